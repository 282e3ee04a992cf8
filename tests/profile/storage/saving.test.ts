// What is entered reaches the storage at every change; where it cannot, it stays in memory and the page says so.
import { describe, expect, test } from 'vitest';
import type { ProfileState } from '../../../src/profile/types.ts';
import { denied, FakeStorage, quota, visit } from './browser.ts';

const CURRENT = 'huiqi.profile';
const set = (keys: Iterable<string>) => [...keys].sort();

function answersOf(state: ProfileState) {
  return Object.fromEntries(state.profile.answers);
}

/** What a tab with three answers leaves in its storage. */
function stored(): FakeStorage {
  const tab = new FakeStorage();
  const { answer } = visit({ tab }).getState();
  answer('applicant_kind', 'company');
  answer('revenue@2025', 182_050_00);
  answer('listed', 1);
  return tab;
}
const THREE = { applicant_kind: 'company', 'revenue@2025': 182_050_00, listed: 1 };

describe('in this tab', () => {
  test('E9 every change is stored at once, and a reload finds it', () => {
    const tab = new FakeStorage();
    const first = visit({ tab });
    first.getState().answer('applicant_kind', 'company');
    expect(answersOf(visit({ tab }).getState())).toEqual({ applicant_kind: 'company' });
    first.getState().setName('甲公司');
    first.getState().setAsOf('2025-05-01');
    first.getState().markReceived('n/one/first', true);
    expect(visit({ tab }).getState()).toMatchObject({
      profile: { name: '甲公司', received: ['n/one/first'] },
      asOf: '2025-05-01',
      saved: { saved: 'yes' },
    });
  });

  test('E13 a new tab on the same computer shows nothing unless the first chose to be remembered', () => {
    const computer = new FakeStorage();
    const first = visit({ computer });
    first.getState().answer('applicant_kind', 'company');
    expect(computer.held.size).toBe(0);
    expect(visit({ computer }).getState().profile.answers.size).toBe(0);
  });

  test('E11 a storage that was emptied starts anew, without a word of blame', () => {
    const state = visit({ tab: new FakeStorage() }).getState();
    expect(state).toMatchObject({ saved: { saved: 'yes' }, quarantined: [], fellBack: false });
  });
});

describe('E1 the quota is used up', () => {
  /** Five changes in a tab whose storage is full from the `fatal`-th write on. */
  function fill(fatal: number) {
    const tab = new FakeStorage();
    let writes = 0;
    tab.refuse = (use) => {
      if (use === 'write' && ++writes >= fatal) throw quota();
    };
    const store = visit({ tab });
    const { answer, addItem, setName } = store.getState();
    answer('applicant_kind', 'company');
    answer('revenue@2025', 5);
    addItem('plans', { content: 'software' });
    answer('plans[0].content', 'design');
    setName('甲');
    return { tab, store, writes };
  }

  test('E1 at whichever write: memory intact, reason told, a retry saves everything', () => {
    const { writes } = fill(Number.POSITIVE_INFINITY);
    expect(writes).toBeGreaterThan(5);
    for (let fatal = 1; fatal <= writes; fatal++) {
      const { tab, store } = fill(fatal);
      const memory = { applicant_kind: 'company', 'revenue@2025': 5, plans: [{ content: 'design' }] };
      expect(answersOf(store.getState())).toEqual(memory);
      expect(store.getState().saved).toEqual({ saved: 'no', because: 'full' });
      tab.refuse = () => {};
      store.getState().retrySaving();
      expect(store.getState().saved).toEqual({ saved: 'yes' });
      expect(visit({ tab }).getState().profile.name).toBe('甲');
      expect(answersOf(visit({ tab }).getState())).toEqual(memory);
    }
  });

  test('E1 what was stored before stays until the new can take its place', () => {
    const tab = stored();
    tab.refuse = (use) => {
      if (use === 'write') throw quota();
    };
    visit({ tab }).getState().answer('listed', 0);
    tab.refuse = () => {};
    expect(answersOf(visit({ tab }).getState())).toEqual(THREE);
  });
});

describe('E2 the storage is not to be had', () => {
  test.each([
    ['denied at every use', () => denied()],
    ['absent', () => new TypeError('no storage')],
  ])('E2 %s: the page works, and says that nothing is saved', (_, failure) => {
    const tab = new FakeStorage();
    tab.refuse = () => {
      throw failure();
    };
    const store = visit({ tab, computer: tab });
    store.getState().answer('applicant_kind', 'company');
    expect(store.getState()).toMatchObject({ saved: { saved: 'no', because: 'denied' } });
    expect(answersOf(store.getState())).toEqual({ applicant_kind: 'company' });
    store.getState().eraseEverything();
    expect(store.getState().profile.answers.size).toBe(0);
  });

  test('E2 read-only without an error is noticed, since nothing reads back', () => {
    const tab = new FakeStorage();
    tab.setItem = () => {};
    const store = visit({ tab });
    store.getState().answer('listed', 1);
    expect(store.getState().saved).toEqual({ saved: 'no', because: 'denied' });
  });

  test('E2 what could not be read at first is not overwritten when it can be', () => {
    const tab = stored();
    const before = tab.held.get(CURRENT);
    tab.refuse = () => {
      throw denied();
    };
    const store = visit({ tab });
    store.getState().answer('listed', 0);
    tab.refuse = () => {};
    store.getState().retrySaving();
    expect(store.getState().saved).toEqual({ saved: 'no', because: 'other-tab' });
    expect(tab.held.get(CURRENT)).toBe(before);
    store.getState().settle('theirs');
    expect(answersOf(store.getState())).toEqual(THREE);
  });
});

describe('E3 what is stored cannot be read', () => {
  const damaged = (text: string) => text.replace('18205000', '98205000').replace('182050', '982050');

  test('E3 it is set aside under its own key before anything is written, and can be downloaded', () => {
    const tab = stored();
    const bad = damaged(tab.held.get(CURRENT)!);
    expect(bad).not.toBe(tab.held.get(CURRENT));
    tab.held.set(CURRENT, bad);
    const store = visit({ tab });
    const [kept] = store.getState().quarantined;
    expect(kept).toMatchObject({ because: 'unreadable', text: bad });
    store.getState().answer('listed', 0);
    expect(tab.held.get(kept!.key)).toBe(bad);
    expect(visit({ tab }).getState().quarantined).toHaveLength(1);
  });

  test('E3 the copy before it is used instead, and the page is told', () => {
    const tab = stored();
    tab.held.set(CURRENT, damaged(tab.held.get(CURRENT)!));
    const state = visit({ tab }).getState();
    expect(answersOf(state)).toEqual({ applicant_kind: 'company', 'revenue@2025': 182_050_00 });
    expect(state.fellBack).toBe(true);
  });

  test('E3 without room for setting it aside nothing overwrites it', () => {
    const tab = stored();
    const bad = damaged(tab.held.get(CURRENT)!);
    tab.held.set(CURRENT, bad);
    tab.refuse = (use, key) => {
      if (use === 'write' && key.includes('quarantined')) throw quota();
    };
    const store = visit({ tab });
    store.getState().answer('listed', 0);
    expect(tab.held.get(CURRENT)).toBe(bad);
    expect(store.getState()).toMatchObject({ saved: { saved: 'no', because: 'full' } });
    expect(store.getState().quarantined).toMatchObject([{ text: bad }]);
    tab.refuse = () => {};
    store.getState().retrySaving();
    expect(store.getState().saved).toEqual({ saved: 'yes' });
    expect([...tab.held.values()]).toContain(bad);
  });

  test('E3 a discarded text is gone', () => {
    const tab = stored();
    tab.held.set(CURRENT, 'noise');
    const store = visit({ tab });
    store.getState().discard(store.getState().quarantined[0]!.key);
    store.getState().answer('listed', 0);
    expect(store.getState().quarantined).toEqual([]);
    expect([...tab.held.values()]).not.toContain('noise');
  });
});

test('E5 a newer version of the page wrote it: nothing is written over it, and nothing is shown of it', () => {
  const newer = 'huiqi-kept 3 00000000\n{}\n{}';
  const tab = new FakeStorage([[CURRENT, newer]]);
  const store = visit({ tab });
  expect(store.getState()).toMatchObject({ saved: { saved: 'no', because: 'newer' } });
  store.getState().answer('listed', 1);
  store.getState().retrySaving();
  expect([...tab.held]).toEqual([[CURRENT, newer]]);
  expect(answersOf(store.getState())).toEqual({ listed: 1 });
});

test('E6 whatever use of the storage fails while it is opened, both copies are as they were', () => {
  const before = new Map(stored().held);
  for (let fatal = 1; fatal <= 8; fatal++) {
    const tab = new FakeStorage(before);
    let uses = 0;
    tab.refuse = () => {
      if (++uses === fatal) throw denied();
    };
    visit({ tab });
    expect(tab.held).toEqual(before);
  }
});

describe('remembered on this computer', () => {
  test('all of it moves there and back, and nothing stays behind', () => {
    const [tab, computer] = [stored(), new FakeStorage()];
    const store = visit({ tab, computer });
    store.getState().remember(true);
    expect(store.getState().remembered).toBe(true);
    expect(set(tab.held.keys())).toEqual([]);
    const other = visit({ computer });
    expect(answersOf(other.getState())).toEqual(THREE);
    expect(other.getState().remembered).toBe(true);
    store.getState().remember(false);
    expect(set(computer.held.keys())).toEqual([]);
    expect(answersOf(visit({ tab }).getState())).toEqual(THREE);
  });

  test('E1 where this computer has no room it stays in the tab', () => {
    const [tab, computer] = [stored(), new FakeStorage()];
    computer.refuse = (use) => {
      if (use === 'write') throw quota();
    };
    const store = visit({ tab, computer });
    store.getState().remember(true);
    expect(store.getState()).toMatchObject({
      remembered: false,
      saved: { saved: 'no', because: 'full' },
    });
    store.getState().retrySaving();
    expect(store.getState().saved).toEqual({ saved: 'yes' });
    expect(answersOf(visit({ tab }).getState())).toEqual(THREE);
  });

  test('E1 when it fills up later, the tab keeps what it cannot take, so that a reload loses nothing', () => {
    const [tab, computer] = [stored(), new FakeStorage()];
    const store = visit({ tab, computer });
    store.getState().remember(true);
    computer.refuse = (use) => {
      if (use === 'write') throw quota();
    };
    store.getState().answer('listed', 0);
    expect(store.getState()).toMatchObject({ saved: { saved: 'no', because: 'full' } });
    expect(answersOf(visit({ tab, computer }).getState())).toEqual({ ...THREE, listed: 0 });
    computer.refuse = () => {};
    store.getState().retrySaving();
    expect(set(tab.held.keys())).toEqual([]);
  });

  test('another company remembered before is not overwritten without a word', () => {
    const computer = new FakeStorage();
    const first = visit({ tab: stored(), computer });
    first.getState().remember(true);
    const before = computer.held.get(CURRENT);
    const tab = new FakeStorage();
    const second = visit({ tab, computer: new FakeStorage() });
    second.getState().answer('applicant_kind', 'self-employed');
    const again = visit({ tab, computer });
    again.getState().remember(true);
    expect(again.getState().saved).toEqual({ saved: 'no', because: 'other-tab' });
    expect(computer.held.get(CURRENT)).toBe(before);
    again.getState().settle('mine');
    expect(again.getState().saved).toEqual({ saved: 'yes' });
    expect(answersOf(visit({ computer }).getState())).toEqual({ applicant_kind: 'self-employed' });
  });
});

test('E12 erasing everything leaves no trace in either storage', () => {
  const canary = 'revenue@2025';
  const [tab, computer] = [stored(), new FakeStorage()];
  tab.held.set('huiqi.language', 'en');
  tab.held.set('of-someone-else', 'stays');
  tab.held.set('huiqi.profile.quarantined.1', '182050');
  const store = visit({ tab, computer });
  store.getState().load({ name: '乙', answers: new Map([[canary, 1]]), received: [], setAside: [] });
  store.getState().remember(true);
  store.getState().answer('listed', 0);
  store.getState().eraseEverything();
  expect(set(computer.held.keys())).toEqual([]);
  expect(set(tab.held.keys())).toEqual(['of-someone-else']);
  expect(store.getState()).toMatchObject({ remembered: false, quarantined: [], saved: { saved: 'yes' } });
  expect(store.getState().profile.answers.size).toBe(0);
  expect(store.getState().replaced).toBeUndefined();
});
