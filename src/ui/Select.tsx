// A native select for lists too long for radio buttons and too short to search.
import type { Ref, SelectHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly ref?: Ref<HTMLSelectElement>;
}

export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <select autoComplete="off" {...rest} className={classes(styles.control, className)}>
      {options.map((each) =>
        'options' in each ? (
          <optgroup key={each.label} label={each.label}>
            {each.options.map(optionElement)}
          </optgroup>
        ) : (
          optionElement(each)
        ),
      )}
    </select>
  );
}

function optionElement({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
