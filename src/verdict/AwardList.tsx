// Each award of a program: what it is, what it pays, why that is a range, and where its milestone stands.
import type { AwardResult, ProgramResult } from '../engine/assessment.ts';
import type { Explanation } from '../engine/index.ts';
import type { Award } from '../engine/rules.ts';
import styles from './AwardList.module.css';
import { boundsText, isMoney, kindText, perText, whyText } from './amounts.ts';
import { ConditionLine } from './ConditionLine.tsx';
import { milestoneText } from './deadlines.ts';
import { FormulaLine } from './FormulaLine.tsx';
import { ItemPayList } from './ItemPayList.tsx';
import { MilestoneLine } from './MilestoneLine.tsx';
import { usePaper } from './paper.ts';
import { SourceLine } from './SourceLine.tsx';
import { joined, type Speech, useSpeech } from './speech.ts';

function paidText(speech: Speech, { kind, per, low, high }: AwardResult): string {
  const name = kindText(speech, kind);
  if (!isMoney(kind) || low === undefined || high === undefined) return name;
  return speech.t('amount.line', {
    kind: name,
    per: perText(speech, per),
    sum: boundsText(speech, { low, high }),
  });
}

interface AwardListProps {
  readonly result: ProgramResult;
  readonly explanation: Explanation;
}

export function AwardList({ result, explanation }: AwardListProps) {
  const speech = useSpeech();
  const { awards } = speech.lexicon.program(result.id);
  const barred = result.verdict === 'ineligible';
  return (
    <ul className={styles.list}>
      {result.awards.map((each) => {
        const award = awards.find(({ id }) => id === each.id);
        const explained = explanation.awards.find(({ id }) => id === each.id);
        return award && explained ? (
          <AwardLine key={each.id} result={each} award={award} explained={explained} barred={barred} />
        ) : null;
      })}
    </ul>
  );
}

interface AwardLineProps {
  readonly result: AwardResult;
  readonly award: Award;
  readonly explained: Explanation['awards'][number];
  /** The program is not to be had. */
  readonly barred: boolean;
}

function AwardLine({ result, award, explained, barred }: AwardLineProps) {
  const speech = useSpeech();
  const { say, t } = speech;
  const { citation, what } = award.pay;
  const onPaper = usePaper() !== undefined;
  const reckoned = (
    <>
      {result.items ? <ItemPayList items={result.items} explained={explained} /> : null}
      {result.low === undefined
        ? null
        : (explained.formulas ?? [])
            .filter(({ item }) => item === undefined)
            .map((paid) => <FormulaLine key={award.id} paid={paid} />)}
    </>
  );
  if (onPaper) {
    const details = [
      result.received ? t('received') : undefined,
      result.milestone && milestoneText(speech, result.milestone, barred),
      ...(result.why ?? []).map((why) => whyText(speech, why, result.kind)),
      what && say(what),
    ];
    return (
      <ConditionLine
        source={citation}
        text={
          <>
            <strong>{say(award.title)}</strong> {joined(speech, [paidText(speech, result), ...details])}
          </>
        }
      >
        {reckoned}
      </ConditionLine>
    );
  }
  return (
    <li className={styles.award}>
      <div>
        <strong>{say(award.title)}</strong> {paidText(speech, result)}
        {result.received ? <em> {t('received')}</em> : null}
      </div>
      {what ? <div>{say(what)}</div> : null}
      {reckoned}
      {result.milestone ? <MilestoneLine milestone={result.milestone} barred={barred} /> : null}
      {result.why?.map((why) => {
        const text = whyText(speech, why, result.kind);
        return (
          <div key={text} className={styles.why}>
            {text}
          </div>
        );
      })}
      {citation ? <SourceLine source={citation} /> : null}
    </li>
  );
}
