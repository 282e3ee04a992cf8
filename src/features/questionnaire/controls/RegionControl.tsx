// The place, searched by name, pinyin initials or code; without a search one goes down level by level.
import { Suspense, useEffect } from 'react';
import { type RegionIndex, type RegionUnit, searchRegions } from '../../../engine/regions.ts';
import { useTexts } from '../../../i18n/useTexts.ts';
import { useWording } from '../../../i18n/useWording.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useInterview } from '../Interview.tsx';
import { questionnaireTexts } from '../texts.ts';
import type { FieldControlProps } from './chosen.ts';
import { LazyCombobox } from './LazyCombobox.ts';
import { Loading } from './Loading.tsx';

export function RegionControl(props: FieldControlProps) {
  const t = useTexts(questionnaireTexts);
  const { places } = useInterview();
  const { index, failed, load } = places;
  useEffect(() => {
    if (!index && !failed) load();
  }, [index, failed, load]);
  if (failed) {
    const retry = <Button onClick={load}>{t('retry')}</Button>;
    return <Notice tone="error" title={t('notLoaded')} actions={retry} announce />;
  }
  if (!index) return <Loading control={props.control} />;
  return (
    <Suspense fallback={<Loading control={props.control} />}>
      <PlaceSearch {...props} index={index} />
    </Suspense>
  );
}

function PlaceSearch(props: FieldControlProps & { readonly index: RegionIndex }) {
  const { asked, value, control, label, index } = props;
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { answer, clear, asOf } = useInterview();
  const item = ({ code }: RegionUnit) => ({ value: code, label: say(pathName(index, code)), detail: code });
  const chosen = typeof value === 'string' ? index.unitOf(value) : undefined;
  const search = (query: string) => {
    if (query.trim() !== '') return searchRegions(index, query, asOf, 40).map(({ unit }) => item(unit));
    const below = index.childrenOf(chosen?.code ?? null).filter(({ code }) => index.existsOn(code, asOf));
    return [...(chosen ? [chosen] : []), ...below].map(item);
  };
  return (
    <LazyCombobox
      {...control}
      label={label}
      selected={chosen ? item(chosen) : null}
      search={search}
      onSelect={(each) => (each ? answer(asked.path, each.value) : clear(asked.path))}
      nothingFound={t('regionNothing')}
      placeholder={t('choose')}
    />
  );
}

function pathName(index: RegionIndex, code: string): { zh: string; en: string } {
  const path = index.pathOf(code);
  return {
    zh: path.map(({ zh }) => zh).join(''),
    en: path
      .map(({ en }) => en)
      .reverse()
      .join(', '),
  };
}
