// A sum of money, in 元 or 万元, repeated in words so that a slip of 万 is seen at once.
import { formatMoney, formatMoneyInEnglish, type MoneyUnit } from '../../../profile/figures/money.ts';
import { moneyInWords } from '../../../profile/figures/money-words.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { questionnaireTexts } from '../texts.ts';
import { inUnit, readTyped } from '../typed.ts';
import type { FigureControlProps } from './FigureControl.tsx';

export function MoneyControl({ control, fact, field }: FigureControlProps) {
  const t = useTexts(questionnaireTexts);
  const { typed, type, show, commit, leave, ref, name } = field;
  return (
    <MoneyInput
      {...control}
      ref={ref}
      name={name}
      value={typed.text}
      onChange={type}
      onBlur={leave}
      unit={typed.unit}
      units={[
        { value: 'yuan', label: t('yuan') },
        { value: 'wan', label: t('wan') },
      ]}
      unitLabel={t('unit')}
      onUnitChange={(unit) => {
        const next = inUnit(fact, typed, unit as MoneyUnit);
        show(next);
        commit(next);
      }}
      echo={<Echo fact={fact} field={field} control={control} />}
    />
  );
}

function Echo({ fact, field }: FigureControlProps) {
  const t = useTexts(questionnaireTexts);
  const language = useLanguage();
  const read = readTyped(fact, field.typed);
  if (read.state !== 'given') return null;
  if (language === 'en') return t('sum', { sum: formatMoneyInEnglish(read.value) });
  return t('sumInWords', { sum: formatMoney(read.value, { unit: 'yuan' }), words: moneyInWords(read.value) });
}
