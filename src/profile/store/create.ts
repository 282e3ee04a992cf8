// The store of the page: the profile in memory, written to the storage at every change, never lost when that fails.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Path } from '../../engine/assessment.ts';
import { isBlank, NOTHING } from '../storage/kept.ts';
import { Keeper, type News, type Storages } from '../storage/keeper.ts';
import type { Outcome } from '../storage/slot.ts';
import type { Answers, Drafts, Kept, Profile, ProfileState } from '../types.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { holderOf, itemsAt, withAnswer, withInserted, withoutAnswer, withoutItem } from './answers.ts';
import { draftsOfItem, withDraft, withMoved, withoutDraftsAt } from './drafts.ts';
import { noted } from './undated.ts';

export type ProfileStore = StoreApi<ProfileState>;

export interface StoreSources extends Storages {
  readonly vocabulary: Vocabulary;
  /** Today in Shanghai, YYYY-MM-DD. */
  readonly today: () => string;
  /** Tells this tab from every other. */
  readonly writer: string;
}

export function createProfileStore({ vocabulary, today, writer, ...storages }: StoreSources): ProfileStore {
  const keeper = new Keeper(storages, vocabulary, writer);
  const opened = keeper.open();

  return createStore<ProfileState>()((set, get) => {
    const thisYear = () => Number(today().slice(0, 4));
    const year = () => {
      const { asOf } = get();
      return asOf === undefined ? thisYear() : Number(asOf.slice(0, 4));
    };
    const show = ({ kept, saved }: Outcome) => {
      const { asOf: _, ...state } = get();
      const { remembered } = keeper;
      set({ ...state, ...kept, saved, remembered, quarantined: keeper.quarantined() }, true);
    };
    const change = (next: Partial<Kept>) => show(keeper.save({ ...keptIn(get()), ...next }));
    const changeProfile = (next: Partial<Profile>) => change({ profile: { ...get().profile, ...next } });
    const changeAnswers = (answers: Answers, path: Path, drafts: Drafts) => {
      const { profile, givenIn } = get();
      const paths = [holderOf(path)];
      change({
        profile: { ...profile, answers },
        drafts,
        givenIn: noted(vocabulary, answers, { before: givenIn, paths, year: year() }),
      });
    };
    const itemAt = (path: Path, index: number) => {
      const item = itemsAt(get().profile.answers, path)[index];
      if (!item) throw new RangeError(`${path} has no item ${index}`);
      return item;
    };
    const isOwn = (kept: Kept | undefined) =>
      kept !== undefined && !isBlank(kept) && !keeper.isAsLoaded(kept);
    const replace = (next: Kept, worth: Kept | undefined) => {
      const { replaced: _, ...state } = get();
      keeper.keepReplaced(worth);
      set(worth ? { ...state, replaced: worth } : state, true);
      show(keeper.save(next));
    };
    const allGiven = (answers: Answers, inYear: number) =>
      noted(vocabulary, answers, { before: new Map(), paths: answers.keys(), year: inYear });

    return {
      ...opened.kept,
      saved: opened.saved,
      remembered: opened.remembered,
      quarantined: keeper.quarantined(),
      fellBack: opened.fellBack,
      ...(opened.replaced && { replaced: opened.replaced }),

      answer: (path, value) => {
        const { profile, drafts } = get();
        changeAnswers(withAnswer(profile.answers, path, value), path, withoutDraftsAt(drafts, path));
      },
      clear: (path) => {
        const { profile, drafts } = get();
        changeAnswers(withoutAnswer(profile.answers, path), path, withoutDraftsAt(drafts, path));
      },
      keepDraft: (path, draft) => {
        const { profile, drafts } = get();
        const isKept = !draft || draft.beside;
        const answers = isKept ? profile.answers : withoutAnswer(profile.answers, path);
        changeAnswers(answers, path, withDraft(drafts, path, draft));
      },
      setName: (name) => changeProfile({ name }),
      addItem: (path, item = {}) => {
        const { profile, drafts } = get();
        changeAnswers(withInserted(profile.answers, path, item), path, drafts);
      },
      removeItem: (path, index) => {
        const { profile, drafts } = get();
        const removed = { path, index, item: itemAt(path, index), drafts: draftsOfItem(drafts, path, index) };
        changeAnswers(withoutItem(profile.answers, path, index), path, withMoved(drafts, path, index, -1));
        return removed;
      },
      putBack: ({ path, index, item, drafts: own }) => {
        const { profile, drafts } = get();
        const at = Math.min(index, itemsAt(profile.answers, path).length);
        const moved = withMoved(drafts, path, at, 1);
        const shown = at === index ? [...moved, ...own] : moved;
        changeAnswers(withInserted(profile.answers, path, item, at), path, new Map(shown));
      },
      copyItem: (path, index) => {
        const { profile, drafts } = get();
        const answers = withInserted(profile.answers, path, { ...itemAt(path, index) }, index + 1);
        changeAnswers(answers, path, withMoved(drafts, path, index + 1, 1));
      },
      // A day chosen for one company (or set by an example) says nothing of the next.
      load: (profile, givenIn = thisYear()) => {
        const { replaced } = get();
        const before = keptIn(get());
        const worth = isOwn(replaced) && !isOwn(before) ? replaced : worthKeeping(before);
        replace({ ...NOTHING, profile, givenIn: allGiven(profile.answers, givenIn) }, worth);
        keeper.noteLoaded(profile);
      },
      wouldLose: () => {
        const { replaced } = get();
        return isOwn(keptIn(get())) && isOwn(replaced) ? replaced : undefined;
      },
      takeBack: () => {
        const { replaced } = get();
        const before = keptIn(get());
        if (replaced) replace(replaced, worthKeeping(before));
      },
      forgetReplaced: () => {
        keeper.keepReplaced(undefined);
        const { replaced: _, ...state } = get();
        set(state, true);
      },
      eraseEverything: () => {
        const saved = keeper.erase();
        const { replaced: _, ...state } = get();
        set({ ...state, fellBack: false }, true);
        show({ kept: NOTHING, saved });
      },
      remember: (remembered) => show(keeper.remember(remembered, keptIn(get()))),
      markReceived: (award, received) =>
        changeProfile({ received: toggled(get().profile.received, award, received) }),
      setAside: (program, aside) =>
        changeProfile({ setAside: toggled(get().profile.setAside, program, aside) }),
      setAsOf: (date) => {
        const { asOf: _, ...kept } = keptIn(get());
        show(keeper.save(date === undefined ? kept : { ...kept, asOf: date }));
      },
      setTaxYear: (taxYear) => {
        const { taxYear: _, ...profile } = get().profile;
        change({ profile: taxYear === undefined ? profile : { ...profile, taxYear } });
      },
      confirm: (paths) => {
        const { profile, givenIn } = get();
        change({ givenIn: noted(vocabulary, profile.answers, { before: givenIn, paths, year: year() }) });
      },
      retrySaving: () => show(keeper.save(keptIn(get()))),
      settle: (whose) => show(keeper.settle(whose, keptIn(get()))),
      discard: (key) => {
        keeper.discard(key);
        set({ quarantined: keeper.quarantined() });
      },
      hear: (key, text) => take(keeper.hear(key, text, keptIn(get()))),
      lookAgain: () => take(keeper.lookAgain(keptIn(get()))),
    };

    function take(news: News | undefined): void {
      if (news?.kind === 'erased') get().eraseEverything();
      else if (news) show(news.outcome);
    }
  });
}

function keptIn({ profile, asOf, givenIn, drafts }: Kept): Kept {
  return { profile, ...(asOf !== undefined && { asOf }), givenIn, drafts };
}

function worthKeeping(kept: Kept): Kept | undefined {
  return isBlank(kept) ? undefined : kept;
}

function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  const others = ids.filter((each) => each !== id);
  return on ? [...others, id] : others;
}
