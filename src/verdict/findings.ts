// Says one finding in a sentence: my figure against the threshold, and who decides where an authority does.
import type { Finding } from '../engine/assessment.ts';
import { requirementText } from './requirements.ts';
import { joined, type Speech } from './speech.ts';

export function findingText(speech: Speech, finding: Finding): string | undefined {
  const own = requirementText(speech, finding);
  if (!finding.to) return own;
  const decided = speech.t('sentence.undecided', { to: speech.say(finding.to) });
  return joined(speech, [own, decided]);
}
