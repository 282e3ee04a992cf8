// Several conditions under one heading that says how they belong together.
import { Fragment } from 'react';
import type { Reason } from '../../engine/assessment.ts';
import conditions from '../Conditions.module.css';
import { ConditionLine } from '../ConditionLine.tsx';
import { standingOf } from '../levels.ts';
import type { WordProps } from './word.ts';

interface GroupProps extends WordProps {
  readonly heading: string;
  readonly parts: readonly Reason[];
}

export function Group({ reason, heading, parts, show }: GroupProps) {
  return (
    <ConditionLine
      standing={standingOf(reason.level)}
      text={heading}
      reading={reason.reading}
      instead={reason.level[1] === 'no' ? reason.instead : undefined}
    >
      <ul className={conditions.list}>
        {parts.map((part, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the parts of a rule have no other name and never move
          <Fragment key={index}>{show(part)}</Fragment>
        ))}
      </ul>
    </ConditionLine>
  );
}
