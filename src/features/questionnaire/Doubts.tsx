// What to look at again in an answer, beside it: hardly plausible, or at odds with another. It holds nothing up.
import { useMemo } from 'react';
import type { Path } from '../../engine/assessment.ts';
import { checkAnswers } from '../../engine/index.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLexicon } from '../../verdict/LexiconProvider.tsx';
import { useInterview } from './Interview.tsx';

/** `path` is that of a question; of a list it stands for all its items. */
export function Doubts({ path }: { readonly path: Path }) {
  const say = useWording();
  const { rulebook } = useLexicon();
  const { answers, asOf } = useInterview();
  const own = useMemo(
    () =>
      checkAnswers(rulebook, answers, asOf).filter(({ paths }) =>
        paths.some((each) => each === path || each.startsWith(`${path}[`)),
      ),
    [rulebook, answers, asOf, path],
  );
  if (own.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      {own.map(({ text }) => (
        <p key={text.zh}>{say(text)}</p>
      ))}
    </Notice>
  );
}
