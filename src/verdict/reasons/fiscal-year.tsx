// fiscal_year: the year of the figures, and the years for which the rule holds.
import { requirementText } from '../requirements.ts';
import { useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function FiscalYearReason({ reason }: WordProps) {
  return <Leaf reason={reason} text={requirementText(useSpeech(), reason)} />;
}
