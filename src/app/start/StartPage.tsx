// The start page: what this is, how to begin or go on, which notices are held, what happens to what one enters.
import { useTexts } from '../../i18n/useTexts.ts';
import { isBlank } from '../../profile/storage/kept.ts';
import { Arrival } from '../frame/Arrival.tsx';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import { Begin } from './Begin.tsx';
import { Continue } from './Continue.tsx';
import { Keeping } from './Keeping.tsx';
import { KnownNotices } from './KnownNotices.tsx';
import styles from './StartPage.module.css';

const POINTS = ['cited', 'few', 'sheet'] as const;

export function StartPage() {
  const t = useTexts(appTexts);
  const blank = useProfile(isBlank);
  return (
    <div className={styles.page}>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1 tabIndex={-1} className={styles.headline}>
            {t('start.headline')}
          </h1>
          <p className={styles.lead}>{t('start.lead')}</p>
          <p className={styles.privacy}>{t('privacy')}</p>
          {blank ? null : <Continue />}
          <Begin blank={blank} />
        </div>
        <ul className={styles.points}>
          {POINTS.map((point) => (
            <li key={point} className={styles.point}>
              <strong>{t(`start.points.${point}.title`)}</strong>
              <span>{t(`start.points.${point}.text`)}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.notOfficial}>{t('notOfficial')}</p>
      <KnownNotices />
      <Keeping />
      <Arrival title="" />
    </div>
  );
}
