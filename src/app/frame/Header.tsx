// The bar at the top: the name, the pages, the language; below it the as-of date and where the entries are kept.
import { Link, useLocation } from 'wouter';
import { useTexts } from '../../i18n/useTexts.ts';
import { classes } from '../../ui/classes.ts';
import { QUESTIONS, RESULTS, START, SUMMARY } from '../addresses.ts';
import { KeptLine } from '../keeping/KeptLine.tsx';
import { appTexts } from '../texts.ts';
import { AsOfLine } from './AsOfLine.tsx';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const PAGES = [
  { address: QUESTIONS, name: 'nav.questions' },
  { address: RESULTS, name: 'nav.results' },
  { address: SUMMARY, name: 'nav.summary' },
] as const;

export function Header() {
  const t = useTexts(appTexts);
  const [location] = useLocation();
  return (
    <header className={styles.header} data-print="hide">
      <div className={styles.bar}>
        <div className={styles.inner}>
          <Link href={START} className={styles.name}>
            <span className={styles.seal} aria-hidden="true">
              惠
            </span>
            {t('name')}
          </Link>
          <nav className={styles.pages} aria-label={t('navigation')}>
            {PAGES.map(({ address, name }) => {
              const here = location.startsWith(address);
              return (
                <Link
                  key={address}
                  href={address}
                  className={classes(styles.page, here && styles.here)}
                  aria-current={here ? 'page' : undefined}
                >
                  {t(name)}
                </Link>
              );
            })}
          </nav>
          <LanguageSwitch />
        </div>
      </div>
      <div className={styles.strip}>
        <div className={styles.inner}>
          <AsOfLine />
          <KeptLine />
        </div>
      </div>
    </header>
  );
}
