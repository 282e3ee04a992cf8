// The dated milestones of a program, one line per award.
import type { ProgramResult } from '../engine/assessment.ts';
import { boundsText } from './amounts.ts';
import { MilestoneLine } from './MilestoneLine.tsx';
import styles from './MilestoneList.module.css';
import { useSpeech } from './speech.ts';

export function MilestoneList({ result }: { readonly result: ProgramResult }) {
  const speech = useSpeech();
  const { lexicon, say } = speech;
  const barred = result.verdict === 'ineligible';
  const titles = new Map(lexicon.program(result.id).awards.map(({ id, title }) => [id, title]));
  return (
    <ul className={styles.list}>
      {result.awards.map(({ id, milestone }) => {
        const title = titles.get(id);
        return milestone && title ? (
          <li key={id} className={styles.milestone}>
            <span>
              {say(title)}
              {!barred && milestone.state === 'reached' && milestone.high !== 0 ? (
                <strong> {boundsText(speech, milestone)}</strong>
              ) : null}
            </span>
            <MilestoneLine milestone={milestone} barred={barred} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
