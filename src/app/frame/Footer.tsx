// What stands under every page: no official site, nothing leaves the device, which rules judged.
import { useLocation } from 'wouter';
import { useTexts } from '../../i18n/useTexts.ts';
import { START } from '../addresses.ts';
import { appTexts } from '../texts.ts';
import { useWorkbench } from '../Workbench.tsx';
import styles from './Footer.module.css';

export function Footer() {
  const t = useTexts(appTexts);
  const { outline } = useWorkbench();
  const [location] = useLocation();
  // The start page says both itself, and larger.
  const said = location === START;
  return (
    <footer className={styles.footer} data-print="hide">
      <div className={styles.inner}>
        {said ? null : (
          <>
            <p>{t('notOfficial')}</p>
            <p>{t('privacy')}</p>
          </>
        )}
        <p className={styles.rules}>{t('rules', { hash: outline.hash })}</p>
      </div>
    </footer>
  );
}
