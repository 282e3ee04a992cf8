// A button, and the class that lets a link look like one.
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function buttonClass(look: ButtonLook = 'secondary'): string {
  return classes(styles.button, styles[look]);
}

export function Button({ look = 'secondary', className, type = 'button', ...rest }: ButtonProps) {
  // oxlint-disable-next-line react/button-has-type -- the default above is always a valid type
  return <button {...rest} type={type} className={classes(buttonClass(look), className)} />;
}
