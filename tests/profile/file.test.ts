// Profile files: what is read, what is refused and with which words, and that nothing is lost on the way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/engine/calendar.ts';
import {
  type ProfileReading,
  readProfileBytes,
  readProfileFile,
  type Tolerance,
} from '../../src/profile/file/read.ts';
import { writeProfileFile } from '../../src/profile/file/write.ts';
import { aProfile } from './arbitrary-profile.ts';
import { VOCABULARY } from './sample-vocabulary.ts';

function read(text: string, tolerance: Tolerance = 'strict'): ProfileReading {
  return readProfileFile(text, VOCABULARY, tolerance);
}

function fileOf(answers: string, more = ''): string {
  return `{"format":"huiqi-profile","version":1,"name":"甲","answers":{${answers}}${more}}`;
}

function answersOf(text: string, tolerance: Tolerance = 'strict') {
  const reading = read(text, tolerance);
  if (!reading.ok) throw new Error(reading.problem.wording.en);
  return Object.fromEntries(reading.profile.answers);
}

function complaint(text: string, tolerance: Tolerance = 'strict'): string {
  const reading = read(text, tolerance);
  return reading.ok ? 'accepted' : reading.problem.wording.en;
}

function expectRefused(bytes: Uint8Array, words: RegExp): void {
  const reading = readProfileBytes(bytes, VOCABULARY, 'import');
  expect(reading.ok ? 'accepted' : reading.problem.wording.en).toMatch(words);
}

test('a profile with an answer of every type is read into the engine scale', () => {
  const text = fileOf(`
    "applicant_kind": "company", "applicant_region": "140105", "industry": "13",
    "employees_year_end": { "2024": 45, "2025": null }, "employees_average": { "2025": 45.25 },
    "revenue": { "2025": 18200000.5 }, "profit": { "2025": -0.01 }, "ratio": 1.5, "score": 88.5,
    "roles": ["platform", "base"], "established_on": "1986-05-04", "left_on": "none", "listed": true,
    "size": { "2019": "small" }, "term_years": 3,
    "loans": [ { "principal": 5000000, "term": 36, "kind": null, "renewal": false }, {} ], "plans": []`);
  expect(answersOf(text)).toEqual({
    applicant_kind: 'company',
    applicant_region: '140105',
    industry: '13',
    'employees_year_end@2024': 45,
    'employees_year_end@2025': null,
    'employees_average@2025': 4525,
    'revenue@2025': 1_820_000_050,
    'profit@2025': -1,
    ratio: 15_000,
    score: 885,
    roles: ['platform', 'base'],
    established_on: dayOf('1986-05-04'),
    left_on: 'none',
    listed: 1,
    'size@2019': 'small',
    term_years: 36,
    loans: [{ principal: 500_000_000, term: 36, kind: null, renewal: 0 }, {}],
    plans: [],
  });
});

test('the other keys of a profile are read', () => {
  const reading = read(fileOf('', ',"taxYear":2024,"received":["n/one/first"],"setAside":["n/two"]'));
  expect(reading).toMatchObject({
    ok: true,
    profile: { name: '甲', taxYear: 2024, received: ['n/one/first'], setAside: ['n/two'] },
  });
});

test('a whole list and a whole yearly fact can be unknown to the person', () => {
  expect(answersOf(fileOf('"loans": null, "revenue": null'))).toEqual({ loans: null, revenue: null });
});

test.each([
  ['0.01', 1],
  ['1.005', 'at most 2 decimals'],
  ['4.35', 435],
  ['1.10', 110],
  ['1.000', 100],
  ['0.1', 10],
  ['-0', 0],
  ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ['90071992547409.92', 'too large'],
  ['9007199254740993', 'too large'],
  ['1e400', 'without an exponent'],
  ['1e3', 'without an exponent'],
  ['-1', 'below zero'],
  ['"18200000"', 'expected a number'],
  ['true', 'expected a number'],
  ['[]', 'expected a number'],
])('B5 the sum %s in a file is exact or refused', (source, expected) => {
  const reading = read(fileOf(`"capital": ${source}`));
  const told = reading.ok
    ? `${JSON.stringify(reading.profile.answers.get('capital'))} 分`
    : reading.problem.wording.en;
  expect(told).toContain(typeof expected === 'number' ? `${expected} 分` : expected);
});

test.each(['NaN', 'Infinity', 'undefined', '+5', '1.', '.5', '0x1F', '1,234', '01', "'1'", '１２'])(
  'A5 %s is no value of a file',
  (source) => {
    expect(read(fileOf(`"capital": ${source}`))).toMatchObject({
      ok: false,
      problem: { place: { line: 1 } },
    });
  },
);

test.each([
  ['"employees_year_end": { "2025": 45.5 }', 'employees_year_end@2025: expected a whole number, found 45.5'],
  ['"employees_year_end": { "2025": "45" }', 'expected a number, found "45"'],
  ['"employees_average": { "2025": 45.255 }', 'expected at most 2 decimals'],
  ['"revenue": 5', 'a figure needs its year, like { "2025": … }, found 5'],
  ['"revenue": { "25": 5 }', 'a year is four digits'],
  ['"revenue": { "2025年": 5 }', 'found "2025年"; did you mean "2025"?'],
  ['"revenue": { "2025": "1,900 万元" }', 'did you mean 19000000?'],
  ['"revenue": { "2025": 1e7 }', 'did you mean 10000000?'],
  ['"revenue@2025": 5', 'unknown fact "revenue@2025"; did you mean "revenue": { "2025": … }?'],
  ['"revenue": { "1025": 5 }', 'a year is four digits'],
  ['"ratio": 1.23456', 'expected at most 4 decimals'],
  ['"ratio": "1.5%"', 'expected a number'],
  ['"listed": 1', 'listed: expected true or false, found 1'],
  ['"listed": "yes"', 'expected true or false, found "yes"; did you mean true?'],
  ['"listed": "否"', 'did you mean false?'],
  ['"listed": { "2025": true }', 'listed: the answer stands here by itself, without years; found { … }'],
  ['"listed": "false"', 'expected true or false'],
  [
    '"established_on": "2019-02-30"',
    'expected an existing date "YYYY-MM-DD", found "2019-02-30"; did you mean "2019-02-28"?',
  ],
  ['"established_on": "2019-2-3"', 'found "2019-2-3"; did you mean "2019-02-03"?'],
  ['"established_on": "2019/3/1"', 'did you mean "2019-03-01"?'],
  ['"established_on": "2019-03-01T08:00:00Z"', 'did you mean "2019-03-01"?'],
  ['"established_on": "2019-25-03"', 'did you mean "2019-03-25"?'],
  [
    '"established_on": "0019-03-01"',
    'expected an existing date "YYYY-MM-DD" of a year between 1900 and 2199, found "0019-03-01"',
  ],
  ['"established_on": "none"', 'expected an existing date'],
  ['"established_on": 20190301', 'found 20190301; did you mean "2019-03-01"?'],
  ['"left_on": "never"', 'or "none" (still there), found "never"; did you mean "none"?'],
  ['"applicant_kind": "compny"', 'no such option: "compny"; did you mean "company"?'],
  ['"applicant_kind": "zzzzzzzz"', 'it is one of "enterprise", "company", "unincorporated", "self-employed"'],
  ['"applicant_kind": ["company"]', 'no such option: [ … ]'],
  ['"roles": "platform"', 'several can be chosen'],
  ['"roles": ["platform", "platform"]', 'written twice'],
  ['"roles": ["plattform"]', 'roles[0]: no such option: "plattform"; did you mean "platform"?'],
  ['"applicant_region": "990000"', 'expected the six-digit code of a region in quotes'],
  ['"applicant_region": 140105', 'in quotes, like "140100", found 140105'],
  ['"applicant_region": "太原市"', 'expected the six-digit code'],
  ['"loans": {}', 'expected a list [ { … } ] ([] for none), found { … }'],
  ['"loans": "none"', 'expected a list'],
  ['"loans": [5]', 'loans[0]: expected { … }, found 5'],
  ['"loans": [{}, { "principal": -1 }]', 'loans[1].principal: it cannot be below zero'],
  ['"loans": [{ "principle": 1 }]', 'unknown field "principle"; did you mean "principal"?'],
  ['"revenu": { "2025": 1 }', 'unknown fact "revenu"; did you mean "revenue"?'],
  ['"years_listed": 3', '"years_listed" follows from dates and cannot be stated'],
  ['"capital": 1, "capital": 2', '"capital" is written twice'],
])('A5 %s is refused in one clear line', (answers, words) => {
  expect(complaint(fileOf(answers))).toContain(words);
});

test('D4 what would act on the terminal or hide from the reader is shown as its escape', () => {
  const names = {
    '\\u001b[31mred': '\\u001b[31mred',
    'rev\u202eenue': 'rev\\u202eenue',
    'a\u200bb': 'a\\u200bb',
  };
  for (const [name, shown] of Object.entries(names)) {
    expect(complaint(fileOf(`"${name}": 1`))).toContain(`unknown fact "${shown}"`);
    expect(complaint(fileOf('', `,"${name}": 1`))).toContain(`unknown key "${shown}"`);
    expect(complaint(fileOf(`"${name}": 1, "${name}": 2`))).toContain(`"${shown}" is written twice`);
    expect(complaint(fileOf(`"applicant_kind": "${name}"`))).toContain(`no such option: "${shown}"`);
    expect(complaint(fileOf(`"revenue": { "${name}": 1 }`))).toContain(`revenue@${shown}: `);
  }
});

test('a name longer than any of ours is cut in the message', () => {
  expect(complaint(fileOf(`"${'x'.repeat(5000)}": 1`)).length).toBeLessThan(200);
});

test('a refusal names line and column', () => {
  const text = '{\n  "format": "huiqi-profile", "version": 1, "name": "甲乙",\r\n  "answers": { "名": 1 }\n}';
  expect(read(text)).toMatchObject({ ok: false, problem: { path: '名', place: { line: 3, column: 16 } } });
});

test.each(['eligible', 'verdict', 'verdicts', 'result'])(
  'A13 a file that brings its own "%s" is refused',
  (key) => {
    expect(complaint(fileOf('', `,"${key}":true`))).toContain(`unknown key "${key}"`);
  },
);

test('A13 the import lists a result it does not know and never uses it', () => {
  const reading = read(fileOf('"listed": true', ',"eligible":true'), 'import');
  expect(reading).toMatchObject({ ok: true, unknown: [{ path: 'eligible' }] });
  expect(JSON.stringify(reading.ok && reading.profile)).not.toContain('eligible');
});

test('F8 the recorded assessment is kept for comparing only', () => {
  const recorded =
    '{"asOf":"2025-01-01","rulebook":"abc","programs":[{"id":"n/one","verdict":"eligible","x":[{}]},{"id":5}]}';
  const reading = read(fileOf('', `,"assessment":${recorded}`));
  expect(reading).toMatchObject({ ok: true, recorded: { asOf: '2025-01-01', rulebook: 'abc' } });
  expect(reading.ok && reading.recorded?.verdicts).toEqual(new Map([['n/one', 'eligible']]));
  expect(reading.ok && Object.keys(reading.profile)).toEqual(['name', 'answers', 'received', 'setAside']);
});

test('the import lists unknown facts, fields, programs, and loads the rest', () => {
  const text = fileOf(
    '"revenu": 1, "listed": true, "years_listed": 2, "loans": [{ "principle": 1, "term": 12 }]',
    ',"received":["n/one/frist","n/one/first"],"setAside":["m/two"]',
  );
  const reading = read(text, 'import');
  expect(reading).toMatchObject({ ok: true, profile: { received: ['n/one/first'], setAside: [] } });
  expect(reading.ok && reading.unknown.map((each) => each.path)).toEqual([
    'revenu',
    'years_listed',
    'loans[0].principle',
    'received[0]',
    'setAside[0]',
  ]);
  expect(answersOf(text, 'import')).toEqual({ listed: 1, loans: [{ term: 12 }] });
});

test('the import refuses a wrong value, since the file says something else than can be loaded', () => {
  expect(complaint(fileOf('"listed": "yes"'), 'import')).toContain('expected true or false');
});

test('E7 what is stored keeps all but the answers that no longer fit', () => {
  const text = fileOf(
    '"listed": "yes", "capital": 5, "revenue": { "2025": 1.234, "2024": 2 }, "loans": [{ "kind": "gone", "term": 1 }]',
  );
  const reading = read(text, 'stored');
  expect(reading.ok && reading.unknown.map((each) => each.path)).toEqual([
    'listed',
    'revenue@2025',
    'loans[0].kind',
  ]);
  expect(answersOf(text, 'stored')).toEqual({ capital: 500, 'revenue@2024': 200, loans: [{ term: 1 }] });
});

test('F6 a file of a newer version is refused, whatever else it holds', () => {
  const text = '{"answers":{"hologram":1},"colour":2,"version":2,"format":"huiqi-profile"}';
  for (const tolerance of ['strict', 'import', 'stored'] as const) {
    expect(complaint(text, tolerance)).toContain('newer version (2)');
  }
});

test.each([
  ['{}', 'expected "format": "huiqi-profile"'],
  ['[]', 'this is no profile file'],
  ['5', 'this is no profile file'],
  ['', 'the file is empty'],
  [' \n', 'the file is empty'],
  ['{"format":"huiqi","version":1,"answers":{}}', 'expected "format": "huiqi-profile"'],
  ['{"format":"huiqi-profile","answers":{}}', 'expected "version": 1'],
  ['{"format":"huiqi-profile","version":"1","answers":{}}', 'expected "version": 1'],
  ['{"format":"huiqi-profile","version":0,"answers":{}}', 'expected "version": 1'],
  ['{"format":"huiqi-profile","version":1.5,"answers":{}}', 'expected "version": 1'],
  ['{"format":"huiqi-profile","version":1}', 'expected "answers": { … }'],
  ['{"format":"huiqi-profile","version":1,"answers":[]}', 'expected "answers": { … }'],
  ['{"format":"huiqi-profile","version":1,"answers":{},"name":5}', 'name: expected text'],
  [
    '{"format":"huiqi-profile","version":1,"answers":{},"taxYear":"2025"}',
    'found "2025"; did you mean 2025?',
  ],
  [
    '{"format":"huiqi-profile","version":1,"answers":{},"taxYear":2500}',
    'taxYear: expected a year between 1900 and 2199, without quotes, found 2500',
  ],
  ['{"format":"huiqi-profile","version":1,"answers":{},"received":"n/one"}', 'received: expected a list'],
  ['{"format":"huiqi-profile","version":1,"answers":{}} {}', 'more text after the end'],
  ['{"format":"huiqi-profile","version":1,"answers":{},}', 'a comma too many'],
  ['{"format":"huiqi-profile" "version":1}', 'a comma or a closing bracket'],
  ['{"format" "huiqi-profile"}', 'a colon is expected'],
  ['{format:1}', 'a name in double quotes'],
  ['{"name":"a\nb"}', 'its closing quote is missing'],
  ['{"name":"\\x"}', 'not a valid escape'],
  ['// note', 'this is no JSON: a profile file begins with {'],
  ['name,revenue', 'this is no JSON'],
  ['{', 'the file ends here'],
  ['{“format”:1}', 'a name in double quotes is expected here, found “; write "'],
  ['{"format"：1}', 'a colon is expected after the name, found ：; write :'],
  ['{"version":1，"format":1}', 'a comma or a closing bracket is expected here, found ，; write ,'],
  ['{"version":NaN}', 'true, false or null, found N'],
])('A5 the text %s is refused', (text, words) => {
  expect(complaint(text, 'import')).toContain(words);
});

test('F1 every prefix of a file is refused', () => {
  const text = fileOf('"applicant_kind": "company", "loans": [{ "principal": 5.5, "renewal": true }]');
  const accepted = Array.from({ length: text.length }, (_, end) => text.slice(0, end)).filter(
    (part) => read(part).ok,
  );
  expect(accepted).toEqual([]);
});

test('F1 ten thousand mutants are read or refused with a reason, and never throw', () => {
  const text = fileOf(
    '"revenue": { "2025": 18200000.50 }, "left_on": "none", "loans": [{ "term": 12 }], "roles": []',
  );
  const mutation = fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(3),
    put: fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom('"', '{', '}', ',', ':', '\\', '-', '9', 'null', '\u0000'),
    ),
  });
  fc.assert(
    fc.property(mutation, fc.constantFrom('strict', 'import', 'stored'), ({ at, cut, put }, tolerance) => {
      const reading = read(text.slice(0, at) + put + text.slice(at + cut), tolerance);
      expect(reading.ok || reading.problem.wording.zh.length > 0).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test('F2 a byte order mark and every kind of line end are accepted', () => {
  const text = fileOf('"listed": true').replaceAll(',', ',\r\n');
  expectAccepted(new TextEncoder().encode(`\ufeff${text}`));
  expectAccepted(new TextEncoder().encode(text.replaceAll('\r\n', '\r')));
  expect(answersOf(`\ufeff${text}`)).toEqual({ listed: 1 });
});

function expectAccepted(bytes: Uint8Array): void {
  expect(readProfileBytes(bytes, VOCABULARY, 'strict')).toMatchObject({ ok: true, profile: { name: '甲' } });
}

test('F2 U+2028 is text like any other', () => {
  const reading = read(fileOf('').replace('甲', 'a\u2028b'));
  expect(reading).toMatchObject({ ok: true, profile: { name: 'a\u2028b' } });
});

test('F2 half a character is refused', () => {
  expect(complaint(fileOf('').replace('甲', '\\ud800'))).toContain('half a character');
  expect(complaint(fileOf('').replace('甲', '\ud800'))).toContain('half a character');
});

test('F2 other encodings are named and refused', () => {
  const text = fileOf('"listed": true');
  const utf16 = Uint8Array.from(
    text.split('').flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  );
  expectRefused(Uint8Array.of(0xff, 0xfe, ...utf16), /UTF-16/);
  expectRefused(utf16, /UTF-16/);
  // 甲 is BC D7 in GB18030.
  const start = new TextEncoder().encode('{"name":"');
  expectRefused(Uint8Array.of(...start, 0xbc, 0xd7, 0x22, 0x7d), /GB18030/);
  expectRefused(Uint8Array.of(0x7b, 0xff, 0xff), /no UTF-8/);
});

test.each([
  [[0x50, 0x4b, 3, 4, 9], /ZIP, Word or Excel/],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/],
  [[0x4d, 0x5a, 0x90], /program/],
  [[], /empty/],
])('F3 the bytes %j are named and refused', (bytes, words) => {
  expectRefused(Uint8Array.from(bytes), words);
});

test('F3 huge and deeply nested files are refused at once', () => {
  const begun = performance.now();
  expectRefused(new Uint8Array(6_000_000).fill(0x20), /larger than 5 MB/);
  expect(complaint(' '.repeat(6_000_000))).toContain('larger than 5 MB');
  expect(complaint('['.repeat(10_000))).toContain('nested too deeply');
  expect(complaint(fileOf(`"loans": ${'[{"principal":'.repeat(5000)}`))).toContain('nested too deeply');
  const many = Array.from({ length: 200_000 }, (_, at) => `"revenue_${at}":1`).join(',');
  expect(complaint(fileOf(many), 'import')).toContain('more than 200 entries are unknown');
  expect(performance.now() - begun).toBeLessThan(4000);
});

test('F4 a key written twice is refused at every depth', () => {
  for (const answers of [
    '"loans": [{ "term": 1, "term": 2 }]',
    '"revenue": { "2025": 1, "2025": 1 }',
    '"a": 1, "\\u0061": 1',
  ]) {
    expect(complaint(fileOf(answers), 'stored')).toContain('is written twice');
  }
  expect(complaint(fileOf('', ',"version":1'))).toContain('"version" is written twice');
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'F5 the key %s is refused and pollutes nothing',
  (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const places = [
      fileOf(`"${key}": { "listed": true }`),
      fileOf(`"loans": [{ "${key}": { "term": 1 } }]`),
      fileOf('', `,"${key}":{"eligible":true}`),
      fileOf('', `,"assessment":{"${key}":{"asOf":"x"}}`),
    ];
    for (const text of places) expect(complaint(text, 'import')).toContain(`"${key}" is not allowed`);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('eligible' in {}).toBe(false);
  },
);

test('F9 what is written reads back as the same profile, and is written the same again', () => {
  fc.assert(
    fc.property(aProfile, (profile) => {
      const text = writeProfileFile(profile, VOCABULARY);
      const reading = read(text);
      expect(reading).toEqual({ ok: true, profile, unknown: [] });
      expect(reading.ok && writeProfileFile(reading.profile, VOCABULARY)).toBe(text);
      expect(() => JSON.parse(text) as unknown).not.toThrow();
    }),
  );
});

test('F9 the order in which answers were given does not show in the file', () => {
  fc.assert(
    fc.property(aProfile, (profile) => {
      const turned = { ...profile, answers: new Map([...profile.answers].reverse()) };
      expect(writeProfileFile(turned, VOCABULARY)).toBe(writeProfileFile(profile, VOCABULARY));
    }),
  );
});

test('a written file looks as the format says', () => {
  const profile = {
    name: '甲"乙"',
    answers: new Map<string, string | number | null>([
      ['revenue@2025', 1_820_000_050],
      ['revenue@2017', null],
      ['applicant_kind', 'company'],
      ['left_on', 'none'],
      ['ratio', 15_000],
    ]),
    received: ['n/two/only', 'n/one/first'],
    setAside: [],
  };
  expect(writeProfileFile(profile, VOCABULARY)).toBe(`{
  "format": "huiqi-profile",
  "version": 1,
  "name": "甲\\"乙\\"",
  "answers": {
    "applicant_kind": "company",
    "revenue": {
      "2017": null,
      "2025": 18200000.5
    },
    "ratio": 1.5,
    "left_on": "none"
  },
  "received": [
    "n/one/first",
    "n/two/only"
  ]
}
`);
});
