// The stored text: reads back whole, or is not used at all.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../../src/profile/storage/checksum.ts';
import { readRecord, writeRecord } from '../../../src/profile/storage/record.ts';
import type { Kept } from '../../../src/profile/types.ts';
import { aProfile } from '../arbitrary-profile.ts';
import { VOCABULARY } from '../sample-vocabulary.ts';

const STAMP = { id: '3.t1', revision: 3, ancestors: ['2.t1', '1.t0'] };
const KEPT: Kept = {
  profile: {
    name: '太原某某机械有限公司',
    answers: new Map<string, string | number | null>([
      ['applicant_kind', 'company'],
      ['revenue@2025', 182_050_00],
      ['listed', null],
    ]),
    received: ['n/one/first'],
    setAside: [],
  },
  asOf: '2026-03-01',
  givenIn: new Map([['applicant_kind', 2026]]),
  drafts: new Map([
    ['left_on', { text: '3-Mar' }],
    ['revenue@2024', { text: '12x', unit: 'wan' }],
  ]),
};
const TEXT = writeRecord(KEPT, STAMP, VOCABULARY);

/** The same lines with a checksum that fits, as someone with the source at hand could write them. */
function signed(rest: string, version = 2): string {
  return `huiqi-kept ${version} ${checksum(rest)}\n${rest}`;
}

const [, HEADER = '', ...BODY] = TEXT.split('\n');
const body = BODY.join('\n');

test('what is kept reads back the same, for every profile', () => {
  fc.assert(
    fc.property(aProfile, (profile) => {
      const kept = { profile, givenIn: new Map<string, number>(), drafts: new Map() };
      const read = readRecord(writeRecord(kept, STAMP, VOCABULARY), VOCABULARY);
      if (read.state !== 'good') throw new Error(read.state);
      expect(read.lost).toEqual([]);
      expect(writeRecord(read.kept, read.stamp, VOCABULARY)).toBe(writeRecord(kept, STAMP, VOCABULARY));
    }),
  );
});

test('date, years of answers and the states it came from are kept with it', () => {
  expect(readRecord(TEXT, VOCABULARY)).toMatchObject({
    state: 'good',
    kept: { asOf: '2026-03-01', givenIn: KEPT.givenIn, drafts: KEPT.drafts },
    stamp: STAMP,
  });
});

describe('E3 a damaged text is never taken for another', () => {
  test('E3 no beginning of it reads', () => {
    for (let length = 0; length < TEXT.length; length++)
      expect(readRecord(TEXT.slice(0, length), VOCABULARY).state).toBe('unreadable');
  });

  test('E3 no flipped bit goes unnoticed, not even one that makes another figure of a figure', () => {
    for (let at = 0; at < TEXT.length; at++) {
      for (const bit of [1, 2, 4, 8]) {
        const flipped =
          TEXT.slice(0, at) + String.fromCharCode(TEXT.charCodeAt(at) ^ bit) + TEXT.slice(at + 1);
        expect(readRecord(flipped, VOCABULARY).state).not.toBe('good');
      }
    }
  });

  test('E3 64 KB of noise are unreadable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 65_536, maxLength: 65_536 }), (noise) => {
        expect(readRecord(noise, VOCABULARY).state).toBe('unreadable');
      }),
      { numRuns: 5 },
    );
  });
});

test('E5 a newer version is told from a damaged text, whatever follows', () => {
  expect(readRecord('huiqi-kept 3 00000000\nanything', VOCABULARY).state).toBe('newer');
});

describe('E7 a text that fits its checksum is still read strictly', () => {
  test('E7 wrong types and unknown facts are left out and named', () => {
    const wrong = body.replace('"company"', '7').replace('"listed"', '"lisetd"');
    const read = readRecord(signed(`${HEADER}\n${wrong}`), VOCABULARY);
    if (read.state !== 'good') throw new Error(read.state);
    expect([...read.kept.profile.answers.keys()]).toEqual(['revenue@2025']);
    expect(read.lost.map(({ path }) => path)).toEqual(['applicant_kind', 'lisetd']);
    expect(read.lost[1]!.wording.zh).toContain('listed');
  });

  test.each(['__proto__', 'constructor', 'toString'])('E7 %s reaches nothing', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const polluted = body.replace('"applicant_kind"', `"${key}": { "polluted": true }, "applicant_kind"`);
    const read = readRecord(signed(`${HEADER}\n${polluted}`), VOCABULARY);
    const kept = read.state === 'good' ? [...read.kept.profile.answers.keys()] : [];
    expect(kept).not.toContain(key);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test.each([
    ['no object', '[]'],
    ['a revision in words', '{"id":"a","revision":"three","ancestors":[],"givenIn":{}}'],
    ['no name of the state', '{"revision":1,"ancestors":[],"givenIn":{}}'],
    ['not JSON', '{"id":'],
    ['a key twice', '{"id":"a","id":"b","revision":1,"ancestors":[],"givenIn":{}}'],
  ])('E7 a second line that is %s', (_, header) => {
    expect(readRecord(signed(`${header}\n${body}`), VOCABULARY).state).toBe('unreadable');
  });

  test('E7 a day that does not exist and a year of no answer are left out', () => {
    const header = JSON.stringify({
      ...STAMP,
      asOf: '2026-02-30',
      givenIn: { applicant_kind: 2026, nothing: 2026, listed: 12 },
    });
    const read = readRecord(signed(`${header}\n${body}`), VOCABULARY);
    expect(read).toMatchObject({ state: 'good', kept: { givenIn: new Map([['applicant_kind', 2026]]) } });
    expect(read).not.toHaveProperty('kept.asOf');
  });
});

describe('texts that were not understood', () => {
  const drafts = (header: unknown) => {
    const read = readRecord(
      signed(`${JSON.stringify({ ...STAMP, givenIn: {}, drafts: header })}\n${body}`),
      VOCABULARY,
    );
    return read.state === 'good' ? Object.fromEntries(read.kept.drafts) : read.state;
  };

  test('F7 a hostile text comes back as the text it is', () => {
    const hostile = "\"><script>alert(1)</script>\u202e\u0000=cmd|'/c calc'!A1";
    const kept = { ...KEPT, drafts: new Map([['left_on', { text: hostile }]]) };
    expect(readRecord(writeRecord(kept, STAMP, VOCABULARY), VOCABULARY)).toMatchObject({
      kept: { drafts: kept.drafts },
    });
  });

  test('E7 what is no text, and what stands beside an answer or in an item that is not there, is left out', () => {
    expect(
      drafts({
        left_on: 7,
        'revenue@2024': { text: '12x', unit: 'dollar' },
        listed: { text: 'perhaps' },
        'loans[0].principal': { text: 'ten' },
      }),
    ).toEqual({ 'revenue@2024': { text: '12x' } });
    expect(drafts(['left_on'])).toEqual({});
  });
});

test('E4 what version 1 stored still loads with all answers', () => {
  const text = readFileSync(new URL('fixtures/stored-v1.txt', import.meta.url), 'utf8');
  const read = readRecord(text, VOCABULARY);
  if (read.state !== 'good') throw new Error(read.state);
  expect(read.lost).toEqual([]);
  expect(read.kept.drafts.size).toBe(0);
  expect(read.kept.asOf).toBe('2026-03-01');
  expect(read.kept.profile).toMatchObject({ taxYear: 2025, received: ['n/one/first'], setAside: ['n/two'] });
  expect(Object.fromEntries(read.kept.profile.answers)).toEqual({
    applicant_kind: 'company',
    applicant_region: '140105',
    'employees_year_end@2025': 42,
    // 182,050 元
    'revenue@2025': 18_205_000,
    listed: null,
    left_on: 'none',
    // 1,000,000 元
    loans: [{ principal: 100_000_000, renewal: 0 }],
  });
});

test('E4 what version 2 stored still loads with all answers and the texts that were not understood', () => {
  const text = readFileSync(new URL('fixtures/stored-v2.txt', import.meta.url), 'utf8');
  const read = readRecord(text, VOCABULARY);
  if (read.state !== 'good') throw new Error(read.state);
  expect(read.lost).toEqual([]);
  expect(Object.fromEntries(read.kept.profile.answers)).toEqual({
    applicant_kind: 'company',
    loans: [{ renewal: 0 }],
  });
  expect(Object.fromEntries(read.kept.drafts)).toEqual({
    left_on: { text: '3-Mar' },
    'loans[0].principal': { text: '12x', unit: 'wan' },
  });
});
