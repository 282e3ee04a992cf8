// What a command leaves behind: an exit code, a result on stdout, messages on stderr.
import { visible } from '../profile/json/visible.ts';
import { BadInput } from './bad-input.ts';

export interface Outcome {
  /** 0 done · 1 the rules have problems · 2 bad input, nothing done */
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** Runs a command; bad input becomes its one line and exit code 2. */
export function outcomeOf(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { code: 2, out: '', err: `${visible(error.message)}\n` };
  }
}

/** Hands the outcome to whoever called; a reader that stops early (`| head`) is no fault. */
export function leave({ code, out, err }: Outcome): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
