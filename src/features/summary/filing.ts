// Knows what to do now, later, and after more answers: out of the programs that count, without what has been received.
import type { AwardResult, ProgramResult } from '../../engine/assessment.ts';
import type { Groups } from '../../verdict/groups.ts';

/** Something to come back for: the day, and the award that falls due then; without an award the window opens or the program is due. */
export interface Later {
  readonly result: ProgramResult;
  readonly date: string | undefined;
  readonly award?: AwardResult;
}

export interface Filing {
  readonly now: readonly ProgramResult[];
  readonly later: readonly Later[];
  readonly undecided: readonly ProgramResult[];
}

/** The awards of a program that one can ask for on the as-of date. */
export function claimable({ awards }: ProgramResult): readonly AwardResult[] {
  return awards.filter(
    ({ received, milestone }) =>
      received !== true && milestone?.state !== 'ahead' && milestone?.state !== 'missed',
  );
}

const isPayable = ({ window }: ProgramResult) => window.state !== 'not-yet-open';

function laterOf(result: ProgramResult): readonly Later[] {
  if (!isPayable(result)) return [{ result, date: result.window.opens }];
  const ahead = result.awards.filter(({ milestone, received }) => milestone?.state === 'ahead' && !received);
  if (ahead.length > 0) return ahead.map((award) => ({ result, date: award.milestone?.due, award }));
  return result.verdict === 'upcoming' ? [{ result, date: result.due }] : [];
}

/** What has a sum of money comes first; otherwise the order of the rules stays. */
function moneyFirst(results: readonly ProgramResult[]): readonly ProgramResult[] {
  const paysMoney = ({ awards }: ProgramResult) => awards.some(({ low }) => low !== undefined);
  return [...results.filter(paysMoney), ...results.filter((result) => !paysMoney(result))];
}

export function filingOf({ counted }: Groups): Filing {
  const withVerdict = (...verdicts: readonly ProgramResult['verdict'][]) =>
    counted.filter(({ verdict }) => verdicts.includes(verdict)).flatMap(({ programs }) => programs);
  const byDay = (one: Later, other: Later) => (one.date ?? '9999').localeCompare(other.date ?? '9999');
  const now = (verdict: 'eligible' | 'referred') =>
    moneyFirst(withVerdict(verdict).filter((result) => isPayable(result) && claimable(result).length > 0));
  return {
    now: [...now('eligible'), ...now('referred')],
    later: withVerdict('eligible', 'upcoming', 'referred').flatMap(laterOf).sort(byDay),
    undecided: withVerdict('open'),
  };
}
