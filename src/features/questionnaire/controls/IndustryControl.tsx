// The industry, searched by name or code over both levels of the classification.
import { Suspense } from 'react';
import type { Option } from '../../../engine/vocabulary.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { useWording } from '../../../i18n/useWording.ts';
import { useInterview } from '../Interview.tsx';
import { questionnaireTexts } from '../texts.ts';
import type { FieldControlProps } from './chosen.ts';
import { LazyCombobox } from './LazyCombobox.ts';
import { Loading } from './Loading.tsx';
import { flatten } from './options.ts';

export function IndustryControl({ asked: { path, fact }, value, control, label }: FieldControlProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answer, clear } = useInterview();
  const all = flatten(fact.options ?? []);
  const item = (option: Option) => ({ value: option.id, label: say(option.label), detail: option.id });
  const chosen = all.find(({ id }) => id === value);
  const search = (query: string) => {
    const text = query.normalize('NFKC').trim().toLowerCase();
    return all.filter((option) => fits(option, text)).map(item);
  };
  return (
    <Suspense fallback={<Loading control={control} />}>
      <LazyCombobox
        {...control}
        label={label}
        selected={chosen ? item(chosen) : null}
        search={search}
        onSelect={(each) => (each ? answer(path, each.value) : clear(path))}
        nothingFound={t('industryNothing')}
        placeholder={t('choose')}
      />
    </Suspense>
  );
}

function fits({ id, label }: Option, text: string): boolean {
  return (
    id.toLowerCase().startsWith(text) || label.zh.includes(text) || label.en.toLowerCase().includes(text)
  );
}
