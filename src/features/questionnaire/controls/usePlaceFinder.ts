// The places, found by name, pinyin, initials or code; without a search one goes down level by level.
import { useEffect } from 'react';
import { type RegionIndex, type RegionUnit, searchRegions } from '../../../engine/regions.ts';
import type { Wording } from '../../../engine/wording.ts';
import { useWording } from '../../../i18n/useWording.ts';
import type { Value } from '../../../profile/types.ts';
import { useInterview } from '../Interview.tsx';
import type { Finder } from './finder.ts';

/** `value` is the present answer. */
export function usePlaceFinder(value: Value | undefined): Finder {
  const say = useWording();
  const { places, asOf } = useInterview();
  const { index, failed, load } = places;
  useEffect(() => {
    if (!index && !failed) load();
  }, [index, failed, load]);
  if (!index) {
    const state = failed ? 'failed' : 'loading';
    return { kind: 'region', state, load, itemOf: () => undefined, search: () => [] };
  }
  const item = ({ code }: RegionUnit) => ({ value: code, label: say(pathName(index, code)), detail: code });
  const itemOf = (code: string) => {
    const unit = index.unitOf(code);
    return unit && item(unit);
  };
  const browse = () => {
    const chosen = typeof value === 'string' ? index.unitOf(value) : undefined;
    const below = index.childrenOf(chosen?.code ?? null).filter(({ code }) => index.existsOn(code, asOf));
    return [...(chosen ? [chosen] : []), ...below].map((unit) => ({ ...item(unit), exact: false }));
  };
  const search = (query: string) =>
    query.trim() === ''
      ? browse()
      : searchRegions(index, query, asOf, index.entries.length).map(({ unit, exact }) => ({
          ...item(unit),
          exact,
        }));
  return { kind: 'region', state: 'ready', load, itemOf, search };
}

function pathName(index: RegionIndex, code: string): Wording {
  const path = index.pathOf(code);
  return {
    zh: path.map(({ zh }) => zh).join(''),
    en: path
      .map(({ en }) => en)
      .reverse()
      .join(', '),
  };
}
