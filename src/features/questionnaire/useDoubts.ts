// What a check of the answers says of one question.
import { useMemo } from 'react';
import type { Path } from '../../engine/assessment.ts';
import { checkAnswers } from '../../engine/index.ts';
import { useLexicon } from '../../verdict/LexiconProvider.tsx';
import { useInterview } from './Interview.tsx';

/** `path` is that of a question; of a list it stands for all its items. */
export function useDoubts(path: Path): ReturnType<typeof checkAnswers> {
  const { rulebook } = useLexicon();
  const { answers, asOf } = useInterview();
  return useMemo(
    () =>
      checkAnswers(rulebook, answers, asOf).filter(({ paths }) =>
        paths.some((each) => each === path || each.startsWith(`${path}[`)),
      ),
    [rulebook, answers, asOf, path],
  );
}
