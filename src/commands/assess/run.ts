// `assess`: one profile file to the assessment of that company, as JSON.
import { assess, prepare } from '../../engine/index.ts';
import { printedAssessment } from '../../profile/file/assessment.ts';
import { changesSince } from '../../profile/file/changes.ts';
import { writeJson } from '../../profile/json/write.ts';
import { RULES_FOLDER } from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Call } from '../call.ts';
import { readDay } from '../day.ts';
import { type Outcome, outcomeOf } from '../outcome.ts';
import { loadProjectRules, type ProjectRules } from '../project-rules.ts';
import { readWords } from '../words.ts';
import { readBytes, readProfile } from './profile-file.ts';

const USAGE = 'npm run -s assess -- profile.json [--as-of YYYY-MM-DD]';

/** `rules` are loaded only once the words and the file are in order. */
export function runAssess(
  { words, folder, today }: Call,
  rules: () => ProjectRules = () => loadProjectRules(RULES_FOLDER),
): Outcome {
  return outcomeOf(() => {
    const { plain, options } = readWords(words, { '--as-of': 'a date, YYYY-MM-DD,' }, USAGE);
    const [name, ...others] = plain;
    if (!name) throw new BadInput(`name a profile file; usage: ${USAGE}`);
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
    const changes = recorded ? changesSince(recorded, assessment) : [];
    return {
      code: 0,
      out: writeJson(printedAssessment(assessment, vocabulary)),
      err: changes
        .map(({ id, was, now }) => `${id}: ${was} when the file was written, now ${now}\n`)
        .join(''),
    };
  });
}
