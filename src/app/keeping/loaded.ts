// The file that was loaded last, and what there is to say of it until the person has read it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileProblem } from '../../profile/file/read.ts';
import type { Changes } from '../judging/assessed.ts';

export interface LoadedFile {
  readonly name: string;
  /** Number of answers in it. */
  readonly count: number;
  /** What was left out. */
  readonly unknown: readonly FileProblem[];
  /**
   * The result in it beside a fresh one. `none`: it holds no result; `unreadable`: it holds something else in its place, or
   * the rules could not be fetched to compare with.
   */
  readonly compared: Changes | 'none' | 'unreadable';
  /** The day of the result in it. */
  readonly asOf?: string;
}

export type LoadedStore = StoreApi<LoadedFile | undefined>;

export function createLoadedStore(): LoadedStore {
  return createStore<LoadedFile | undefined>(() => undefined);
}
