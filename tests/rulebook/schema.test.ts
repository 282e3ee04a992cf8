// The schemas that editors read: fresh, and saying of the real rule files what the grammar says.
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES_FOLDER, schemaFiles, writeSchemas } from '../../src/rulebook/index.ts';
import { faultsOf } from './schema/draft-07.ts';

const schemas = schemaFiles();
const schema = (kind: string) =>
  JSON.parse(schemas.get(`${kind}.schema.json`)!) as Readonly<Record<string, unknown>>;
const read = (file: string): unknown => parse(readFileSync(join(RULES_FOLDER, file), 'utf8'));

const NOTICES = readdirSync(RULES_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const FILES = NOTICES.flatMap((notice) =>
  ['policy', 'clauses', 'cases']
    .filter((kind) => existsSync(join(RULES_FOLDER, notice, `${kind}.yaml`)))
    .map((kind) => [`${notice}/${kind}.yaml`, kind] as const),
);

test.each([...schemas])('rules/%s is what the grammar says today', (file, text) => {
  expect(readFileSync(join(RULES_FOLDER, file), 'utf8') === text, 'npm run -s rules -- schema').toBe(true);
});

test('every kind of rule file has a schema of draft-07', () => {
  expect([...schemas.keys()]).toEqual([
    'facts.schema.json',
    'policy.schema.json',
    'clauses.schema.json',
    'cases.schema.json',
    'survivors.schema.json',
  ]);
  for (const text of schemas.values())
    expect(JSON.parse(text)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
});

test.each([['facts.yaml', 'facts'] as const, ...FILES])('rules/%s keeps to its schema', (file, kind) => {
  expect(faultsOf(read(file), schema(kind))).toEqual([]);
});

test.each<[string, string, unknown, string]>([
  ['a word misspelt deep in a rule', 'policy', { conditons: {} }, '/conditons additionalProperties'],
  [
    'a comparison misspelt',
    'policy',
    { for: { all: [{ fakt: 'industry' }] } },
    '/for/all/0/fakt additionalProperties',
  ],
  ['a wording without its English', 'policy', { title: { zh: '通知' } }, '/title required en'],
  ['a grade there is not', 'policy', { grade: 'C' }, '/grade enum'],
  ['an id in capitals', 'policy', { notice: 'Shanxi' }, '/notice pattern'],
  ['a fact of no known type', 'facts', { facts: { revenue: { type: 'cash' } } }, '/facts/revenue/type enum'],
  ['a fingerprint cut short', 'clauses', [{ sha256: 'abc' }], '/0/sha256 pattern'],
  ['a verdict there is not', 'cases', [{ expect: { verdict: 'perhaps' } }], '/0/expect/verdict enum'],
])('the schemas mark %s', (_, kind, written, fault) => {
  expect(faultsOf(written, schema(kind))).toContain(fault);
});

test('the schemas are written beside the rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiqi-schema-'));
  expect(writeSchemas(folder)).toEqual([...schemas.keys()]);
  expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
});
