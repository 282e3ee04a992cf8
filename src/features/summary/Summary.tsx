// The summary on A4.
import { useTexts } from '../../i18n/useTexts.ts';
import type { Judged } from '../../verdict/judged.ts';
import { summaryTexts } from './texts.ts';

export interface SummaryProps {
  readonly judged: Judged;
  readonly resultsHref: string;
}

export function Summary({ judged, resultsHref }: SummaryProps) {
  const t = useTexts(summaryTexts);
  return (
    <article>
      <h1 tabIndex={-1}>
        {judged.name} {t('title')}
      </h1>
      <a href={resultsHref}>{t('back')}</a>
    </article>
  );
}
