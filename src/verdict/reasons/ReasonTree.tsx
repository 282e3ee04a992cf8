// The explanation of one condition, word by word; each word has a file of its own beside this one.
import type { ComponentType } from 'react';
import type { Reason } from '../../engine/assessment.ts';
import type { Condition } from '../../engine/rules.ts';
import conditions from '../Conditions.module.css';
import { AllReason } from './all.tsx';
import { AnyReason } from './any.tsx';
import { CasesReason } from './cases.tsx';
import { CompareReason } from './compare.tsx';
import { ConstantReason } from './constant.tsx';
import { DerivedReason } from './derived.tsx';
import { ElapsedReason } from './elapsed.tsx';
import { EveryReason } from './every.tsx';
import { FiscalYearReason } from './fiscal-year.tsx';
import { IncludesReason } from './includes.tsx';
import { MemberReason } from './member.tsx';
import { NoneReason } from './none.tsx';
import { OtherwiseReason } from './otherwise.tsx';
import { RatioReason } from './ratio.tsx';
import { ReferredReason } from './referred.tsx';
import { SomeReason } from './some.tsx';
import type { WordProps } from './word.ts';

/** The words of the language, the one the engine adds for a condition with a second reading, and the opposite of `some`. */
type Word = Condition['word'] | 'otherwise' | 'every';

const WORDS: Readonly<Record<Word, ComponentType<WordProps>>> = {
  all: AllReason,
  any: AnyReason,
  none: NoneReason,
  cases: CasesReason,
  referred: ReferredReason,
  constant: ConstantReason,
  member: MemberReason,
  includes: IncludesReason,
  compare: CompareReason,
  ratio: RatioReason,
  fiscal_year: FiscalYearReason,
  elapsed: ElapsedReason,
  some: SomeReason,
  every: EveryReason,
  derived: DerivedReason,
  otherwise: OtherwiseReason,
};

function isWord(word: string): word is Word {
  return Object.hasOwn(WORDS, word);
}

function show(reason: Reason) {
  if (!isWord(reason.word)) throw new RangeError(`No way to show the word ${reason.word}`);
  const Shown = WORDS[reason.word];
  return <Shown reason={reason} show={show} />;
}

export function ReasonTree({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul className={conditions.list}>
      <AllReason reason={{ word: 'all', level: ['no', 'yes'], children: reasons }} show={show} />
    </ul>
  );
}
