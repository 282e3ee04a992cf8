// Two tabs with one remembered profile: whatever each of them enters is kept, or the person is asked; nothing is lost in silence.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileStore } from '../../../src/profile/store/create.ts';
import { FakeStorage, SharedComputer, visit } from './browser.ts';

/** Two tabs that both show the same remembered profile. */
function twoTabs(prepare: (store: ProfileStore) => void = () => {}) {
  const first = new FakeStorage();
  const begun = visit({ computer: first });
  begun.getState().answer('applicant_kind', 'company');
  prepare(begun);
  begun.getState().remember(true);
  const computer = new SharedComputer(first.held);
  const tabs = [0, 1].map(() => visit({ computer: computer.view() }));
  const deliver = (tab: number) => {
    const event = computer.deliver(tab);
    if (typeof event === 'object') tabs[tab]!.getState().hear(event.key, event.text);
    return event !== undefined;
  };
  const settle = () => {
    while (deliver(0) || deliver(1));
  };
  return { computer, tabs: tabs as [ProfileStore, ProfileStore], deliver, settle };
}

const answers = (store: ProfileStore) => Object.fromEntries(store.getState().profile.answers);

test('E8 what one tab answers appears in the other', () => {
  const { tabs, settle } = twoTabs();
  tabs[0].getState().answer('listed', 1);
  settle();
  expect(answers(tabs[1])).toEqual({ applicant_kind: 'company', listed: 1 });
});

test('E8 both answers are kept, in whatever order changes and events come', () => {
  const edits = fc.array(
    fc.record({ tab: fc.constantFrom(0 as const, 1 as const), step: fc.constantFrom('edit', 'deliver') }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(edits, (steps) => {
      const { tabs, deliver, settle } = twoTabs();
      const expected: Record<string, unknown> = { applicant_kind: 'company' };
      let year = 1990;
      for (const { tab, step } of steps) {
        if (step === 'deliver') deliver(tab);
        else {
          const path = `revenue@${year++}`;
          tabs[tab].getState().answer(path, year);
          expected[path] = year;
        }
      }
      settle();
      for (const tab of tabs) {
        expect(tab.getState().saved).toEqual({ saved: 'yes' });
        expect(answers(tab)).toEqual(expected);
      }
    }),
    { numRuns: 500 },
  );
});

describe('E8 both tabs change the same answer before they hear of each other', () => {
  const contradict = () => {
    const both = twoTabs();
    both.tabs[0].getState().answer('listed', 1);
    both.tabs[1].getState().answer('listed', 0);
    both.settle();
    return both;
  };
  const asked = (tabs: readonly ProfileStore[]) =>
    tabs.filter((tab) => {
      const { saved } = tab.getState();
      return saved.saved === 'no' && saved.because === 'other-tab';
    });

  test('E8 neither is lost: each stands in its tab, and the person is asked', () => {
    const { tabs } = contradict();
    expect(answers(tabs[0])).toMatchObject({ listed: 1 });
    expect(answers(tabs[1])).toMatchObject({ listed: 0 });
    expect(asked(tabs).length).toBeGreaterThan(0);
  });

  test.each(['mine', 'theirs'] as const)('E8 after choosing %s both tabs agree', (whose) => {
    const { tabs, settle } = contradict();
    const [chooser] = asked(tabs);
    const other = tabs.find((tab) => tab !== chooser)!;
    const chosen = answers(whose === 'mine' ? chooser! : other);
    chooser!.getState().settle(whose);
    settle();
    if (other.getState().saved.saved === 'no') other.getState().settle('theirs');
    settle();
    expect(answers(tabs[0])).toEqual(chosen);
    expect(answers(tabs[1])).toEqual(chosen);
    expect(asked(tabs)).toEqual([]);
  });
});

test('E8 removing an answer in one tab and adding another elsewhere are joined too', () => {
  const { tabs, settle } = twoTabs((store) => store.getState().answer('listed', 1));
  tabs[0].getState().clear('listed');
  tabs[1].getState().answer('capital', 7);
  settle();
  for (const tab of tabs) expect(answers(tab)).toEqual({ applicant_kind: 'company', capital: 7 });
});

test('E8 fields of an item in another order are no contradiction', () => {
  const { tabs, settle } = twoTabs((store) =>
    store.getState().addItem('loans', { renewal: 1, principal: 5, kind: 'other' }),
  );
  tabs[0].getState().answer('loans[0].principal', 6);
  tabs[1].getState().answer('capital', 7);
  settle();
  for (const tab of tabs) {
    expect(tab.getState().saved).toEqual({ saved: 'yes' });
    expect(answers(tab)).toMatchObject({ capital: 7, loans: [{ principal: 6 }] });
  }
});

test('E8 a text that is not understood in one tab and an answer elsewhere are joined too', () => {
  const { tabs, settle } = twoTabs();
  tabs[0].getState().keepDraft('left_on', { text: '3-Mar' });
  tabs[1].getState().answer('capital', 7);
  settle();
  for (const tab of tabs) {
    expect(answers(tab)).toMatchObject({ capital: 7 });
    expect(Object.fromEntries(tab.getState().drafts)).toEqual({ left_on: { text: '3-Mar' } });
  }
});

test('E8 a text in one tab and an answer to the same question in the other: neither is lost', () => {
  const { tabs, settle } = twoTabs();
  tabs[0].getState().keepDraft('left_on', { text: '3-Mar' });
  tabs[1].getState().answer('left_on', 'none');
  settle();
  expect(tabs[0].getState().drafts.get('left_on')).toEqual({ text: '3-Mar' });
  expect(answers(tabs[1])).toMatchObject({ left_on: 'none' });
  expect(tabs.map((tab) => tab.getState().saved)).toContainEqual({ saved: 'no', because: 'other-tab' });
});

test('E10 a tab that slept through the changes reads them when it wakes', () => {
  const { computer, tabs } = twoTabs();
  tabs[0].getState().answer('listed', 1);
  // The events are dropped while it sleeps; the storage itself is up to date.
  while (computer.deliver(1));
  tabs[1].getState().lookAgain();
  expect(answers(tabs[1])).toMatchObject({ listed: 1 });
});

test('E12 erasing everything in one tab empties the other, which writes nothing back', () => {
  const { computer, tabs, settle } = twoTabs();
  tabs[0].getState().eraseEverything();
  settle();
  expect(answers(tabs[1])).toEqual({});
  expect(computer.held.size).toBe(0);
});

test('when one tab stops being remembered, the other keeps its answers for itself', () => {
  const { computer, tabs, settle } = twoTabs();
  tabs[0].getState().remember(false);
  settle();
  expect(computer.held.size).toBe(0);
  for (const tab of tabs) {
    expect(tab.getState()).toMatchObject({ remembered: false, saved: { saved: 'yes' } });
    expect(answers(tab)).toEqual({ applicant_kind: 'company' });
  }
});

test('E5 a tab of a newer version writes: this one stops writing and keeps what it has', () => {
  const { tabs } = twoTabs();
  tabs[0].getState().hear('huiqi.profile', 'huiqi-kept 3 00000000\n{}');
  expect(tabs[0].getState().saved).toEqual({ saved: 'no', because: 'newer' });
  expect(answers(tabs[0])).toEqual({ applicant_kind: 'company' });
});
