// The shape of each verdict, for the eye only: the word beside it says the same.
import type { ReactNode } from 'react';
import type { Verdict } from '../engine/assessment.ts';
import styles from './VerdictMark.module.css';

const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  eligible: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M4.6 8.2 7 10.6l4.4-5" />
    </>
  ),
  upcoming: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M8 4v4.3l2.8 1.7" />
    </>
  ),
  referred: (
    <>
      <path d="M1.5 6 8 1.8 14.5 6z" />
      <path d="M3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M1.5 14h13" />
    </>
  ),
  open: (
    <>
      <path d="M8 1 15 8l-7 7-7-7z" />
      <path d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.2" />
    </>
  ),
  ineligible: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" />
      <path d="m4.8 4.8 6.4 6.4m0-6.4-6.4 6.4" />
    </>
  ),
  'not-addressed': (
    <>
      <circle cx="8" cy="8" r="7" strokeDasharray="2 2" />
      <path d="M4.5 8h7" />
    </>
  ),
};

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}
