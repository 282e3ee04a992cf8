// none: told as all of the opposites, so that every line says what must hold.
import { negated } from '../levels.ts';
import { AllReason } from './all.tsx';
import type { WordProps } from './word.ts';

export function NoneReason({ reason, show }: WordProps) {
  const opposites = reason.children.map(negated);
  return <AllReason reason={{ ...reason, word: 'all', children: opposites }} show={show} />;
}
