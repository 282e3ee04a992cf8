// The conditions of one program as rows: those it shares by number, its own with figure, threshold and clause, and what each award asks beside.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { ReasonTree } from '../../verdict/reasons/ReasonTree.tsx';
import { listed, useSpeech } from '../../verdict/speech.ts';
import type { OwnConditions } from './conditions.ts';
import { runsOf } from './numbers.ts';
import { summaryTexts } from './texts.ts';

interface ConditionRowsProps {
  readonly result: ProgramResult;
  readonly asked: OwnConditions;
}

/** What is not met stands above, among the conditions that decide. */
export function ConditionRows({
  result: { id, verdict },
  asked: { common, own, awards },
}: ConditionRowsProps) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const program = speech.lexicon.program(id);
  const rest = verdict === 'ineligible' ? own.filter(({ level }) => level[1] !== 'no') : own;
  return (
    <>
      {common.length > 0 ? (
        <p>{t('details.common', { numbers: listed(speech, runsOf(common)), count: common.length })}</p>
      ) : null}
      {rest.length > 0 ? <ReasonTree reasons={rest} /> : null}
      {awards.map(({ id: award, reasons }) => {
        const title = program.awards.find((each) => each.id === award)?.title;
        return (
          <div key={award}>
            <p>{speech.t('condition.award', { title: title ? speech.say(title) : award })}</p>
            <ReasonTree reasons={reasons} />
          </div>
        );
      })}
    </>
  );
}
