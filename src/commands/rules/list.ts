// `rules facts` and `rules programs`: what a profile may speak of and what it is judged for, as JSON.
import type { Option } from '../../engine/vocabulary.ts';
import type { Outcome } from '../outcome.ts';
import { loadProjectRules } from '../project-rules.ts';

export function listFacts(rules: string): Outcome {
  const { hash, sections, facts } = loadProjectRules(rules).rulebook;
  return printed({ rulebook: hash, sections, facts });
}

export function listPrograms(rules: string): Outcome {
  const { hash, notices, programs } = loadProjectRules(rules).rulebook;
  return printed({
    rulebook: hash,
    notices: notices.map(({ id, title, number, issuer, issued, url, grade, inForce, checkedOn, checkBy }) => {
      const { from, to, supersededBy } = inForce;
      return {
        id,
        title,
        number,
        issuer,
        issued,
        url,
        grade,
        inForce: { from, to, supersededBy },
        checkedOn,
        checkBy,
      };
    }),
    programs: programs.map(({ id, notice, title, window: { opens, closes, binds }, awards, steps }) => ({
      id,
      notice,
      title,
      window: { opens, closes, binds },
      awards: awards.map(({ id: award, title: name, pay: { kind, per, what } }) => ({
        id: award,
        title: name,
        kind,
        per,
        what,
      })),
      steps: steps.map(({ by, text, due, copies }) => ({ by, text, due, copies })),
    })),
  });
}

/** `leaves` number the options inside the engine and mean nothing outside. */
function printed(value: unknown): Outcome {
  const inside: keyof Option = 'leaves';
  const text = JSON.stringify(value, (key, each: unknown) => (key === inside ? undefined : each), 2);
  return { code: 0, out: `${text}\n`, err: '' };
}
