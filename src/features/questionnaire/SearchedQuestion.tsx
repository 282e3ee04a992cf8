// A question answered by picking one of many: a place, an industry, an option of a long list.
import { useTexts } from '../../i18n/useTexts.ts';
import { Field } from '../../ui/Field.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import type { Asked } from './asked.ts';
import { IndustryControl } from './controls/IndustryControl.tsx';
import { RegionControl } from './controls/RegionControl.tsx';
import { SelectControl } from './controls/SelectControl.tsx';
import { Toggles } from './controls/Toggles.tsx';
import { Heading, useHeading } from './Heading.tsx';
import { Hint } from './Hint.tsx';
import { useInterview } from './Interview.tsx';
import { idOf } from './question.ts';
import styles from './question.module.css';
import { questionnaireTexts } from './texts.ts';
import { valueAt } from './valueAt.ts';
import { Why } from './Why.tsx';

const CONTROLS = { region: RegionControl, industry: IndustryControl };
const HOW = { region: 'regionHint', industry: 'industryHint' } as const;

export function SearchedQuestion({ asked }: { readonly asked: Asked }) {
  const t = useTexts(questionnaireTexts);
  const label = useHeading(asked);
  const { questions, answers, answer, clear } = useInterview();
  const { path, fact } = asked;
  const value = valueAt(answers, path);
  const searched = fact.type === 'region' || fact.type === 'industry' ? fact.type : undefined;
  const Control = searched ? CONTROLS[searched] : SelectControl;
  // Answered, and yet it still matters: a finer answer would settle more.
  const isCoarse =
    searched === 'region' &&
    typeof value === 'string' &&
    questions.some((question) => question.path === path && !question.answered);
  const dontKnow = {
    label: t('dontKnow'),
    pressed: value === null,
    onChange: (pressed: boolean) => (pressed ? answer(path, null) : clear(path)),
  };
  return (
    <div className={styles.question}>
      <Field
        id={idOf(path)}
        label={<Heading asked={asked} />}
        hint={<Hint fact={fact} {...(searched && { how: t(HOW[searched]) })} />}
      >
        {(control) => (
          <div className={styles.answer}>
            <Control asked={asked} value={value} control={control} label={label} />
            {searched ? <Toggles toggles={[dontKnow]} describedBy={`${idOf(path)}-label`} /> : null}
            {isCoarse ? <StatusMessage className={styles.finer}>{t('regionFiner')}</StatusMessage> : null}
          </div>
        )}
      </Field>
      <Why {...asked} />
    </div>
  );
}
