// The page of results.
import { useEffect } from 'react';
import { Results } from '../../features/results/Results.tsx';
import { useTexts } from '../../i18n/useTexts.ts';
import { SUMMARY } from '../addresses.ts';
import { Arrival } from '../frame/Arrival.tsx';
import { ExampleLine } from '../start/ExampleLine.tsx';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import { NamesProvider } from './NamesProvider.tsx';
import { openDetailsOf } from './open-details.ts';
import { usePlaces } from './PlacesProvider.tsx';
import { useJudged } from './useJudged.ts';

export function ResultsPage() {
  const t = useTexts(appTexts);
  const judged = useJudged(useProfile(({ profile }) => profile));
  const setAsOf = useProfile((state) => state.setAsOf);
  const markReceived = useProfile((state) => state.markReceived);
  const setAside = useProfile((state) => state.setAside);
  const details = openDetailsOf(useWorkbench());
  useNamedPlaces();
  return (
    <NamesProvider>
      <ExampleLine />
      <Results
        judged={judged}
        onAsOf={setAsOf}
        onReceived={markReceived}
        onSetAside={setAside}
        details={details}
        summaryHref={`#${SUMMARY}`}
      />
      <Arrival title={t('title.results')} />
    </NamesProvider>
  );
}

/** Verdicts name places: the applicant's, and those a rule asks for. */
export function useNamedPlaces(): void {
  const { load, index } = usePlaces();
  useEffect(() => {
    if (!index) load();
  }, [load, index]);
}
