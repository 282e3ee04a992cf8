// What a control needs whose answer is chosen, not typed.
import type { Value } from '../../../profile/types.ts';
import type { ControlProps } from '../../../ui/Field.tsx';
import type { Asked } from '../asked.ts';

export interface ChosenControlProps {
  readonly asked: Asked;
  readonly value: Value | undefined;
}

/** A single control, named by the label of its field. */
export interface FieldControlProps extends ChosenControlProps {
  readonly control: ControlProps;
  readonly label: string;
}
