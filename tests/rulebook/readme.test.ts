// The guide for authors is true to the grammar: every example in it is accepted, and every word of the language is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { casesFile } from '../../src/rulebook/grammar/cases.ts';
import { factsFile } from '../../src/rulebook/grammar/facts.ts';
import { policyFile } from '../../src/rulebook/grammar/policy.ts';
import { survivorsFile } from '../../src/rulebook/grammar/survivors.ts';
import { RULES_FOLDER, schemaFiles } from '../../src/rulebook/index.ts';

const guide = readFileSync(join(RULES_FOLDER, 'README.md'), 'utf8');

const words = { zh: '字', en: 'words' };
const program = {
  id: 'one',
  title: words,
  who: { use: 'it' },
  awards: [{ id: 'a', title: words, pay: { amount: '1 元' } }],
  window: { unstated: true },
};
const notice = {
  notice: 'test',
  title: words,
  number: '1号',
  issuer: words,
  issued: '2026-01-01',
  url: 'http://example.gov.cn',
  grade: 'A',
  in_force: { from: '2026-01-01' },
  checked_on: '2026-01-01',
  check_by: '2026-12-31',
};

/** A file in which the examples of one kind stand where they belong. */
const FILES: Readonly<Record<string, (examples: unknown[]) => { success: boolean; error?: Error }>> = {
  条件: (examples) =>
    policyFile.safeParse({
      ...notice,
      conditions: Object.fromEntries(examples.entries()),
      programs: [program],
    }),
  待遇: (examples) => policyFile.safeParse({ ...notice, programs: [{ ...program, awards: examples }] }),
  事项: (examples) => policyFile.safeParse({ ...notice, programs: examples }),
  定义: (examples) => policyFile.safeParse({ ...notice, defines: examples }),
  例子: (examples) => casesFile.safeParse(examples),
  例外: (examples) => survivorsFile.safeParse(examples),
  指标: (file) => factsFile.safeParse({ sections: [{ id: 'size', title: words }], ...(file as object) }),
};

const blocks = [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(
  ([, kind = '', text = ''], at) => [kind, at + 1, text] as const,
);

test('has examples of every kind', () => {
  expect(new Set(blocks.map(([kind]) => kind))).toEqual(new Set(Object.keys(FILES)));
  expect(blocks).toHaveLength(guide.split('```yaml').length - 1);
});

test.each(blocks)('the examples of %s (block %i) keep to the grammar', (kind, _, text) => {
  const result = FILES[kind]!(parse(text) as unknown[]);
  expect(result.error?.message ?? '').toBe('');
});

test.each(['policy', 'cases'])('every word of a %s file is in it', (kind) => {
  const known = new Set<string>();
  JSON.stringify(JSON.parse(schemaFiles().get(`${kind}.schema.json`)!), (key, value: unknown) => {
    if (key === 'properties') for (const word of Object.keys(value as object)) known.add(word);
    return value;
  });
  // What the head of a file says of the notice is filled in by the skeleton and needs no explanation.
  for (const plain of ['notice', 'number', 'issuer', 'issued', 'url', 'grade']) known.delete(plain);
  expect([...known].filter((word) => !new RegExp(`\\b${word}\\b`).test(guide))).toEqual([]);
});
