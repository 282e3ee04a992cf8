// The cases of the notices, for the checker and the tests.
export { type CaseCoverage, coverageOfCases } from './demands/check.ts';
export { type CaseRun, checkCases, runCases } from './run.ts';
