// A form that never leaves the page, and that Enter confirming a Chinese candidate never submits.
import type { FormEvent, FormHTMLAttributes, KeyboardEvent } from 'react';

interface FormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'action' | 'onSubmit'> {
  readonly onSubmit: () => void;
}

/** Safari sends the Enter after the composition has ended, marked by nothing but the key code 229. */
function confirmsCandidate(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229);
}

export function Form({ onSubmit, ...rest }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only holds back an Enter that is not meant for the form
    <form
      noValidate
      autoComplete="off"
      {...rest}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (confirmsCandidate(event)) event.preventDefault();
        rest.onKeyDown?.(event);
      }}
    />
  );
}
