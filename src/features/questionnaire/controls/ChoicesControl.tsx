// Several options, none of them, or "don't know".
import { useTexts } from '../../../i18n/useTexts.ts';
import { useWording } from '../../../i18n/useWording.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { useInterview } from '../Interview.tsx';
import { nameOf } from '../question.ts';
import { questionnaireTexts } from '../texts.ts';
import type { ChosenControlProps } from './chosen.ts';
import { leavesOf } from './options.ts';
import styles from './controls.module.css';
import { Toggles } from './Toggles.tsx';

export function ChoicesControl({ asked: { path, fact }, value }: ChosenControlProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answer, clear } = useInterview();
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const press = (pressed: boolean, given: null | []) => (pressed ? answer(path, given) : clear(path));
  return (
    <div className={styles.groups}>
      <CheckboxGroup
        name={nameOf(path)}
        choices={(fact.options ?? [])
          .flatMap(leavesOf)
          .map(({ id, label }) => ({ value: id, label: say(label) }))}
        values={chosen}
        onChange={(values) => (values.length === 0 ? clear(path) : answer(path, values))}
      />
      <Toggles
        toggles={[
          {
            label: t('noneOfThese'),
            pressed: Array.isArray(value) && value.length === 0,
            onChange: (pressed) => press(pressed, []),
          },
          { label: t('dontKnow'), pressed: value === null, onChange: (pressed) => press(pressed, null) },
        ]}
      />
    </div>
  );
}
