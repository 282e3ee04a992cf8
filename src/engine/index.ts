// What the engine offers: prepare once, then assess, explain and ask.
export { assess } from './assess.ts';
export type { Answers, Circumstances, Item } from './binding.ts';
export { checkAnswers, type Warning } from './checks.ts';
export type { Answer } from './domain.ts';
export { explain, type Explanation } from './explain.ts';
export type { Formula } from './formula.ts';
export { interview, type Question } from './interview.ts';
export { type Machine, prepare } from './machine.ts';
export type { PaidFormula } from './paid-formula.ts';
