// Says what lies ahead if nothing changes: which award, when, and how much.
import type { Milestone, ProgramResult } from '../engine/assessment.ts';
import { boundsText } from './amounts.ts';
import type { Groups } from './groups.ts';
import type { Speech } from './speech.ts';
import { dateText } from './values.ts';

export interface Ahead {
  readonly award: string;
  readonly milestone: Milestone;
}

/** Payments that only time is missing to, the earliest first; what is known to pay nothing is left out. */
export function aheadOf({ awards }: ProgramResult): readonly Ahead[] {
  return awards
    .flatMap(({ id, milestone }) =>
      milestone?.state === 'ahead' && milestone.high !== 0 ? [{ award: id, milestone }] : [],
    )
    .sort((one, other) => (one.milestone.due ?? '').localeCompare(other.milestone.due ?? ''));
}

/** `program` is `<notice>/<program>`. */
export function aheadText(speech: Speech, program: string, { award, milestone }: Ahead): string {
  const { due } = milestone;
  const title = speech.lexicon.program(program).awards.find(({ id }) => id === award)?.title;
  const values = { title: title ? speech.say(title) : award, amount: boundsText(speech, milestone) };
  if (due === undefined) return speech.t('amount.aheadUndated', values);
  return speech.t('amount.ahead', { ...values, date: dateText(speech, due) });
}

/** The same over all programs one can have by the answers so far, each under its title. */
export function aheadTexts(speech: Speech, { counted }: Groups): readonly string[] {
  const { say, lexicon, t } = speech;
  return counted
    .filter(({ verdict }) => verdict === 'eligible' || verdict === 'upcoming' || verdict === 'referred')
    .flatMap(({ programs }) => programs)
    .flatMap((result) =>
      aheadOf(result).map((each) =>
        t('sentence.plain', {
          label: say(lexicon.program(result.id).title),
          value: aheadText(speech, result.id, each),
        }),
      ),
    );
}
