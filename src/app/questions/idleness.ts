// Why an answer that is not asked for has no effect: whom its programs address, what was set aside, or what other answers settle.
import type { Assessment } from '../../engine/assessment.ts';
import type { Idleness } from '../../features/questionnaire/kept.ts';
import { machine } from '../judging/machine.ts';

export function idlenessIn(
  { programs }: Assessment,
  setAside: readonly string[],
): (fact: string) => Idleness {
  const verdicts = new Map(programs.map(({ id, verdict }) => [id, verdict]));
  return (fact) => {
    const addressed = machine.programs
      .filter(({ id, facts }) => facts.has(fact) && verdicts.get(id) !== 'not-addressed')
      .map(({ id }) => id);
    if (addressed.length === 0) return 'not-addressed';
    return addressed.every((id) => setAside.includes(id)) ? 'set-aside' : 'settled';
  };
}
