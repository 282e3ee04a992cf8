// Rule files to a draft: each read, held to its part of the grammar, not yet linked.
import type { z } from 'zod';
import type { Draft, NoticeDraft, Written } from './compile/draft.ts';
import type { RuleFiles } from './files.ts';
import { casesFile } from './grammar/cases.ts';
import { clausesFile } from './grammar/clauses.ts';
import { factsFile } from './grammar/facts.ts';
import { type PolicyFile, policyFile } from './grammar/policy.ts';
import { survivorsFile } from './grammar/survivors.ts';
import { validate } from './grammar/validate.ts';
import type { Report } from './problem.ts';
import { readSource } from './read.ts';

/** `name` shows a file to its author, as a path from where the command runs. */
export function draftOf(files: RuleFiles, name: (file: string) => string, report: Report): Draft | undefined {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    const text = files.get(file);
    return text === undefined ? undefined : written(name(file), text, schema, report);
  };

  const missing = (file: string, what: string) =>
    report({ file: name(file), line: 1, column: 1 }, `the file is missing: ${what}`);

  if (!files.has('facts.yaml')) missing('facts.yaml', 'the vocabulary of facts');
  const facts = read('facts.yaml', factsFile);
  const ids = [
    ...new Set(
      [...files.keys()].filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''),
    ),
  ].sort();
  const notices = ids.flatMap((id): NoticeDraft[] => {
    if (!files.has(`${id}/policy.yaml`)) missing(`${id}/policy.yaml`, 'what the notice says');
    if (!files.has(`${id}/clauses.yaml`))
      missing(`${id}/clauses.yaml`, "the notice's clauses with their fingerprints");
    const policy = read(`${id}/policy.yaml`, policyFile);
    const clauses = read(`${id}/clauses.yaml`, clausesFile);
    const cases = read(`${id}/cases.yaml`, casesFile);
    const survivors = read(`${id}/survivors.yaml`, survivorsFile);
    if (!policy) return [];
    return [
      { id, policy, ...(clauses && { clauses }), ...(cases && { cases }), ...(survivors && { survivors }) },
    ];
  });
  return facts && { facts, notices };
}

/** One policy file, held to the grammar. */
export function readPolicy(file: string, text: string, report: Report): Written<PolicyFile> | undefined {
  return written(file, text, policyFile, report);
}

/** Nothing, and problems, where the text cannot be read or does not keep to the grammar. */
function written<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  report: Report,
): Written<z.output<Schema>> | undefined {
  const source = readSource(file, text);
  for (const { message, ...place } of source.problems) report(place, message);
  if (source.problems.length > 0) return undefined;
  const data = validate(source, schema, report);
  return data === undefined ? undefined : { data, source };
}
