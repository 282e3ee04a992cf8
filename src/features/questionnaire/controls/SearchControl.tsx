// The field that searches, with what is found; in its place, while the options are on the way, a word about that.
import { Suspense } from 'react';
import { useTexts } from '../../../i18n/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ControlProps } from '../../../ui/Field.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { questionnaireTexts } from '../texts.ts';
import type { useSoughtField } from '../useSoughtField.ts';
import type { Finder } from './finder.ts';
import { LazyCombobox } from './LazyCombobox.ts';
import { Loading } from './Loading.tsx';
import { searchTexts } from './searchTexts.ts';

/** A longer list is no help to look through; all industries stand in it. */
const LISTED = { region: 40, industry: 120 };

interface SearchControlProps {
  readonly control: ControlProps;
  readonly label: string;
  readonly finder: Finder;
  readonly field: ReturnType<typeof useSoughtField>;
}

export function SearchControl({ control, label, finder, field }: SearchControlProps) {
  const t = useTexts(questionnaireTexts);
  const words = useTexts(searchTexts);
  if (finder.state === 'failed') {
    const retry = <Button onClick={finder.load}>{t('retry')}</Button>;
    return <Notice tone="error" title={t('notLoaded')} actions={retry} announce />;
  }
  if (finder.state === 'loading') return <Loading control={control} />;
  const { typed = '', stored } = field;
  const found = finder.search(typed);
  const items = found.slice(0, LISTED[finder.kind]);
  const note = () => {
    const count = found.length;
    if (count === 0) return words(`${finder.kind}.nothing`);
    if (count > items.length) return words('more', { count, shown: items.length });
    return typed.trim() === '' ? undefined : words('found', { count });
  };
  return (
    <Suspense fallback={<Loading control={control} />}>
      <LazyCombobox
        {...control}
        label={label}
        selected={(typeof stored === 'string' && finder.itemOf(stored)) || null}
        typed={field.typed}
        onType={field.type}
        items={items}
        onSelect={field.choose}
        onSettle={field.settle}
        onGiveUp={field.giveUp}
        note={note()}
        placeholder={t('choose')}
      />
    </Suspense>
  );
}
