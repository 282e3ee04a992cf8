// A white panel on the grey ground: the sheet on which one matter stands.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Panel.module.css';

interface PanelProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** The id of the heading inside; then the panel is a region of its own. */
  readonly labelledBy?: string;
}

export function Panel({ children, className, labelledBy }: PanelProps) {
  return (
    <section className={classes(styles.panel, className)} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
