// How answers reach the rules: "don't know" of a yearly fact stands for its years, a year's own answer before it.
import { describe, expect, it } from 'vitest';
import type { ProgramResult } from '../../src/engine/assessment.ts';
import { assess, prepare } from '../../src/engine/index.ts';
import { answers, cash, compare, fact, program, rulebook } from './rulebook.ts';

const machine = prepare(
  rulebook(
    [fact('revenue', 'money', { yearly: true }), fact('founded', 'date')],
    [
      program('last', compare({ fact: 'revenue', year: 'last' }, 'at_least', 100), [cash('a', 1)]),
      program('then', compare({ fact: 'revenue', year: { of: 'founded' } }, 'at_least', 100), [cash('a', 1)]),
    ],
  ),
);

const judge = (...given: Parameters<typeof answers>): readonly ProgramResult[] =>
  assess(machine, answers(...given), { asOf: '2026-06-01' }).programs;

describe('"don\'t know" of a yearly fact as a whole', () => {
  it('is said of each of its years, which are then not asked for', () => {
    const [last, then] = judge({ revenue: null });
    expect(last).toMatchObject({ verdict: 'open', missing: { verdict: [] }, dontKnow: ['revenue@2025'] });
    expect(then).toMatchObject({ verdict: 'open', missing: { verdict: [] }, dontKnow: ['revenue@founded'] });
  });

  it('gives way to the answer of a year', () => {
    const [last] = judge({ revenue: null, 'revenue@2025': 10_000 });
    expect(last).toMatchObject({ verdict: 'eligible', dontKnow: [] });
  });
});
