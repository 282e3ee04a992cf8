// The store itself: answers by path, lists, what is carried over to another year, replacing and taking back.
import { describe, expect, test } from 'vitest';
import { carriedOver } from '../../../src/profile/store/undated.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/profile/types.ts';
import { VOCABULARY } from '../sample-vocabulary.ts';
import { FakeStorage, visit } from '../storage/browser.ts';

const begin = () => {
  const store = visit();
  return { store, answers: () => Object.fromEntries(store.getState().profile.answers), ...store.getState() };
};

describe('answers', () => {
  test('an answer is given, changed, and taken back to not asked', () => {
    const { answer, clear, answers } = begin();
    answer('listed', 0);
    answer('listed', null);
    expect(answers()).toEqual({ listed: null });
    clear('listed');
    expect(answers()).toEqual({});
  });

  test('a figure of one year is another than that of the next', () => {
    const { answer, answers } = begin();
    answer('revenue@2024', 1);
    answer('revenue@2025', 2);
    expect(answers()).toEqual({ 'revenue@2024': 1, 'revenue@2025': 2 });
  });

  test('items are added, filled, copied and removed; without the last the list is open again', () => {
    const { addItem, answer, clear, copyItem, removeItem, answers } = begin();
    addItem('loans');
    answer('loans[0].principal', 5);
    answer('loans[0].renewal', null);
    copyItem('loans', 0);
    answer('loans[1].principal', 6);
    clear('loans[1].renewal');
    expect(answers()).toEqual({ loans: [{ principal: 5, renewal: null }, { principal: 6 }] });
    removeItem('loans', 0);
    expect(answers()).toEqual({ loans: [{ principal: 6 }] });
    removeItem('loans', 0);
    expect(answers()).toEqual({});
  });

  test('"there are none" is an answer, to which an item can still be added', () => {
    const { addItem, answer, answers } = begin();
    answer('loans', []);
    expect(answers()).toEqual({ loans: [] });
    addItem('loans');
    expect(answers()).toEqual({ loans: [{}] });
  });

  test('a field of an item that is not there is refused, not made up', () => {
    const { answer, copyItem, answers } = begin();
    expect(() => answer('loans[0].principal', 5)).toThrow(RangeError);
    expect(() => copyItem('loans', 3)).toThrow(RangeError);
    expect(answers()).toEqual({});
  });

  test('what was handed out before does not change', () => {
    const { store, addItem, answer } = begin();
    addItem('loans');
    const before = store.getState().profile.answers;
    answer('loans[0].principal', 5);
    expect(before.get('loans')).toEqual([{}]);
  });
});

describe('a text that is not understood', () => {
  const drafts = (store: ReturnType<typeof begin>['store']) => Object.fromEntries(store.getState().drafts);

  test('takes the place of the answer, and an answer its place', () => {
    const { store, answer, keepDraft, answers } = begin();
    answer('left_on', 17_000);
    keepDraft('left_on', { text: '3-Mar' });
    expect([answers(), drafts(store)]).toEqual([{}, { left_on: { text: '3-Mar' } }]);
    answer('left_on', 'none');
    expect([answers(), drafts(store)]).toEqual([{ left_on: 'none' }, {}]);
  });

  test('goes when the field is emptied or the question cleared', () => {
    const { store, clear, keepDraft } = begin();
    keepDraft('left_on', { text: '3-Mar' });
    keepDraft('left_on', undefined);
    expect(drafts(store)).toEqual({});
    keepDraft('revenue@2025', { text: '12x', unit: 'yuan' });
    clear('revenue@2025');
    expect(drafts(store)).toEqual({});
  });

  test('an item is removed: its text goes, those behind it move up, all others stay', () => {
    const { store, addItem, keepDraft, removeItem } = begin();
    for (const index of [0, 1, 2]) {
      addItem('loans');
      keepDraft(`loans[${index}].principal`, { text: `十${index}` });
    }
    keepDraft('revenue@2025', { text: '一千' });
    removeItem('loans', 1);
    expect(drafts(store)).toEqual({
      'loans[0].principal': { text: '十0' },
      'loans[1].principal': { text: '十2' },
      'revenue@2025': { text: '一千' },
    });
  });

  test('an item removed is put back where it stood, with the texts in it; those behind it move on again', () => {
    const { store, addItem, answer, keepDraft, removeItem, putBack, answers } = begin();
    for (const index of [0, 1, 2]) {
      addItem('loans');
      answer(`loans[${index}].renewal`, null);
      keepDraft(`loans[${index}].principal`, { text: `十${index}` });
    }
    const before = [answers(), drafts(store)];
    putBack(removeItem('loans', 1));
    expect([answers(), drafts(store)]).toEqual(before);
  });

  test('the only item removed is put back into a list that was open again', () => {
    const { addItem, answer, removeItem, putBack, answers } = begin();
    addItem('loans');
    answer('loans[0].principal', 5);
    putBack(removeItem('loans', 0));
    expect(answers()).toEqual({ loans: [{ principal: 5 }] });
    expect(() => removeItem('loans', 1)).toThrow(RangeError);
  });

  test('an item is copied: the texts behind it move on, its own is not copied', () => {
    const { store, addItem, keepDraft, copyItem } = begin();
    for (const index of [0, 1]) {
      addItem('loans');
      keepDraft(`loans[${index}].principal`, { text: `十${index}` });
    }
    copyItem('loans', 0);
    expect(drafts(store)).toEqual({
      'loans[0].principal': { text: '十0' },
      'loans[2].principal': { text: '十1' },
    });
  });

  test('"there are none" takes the place of the items with the texts in them', () => {
    const { store, addItem, answer, keepDraft } = begin();
    addItem('loans');
    keepDraft('loans[0].principal', { text: '十' });
    answer('loans', []);
    expect(drafts(store)).toEqual({});
  });

  test('is there after a reload, in this tab or remembered on this computer', () => {
    const [tab, computer] = [new FakeStorage(), new FakeStorage()];
    visit({ tab }).getState().keepDraft('left_on', { text: '3-Mar' });
    const reloaded = visit({ tab, computer });
    expect(drafts(reloaded)).toEqual({ left_on: { text: '3-Mar' } });
    reloaded.getState().remember(true);
    expect(drafts(visit({ computer }))).toEqual({ left_on: { text: '3-Mar' } });
  });

  test('E12 goes with everything else when all is erased', () => {
    const tab = new FakeStorage();
    const store = visit({ tab });
    store.getState().keepDraft('left_on', { text: '3-Mar' });
    store.getState().eraseEverything();
    expect(drafts(store)).toEqual({});
    expect(JSON.stringify([...tab.held])).not.toContain('3-Mar');
  });

  test('F10 another company has none of it; taken back, it is there again', () => {
    const store = visit();
    store.getState().keepDraft('left_on', { text: '3-Mar' });
    store.getState().load({ name: '乙公司', answers: new Map(), received: [], setAside: [] });
    expect(drafts(store)).toEqual({});
    store.getState().takeBack();
    expect(drafts(store)).toEqual({ left_on: { text: '3-Mar' } });
  });
});

describe('C7 the year in which an undated answer was given', () => {
  test('C7 undated answers are carried over when the date moves to another year; figures of a year and dates are not', () => {
    const { store, answer, setAsOf } = begin();
    answer('applicant_kind', 'company');
    answer('revenue@2025', 5);
    answer('established_on', 17_000);
    answer('left_on', 'none');
    const carried = () =>
      carriedOver(VOCABULARY, store.getState().givenIn, store.getState().asOf ?? '2026-03-01');
    expect(carried()).toEqual([]);
    setAsOf('2027-01-01');
    expect(carried()).toEqual([
      { path: 'applicant_kind', year: 2026 },
      { path: 'left_on', year: 2026 },
    ]);
  });

  test('C7 confirmed or answered anew they belong to the new year', () => {
    const { store, answer, setAsOf, confirm } = begin();
    answer('applicant_kind', 'company');
    answer('listed', 1);
    setAsOf('2027-01-01');
    answer('listed', 0);
    confirm(['applicant_kind']);
    expect(carriedOver(VOCABULARY, store.getState().givenIn, '2027-01-01')).toEqual([]);
  });

  test('C7 the year is kept with the answer over a reload', () => {
    const tab = new FakeStorage();
    visit({ tab }).getState().answer('listed', 1);
    const { givenIn } = visit({ tab, today: '2027-01-01' }).getState();
    expect(carriedOver(VOCABULARY, givenIn, '2027-01-01')).toEqual([{ path: 'listed', year: 2026 }]);
  });
});

describe('another profile', () => {
  const OTHER: Profile = {
    name: '乙公司',
    answers: new Map([['listed', 1]]),
    received: [],
    setAside: ['n/two'],
  };

  const THIRD: Profile = { ...OTHER, name: '丙公司' };

  test('F10 as a file brought it leaves what was typed to be taken back, also after a reload', () => {
    const tab = new FakeStorage();
    const typed = visit({ tab });
    typed.getState().setName('甲公司');
    typed.getState().load(OTHER);
    const store = visit({ tab });
    expect(store.getState().wouldLose()).toBeUndefined();
    store.getState().load(THIRD);
    expect(store.getState()).toMatchObject({ profile: THIRD, replaced: { profile: { name: '甲公司' } } });
    store.getState().takeBack();
    expect(store.getState()).toMatchObject({ profile: { name: '甲公司' }, replaced: { profile: THIRD } });
  });

  test('F10 as a file brought it is itself taken back where nothing was typed before', () => {
    const { store, load } = begin();
    load(OTHER);
    load(THIRD);
    expect(store.getState()).toMatchObject({ profile: THIRD, replaced: { profile: OTHER } });
  });

  test('F10 in which something was typed since pushes out what was typed before, which is told ahead', () => {
    const { store, setName, load, answer } = begin();
    setName('甲公司');
    load(OTHER);
    answer('listed', 0);
    expect(store.getState().wouldLose()).toMatchObject({ profile: { name: '甲公司' } });
    load(THIRD);
    expect(store.getState()).toMatchObject({ replaced: { profile: { name: '乙公司' } } });
  });

  test('F10 loaded into an emptied form leaves what was emptied to be taken back', () => {
    const { store, setName, load } = begin();
    setName('甲公司');
    load(EMPTY_PROFILE);
    load(OTHER);
    expect(store.getState()).toMatchObject({ profile: OTHER, replaced: { profile: { name: '甲公司' } } });
  });

  test('F10 takes the place of the first, which can be taken back, and back again', () => {
    const tab = new FakeStorage();
    const store = visit({ tab });
    store.getState().setName('甲公司');
    store.getState().load(OTHER);
    expect(store.getState()).toMatchObject({ profile: OTHER, replaced: { profile: { name: '甲公司' } } });
    const reloaded = visit({ tab });
    reloaded.getState().takeBack();
    expect(reloaded.getState()).toMatchObject({ profile: { name: '甲公司' }, replaced: { profile: OTHER } });
    reloaded.getState().takeBack();
    expect(reloaded.getState().profile.name).toBe('乙公司');
    reloaded.getState().forgetReplaced();
    expect(visit({ tab }).getState().replaced).toBeUndefined();
  });

  test('an empty profile is not worth taking back', () => {
    const store = visit();
    store.getState().load(OTHER);
    expect(store.getState().replaced).toBeUndefined();
  });

  test('its undated answers belong to the year it was written in', () => {
    const store = visit();
    store.getState().load(OTHER, 2024);
    expect(carriedOver(VOCABULARY, store.getState().givenIn, '2026-03-01')).toEqual([
      { path: 'listed', year: 2024 },
    ]);
  });
});

test('marks are set and taken away, each once', () => {
  const { store, markReceived, setAside, setTaxYear } = begin();
  markReceived('n/one/first', true);
  markReceived('n/one/first', true);
  setAside('n/two', true);
  setTaxYear(2024);
  expect(store.getState().profile).toMatchObject({
    received: ['n/one/first'],
    setAside: ['n/two'],
    taxYear: 2024,
  });
  markReceived('n/one/first', false);
  setAside('n/two', false);
  setTaxYear(undefined);
  expect(store.getState().profile).toEqual({ name: '', answers: new Map(), received: [], setAside: [] });
});
