// A date typed as text, with the browser's calendar beside it for those who would rather pick.
import { useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './DateInput.module.css';
import row from './control.module.css';
import { TextInput, type TextInputProps } from './TextInput.tsx';

interface DateInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Called with an ISO date when the calendar is used. */
  readonly onPick: (iso: string) => void;
  readonly pickLabel: string;
  /** Where the calendar opens, if what is typed is a date: ISO. */
  readonly iso?: string | undefined;
  readonly earliest?: string;
  readonly latest?: string;
}

export function DateInput(props: DateInputProps) {
  const { value, onChange, onPick, pickLabel, iso, earliest, latest, ...rest } = props;
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div className={row.row}>
      <TextInput
        inputMode="numeric"
        {...rest}
        figure
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className={styles.calendar}>
        <Button className={styles.button} onClick={() => openCalendar(calendar.current)}>
          {pickLabel}
        </Button>
        <input
          ref={calendar}
          className={styles.native}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          autoComplete="off"
          min={earliest ?? '1900-01-01'}
          max={latest ?? '2199-12-31'}
          value={iso ?? ''}
          onChange={(event) => {
            if (event.target.value) onPick(event.target.value);
          }}
        />
      </span>
    </div>
  );
}

/** Older browsers cannot open it from a script; there the text field remains. */
function openCalendar(input: HTMLInputElement | null): void {
  try {
    input?.showPicker();
  } catch {
    input?.focus();
  }
}
