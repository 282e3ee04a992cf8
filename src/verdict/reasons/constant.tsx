// constant: a case of a computed fact that no answer changes; its words say enough.
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

export function ConstantReason({ reason }: WordProps) {
  return <Leaf reason={reason} />;
}
