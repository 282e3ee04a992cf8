// Programs of one notice that are not meant for this applicant for the same reason: the reason, and what else can be done.
import type { Finding, ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FindingList } from '../../verdict/FindingList.tsx';
import { NoticeSource } from '../../verdict/NoticeSource.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import styles from './ProgramLine.module.css';
import { resultsTexts } from './texts.ts';

/** The reason that comes with something else to do, if there is one, speaks for the rest. */
function foremost(failed: readonly Finding[]) {
  const chosen = failed.find(({ instead }) => instead !== undefined) ?? failed[0];
  return { first: chosen ? [chosen] : [], others: failed.filter((finding) => finding !== chosen) };
}

export function SameReason({ results }: { readonly results: readonly [ProgramResult, ...ProgramResult[]] }) {
  const t = useTexts(resultsTexts);
  const { say, t: tell, lexicon } = useSpeech();
  const [{ id, failed }] = results;
  const { first, others } = foremost(failed);
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <ul className={styles.titles}>
          {results.map((result) => (
            <li key={result.id}>
              <h3>{say(lexicon.program(result.id).title)}</h3>
            </li>
          ))}
        </ul>
        <VerdictBadge verdict="not-addressed" />
      </div>
      <FindingList findings={first} />
      <Disclosure summary={others.length > 0 ? t('card.others') : tell('part.source')}>
        <FindingList findings={others} />
        <NoticeSource notice={lexicon.notice(lexicon.program(id).notice)} />
      </Disclosure>
    </div>
  );
}
