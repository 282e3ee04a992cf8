// A case of a program: judged by itself, since a case is about no other program.
import type { ProgramResult } from '../../engine/assessment.ts';
import { assess, type Machine, prepare } from '../../engine/index.ts';
import type { Rulebook } from '../../engine/rules.ts';
import { didYouMean } from '../nearest.ts';
import { compareResult } from './expected.ts';
import type { Trial } from './judged.ts';

export class ProgramCases {
  readonly #rulebook: Rulebook;
  readonly #machines = new Map<string, Machine>();

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
  }

  judge({ text, notice, answers, circumstances, readable, report }: Trial): ProgramResult | undefined {
    const programs = notice.policy.data.programs ?? [];
    const ids = programs.map(({ id }) => id);
    if (text.program === undefined || !ids.includes(text.program)) {
      report(
        ['program'],
        `${notice.id} has no program "${text.program}"${didYouMean(text.program ?? '', ids)}; there are ${ids.join(', ')}`,
      );
      return undefined;
    }
    if (!readable) return undefined;
    const whole = `${notice.id}/${text.program}`;
    const [result] = assess(this.#machineFor(whole), answers, circumstances).programs;
    if (result) compareResult(text.expect, result, (path, message) => report(['expect', ...path], message));
    return result;
  }

  #machineFor(id: string): Machine {
    const known = this.#machines.get(id);
    if (known) return known;
    const programs = this.#rulebook.programs.filter((program) => program.id === id);
    const machine = prepare({ ...this.#rulebook, programs, exclusive: [] });
    this.#machines.set(id, machine);
    return machine;
  }
}
