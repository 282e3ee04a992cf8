// The places: a large list, fetched when one is asked for or is to be named.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { indexRegions, type RegionIndex } from '../../engine/regions.ts';
import type { Places } from '../../features/questionnaire/Interview.tsx';

const PlacesContext = createContext<Places | undefined>(undefined);

/** Fails where the list cannot be fetched; the next call tries again. */
export async function fetchPlaces(): Promise<RegionIndex> {
  const { regions } = await import('virtual:huiqi/regions');
  return indexRegions(regions);
}

export function PlacesProvider({ children }: { readonly children: ReactNode }) {
  const [index, setIndex] = useState<RegionIndex>();
  const [failed, setFailed] = useState(false);
  const underWay = useRef(false);
  const load = useCallback(() => {
    if (underWay.current) return;
    underWay.current = true;
    setFailed(false);
    fetchPlaces()
      .then(setIndex, () => setFailed(true))
      .finally(() => {
        underWay.current = false;
      });
  }, []);
  const places = useMemo(() => ({ index, failed, load }), [index, failed, load]);
  return <PlacesContext value={places}>{children}</PlacesContext>;
}

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (!places) throw new Error('A PlacesProvider must stand above whatever names a place');
  return places;
}
