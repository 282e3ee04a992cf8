// Contradictions in the rules, for the checker and the tests.
export { checkContradictions } from './check.ts';
