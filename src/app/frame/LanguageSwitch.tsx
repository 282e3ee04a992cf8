// The other language, named in itself.
import { speak, useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { appTexts } from '../texts.ts';
import styles from './LanguageSwitch.module.css';

export function LanguageSwitch() {
  const t = useTexts(appTexts);
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={styles.language}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => speak(other)}
    >
      {t('switchTo')}
    </button>
  );
}
