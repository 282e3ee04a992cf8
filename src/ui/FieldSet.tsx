// A group of controls under one legend, with its hint and error.
import { useId, type ReactNode } from 'react';
import { FieldError } from './Field.tsx';
import styles from './Field.module.css';

interface FieldSetProps {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

export function FieldSet({ legend, hint, error, id: givenId, children }: FieldSetProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.field} id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className={styles.label}>{legend}</legend>
      {hint ? (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
