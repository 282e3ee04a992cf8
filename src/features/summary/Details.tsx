// Program by program in the order of their numbers: verdict, amount, deadline, every condition with its clause, what is paid, how to apply.
import { type ReactNode, useMemo } from 'react';
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { AmountText } from '../../verdict/AmountText.tsx';
import { alike } from '../../verdict/alike.ts';
import { AwardList } from '../../verdict/AwardList.tsx';
import { FindingList } from '../../verdict/FindingList.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { labelText } from '../../verdict/labels.ts';
import { OutcomesLine } from '../../verdict/OutcomesLine.tsx';
import { PaperProvider } from '../../verdict/paper.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import { StandingNote } from '../../verdict/StandingNote.tsx';
import { StepList } from '../../verdict/StepList.tsx';
import { dateText } from '../../verdict/values.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { WindowLine } from '../../verdict/WindowLine.tsx';
import { CommonConditions } from './CommonConditions.tsx';
import { ConditionRows } from './ConditionRows.tsx';
import { conditionsOf } from './conditions.ts';
import styles from './Details.module.css';
import type { Notes } from './notes.ts';
import { runsOf } from './numbers.ts';
import { summaryTexts } from './texts.ts';

interface Numbered {
  readonly result: ProgramResult;
  readonly n: number;
}

interface DetailsProps {
  readonly judged: Judged;
  readonly notes: Notes;
}

export function Details({ judged, notes }: DetailsProps) {
  const { lexicon } = useSpeech();
  const conditions = useMemo(() => conditionsOf(judged), [judged]);
  const numbered = judged.assessment.programs.map((result, index) => ({ result, n: index + 1 }));
  // Of one notice that is meant for others the reason is the same for all its programs; it is told once, at the first.
  const blocks = alike(numbered, ({ result, n }) =>
    result.verdict === 'not-addressed' ? [lexicon.program(result.id).notice, result.failed] : n,
  );
  return (
    <>
      <CommonConditions common={conditions.common} notes={notes} />
      {blocks.map((block) => {
        const [{ result, n }] = block;
        const { notice } = lexicon.program(result.id);
        const asked = conditions.byProgram.get(result.id);
        return (
          <PaperProvider key={result.id} value={{ noteOf: notes.noteOf, notice }}>
            {asked ? (
              <OneProgram
                result={result}
                n={n}
                notes={notes.notesFor(n)}
                explain={judged.explain}
                conditions={<ConditionRows result={result} asked={asked} />}
                isAside={judged.setAside.includes(result.id)}
              />
            ) : (
              <NotAddressed block={block} />
            )}
          </PaperProvider>
        );
      })}
    </>
  );
}

interface OneProgramProps extends Numbered, Pick<Judged, 'explain'> {
  readonly notes: readonly number[];
  readonly conditions: ReactNode;
  readonly isAside: boolean;
}

function OneProgram({ result, n, notes, explain, conditions, isAside }: OneProgramProps) {
  const explanation = useMemo(() => explain(result.id), [explain, result.id]);
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const { verdict, missing, dontKnow, due, failed } = result;
  const program = lexicon.program(result.id);
  const labels = (paths: readonly string[]) =>
    listed(
      speech,
      paths.map((path) => labelText(speech, path)),
    );
  const bearing = missing.award.filter((path) => !missing.verdict.includes(path));
  const possible = verdict !== 'ineligible';
  return (
    <section className={styles.program}>
      <div className={styles.head}>
        <h3>{t('details.numbered', { n, title: say(program.title) })}</h3>
        <VerdictBadge verdict={verdict} />
      </div>
      <StandingNote result={result} />
      <dl className={styles.about}>
        <Fact name={t('details.document')}>
          {say(lexicon.notice(program.notice).number)}
          {isAside ? ` ${t('details.aside')}` : null}
        </Fact>
        {possible ? (
          <Fact name={t('details.amount')}>
            <AmountText result={result} />
          </Fact>
        ) : null}
        <Fact name={t('details.window')}>
          <WindowLine window={result.window} />
        </Fact>
        {due === undefined ? null : <Fact name={t('details.due')}>{dateText(speech, due)}</Fact>}
        {notes.length > 0 ? (
          <Fact name={t('details.notes')}>
            {t('details.seeNotes', { numbers: listed(speech, runsOf(notes)), count: notes.length })}
          </Fact>
        ) : null}
      </dl>
      <dl className={styles.facts}>
        {missing.verdict.length > 0 ? (
          <Fact name={t('details.missing')}>
            {labels(missing.verdict)}
            <OutcomesLine outcomes={result.outcomes} />
          </Fact>
        ) : null}
        {bearing.length > 0 ? <Fact name={t('details.bearing')}>{labels(bearing)}</Fact> : null}
        {dontKnow.length > 0 ? <Fact name={t('details.dontKnow')}>{labels(dontKnow)}</Fact> : null}
        {failed.length > 0 ? (
          <Fact name={t('details.failed')}>
            <FindingList findings={failed} standing="no" />
          </Fact>
        ) : null}
        <Fact name={t('details.conditions')}>{conditions}</Fact>
        <Fact name={t('details.awards')}>
          <AwardList result={result} explanation={explanation} />
        </Fact>
        {possible && program.steps.length > 0 ? (
          <Fact name={t('details.steps')}>
            <StepList steps={program.steps} />
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NotAddressed({ block }: { readonly block: readonly [Numbered, ...Numbered[]] }) {
  const t = useTexts(summaryTexts);
  const { say, lexicon } = useSpeech();
  const [{ result }] = block;
  return (
    <section className={styles.program}>
      {block.map(({ result: { id }, n }) => (
        <div key={id} className={styles.head}>
          <h3>{t('details.numbered', { n, title: say(lexicon.program(id).title) })}</h3>
          <span className={styles.number}>{say(lexicon.notice(lexicon.program(id).notice).number)}</span>
          <VerdictBadge verdict="not-addressed" />
        </div>
      ))}
      <dl className={styles.facts}>
        <Fact name={t('details.because')}>
          <FindingList findings={result.failed} />
        </Fact>
      </dl>
    </section>
  );
}
