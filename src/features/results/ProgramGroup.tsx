// The programs that stand the same way, or the notices without any, under a heading that says how many there are and what that means.
import { type ReactNode, useId } from 'react';
import type { Verdict } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ProgramGroup.module.css';
import { resultsTexts } from './texts.ts';

type GroupKind = Verdict | 'apart' | 'aside' | 'guidance';

interface ProgramGroupProps {
  readonly kind: GroupKind;
  readonly count: number;
  /** Lines instead of cards. */
  readonly compact?: boolean;
  readonly children: ReactNode;
}

export function ProgramGroup({ kind, count, compact, children }: ProgramGroupProps) {
  const t = useTexts(resultsTexts);
  const id = useId();
  const key = kind === 'not-addressed' ? 'notAddressed' : kind;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{t(`group.${key}`)}</h2>
        <span className={styles.count}>
          {t(kind === 'guidance' ? 'group.notices' : 'group.count', { count })}
        </span>
        <p className={styles.hint}>{t(`hint.${key}`)}</p>
      </div>
      <div className={classes(styles.programs, compact && styles.lines)}>{children}</div>
    </section>
  );
}
