// Nothing is told that is not so: a condition told to be dead or to add nothing can be left out without any company noticing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, assess, prepare } from '../../../src/engine/index.ts';
import { checkContradictions } from '../../../src/rulebook/contradictions/index.ts';
import { orchards, SOUND } from '../cases/orchards.ts';

const KIND = '- { quote: 公司或农户, fact: kind, one_of: [company, household] }';
const NEVER = '{ fact: staff, more_than: 9 人 }';

interface Tree {
  readonly word: 'all' | 'any' | 'none' | 'test';
  readonly parts: readonly Tree[];
  readonly test: string;
}

const leaf: fc.Arbitrary<Tree> = fc
  .oneof(
    fc
      .tuple(fc.constantFrom('at_least', 'at_most', 'less_than', 'more_than'), fc.integer({ min: 1, max: 4 }))
      .map(([operator, limit]) => `fact: staff, ${operator}: ${limit} 人`),
    fc
      .subarray(['company', 'household', 'cooperative'], { minLength: 1, maxLength: 2 })
      .map((kinds) => `fact: kind, one_of: [${kinds.join(', ')}]`),
  )
  .map((test) => ({ word: 'test' as const, parts: [], test }));

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      word: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      test: fc.constant(''),
    }),
  ),
}));

/** The tree as a rule; each test has a quote of its own. Those left out are tests nobody here meets. */
function written(root: Tree, leftOut: ReadonlySet<string> = new Set()): string {
  let tests = 0;
  const write = ({ word, parts, test }: Tree): string => {
    if (word !== 'test') return `{ ${word}: [${parts.map(write).join(', ')}] }`;
    const quote = `甲${tests++}乙`;
    return leftOut.has(quote) ? NEVER : `{ quote: ${quote}, ${test} }`;
  };
  return `- ${write(root)}`;
}

const companies: readonly Answers[] = ['company', 'household', 'cooperative'].flatMap((kind) =>
  [0, 1, 2, 3, 4, 5].map(
    (staff): Answers =>
      new Map<string, string | number | readonly object[]>([
        ['region', '330106'],
        ['kind', kind],
        ['staff', staff],
        ['organic_share', 90_000],
        ['plots', []],
      ]) as Answers,
  ),
);

function verdicts(rule: string): readonly string[] {
  const { rulebook } = orchards(SOUND, [KIND, rule]);
  if (!rulebook) throw new Error(`It does not compile: ${rule}`);
  const machine = prepare(rulebook);
  return companies.map(
    (answers) => assess(machine, answers, { asOf: '2024-06-01' }).programs[0]?.verdict ?? '',
  );
}

test('A11 what is told to be dead is: without it every company gets the same verdict', () => {
  let found = 0;
  fc.assert(
    fc.property(tree, (root) => {
      const problems = checkContradictions(orchards(SOUND, [KIND, written(root)]));
      const before = problems.length > 0 ? verdicts(written(root)) : [];
      for (const { message } of problems) {
        const [, quote = ''] = /^“(.+?)”/.exec(message) ?? [];
        found++;
        expect(verdicts(written(root, new Set([quote]))), `${message}\n${written(root)}`).toEqual(before);
      }
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(0);
});
