// One question: a list of items, or a single answer. The fields of an item are single answers, never lists again.
import type { Asked } from './asked.ts';
import { ListQuestion } from './ListQuestion.tsx';
import { SingleQuestion } from './SingleQuestion.tsx';

export function QuestionView({ asked }: { readonly asked: Asked }) {
  return asked.fact.type === 'list' ? <ListQuestion asked={asked} /> : <SingleQuestion asked={asked} />;
}
