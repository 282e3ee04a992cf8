// `assess`: one profile file to the assessment of that company, as JSON.
import { assess, prepare } from '../../engine/index.ts';
import { printedAssessment } from '../../profile/file/assessment.ts';
import { changesSince } from '../../profile/file/changes.ts';
import { brief, visible } from '../../profile/json/visible.ts';
import { writeJson } from '../../profile/json/write.ts';
import { nearestDate } from '../../profile/figures/date.ts';
import { RULES_FOLDER } from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Call } from '../call.ts';
import { readDay } from '../day.ts';
import { type Outcome, outcomeOf } from '../outcome.ts';
import { loadProjectRules, type ProjectRules } from '../project-rules.ts';
import { asksForHelp, readWords } from '../words.ts';
import { readBytes, readProfile } from './profile-file.ts';

const USAGE = 'npm run -s assess -- profile.json [--as-of YYYY-MM-DD]';

/** `rules` are loaded only once the words and the file are in order. */
export function runAssess(
  { words, folder, today }: Call,
  rules: () => ProjectRules = () => loadProjectRules(RULES_FOLDER),
): Outcome {
  return outcomeOf(() => {
    if (asksForHelp(words)) return { code: 0, out: `${USAGE}\n`, err: '' };
    const { plain, options } = readWords(words, { '--as-of': 'a date, YYYY-MM-DD,' }, USAGE);
    const [name, ...others] = plain;
    if (!name) throw new BadInput(`name a profile file; usage: ${USAGE}`);
    const day = others.find((word) => nearestDate(word) !== undefined);
    if (day !== undefined) throw new BadInput(`"${day}" is no profile file; did you mean --as-of ${day}?`);
    if (others.length > 0)
      throw new BadInput(`one profile file at a time, and here are ${plain.length}: ${plain.join(', ')}`);
    const given = options.get('--as-of');
    const asOf = given === undefined ? today : readDay('--as-of', given);
    const bytes = readBytes(name, folder);
    const { rulebook, vocabulary } = rules();
    const { profile, recorded } = readProfile(name, bytes, vocabulary);
    const { answers, taxYear, received, setAside } = profile;
    const assessment = assess(prepare(rulebook), answers, {
      asOf,
      received,
      setAside,
      ...(taxYear !== undefined && { taxYear }),
    });
    const told = [
      ...setAside.map((id) => `${id}: set aside in the file, and judged here all the same`),
      ...(recorded === null
        ? ['assessment: not understood, so it is not compared; the verdicts rest on the answers alone']
        : []),
      ...(recorded ? changesSince(recorded, assessment) : []).map(
        ({ id, was, now }) => `${id}: ${visible(brief(was))} when the file was written, now ${now}`,
      ),
    ];
    return {
      code: 0,
      out: writeJson(printedAssessment(assessment, vocabulary)),
      err: told.map((line) => `${line}\n`).join(''),
    };
  });
}
