// Several choices out of few; the legend comes from the field set around it.
import type { Choice } from './RadioGroup.tsx';
import styles from './choice.module.css';

interface CheckboxGroupProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

export function CheckboxGroup({ name, choices, values, onChange }: CheckboxGroupProps) {
  const toggle = (value: string, on: boolean) => {
    const chosen = new Set(values);
    if (on) chosen.add(value);
    else chosen.delete(value);
    onChange(choices.map((choice) => choice.value).filter((each) => chosen.has(each)));
  };
  return (
    <div className={styles.list}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice} data-depth={choice.depth ?? 0}>
          <input
            type="checkbox"
            name={name}
            value={choice.value}
            checked={values.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.target.checked)}
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
