// One question: a list of items, or a single answer, with what to look at again in it. The fields of an item are single answers.
import type { Asked } from './asked.ts';
import { Doubts } from './Doubts.tsx';
import { ListQuestion } from './ListQuestion.tsx';
import styles from './question.module.css';
import { SingleQuestion } from './SingleQuestion.tsx';

export function QuestionView({ asked }: { readonly asked: Asked }) {
  return (
    <div className={styles.entry}>
      {asked.fact.type === 'list' ? <ListQuestion asked={asked} /> : <SingleQuestion asked={asked} />}
      <Doubts path={asked.path} />
    </div>
  );
}
