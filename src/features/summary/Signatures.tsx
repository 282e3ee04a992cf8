// Under the decision: what the sheet is not, and room for those who sign.
import { useTexts } from '../../i18n/useTexts.ts';
import styles from './Signatures.module.css';
import { summaryTexts } from './texts.ts';

export function Signatures() {
  const t = useTexts(summaryTexts);
  return (
    <div className={styles.end}>
      <p>{t('disclaimer')}</p>
      <div className={styles.lines}>
        {(['filled', 'checked', 'seal'] as const).map((who) => (
          <p key={who} className={styles.line}>
            {t(`sign.${who}`)}
          </p>
        ))}
        <p className={styles.line}>
          {t('sign.date')} <span className={styles.date}>{t('sign.dateLine')}</span>
        </p>
      </div>
    </div>
  );
}
