// The questionnaire as a page: its sections behind the address, its answers from the profile, its questions from the rules.
import { useDeferredValue, useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import { interview as interviewOf } from '../../engine/index.ts';
import type { Interview } from '../../features/questionnaire/Interview.tsx';
import { idOf } from '../../features/questionnaire/question.ts';
import { Questionnaire } from '../../features/questionnaire/Questionnaire.tsx';
import { sectionsOf } from '../../features/questionnaire/sections.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { carriedOver } from '../../profile/store/undated.ts';
import { RESULTS, sectionAddress } from '../addresses.ts';
import { Arrival } from '../frame/Arrival.tsx';
import { machine, rulebook } from '../judging/machine.ts';
import { NamesProvider } from '../judging/NamesProvider.tsx';
import { usePlaces } from '../judging/PlacesProvider.tsx';
import { useCircumstances, useJudged } from '../judging/useJudged.ts';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import { reachQuestion } from './reach.ts';

interface QuestionsPageProps {
  readonly section: string | undefined;
  /** The question to go to, as it stands in the address. */
  readonly path: string | undefined;
}

export function QuestionsPage({ section, path }: QuestionsPageProps) {
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
  const sections = useMemo(
    () => sectionsOf(rulebook, questions, settled.answers),
    [questions, settled.answers],
  );
  const { profile, drafts, answer, clear, keepDraft, addItem, removeItem, copyItem } = state;
  const interview = useMemo<Interview>(
    () => ({
      questions,
      answers: profile.answers,
      drafts,
      asOf,
      places,
      answer,
      clear,
      keepDraft,
      addItem,
      removeItem,
      copyItem,
    }),
    [
      questions,
      profile.answers,
      drafts,
      asOf,
      places,
      answer,
      clear,
      keepDraft,
      addItem,
      removeItem,
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
