// Where a milestone stands: reached, ahead if nothing changes, missed, or not known yet.
import type { Milestone } from '../engine/assessment.ts';
import { milestoneText } from './deadlines.ts';
import styles from './MilestoneLine.module.css';
import { useSpeech } from './speech.ts';

const SIGNS: Readonly<Record<Milestone['state'], string>> = {
  reached: '●',
  ahead: '○',
  missed: '✗',
  unknown: '?',
};

export function MilestoneLine({ milestone }: { readonly milestone: Milestone }) {
  const speech = useSpeech();
  return (
    <div className={styles.milestone}>
      <span aria-hidden="true">{SIGNS[milestone.state]}</span> {milestoneText(speech, milestone)}
    </div>
  );
}
