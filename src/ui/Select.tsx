// A native select for short lists.
import type { Ref, SelectHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly SelectOption[];
  readonly ref?: Ref<HTMLSelectElement>;
}

export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <select autoComplete="off" {...rest} className={classes(styles.control, className)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
