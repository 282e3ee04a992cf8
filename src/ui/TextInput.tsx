// A text field. What is typed into it concerns a company, so the browser neither remembers it nor sends it to a spell checker.
import type { InputHTMLAttributes, Ref } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';

export interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  /** Figures are narrower and their digits line up. */
  readonly figure?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextInput({ figure, className, ...rest }: TextInputProps) {
  return (
    <input
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
      type="text"
      className={classes(styles.control, figure && styles.figure, className)}
    />
  );
}
