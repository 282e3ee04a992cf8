// Stated values that contradict the computed ones, as the verdicts found them; what a question can say of itself stands beside it.
import { checkAnswers } from '../../engine/index.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { useLexicon } from '../../verdict/LexiconProvider.tsx';
import { questionnaireTexts } from './texts.ts';

export function Contradictions({ judged: { assessment, answers } }: { readonly judged: Judged }) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const { rulebook } = useLexicon();
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
          <li key={warning.zh}>{say(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
