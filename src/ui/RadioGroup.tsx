// One choice out of few, each a large target; the legend comes from the field set around it.
import styles from './choice.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** How deep the option stands under its parents. */
  readonly depth?: number;
}

interface RadioGroupProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Few short choices stand in a row. */
  readonly inline?: boolean;
}

export function RadioGroup({ name, choices, value, onChange, inline }: RadioGroupProps) {
  return (
    <div className={inline ? styles.inline : styles.list}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} data-depth={choice.depth ?? 0}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
