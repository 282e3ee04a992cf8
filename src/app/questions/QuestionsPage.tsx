// The questionnaire as a page: its sections behind the address, its answers from the profile, its questions from the rules.
import { useDeferredValue, useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { Path } from '../../engine/assessment.ts';
import { type Answers, checkAnswers, interview as interviewOf } from '../../engine/index.ts';
import type { Interview } from '../../features/questionnaire/Interview.tsx';
import { idOf } from '../../features/questionnaire/question.ts';
import { Questionnaire } from '../../features/questionnaire/Questionnaire.tsx';
import { reachQuestion } from '../../features/questionnaire/reach.ts';
import { mayGrow, sectionsOf } from '../../features/questionnaire/sections.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { carriedOver } from '../../profile/store/undated.ts';
import { pathInAddress, RESULTS, sectionAddress } from '../addresses.ts';
import { Arrival } from '../frame/Arrival.tsx';
import { machine, rulebook } from '../judging/machine.ts';
import { NamesProvider } from '../judging/NamesProvider.tsx';
import { usePlaces } from '../judging/PlacesProvider.tsx';
import { useCircumstances, useJudged } from '../judging/useJudged.ts';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import { idlenessIn } from './idleness.ts';

interface QuestionsPageProps {
  readonly section: string | undefined;
  /** The question to go to, as it stands in the address. */
  readonly path: string | undefined;
}

export function QuestionsPage({ section, path: written }: QuestionsPageProps) {
  const path = written === undefined ? undefined : pathInAddress(written);
  const t = useTexts(appTexts);
  const { vocabulary } = useWorkbench();
  const state = useProfile((all) => all);
  const places = usePlaces();
  const [, navigate] = useLocation();
  // The controls follow the hand at once; which questions come next may take a moment.
  const settled = useDeferredValue(state.profile);
  const judged = useJudged(settled);
  const { asOf } = judged.assessment;
  const circumstances = useCircumstances(settled, asOf);
  const questions = useMemo(
    () => interviewOf(machine, settled.answers, circumstances),
    [settled.answers, circumstances],
  );
  const { profile, drafts, answer, clear, keepDraft, addItem, removeItem, putBack, copyItem } = state;
  const entries = useMemo(
    () => ({ answers: settled.answers, drafts, warned: warnedIn(settled.answers, asOf) }),
    [settled.answers, drafts, asOf],
  );
  const sections = useMemo(() => sectionsOf(rulebook, questions, entries), [questions, entries]);
  const idleness = useMemo(
    () => idlenessIn(judged.assessment, judged.setAside),
    [judged.assessment, judged.setAside],
  );
  const { questionHref } = judged;
  const interview = useMemo<Interview>(
    () => ({
      questions,
      answers: profile.answers,
      drafts,
      asOf,
      idleness,
      questionHref,
      places,
      answer,
      clear,
      keepDraft,
      addItem,
      removeItem,
      putBack,
      copyItem,
    }),
    [
      questions,
      profile.answers,
      drafts,
      asOf,
      idleness,
      questionHref,
      places,
      answer,
      clear,
      keepDraft,
      addItem,
      removeItem,
      putBack,
      copyItem,
    ],
  );
  const current = sections.find(({ id }) => id === section);
  if (!current) {
    const next = sections.find(({ left }) => left > 0) ?? sections[0];
    return next ? <Redirect to={sectionAddress(next.id)} replace /> : null;
  }
  return (
    <NamesProvider>
      <Questionnaire
        sections={sections}
        grows={mayGrow(rulebook, entries)}
        unread={judged.unread.map(({ path: each }) => each)}
        current={current}
        interview={interview}
        judged={{ ...judged, name: profile.name }}
        onName={state.setName}
        carriedOver={carriedOver(vocabulary, state.givenIn, asOf).filter((carried) =>
          questions.some((question) => question.path === carried.path),
        )}
        onConfirm={state.confirm}
        sectionHref={(id) => `#${sectionAddress(id)}`}
        resultsHref={`#${RESULTS}`}
        onLeave={(href) => navigate(href.slice(1))}
      />
      <Arrival
        title={t('title.questions')}
        part={`${current.id} ${path ?? ''}`}
        focus={() => path !== undefined && reachQuestion(idOf(path))}
      />
    </NamesProvider>
  );
}

/** The answers that a check names. */
function warnedIn(answers: Answers, asOf: string): ReadonlySet<Path> {
  const holder = (path: Path) => path.replace(/\[\d+\]\.\w+/, '');
  return new Set(checkAnswers(rulebook, answers, asOf).flatMap(({ paths }) => paths.map(holder)));
}
