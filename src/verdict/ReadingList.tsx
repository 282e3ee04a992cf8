// Every reading a verdict rests on, with the clause it reads.
import type { ProgramResult } from '../engine/assessment.ts';
import { ConditionLine } from './ConditionLine.tsx';
import styles from './Conditions.module.css';

export function ReadingList({ readings }: Pick<ProgramResult, 'readings'>) {
  return (
    <ul className={styles.list}>
      {readings.map(({ citation, reading }) => (
        <ConditionLine
          key={`${citation?.quote ?? ''} ${reading.text.zh}`}
          source={citation}
          reading={reading}
        />
      ))}
    </ul>
  );
}
