// What a case expects against what the engine says: every difference at the place of that expectation, with the reason.
import type { Bounds, ProgramResult } from '../../engine/assessment.ts';
import type { ExpectText } from '../grammar/cases.ts';
import { didYouMean } from '../nearest.ts';
import type { Reading } from '../literals.ts';
import { readAmount } from './figures.ts';
import { because, shownBounds, shownList, shownSum } from './shown.ts';

/** Tells a difference at a path below `expect`. */
export type Differ = (path: readonly PropertyKey[], message: string) => void;

/**
 * Compares what is expected with what is found; what the case does not mention is not compared. Lists are compared without
 * order, equal members counted; a list given is complete.
 */
export function compareResult(expect: ExpectText, found: ProgramResult, differ: Differ): void {
  const why = because(found);
  const one = (key: 'verdict' | 'due' | 'window' | 'in_force', value: string | undefined) => {
    const expected = expect[key];
    if (expected !== undefined && expected !== value)
      differ([key], `expected ${key} ${expected}, the engine says ${value ?? 'nothing'}${why}`);
  };
  const many = (
    path: readonly string[],
    expected: readonly string[] | undefined,
    values: readonly string[],
  ) => {
    if (expected !== undefined && !sameMembers(expected, values))
      differ(
        path,
        `expected ${path.join(' ')} ${shownList(expected)}, the engine says ${shownList(values)}${why}`,
      );
  };
  one('verdict', found.verdict);
  one('due', found.due);
  one('window', found.window.state);
  one('in_force', found.inForce);
  many(['outcomes'], expect.outcomes, found.outcomes ?? [found.verdict]);
  many(['missing', 'verdict'], expect.missing?.verdict, found.missing.verdict);
  many(['missing', 'award'], expect.missing?.award, found.missing.award);
  many(['dont_know'], expect.dont_know, found.dontKnow);
  many(
    ['referred'],
    expect.referred,
    found.referred.map(({ quote }) => quote),
  );
  many(
    ['failed'],
    expect.failed,
    found.failed.map(({ quote }) => quote),
  );
  compareAmounts(expect.amounts, found, differ, why);
  compareAwards(expect.awards ?? {}, found, differ, why);
}

export function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [[...one].sort(), [...other].sort()];
  return left.length === right.length && left.every((member, at) => member === right[at]);
}

function compareAmounts(
  expected: ExpectText['amounts'],
  { amounts }: ProgramResult,
  differ: Differ,
  why: string,
): void {
  if (!expected) return;
  const named = ({ kind, per }: { readonly kind: string; readonly per: string }) => `${kind} ${per}`;
  if (!sameMembers(expected.map(named), amounts.map(named))) {
    const found = amounts.map((line) => `${named(line)} ${shownBounds(line)}`);
    return differ(
      ['amounts'],
      `expected amounts ${shownList(expected.map(named))}, the engine says ${shownList(found)}${why}`,
    );
  }
  for (const [at, line] of expected.entries()) {
    const found = amounts.find((each) => named(each) === named(line));
    if (found) compareBounds(['amounts', at], named(line), line, found, differ, why);
  }
}

function compareAwards(
  expected: NonNullable<ExpectText['awards']>,
  { awards }: ProgramResult,
  differ: Differ,
  why: string,
): void {
  for (const [id, award] of Object.entries(expected)) {
    const ids = awards.map((each) => each.id);
    const found = awards.find((each) => each.id === id);
    if (!found) {
      differ(
        ['awards', id],
        `the program has no award "${id}"${didYouMean(id, ids)}; there are ${ids.join(', ')}`,
      );
      continue;
    }
    const { milestone, ...bounds } = award;
    compareBounds(['awards', id], id, bounds, found, differ, why);
    if (!milestone) continue;
    const path = ['awards', id, 'milestone'];
    if (!found.milestone) {
      differ(path, `expected a milestone of ${id}, the engine shows none${why}`);
      continue;
    }
    const { state, due, ...sums } = milestone;
    if (state !== undefined && state !== found.milestone.state)
      differ(
        [...path, 'state'],
        `expected the milestone of ${id} ${state}, the engine says ${found.milestone.state}${why}`,
      );
    if (due !== undefined && due !== found.milestone.due)
      differ(
        [...path, 'due'],
        `expected the milestone of ${id} due ${due}, the engine says ${found.milestone.due ?? 'no day'}${why}`,
      );
    compareBounds(path, `the milestone of ${id}`, sums, found.milestone, differ, why);
  }
}

function compareBounds(
  path: readonly PropertyKey[],
  name: string,
  expected: { readonly low?: string | number; readonly high?: string | number | null },
  found: Partial<Bounds>,
  differ: Differ,
  why: string,
): void {
  for (const end of ['low', 'high'] as const) {
    const written = expected[end];
    if (written === undefined) continue;
    const read: Reading<number | null> = written === null ? { value: null } : readAmount(written);
    if ('wrong' in read) differ([...path, end], read.wrong);
    else if (read.value !== found[end])
      differ(
        [...path, end],
        `expected ${name} ${end} ${shownSum(read.value)}, the engine says ${shownSum(found[end])}${why}`,
      );
  }
}
