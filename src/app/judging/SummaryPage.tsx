// The page of the summary for print.
import { Summary } from '../../features/summary/Summary.tsx';
import { useTexts } from '../../i18n/useTexts.ts';
import { RESULTS } from '../addresses.ts';
import { Arrival } from '../frame/Arrival.tsx';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import { NamesProvider } from './NamesProvider.tsx';
import { useNamedPlaces } from './ResultsPage.tsx';
import { useJudged } from './useJudged.ts';

export function SummaryPage() {
  const t = useTexts(appTexts);
  const judged = useJudged(useProfile(({ profile }) => profile));
  useNamedPlaces();
  return (
    <NamesProvider>
      <Summary judged={judged} resultsHref={`#${RESULTS}`} />
      <Arrival title={t('title.summary')} />
    </NamesProvider>
  );
}
