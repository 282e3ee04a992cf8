// rules/<notice>/survivors.yaml: changes of the rules that no case can notice, each with the reason why none can.
import { z } from 'zod';
import { strict } from './strict.ts';
import { text, wording } from './words.ts';

const survivor = strict({
  /** As `rules mutate` prints it. */
  at: text,
  change: text,
  why: wording,
});

export const survivorsFile = z.array(survivor);

export type SurvivorText = z.output<typeof survivor>;
