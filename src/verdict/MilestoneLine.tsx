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

interface MilestoneLineProps {
  readonly milestone: Milestone;
  /** The program is not to be had for another reason. */
  readonly barred?: boolean;
}

export function MilestoneLine({ milestone, barred = false }: MilestoneLineProps) {
  const speech = useSpeech();
  return (
    <div className={styles.milestone}>
      <span aria-hidden="true">{SIGNS[barred ? 'missed' : milestone.state]}</span>{' '}
      {milestoneText(speech, milestone, barred)}
    </div>
  );
}
