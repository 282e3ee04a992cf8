// One option of many, as a native select with the headings of the options.
import { useTexts } from '../../../i18n/useTexts.ts';
import { useWording } from '../../../i18n/useWording.ts';
import { Select, type SelectGroup, type SelectOption } from '../../../ui/Select.tsx';
import { useInterview } from '../Interview.tsx';
import { questionnaireTexts } from '../texts.ts';
import type { FieldControlProps } from './chosen.ts';
import { groupsOf } from './options.ts';

const UNKNOWN = '?';

export function SelectControl({ asked: { path, fact }, value, control }: FieldControlProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answer, clear } = useInterview();
  const groups = groupsOf(fact.options ?? []).flatMap(
    ({ title, options }): (SelectGroup | SelectOption)[] => {
      const entries = options.map(({ id, label }) => ({ value: id, label: say(label) }));
      return title ? [{ label: say(title.label), options: entries }] : entries;
    },
  );
  const choose = (chosen: string) => {
    if (chosen === '') clear(path);
    else answer(path, chosen === UNKNOWN ? null : chosen);
  };
  return (
    <Select
      {...control}
      options={[{ value: '', label: t('choose') }, ...groups, { value: UNKNOWN, label: t('dontKnow') }]}
      value={value === null ? UNKNOWN : typeof value === 'string' ? value : ''}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
