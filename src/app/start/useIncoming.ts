// A profile that comes from a file or an example: read, confirmed where something would be replaced, taken over.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type FileProblem, type ProfileReading, readProfileBytes } from '../../profile/file/read.ts';
import { LARGEST_FILE } from '../../profile/json/bytes.ts';
import { isBlank } from '../../profile/storage/kept.ts';
import { todayInShanghai } from '../../profile/today.ts';
import { vocabularyOf } from '../../profile/vocabulary.ts';
import { QUESTIONS, RESULTS } from '../addresses.ts';
import { fetchPlaces } from '../judging/PlacesProvider.tsx';
import type { LoadedFile } from '../keeping/loaded.ts';
import { useWorkbench } from '../Workbench.tsx';

type Read = Extract<ProfileReading, { ok: true }>;

interface Readable {
  readonly name: string;
  readonly read: Read;
  /** An example says on which day it is best looked at. */
  readonly asOf?: string;
  /** An example is looked at at once; a file may have been loaded to go on with it. */
  readonly isExample?: true;
}

type IncomingState =
  | { readonly step: 'none' }
  | { readonly step: 'reading' }
  /** The browser could not hand over the file's content. */
  | { readonly step: 'unreadable'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly problem: FileProblem }
  | ({ readonly step: 'asking' } & Readable);

export interface Sample extends Omit<Readable, 'read' | 'isExample'> {
  readonly text: string;
}

export interface IncomingProfile {
  readonly state: IncomingState;
  readonly takeFile: (file: File) => Promise<void>;
  readonly takeSample: (sample: Sample) => Promise<void>;
  readonly accept: () => void;
  readonly decline: () => void;
}

export function useIncoming(): IncomingProfile {
  const { outline, store, loaded, clock } = useWorkbench();
  const [, navigate] = useLocation();
  const [state, setState] = useState<IncomingState>({ step: 'none' });

  const load = async (readable: Readable) => {
    const { read, asOf, name, isExample } = readable;
    store.getState().load(read.profile, yearOf(readable));
    if (asOf !== undefined) store.getState().setAsOf(asOf);
    setState({ step: 'none' });
    const { answers } = read.profile;
    if (isExample) loaded.setState(undefined, true);
    else {
      const judgedFor = store.getState().asOf ?? todayInShanghai(clock);
      loaded.setState(
        {
          name,
          count: answers.size,
          unknown: read.unknown,
          compared: await compared(read, judgedFor),
          ...(read.recorded?.asOf !== undefined && { asOf: read.recorded.asOf }),
        },
        true,
      );
    }
    navigate(isExample || answers.size > 0 ? RESULTS : QUESTIONS);
  };
  const take = async (content: () => Promise<Uint8Array>, about: Omit<Readable, 'read'>) => {
    const { name } = about;
    setState({ step: 'reading' });
    try {
      const [bytes, places] = await Promise.all([content(), fetchPlaces()]);
      const known = (code: string) => places.unitOf(code) !== undefined;
      const read = readProfileBytes(bytes, vocabularyOf(outline, known), 'import');
      if (!read.ok) setState({ step: 'refused', name, problem: read.problem });
      else if (isBlank(store.getState())) await load({ ...about, read });
      else setState({ step: 'asking', ...about, read });
    } catch {
      setState({ step: 'unreadable', name });
    }
  };
  return {
    state,
    // One byte too many is enough to refuse it; a film of 2 GB is not read.
    takeFile: (file) =>
      take(async () => new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer()), {
        name: file.name,
      }),
    takeSample: ({ text, ...about }) =>
      take(async () => new TextEncoder().encode(text), { ...about, isExample: true }),
    accept: () => {
      if (state.step === 'asking') void load(state);
    },
    decline: () => setState({ step: 'none' }),
  };
}

/** What the file holds in place of a result is never an obstacle to loading the rest. */
async function compared({ profile, recorded }: Read, asOf: string): Promise<LoadedFile['compared']> {
  if (recorded === undefined) return 'none';
  if (recorded === null) return 'unreadable';
  try {
    const { changesOf } = await import('../judging/assessed.ts');
    return changesOf(profile, asOf, recorded);
  } catch {
    return 'unreadable';
  }
}

/** The as-of year of the result in the file, where it holds one, or of the example. */
function yearOf({ read, asOf }: Readable): number | undefined {
  const year = /^\d{4}(?=-)/.exec(asOf ?? read.recorded?.asOf ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
