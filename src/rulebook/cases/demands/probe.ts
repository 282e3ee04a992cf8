// Asks the engine whether a condition is certainly met by the answers of a case.
import { bind } from '../../../engine/binding.ts';
import { compileCondition } from '../../../engine/compile-condition.ts';
import type { Frame } from '../../../engine/frame.ts';
import { Layout } from '../../../engine/layout.ts';
import { YES } from '../../../engine/level.ts';
import type { Condition } from '../../../engine/rules.ts';
import type { Fact } from '../../../engine/vocabulary.ts';
import type { JudgedCase } from '../judged.ts';

/** Whether a case, given its frame, meets what was asked. */
export type Met = (frame: Frame) => boolean;

/** All conditions are prepared first, then frames are made: a frame has a place for every fact prepared before it. */
export class Probe {
  readonly #layout: Layout;

  constructor(facts: readonly Fact[]) {
    this.#layout = new Layout(facts);
  }

  /** Inside a list: some item of it meets the condition. */
  prepare(condition: Condition, list: string | undefined): Met {
    const whole: Condition = list === undefined ? condition : { word: 'some', list, where: condition };
    const context = {
      layout: this.#layout,
      issuer: { zh: '', en: '' },
      onReading: () => {},
      onDerived: () => {},
    };
    const node = compileCondition(whole, context, undefined);
    return (frame) => node.judge(frame) === YES;
  }

  frameOf({ answers, circumstances }: JudgedCase): Frame {
    return bind(this.#layout, answers, circumstances, new Set());
  }
}
