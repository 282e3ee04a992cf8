// all: its conditions, one below the other; they need no heading of their own. Two ends of one figure are one sentence.
import { Fragment } from 'react';
import type { Reason } from '../../engine/assessment.ts';
import { ConditionLine } from '../ConditionLine.tsx';
import { ownText, rangeText } from '../requirements.ts';
import { joined, useSpeech } from '../speech.ts';
import { Leaf } from './Leaf.tsx';
import type { WordProps } from './word.ts';

/** A figure between two ends, as one condition. */
function isBetween({ children }: Reason): boolean {
  const [first, second, ...others] = children;
  const ends = [first, second].map((end) => end?.word === 'member' && end.required?.operator);
  return (
    others.length === 0 &&
    first?.path !== undefined &&
    first.path === second?.path &&
    ends[0] === 'at_least' &&
    ends[1] === 'at_most' &&
    first.reading === undefined &&
    second.reading === undefined
  );
}

export function AllReason({ reason, show }: WordProps) {
  const speech = useSpeech();
  const [first] = reason.children;
  if (first && isBetween(reason)) {
    const range = speech.t('required.between', { range: rangeText(speech, reason.children) });
    const between = { ...reason, ...(first.citation && { citation: first.citation }) };
    return <Leaf reason={between} text={joined(speech, [ownText(speech, first), range])} />;
  }
  const instead = reason.level[1] === 'no' ? reason.instead : undefined;
  return (
    <>
      {reason.children.map((child, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a rule have no other name and never move
        <Fragment key={index}>{show(child)}</Fragment>
      ))}
      {reason.reading || instead ? (
        <ConditionLine source={reason.citation} reading={reason.reading} instead={instead} />
      ) : null}
    </>
  );
}
