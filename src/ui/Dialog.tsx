// A modal dialog on the browser's own element: it keeps the focus inside, closes on Escape and gives the focus back to where it was.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** On Escape, where that is to do something else than the closing button. */
  readonly onCancel?: () => void;
  /** What it asks about cannot be undone at once: Enter, pressed too soon, closes it. */
  readonly isGrave?: boolean;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { open, title, closeLabel, onClose, onCancel = onClose, isGrave = false, children, actions } = props;
  const element = useRef<HTMLDialogElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!open || !dialog) return undefined;
    const opener = document.activeElement;
    dialog.showModal();
    if (isGrave) closer.current?.focus();
    return () => {
      dialog.close();
      // It is out of the page already, and the focus with it, unless what it did led somewhere else.
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus();
    };
  }, [open, isGrave]);
  if (!open) return null;
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        {actions}
        <Button ref={closer} onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
    </dialog>
  );
}
