// Says a share in a sentence: what is the part of what, over which years, against the threshold, and what the part is short of.
import type { Requirement } from './requirements.ts';
import { labelText } from './labels.ts';
import { shareText } from './shares.ts';
import { joined, type Speech } from './speech.ts';
import { valueText } from './values.ts';

/** "研究开发费用（2023—2025年合计）". */
function summedLabel(speech: Speech, path: string, years: number | undefined): string {
  const spot = speech.lexicon.spotAt(path);
  if (!spot?.year || years === undefined) return labelText(speech, path);
  const label = speech.say(spot.fact.label);
  return speech.t('sentence.withYears', { label, first: spot.year - years + 1, last: spot.year });
}

/** "科技人员（2025年）占职工总数（2025年）的 9.58%，需达到 10%，分母不变时差 0.5 人". */
export function ratioText(speech: Speech, requirement: Requirement): string {
  const { path = '', over = '', years, value, required, gap } = requirement;
  const parts = { label: summedLabel(speech, path, years), over: summedLabel(speech, over, years) };
  const threshold = typeof required?.value === 'number' ? required.value : undefined;
  const own =
    typeof value === 'number'
      ? speech.t('sentence.share', { ...parts, value: shareText(value, threshold) })
      : speech.t('sentence.shareUnknown', parts);
  const limit =
    required && threshold !== undefined
      ? speech.t(`required.${required.operator}`, { value: shareText(threshold, undefined) })
      : undefined;
  const fact = speech.lexicon.spotAt(path)?.fact;
  const short =
    fact && gap !== undefined ? speech.t('gap.part', { value: valueText(speech, fact, gap) }) : undefined;
  return joined(speech, [own, limit, short]);
}
