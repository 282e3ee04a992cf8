// Texts that could not be read, where the items of their list move.
import { beforeEach, expect, test } from 'vitest';
import { draftAt, dropDrafts, keepDraft, moveDrafts } from '../../../src/features/questionnaire/drafts.ts';

const typed = (text: string) => ({ text, unit: 'wan' as const });

beforeEach(() => {
  dropDrafts();
  for (const index of [0, 1, 2]) keepDraft(`loans[${index}].principal`, typed(`十${index}`));
  keepDraft('revenue@2025', typed('一千'));
});

test('an item is removed: its text goes, those behind it move up, all others stay', () => {
  moveDrafts('loans', 1, -1);
  expect(draftAt('loans[0].principal')?.text).toBe('十0');
  expect(draftAt('loans[1].principal')?.text).toBe('十2');
  expect(draftAt('loans[2].principal')).toBeUndefined();
  expect(draftAt('revenue@2025')?.text).toBe('一千');
});

test('an item is put in: those behind it move on', () => {
  moveDrafts('loans', 1, 1);
  expect(draftAt('loans[1].principal')).toBeUndefined();
  expect([2, 3].map((index) => draftAt(`loans[${index}].principal`)?.text)).toEqual(['十1', '十2']);
});

test('a list of one year leaves that of another alone', () => {
  keepDraft('taxes[1].paid@2024', typed('甲'));
  keepDraft('taxes[1].paid@2025', typed('乙'));
  moveDrafts('taxes@2025', 0, -1);
  expect(draftAt('taxes[0].paid@2025')?.text).toBe('乙');
  expect(draftAt('taxes[1].paid@2024')?.text).toBe('甲');
});
