// The invented notice on orchards, with the cases a test writes for it.
import { join } from 'node:path';
import { type Compilation, compileRules } from '../../../src/rulebook/compile.ts';
import { readRuleFiles } from '../../../src/rulebook/files.ts';

const files = readRuleFiles(join(import.meta.dirname, 'orchards'));

/** The notice with these cases, and with parts of its policy written otherwise. */
export function orchards(
  cases: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): Compilation {
  const policy = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The notice does not say: ${from}`);
    return text.replace(from, to);
  }, files.get('orchards/policy.yaml') ?? '');
  return compileRules(new Map([...files, ['orchards/policy.yaml', policy], ['orchards/cases.yaml', cases]]));
}

/** A grower in 杭州市 that meets every condition. */
export const SOUND = `
- name: sound
  program: planting
  as_of: 2024-06-01
  given:
    region: "330100"
    kind: company
    organic_share: 5.0001
    plots: [{ fruit: pear, rent: 900 元 }, { fruit: plum }]
    planted_on: 2021-05-04
  expect: { verdict: eligible }
`;
