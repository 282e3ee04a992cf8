// A condition without conditions inside: how it stands, its sentence, its source.
import type { ReactNode } from 'react';
import type { Reason } from '../../engine/assessment.ts';
import { ConditionLine } from '../ConditionLine.tsx';
import { standingOf } from '../levels.ts';

interface LeafProps {
  readonly reason: Reason;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

export function Leaf({ reason, text, children }: LeafProps) {
  return (
    <ConditionLine
      standing={standingOf(reason.level)}
      text={text}
      source={reason.citation}
      reading={reason.reading}
      instead={reason.level[1] === 'no' ? reason.instead : undefined}
    >
      {children}
    </ConditionLine>
  );
}
