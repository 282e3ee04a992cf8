// One verdict as a word with its own shape; the colour only repeats it.
import type { Verdict } from '../engine/assessment.ts';
import { classes } from '../ui/classes.ts';
import { useSpeech } from './speech.ts';
import styles from './VerdictBadge.module.css';
import { VerdictMark } from './VerdictMark.tsx';

export const VERDICT_TEXT = {
  eligible: 'verdict.eligible',
  upcoming: 'verdict.upcoming',
  referred: 'verdict.referred',
  open: 'verdict.open',
  ineligible: 'verdict.ineligible',
  'not-addressed': 'verdict.notAddressed',
} as const;

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  /** In the narrow columns of a table: without a frame. */
  readonly bare?: boolean;
}

export function VerdictBadge({ verdict, bare }: VerdictBadgeProps) {
  const { t } = useSpeech();
  return (
    <span className={classes(styles.badge, styles[verdict], bare && styles.bare)}>
      <VerdictMark verdict={verdict} />
      {t(VERDICT_TEXT[verdict])}
    </span>
  );
}
