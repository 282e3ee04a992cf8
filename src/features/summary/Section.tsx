// One numbered part of the sheet.
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Short enough to stand on one page undivided. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, whole, children }: SectionProps) {
  return (
    <section className={classes(styles.section, whole && styles.whole)}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
