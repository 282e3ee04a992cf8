// all: its conditions, one below the other; they need no heading of their own.
import { Fragment } from 'react';
import { ConditionLine } from '../ConditionLine.tsx';
import { standingOf } from '../levels.ts';
import type { WordProps } from './word.ts';

export function AllReason({ reason, show }: WordProps) {
  const instead = reason.level[1] === 'no' ? reason.instead : undefined;
  return (
    <>
      {reason.children.map((child, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a rule have no other name and never move
        <Fragment key={index}>{show(child)}</Fragment>
      ))}
      {reason.reading || instead ? (
        <ConditionLine
          standing={standingOf(reason.level)}
          source={reason.citation}
          reading={reason.reading}
          instead={instead}
        />
      ) : null}
    </>
  );
}
