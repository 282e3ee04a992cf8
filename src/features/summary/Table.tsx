// A table of the sheet: a head that repeats on every page; on a narrow screen it scrolls by itself.
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './table.module.css';

interface TableProps {
  readonly caption: string;
  /** Where the heading above says the same, the caption is only read out. */
  readonly captionHidden?: boolean;
  readonly columns: readonly string[];
  /** Share of the width of each column, in percent. */
  readonly widths: readonly number[];
  /** Short enough to stand on one page, with its caption. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

export function Table({ caption, captionHidden, columns, widths, whole, children }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes(styles.scroll, whole && styles.whole)} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <colgroup>
          {columns.map((column, index) => (
            <col key={column} style={{ width: `${widths[index]}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
