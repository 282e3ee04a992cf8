// An independent oracle: completes a partly answered company in every decisive way and judges each completion plainly.
export { answered, type Completions, completionsOf } from './completions.ts';
export { askedIn, decisive } from './decisive.ts';
export { toFen } from './exact.ts';
export { type Given, type GivenItem, type Profile } from './world.ts';
