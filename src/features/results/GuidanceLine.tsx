// A notice that offers an applicant nothing: what it is, why there is no program, and where it stands.
import type { Notice } from '../../engine/rules.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NoticeSource } from '../../verdict/NoticeSource.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import styles from './ProgramLine.module.css';

export function GuidanceLine({ notice }: { readonly notice: Notice }) {
  const { say, t } = useSpeech();
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <h3>{say(notice.title)}</h3>
      </div>
      {notice.guidance ? <p>{say(notice.guidance)}</p> : null}
      <Disclosure summary={t('part.source')}>
        <NoticeSource notice={notice} />
      </Disclosure>
    </div>
  );
}
