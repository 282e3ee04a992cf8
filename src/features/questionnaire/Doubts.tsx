// What to look at again in an answer, beside it: hardly plausible, or at odds with another. It holds nothing up.
import type { Path } from '../../engine/assessment.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { warningText } from '../../verdict/warnings.ts';
import { useDoubts } from './useDoubts.ts';

/** `path` is that of a question; of a list it stands for all its items. */
export function Doubts({ path }: { readonly path: Path }) {
  const speech = useSpeech();
  const own = useDoubts(path);
  if (own.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      {own.map(({ text }) => (
        <p key={text.zh}>{warningText(speech, text)}</p>
      ))}
    </Notice>
  );
}
