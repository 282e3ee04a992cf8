// Stated values that contradict the computed ones, as the verdicts found them; what a question can say of itself stands beside it.
import { checkAnswers } from '../../engine/index.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { warningText } from '../../verdict/warnings.ts';
import { questionnaireTexts } from './texts.ts';

export function Contradictions({ judged: { assessment, answers } }: { readonly judged: Judged }) {
  const t = useTexts(questionnaireTexts);
  const speech = useSpeech();
  const { rulebook } = speech.lexicon;
  const beside = new Set(checkAnswers(rulebook, answers, assessment.asOf).map(({ text }) => text.zh));
  const warnings = new Map(
    assessment.programs
      .flatMap((program) => program.warnings)
      .filter(({ zh }) => !beside.has(zh))
      .map((warning) => [warning.zh, warning]),
  );
  if (warnings.size === 0) return null;
  return (
    <Notice tone="warning" announce title={t('warnings')}>
      <ul>
        {[...warnings.values()].map((warning) => (
          <li key={warning.zh}>{warningText(speech, warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
