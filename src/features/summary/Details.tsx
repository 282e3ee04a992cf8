// Program by program, everything unfolded; those that do not apply for one and the same reason stand together.
import { useMemo } from 'react';
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { AmountText } from '../../verdict/AmountText.tsx';
import { alike } from '../../verdict/alike.ts';
import { FindingList } from '../../verdict/FindingList.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { OutcomesLine } from '../../verdict/OutcomesLine.tsx';
import { ProgramDetail } from '../../verdict/ProgramDetail.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { StandingNote } from '../../verdict/StandingNote.tsx';
import { dateText } from '../../verdict/values.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { WindowLine } from '../../verdict/WindowLine.tsx';
import styles from './Details.module.css';
import { summaryTexts } from './texts.ts';

interface Numbered {
  readonly result: ProgramResult;
  readonly n: number;
}

export function Details({ judged }: { readonly judged: Judged }) {
  const { lexicon } = useSpeech();
  const numbered = judged.assessment.programs.map((result, index) => ({ result, n: index + 1 }));
  const addressed = numbered.filter(({ result }) => result.verdict !== 'not-addressed');
  const others = numbered.filter(({ result }) => result.verdict === 'not-addressed');
  const groups = alike(others, ({ result }) => [lexicon.program(result.id).notice, result.failed]);
  return (
    <>
      {addressed.map(({ result, n }) => (
        <OneProgram key={result.id} result={result} n={n} judged={judged} />
      ))}
      {groups.map((group) => (
        <NotAddressed key={group[0].result.id} group={group} />
      ))}
    </>
  );
}

function OneProgram({ result, n, judged }: Numbered & { readonly judged: Judged }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const program = speech.lexicon.program(result.id);
  const explanation = useMemo(() => judged.explain(result.id), [judged, result.id]);
  return (
    <section className={styles.program}>
      <div className={styles.head}>
        <h3>{t('details.numbered', { n, title: speech.say(program.title) })}</h3>
        <VerdictBadge verdict={result.verdict} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('details.amount')}</dt>
          <dd>
            <AmountText result={result} />
          </dd>
        </div>
        <div>
          <dt>{t('details.window')}</dt>
          <dd>
            <WindowLine window={result.window} />
          </dd>
        </div>
        {result.due === undefined ? null : (
          <div>
            <dt>{t('details.due')}</dt>
            <dd>{dateText(speech, result.due)}</dd>
          </div>
        )}
      </dl>
      <StandingNote result={result} />
      <OutcomesLine outcomes={result.outcomes} />
      <ProgramDetail result={result} explanation={explanation} onPaper heading="h4" />
    </section>
  );
}

function NotAddressed({ group }: { readonly group: readonly [Numbered, ...Numbered[]] }) {
  const t = useTexts(summaryTexts);
  const { say, lexicon } = useSpeech();
  const [{ result }] = group;
  return (
    <section className={styles.program}>
      <div className={styles.head}>
        <div>
          {group.length > 1 ? <p>{t('details.alike')}</p> : null}
          <div className={styles.titles}>
            {group.map(({ result: { id }, n }) => (
              <h3 key={id}>{t('details.numbered', { n, title: say(lexicon.program(id).title) })}</h3>
            ))}
          </div>
        </div>
        <VerdictBadge verdict="not-addressed" />
      </div>
      <FindingList findings={result.failed} />
    </section>
  );
}
