// What every page works with: the vocabulary, the profile and where it is kept. The rules come with the pages that judge.
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Outline } from '../engine/rules.ts';
import { createProfileStore, type ProfileStore } from '../profile/store/create.ts';
import type { Storages } from '../profile/storage/keeper.ts';
import { todayInShanghai } from '../profile/today.ts';
import type { ProfileState } from '../profile/types.ts';
import { createLoadedStore, type LoadedStore } from './keeping/loaded.ts';
import { isRegionShape, type Vocabulary, vocabularyOf } from '../profile/vocabulary.ts';

export interface Workbench {
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  readonly store: ProfileStore;
  readonly loaded: LoadedStore;
  /** Milliseconds since 1970, as Date.now. */
  readonly clock: () => number;
}

interface Surroundings extends Storages {
  readonly clock: () => number;
  /** Tells this tab from every other. */
  readonly writer: string;
}

export function workbenchOf(outline: Outline, { clock, ...surroundings }: Surroundings): Workbench {
  // The list of places is large and comes later; stored codes were checked against it when they were chosen.
  const vocabulary = vocabularyOf(outline, isRegionShape);
  const today = () => todayInShanghai(clock);
  const store = createProfileStore({ ...surroundings, vocabulary, today });
  return { outline, vocabulary, store, loaded: createLoadedStore(), clock };
}

const WorkbenchContext = createContext<Workbench | undefined>(undefined);

interface WorkbenchProviderProps {
  readonly workbench: Workbench;
  readonly children: ReactNode;
}

export function WorkbenchProvider({ workbench, children }: WorkbenchProviderProps) {
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('A WorkbenchProvider must stand above every page');
  return workbench;
}

/** Part of the profile's state, or one of its ways to change. */
export function useProfile<Part>(pick: (state: ProfileState) => Part): Part {
  return useStore(useWorkbench().store, pick);
}
