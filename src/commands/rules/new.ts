// `rules new ID`: starts the folder of a new notice.
import { join } from 'node:path';
import { writeSkeleton } from '../../rulebook/index.ts';
import { BadInput } from '../bad-input.ts';
import type { Call } from '../call.ts';
import type { Outcome } from '../outcome.ts';
import type { Words } from '../words.ts';
import { noticesFolder } from './notices.ts';

export function startNotice(rules: string, id: string | undefined, words: Words, call: Call): Outcome {
  if (!id) throw new BadInput('name the new notice, such as: npm run -s rules -- new shanxi-2018-89');
  const notices = noticesFolder(words, call);
  const skeleton = writeSkeleton(rules, { id, today: call.today, ...(notices && { notices: notices.path }) });
  if ('wrong' in skeleton) throw new BadInput(skeleton.wrong);
  const { written, fromText } = skeleton;
  const missing = fromText
    ? ''
    : `the text of the notice is not at hand${notices === undefined ? ' (--notices DIR)' : `: no ${id}.md in ${notices.shown}`}; the clauses are left to you\n`;
  return {
    code: 0,
    out: written.map((file) => `${join(rules, file)}\n`).join(''),
    err: `${missing}fill in what is empty; "npm run -s rules -- check" names it\n`,
  };
}
