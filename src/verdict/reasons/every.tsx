// every: what no entry of a list may be, said as what each has to be; one that is not is told, else all of them.
import { labelText } from '../labels.ts';
import { ownText } from '../requirements.ts';
import { useSpeech } from '../speech.ts';
import { Group } from './Group.tsx';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function EveryReason({ reason, show }: WordProps) {
  const speech = useSpeech();
  const { children, path = '', value } = reason;
  if (children.length === 0) {
    const empty = { label: labelText(speech, path), value: speech.t('none') };
    // A list without entries is an answer; one without an answer has no number of them.
    const text = value === 0 ? speech.t('sentence.plain', empty) : ownText(speech, { path });
    return <Leaf reason={reason} text={text} />;
  }
  const unmet = children.filter(({ level }) => level[1] === 'no');
  const parts = unmet.length > 0 ? unmet : children;
  const [only, ...others] = parts;
  if (only && others.length === 0 && !reason.reading) return <>{show(only)}</>;
  return <Group reason={reason} show={show} heading={speech.t('group.every')} parts={parts} />;
}
