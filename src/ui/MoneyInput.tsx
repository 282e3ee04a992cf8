// A sum of money as text with its unit. Text, so that neither a wheel nor an arrow key can change it; reading it is the caller's.
import type { ReactNode } from 'react';
import row from './control.module.css';
import styles from './MoneyInput.module.css';
import { TextInput, type TextInputProps } from './TextInput.tsx';

interface MoneyUnit {
  readonly value: string;
  readonly label: string;
}

interface MoneyInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly unit: string;
  readonly units: readonly MoneyUnit[];
  readonly unitLabel: string;
  /** The caller rewrites the text, so that the sum stays the same in the other unit. */
  readonly onUnitChange: (unit: string) => void;
  /** The sum as understood, in words. */
  readonly echo?: ReactNode;
}

export function MoneyInput(props: MoneyInputProps) {
  const { value, onChange, unit, units, unitLabel, onUnitChange, echo, ...rest } = props;
  return (
    <div className={styles.money}>
      <div className={row.row}>
        <TextInput
          inputMode="decimal"
          {...rest}
          figure
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <fieldset className={styles.units}>
          <legend className="visually-hidden">{unitLabel}</legend>
          {units.map((each) => (
            <label key={each.value} className={styles.unit}>
              <input
                type="radio"
                className="visually-hidden"
                name={`${rest.id ?? rest.name ?? 'money'}-unit`}
                value={each.value}
                checked={each.value === unit}
                onChange={() => onUnitChange(each.value)}
              />
              <span className={styles.name}>{each.label}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {echo ? <p className={styles.echo}>{echo}</p> : null}
    </div>
  );
}
