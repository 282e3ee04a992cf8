// What the drawing of one word of the language is given.
import type { ReactNode } from 'react';
import type { Reason } from '../../engine/assessment.ts';

export interface WordProps {
  readonly reason: Reason;
  /** Draws a node inside; handed down, so that no word needs to know the others. */
  readonly show: (reason: Reason) => ReactNode;
}
