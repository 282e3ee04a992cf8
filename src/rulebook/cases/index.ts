// The cases of the notices, for the checker and the tests.
export { type CaseRun, checkCases, runCases } from './run.ts';
