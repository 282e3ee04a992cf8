// How a command was called: with which words, from which folder, on which day.
import { resolve } from 'node:path';
import { todayInShanghai } from '../profile/today.ts';

export interface Call {
  readonly words: readonly string[];
  /** Paths given by hand are meant from here. */
  readonly folder: string;
  /** Today in Shanghai, YYYY-MM-DD. */
  readonly today: string;
  /** Where the notices' texts are, if the surroundings say so (NOTICES_DIR). */
  readonly notices?: string;
}

/** The call of this process. `npm run` moves to the project's folder and tells in INIT_CWD where it was called. */
export function currentCall(script: string): Call {
  const { npm_lifecycle_event: started, INIT_CWD: calledFrom, NOTICES_DIR: notices } = process.env;
  const folder = started === script && calledFrom ? calledFrom : process.cwd();
  return {
    words: process.argv.slice(2),
    folder,
    today: todayInShanghai(Date.now),
    ...(notices && { notices: resolve(folder, notices) }),
  };
}
