// The places, and the classes of the industries: large lists, fetched when one is asked for or is to be named.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { indexRegions, type RegionIndex } from '../../engine/regions.ts';
import { FetchClassesContext } from '../../features/questionnaire/controls/IndustryClasses.ts';
import type { Places } from '../../features/questionnaire/Interview.tsx';

const PlacesContext = createContext<Places | undefined>(undefined);

/** Fails where the list cannot be fetched; the next call tries again. */
export async function fetchPlaces(): Promise<RegionIndex> {
  const { regions } = await import('virtual:huiqi/regions');
  return indexRegions(regions);
}

async function fetchClasses() {
  const { classes } = await import('virtual:huiqi/industry-classes');
  return classes;
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
  return (
    <FetchClassesContext value={fetchClasses}>
      <PlacesContext value={places}>{children}</PlacesContext>
    </FetchClassesContext>
  );
}

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (!places) throw new Error('A PlacesProvider must stand above whatever names a place');
  return places;
}
