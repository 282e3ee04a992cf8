// What every page works with: the rules, the machine that judges by them, the profile and where it is kept.
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { type Machine, prepare } from '../engine/index.ts';
import type { Rulebook } from '../engine/rules.ts';
import { createProfileStore, type ProfileStore } from '../profile/store/create.ts';
import type { Storages } from '../profile/storage/keeper.ts';
import { todayInShanghai } from '../profile/today.ts';
import type { ProfileState } from '../profile/types.ts';
import { isRegionShape, type Vocabulary, vocabularyOf } from '../profile/vocabulary.ts';

export interface Workbench {
  readonly rulebook: Rulebook;
  readonly machine: Machine;
  readonly vocabulary: Vocabulary;
  readonly store: ProfileStore;
  /** Milliseconds since 1970, as Date.now. */
  readonly clock: () => number;
}

interface Surroundings extends Storages {
  readonly clock: () => number;
  /** Tells this tab from every other. */
  readonly writer: string;
}

export function workbenchOf(rulebook: Rulebook, { clock, ...surroundings }: Surroundings): Workbench {
  // The list of places is large and comes later; stored codes were checked against it when they were chosen.
  const vocabulary = vocabularyOf(rulebook, isRegionShape);
  const today = () => todayInShanghai(clock);
  const store = createProfileStore({ ...surroundings, vocabulary, today });
  return { rulebook, machine: prepare(rulebook), vocabulary, store, clock };
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
