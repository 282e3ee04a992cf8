// A boxed message: what it is about stands in words, the colour only repeats it.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Notice.module.css';

export type NoticeTone = 'plain' | 'info' | 'good' | 'warning' | 'error';

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Errors and warnings that appear by themselves are announced. */
  readonly announce?: boolean;
  readonly id?: string;
}

export function Notice({ tone = 'plain', title, children, actions, announce, id }: NoticeProps) {
  return (
    <div
      id={id}
      className={classes(styles.notice, styles[tone])}
      role={announce ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      {title ? <p className={styles.title}>{title}</p> : null}
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
