// The industries, found by name, code, a class within them or an everyday word.
import { useCallback, useContext, useEffect, useState } from 'react';
import { type IndustryClass, type IndustryHit, searchIndustries } from '../../../engine/industry-search.ts';
import type { Fact } from '../../../engine/vocabulary.ts';
import { useWording } from '../../../i18n/useWording.ts';
import type { Finder } from './finder.ts';
import { FetchClassesContext } from './IndustryClasses.ts';
import { flatten } from './options.ts';

export function useIndustryFinder({ options = [] }: Fact): Finder {
  const say = useWording();
  const fetchClasses = useContext(FetchClassesContext);
  if (!fetchClasses) throw new Error('An industry is asked for only where its classes can be fetched');
  const [classes, setClasses] = useState<readonly IndustryClass[]>();
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(() => fetchClasses().then(setClasses, () => setFailed(true)), [fetchClasses]);
  useEffect(() => void fetch(), [fetch]);
  const load = () => {
    setFailed(false);
    void fetch();
  };
  const item = ({ option: { id, label }, by }: Omit<IndustryHit, 'exact'>) => ({
    value: id,
    label: say(label),
    detail: by ? `${id} · ${by.code} ${say(by.name)}` : id,
  });
  const itemOf = (value: string) => {
    const option = flatten(options).find(({ id }) => id === value);
    return option && item({ option });
  };
  const search = (query: string) =>
    searchIndustries(options, classes ?? [], query).map((hit) => ({ ...item(hit), exact: hit.exact }));
  return { kind: 'industry', state: classes ? 'ready' : failed ? 'failed' : 'loading', load, itemOf, search };
}
