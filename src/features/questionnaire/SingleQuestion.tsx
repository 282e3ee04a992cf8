// A question with one answer: typed, picked from a few, or searched among many.
import { isTyped } from '../../profile/figures/of-fact.ts';
import type { Asked } from './asked.ts';
import { ChosenQuestion } from './ChosenQuestion.tsx';
import { leavesOf } from './controls/options.ts';
import { SearchedQuestion } from './SearchedQuestion.tsx';
import { IndustryQuestion, PlaceQuestion } from './SoughtQuestion.tsx';
import { TypedQuestion } from './TypedQuestion.tsx';

/** More options than this stand in a select. */
const FEW = 9;

export function SingleQuestion({ asked }: { readonly asked: Asked }) {
  const { fact } = asked;
  if (isTyped(fact)) return <TypedQuestion asked={asked} fact={fact} />;
  if (fact.type === 'region') return <PlaceQuestion asked={asked} />;
  if (fact.type === 'industry') return <IndustryQuestion asked={asked} />;
  const many = fact.type === 'choice' && (fact.options ?? []).flatMap(leavesOf).length > FEW;
  return many ? <SearchedQuestion asked={asked} /> : <ChosenQuestion asked={asked} />;
}
