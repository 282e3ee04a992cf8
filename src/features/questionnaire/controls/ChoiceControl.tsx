// One option of a few, under the headings they belong to, or "don't know".
import { useTexts } from '../../../i18n/useTexts.ts';
import { useWording } from '../../../i18n/useWording.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { useInterview } from '../Interview.tsx';
import { idOf, nameOf } from '../question.ts';
import { questionnaireTexts } from '../texts.ts';
import type { ChosenControlProps } from './chosen.ts';
import styles from './controls.module.css';
import { groupsOf } from './options.ts';

const UNKNOWN = '?';

export function ChoiceControl({ asked: { path, fact }, value }: ChosenControlProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answer } = useInterview();
  const chosen = value === null ? UNKNOWN : typeof value === 'string' ? value : undefined;
  const radios = (choices: readonly { value: string; label: string }[]) => (
    <RadioGroup
      name={nameOf(path)}
      choices={choices}
      value={chosen}
      onChange={(each) => answer(path, each === UNKNOWN ? null : each)}
    />
  );
  return (
    <div className={styles.groups}>
      {groupsOf(fact.options ?? []).map(({ title, options }) => {
        const choices = options.map(({ id, label }) => ({ value: id, label: say(label) }));
        if (!title) return <div key={options[0]?.id}>{radios(choices)}</div>;
        const titleId = `${idOf(path)}-${title.id}`;
        return (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field set inside a field set reads its legend twice
          <div key={title.id} role="group" aria-labelledby={titleId} className={styles.group}>
            <span id={titleId} className={styles.groupTitle}>
              {say(title.label)}
            </span>
            {radios(choices)}
          </div>
        );
      })}
      {radios([{ value: UNKNOWN, label: t('dontKnow') }])}
    </div>
  );
}
