// A label with its control, hint and error, tied together so that a screen reader reads them as one.
import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

/** What a control needs so that its label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: true | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Given when something outside links to the control, such as a list of errors. */
  readonly id?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

export function Field({ label, hint, error, id: givenId, children }: FieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

/** The message under a control. The sign before it says "error" without colour. */
export function FieldError({ id, error }: { readonly id: string; readonly error: ReactNode }) {
  if (!error) return null;
  return (
    <p className={styles.error} id={id}>
      <span aria-hidden="true" className={styles.sign}>
        !
      </span>
      {error}
    </p>
  );
}
