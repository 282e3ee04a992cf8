// Answers that contradict each other, as the verdicts found them.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { questionnaireTexts } from './texts.ts';

export function Contradictions({ judged: { assessment } }: { readonly judged: Judged }) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const warnings = new Map(
    assessment.programs.flatMap((program) => program.warnings).map((warning) => [warning.zh, warning]),
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
