// The page as a whole: what everything stands on, the frame, and the pages behind the # of the address.
import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useTexts } from '../i18n/useTexts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { QUESTIONS, RESULTS, START, SUMMARY } from './addresses.ts';
import { Broken } from './Broken.tsx';
import { Arrivals } from './frame/Arrival.tsx';
import { Frame } from './frame/Frame.tsx';
import { PlacesProvider } from './judging/PlacesProvider.tsx';
import { useOtherTabs } from './keeping/useOtherTabs.ts';
import { MissingPage } from './MissingPage.tsx';
import { StartPage } from './start/StartPage.tsx';
import { appTexts } from './texts.ts';
import { type Workbench, WorkbenchProvider } from './Workbench.tsx';

const QuestionsPage = lazy(async () => ({
  default: (await import('./questions/QuestionsPage.tsx')).QuestionsPage,
}));
const ResultsPage = lazy(async () => ({ default: (await import('./judging/ResultsPage.tsx')).ResultsPage }));
const SummaryPage = lazy(async () => ({ default: (await import('./judging/SummaryPage.tsx')).SummaryPage }));

export function App({ workbench }: { readonly workbench: Workbench }) {
  return (
    <WorkbenchProvider workbench={workbench}>
      <ErrorBoundary fallback={(_, retry) => <Broken onRetry={retry} />}>
        <PlacesProvider>
          <Router hook={useHashLocation}>
            <Arrivals>
              <Frame>
                <Pages />
              </Frame>
            </Arrivals>
          </Router>
        </PlacesProvider>
      </ErrorBoundary>
    </WorkbenchProvider>
  );
}

/** What breaks on one page leaves the frame and the way to the others. */
function Pages() {
  const t = useTexts(appTexts);
  useOtherTabs();
  return (
    <ErrorBoundary fallback={(_, retry) => <Broken onRetry={retry} />}>
      <Suspense fallback={<p>{t('loading')}</p>}>
        <Switch>
          <Route path={START} component={StartPage} />
          <Route path={`${QUESTIONS}/:section?/:path?`}>
            {({ section, path }) => <QuestionsPage section={section} path={path} />}
          </Route>
          <Route path={`${RESULTS}/*?`} component={ResultsPage} />
          <Route path={SUMMARY} component={SummaryPage} />
          <Route component={MissingPage} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
