// The notices that are held, with number, issuer, date and where their text comes from.
import { useId } from 'react';
import type { Outline } from '../../engine/rules.ts';
import { longDate } from '../../i18n/dates.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Panel } from '../../ui/Panel.tsx';
import { appTexts } from '../texts.ts';
import { useWorkbench } from '../Workbench.tsx';
import styles from './KnownNotices.module.css';

type Notice = Outline['notices'][number];

const GRADES = ['seed', 'A', 'B'] as const;

export function KnownNotices() {
  const t = useTexts(appTexts);
  const id = useId();
  const { outline } = useWorkbench();
  const offering = (notice: Notice) =>
    outline.programs.filter((program) => program.notice === notice.id).length;
  const notices = [...outline.notices].sort((one, other) => offering(other) - offering(one));
  return (
    <Panel labelledBy={id}>
      <div>
        <h2 id={id}>{t('notices.title')}</h2>
        <p className={styles.hint}>{t('notices.hint')}</p>
      </div>
      <ul className={styles.notices}>
        {notices.map((notice) => (
          <NoticeEntry key={notice.id} notice={notice} programs={offering(notice)} />
        ))}
      </ul>
    </Panel>
  );
}

function NoticeEntry({ notice, programs }: { readonly notice: Notice; readonly programs: number }) {
  const t = useTexts(appTexts);
  const language = useLanguage();
  const say = useWording();
  const grade = GRADES.find((each) => each === notice.grade);
  const details = [
    [t('notices.head.number'), say(notice.number)],
    [t('notices.head.issuer'), say(notice.issuer)],
    [t('notices.head.issued'), longDate(notice.issued, language)],
    [t('notices.head.grade'), grade ? t(`notices.grade.${grade}`) : notice.grade],
  ] as const;
  return (
    <li className={styles.notice}>
      <div className={styles.title}>
        {notice.url === undefined ? (
          <span>{say(notice.title)}</span>
        ) : (
          <a href={notice.url} target="_blank" rel="noreferrer">
            {say(notice.title)}
          </a>
        )}
        <span className={styles.count}>
          {programs > 0
            ? t('notices.programs', { count: programs })
            : t(notice.guidance ? 'notices.guidance' : 'notices.definition')}
        </span>
      </div>
      {notice.guidance ? <p className={styles.hint}>{say(notice.guidance)}</p> : null}
      <dl className={styles.details}>
        {details.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
