// The profile judged: once per state of its answers, on whichever page wants it.
import { useMemo } from 'react';
import type { Path } from '../../engine/assessment.ts';
import { assess, type Circumstances, explain } from '../../engine/index.ts';
import type { Profile } from '../../profile/types.ts';
import type { Judged } from '../../verdict/judged.ts';
import { questionAddress } from '../addresses.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import { machine, rulebook } from './machine.ts';
import { unreadIn } from './unread.ts';
import { useToday } from './useToday.ts';

export function useCircumstances({ taxYear, received, setAside }: Profile, asOf: string): Circumstances {
  return useMemo(
    () => ({ asOf, received, setAside, ...(taxYear !== undefined && { taxYear }) }),
    [asOf, received, setAside, taxYear],
  );
}

/** `profile` is the one to judge, so that a page can let its controls go ahead of the verdicts. */
export function useJudged(profile: Profile): Judged {
  const { vocabulary } = useWorkbench();
  const chosen = useProfile(({ asOf }) => asOf);
  const drafts = useProfile((state) => state.drafts);
  const today = useToday();
  const { name, answers, setAside } = profile;
  const circumstances = useCircumstances(profile, chosen ?? today);
  const assessment = useMemo(() => assess(machine, answers, circumstances), [answers, circumstances]);
  return useMemo(
    () => ({
      assessment,
      explain: (program: string) => explain(machine, answers, circumstances, program),
      name,
      answers,
      unread: unreadIn(drafts, vocabulary),
      setAside,
      today,
      questionHref: (path: Path) => `#${questionAddress(rulebook, path)}`,
    }),
    [assessment, answers, circumstances, drafts, vocabulary, name, setAside, today],
  );
}
