// A line that a screen reader reads out when it changes, without taking the focus.
import type { ReactNode } from 'react';

interface StatusMessageProps {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  /** Heard, not seen: for what the eye notices anyway. */
  readonly hidden?: boolean;
}

export function StatusMessage({ children, className, hidden }: StatusMessageProps) {
  return (
    <output aria-live="polite" aria-atomic="true" className={hidden ? 'visually-hidden' : className}>
      {children}
    </output>
  );
}
