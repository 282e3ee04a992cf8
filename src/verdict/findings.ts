// Says one finding in a sentence: my figure against the threshold, and who decides where an authority does.
import type { Finding } from '../engine/assessment.ts';
import { labelText } from './labels.ts';
import { requirementText } from './requirements.ts';
import { joined, type Speech } from './speech.ts';

export function findingText(speech: Speech, finding: Finding): string | undefined {
  const { path, value } = finding;
  if (!finding.to) return requirementText(speech, finding);
  // What an authority keeps need not be known here.
  const isShare = finding.unit === 'percent';
  const unknown = !isShare && path !== undefined && (value === undefined || value === null);
  const own = unknown ? labelText(speech, path) : requirementText(speech, finding);
  const decided = speech.t('sentence.undecided', { to: speech.say(finding.to) });
  return joined(speech, [own, decided]);
}
