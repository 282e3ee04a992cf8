// What helps to answer: what is meant, where it is found, and who knows it.
import type { Fact } from '../../engine/vocabulary.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { questionnaireTexts } from './texts.ts';

interface HintProps {
  readonly fact: Fact;
  /** How the field itself is filled. */
  readonly how?: string;
  /** It is not found where a company finds it: a government has no business licence. */
  readonly isNowhere?: boolean;
}

export function Hint({ fact, how, isNowhere = false }: HintProps) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const lines = [
    fact.help && say(fact.help),
    !isNowhere && fact.where && t('where', { place: say(fact.where) }),
    fact.authority && t('authority', { who: say(fact.authority) }),
    how,
  ].filter((line) => typeof line === 'string');
  return lines.map((line) => <p key={line}>{line}</p>);
}
