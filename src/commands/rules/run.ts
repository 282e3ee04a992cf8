// `rules`: what can be done with the rule files, by name.
import { nearestName } from '../../profile/nearest.ts';
import { RULES_FOLDER, writeSchemas } from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Call } from '../call.ts';
import { type Outcome, outcomeOf } from '../outcome.ts';
import { asksForHelp, readWords, type Words } from '../words.ts';
import { runCheck } from './check.ts';
import { listFacts, listPrograms } from './list.ts';
import { runMutate } from './mutate.ts';
import { startNotice } from './new.ts';

const USAGE =
  'npm run -s rules -- check [--notices DIR] | facts | programs | new ID [--notices DIR] | mutate [ID] | schema';
const NOTICES = { '--notices': 'a folder' };

interface Subcommand {
  readonly options: Readonly<Record<string, string>>;
  /** How many words may follow its name. */
  readonly takes: 0 | 1;
  readonly run: (rules: string, words: Words, call: Call) => Outcome;
}

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  check: { options: NOTICES, takes: 0, run: runCheck },
  facts: { options: {}, takes: 0, run: listFacts },
  programs: { options: {}, takes: 0, run: listPrograms },
  new: {
    options: NOTICES,
    takes: 1,
    run: (rules, words, call) => startNotice(rules, words.plain[0], words, call),
  },
  mutate: {
    options: {},
    takes: 1,
    run: (rules, words, call) => runMutate(rules, words.plain[0], call.folder),
  },
  schema: {
    options: {},
    takes: 0,
    run: (rules) => ({
      code: 0,
      out: writeSchemas(rules)
        .map((file) => `${file}\n`)
        .join(''),
      err: '',
    }),
  },
};

/** `rules` is the folder of the rule files. */
export function runRules(call: Call, rules: string = RULES_FOLDER): Outcome {
  return outcomeOf(() => {
    if (asksForHelp(call.words)) return { code: 0, out: `${USAGE}\n`, err: '' };
    const [name, ...rest] = call.words;
    const subcommand = subcommandNamed(name);
    const words = readWords(rest, subcommand.options, USAGE);
    const extra = words.plain[subcommand.takes];
    if (extra !== undefined) throw new BadInput(`"${extra}" is too much; usage: ${USAGE}`);
    return subcommand.run(rules, words, call);
  });
}

function subcommandNamed(name: string | undefined): Subcommand {
  if (name === undefined || name === '') throw new BadInput(`say what to do; usage: ${USAGE}`);
  const found = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (found) return found;
  const near = nearestName(name, Object.keys(SUBCOMMANDS));
  const hint = near === undefined ? `usage: ${USAGE}` : `did you mean "${near}"?`;
  throw new BadInput(`there is no "rules ${name}"; ${hint}`);
}
