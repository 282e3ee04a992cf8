// Answers given by a button beside a field: "none" and "don't know". Pressed again, the question is open again.
import { Button } from '../../../ui/Button.tsx';
import styles from './controls.module.css';

export interface Toggle {
  readonly label: string;
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
}

export function Toggles({
  toggles,
  describedBy,
}: {
  readonly toggles: readonly Toggle[];
  readonly describedBy?: string;
}) {
  return (
    <div className={styles.toggles}>
      {toggles.map(({ label, pressed, onChange }) => (
        <Button
          key={label}
          aria-pressed={pressed}
          aria-describedby={describedBy}
          onClick={() => onChange(!pressed)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
