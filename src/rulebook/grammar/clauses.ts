// rules/<notice>/clauses.yaml: every clause of the notice, its fingerprint and our own plain restatement.
import { z } from 'zod';
import { strict } from './strict.ts';
import { clauseId, wording } from './words.ts';

const sentences = z.int().min(0);

const clause = strict({
  id: clauseId,
  title: wording.exactOptional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'a SHA-256 has 64 digits 0-9 a-f; "rules new ID --notices DIR" writes them',
  }),
  restatement: wording,
  /** Sentences quoted, listed under not_modelled, and in all; `rules check --notices DIR` prints them and holds them to the text. */
  coverage: strict({ quoted: sentences, listed: sentences, total: sentences }).exactOptional(),
});

export const clausesFile = z.array(clause).min(1, { error: 'a notice has clauses; write at least one' });

export type ClauseText = z.output<typeof clause>;
