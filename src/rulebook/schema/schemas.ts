// The JSON Schemas by which editors complete and check rule files while they are written: made from the grammar.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { casesFile } from '../grammar/cases.ts';
import { clausesFile } from '../grammar/clauses.ts';
import { factsFile } from '../grammar/facts.ts';
import { policyFile } from '../grammar/policy.ts';
import { survivorsFile } from '../grammar/survivors.ts';

const GRAMMARS = {
  'facts.schema.json': ['rules/facts.yaml', factsFile],
  'policy.schema.json': ['rules/<notice>/policy.yaml', policyFile],
  'clauses.schema.json': ['rules/<notice>/clauses.yaml', clausesFile],
  'cases.schema.json': ['rules/<notice>/cases.yaml', casesFile],
  'survivors.schema.json': ['rules/<notice>/survivors.yaml', survivorsFile],
} as const;

/**
 * Each schema file's name and text. Draft-07, which editors read, and the side of the author: what may be written. A
 * schema knows the words and their form; which of them go together and whether names exist, `rules check` says.
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(GRAMMARS).map(([file, [title, grammar]]) => {
      const schema = z.toJSONSchema(grammar, { target: 'draft-7', io: 'input' });
      const { $schema, ...rest } = schema;
      return [file, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

/** Writes them into the folder of the rules; returns their names. */
export function writeSchemas(folder: string): readonly string[] {
  const files = schemaFiles();
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  return [...files.keys()];
}
