// Judges the profiles of this folder as the command does, and reads tables of what is expected of them.
import { expect } from 'vitest';
import { runAssess } from '../../src/commands/assess/run.ts';
import { loadProjectRules } from '../../src/commands/project-rules.ts';
import { RULES_FOLDER } from '../../src/rulebook/index.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
}
interface Finding {
  readonly path?: string;
  readonly value?: unknown;
  readonly required?: unknown;
  readonly gap?: number;
  readonly quote: string;
  readonly cite: string;
  readonly reading?: { readonly zh: string; readonly otherwise?: { readonly zh: string } };
  readonly instead?: { readonly zh: string };
  readonly because?: readonly Finding[];
}
interface Program {
  readonly id: string;
  readonly verdict: string;
  readonly due?: string;
  readonly window: { readonly state: string };
  readonly amounts: readonly (Bounds & { readonly why?: readonly object[] })[];
  readonly awards: readonly (Partial<Bounds> & {
    readonly id: string;
    readonly milestone?: Bounds & { readonly state: string; readonly due: string };
  })[];
  readonly missing: { readonly verdict: readonly string[]; readonly award: readonly string[] };
  readonly failed: readonly Finding[];
  readonly referred: readonly Finding[];
}
interface Printed {
  readonly asOf: string;
  readonly programs: readonly Program[];
  readonly totals: readonly {
    readonly kind: string;
    readonly per: string;
    readonly certain: Bounds;
    readonly referred: Bounds;
    readonly best: Bounds & {
      readonly programs: readonly string[];
      readonly leftOut: readonly { readonly id: string; readonly because: { readonly zh: string } }[];
    };
  }[];
}

const rules = loadProjectRules(RULES_FOLDER);
const known = new Map<string, Printed>();

/** `profile` is the file's name without its ending. */
export function judged(profile: string, asOf: string): Printed {
  const words = [`${profile}.json`, '--as-of', asOf];
  const key = words.join(' ');
  const before = known.get(key);
  if (before) return before;
  const { code, out, err } = runAssess(
    { words, folder: import.meta.dirname, today: '2026-11-23' },
    () => rules,
  );
  expect([code, err]).toEqual([0, '']);
  const printed = JSON.parse(out) as Printed;
  known.set(key, printed);
  return printed;
}

export function programOf(profile: string, asOf: string, id: string): Program {
  const found = judged(profile, asOf).programs.find((program) => program.id.endsWith(`/${id}`));
  if (!found) throw new Error(`no program ${id}`);
  return found;
}

/** The cells of a table drawn with bars, without its head. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What the cells of a table say of a verdict. */
export const VERDICTS: Readonly<Record<string, string>> = {
  yes: 'eligible',
  auth: 'referred',
  soon: 'upcoming',
  open: 'open',
  no: 'ineligible',
  '–': 'not-addressed',
};
