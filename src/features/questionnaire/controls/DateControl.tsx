// A date, typed in any usual form and shown back in one.
import { isoOf } from '../../../engine/calendar.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { DateInput } from '../../../ui/DateInput.tsx';
import { afterPress } from '../../../ui/press.ts';
import { questionnaireTexts } from '../texts.ts';
import { readTyped, typedOf } from '../typed.ts';
import type { FigureControlProps } from './FigureControl.tsx';

export function DateControl({ control, fact, field }: FigureControlProps) {
  const t = useTexts(questionnaireTexts);
  const { typed, type, show, commit, ref, name } = field;
  const read = readTyped(fact, typed);
  const leave = () =>
    afterPress(() => {
      const next = read.state === 'given' ? { ...typedOf(fact, read.value), unit: typed.unit } : typed;
      show(next);
      commit(next);
    });
  return (
    <DateInput
      {...control}
      ref={ref}
      name={name}
      value={typed.text}
      onChange={type}
      onBlur={leave}
      iso={read.state === 'given' ? isoOf(read.value) : undefined}
      onPick={(iso) => {
        const next = { ...typed, text: iso };
        show(next);
        commit(next);
      }}
      pickLabel={t('pickDate')}
    />
  );
}
