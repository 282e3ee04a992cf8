// The assessment as outsiders read it: the keys of the interface, money in 元 as exact decimals, figures as in a profile file.
import type {
  AmountLine,
  Assessment,
  AwardResult,
  Bounds,
  Finding,
  ProgramResult,
  Total,
  Why,
} from '../../engine/assessment.ts';
import type { Citation, Reading } from '../../engine/rules.ts';
import type { Wording } from '../../engine/wording.ts';
import { Figure, type Writable } from '../json/write.ts';
import { writeDecimal } from '../figures/decimal.ts';
import { factAt, type Vocabulary } from '../vocabulary.ts';
import { percent, shownAs } from './shown.ts';

/**
 * What `assess` prints and an exported profile carries. Beside the agreed keys stand, where they apply: `due` of an
 * upcoming program, `outcomes` of an open one, `received` of an award, `instead` of a failed condition, `kinds` where only units
 * of these kinds within the required places are meant, `unit` where value and threshold are a share in percent and not the fact's
 * own figure (then `over` is what it is a share of, `years` how many are summed, `gap` what the fact itself is short of), and
 * `notice` where a clause is of another notice than the program's.
 */
export function printedAssessment(
  { asOf, rulebook, programs, totals }: Assessment,
  { facts }: Pick<Vocabulary, 'facts'>,
): Writable {
  return {
    asOf,
    rulebook,
    programs: programs.map((program) => programIn(program, facts)),
    totals: totals.map(totalIn),
  };
}

type Facts = Vocabulary['facts'];

function programIn(program: ProgramResult, facts: Facts): Writable {
  const { state, opens, closes, binds } = program.window;
  const notice = program.id.slice(0, program.id.indexOf('/'));
  const findings = (list: readonly Finding[]) => list.map((finding) => findingIn(finding, notice, facts));
  return {
    id: program.id,
    verdict: program.verdict,
    due: program.due,
    outcomes: program.outcomes,
    window: { state, opens, closes, binds },
    inForce: program.inForce,
    pastCheck: program.pastCheck,
    amounts: program.amounts.map(amountIn),
    awards: program.awards.map(awardIn),
    missing: { verdict: program.missing.verdict, award: program.missing.award },
    dontKnow: program.dontKnow,
    referred: findings(program.referred),
    failed: findings(program.failed),
    readings: program.readings.map(({ citation, reading }) => ({
      ...(citation && sourceIn(citation, notice)),
      reading: readingIn(reading),
    })),
    advisories: program.advisories.map(({ text, basis }) => ({ text: wordingIn(text), basis })),
    warnings: program.warnings.map(wordingIn),
  };
}

function amountIn({ kind, per, why, ...bounds }: AmountLine): Writable {
  return { kind, per, ...boundsIn(bounds), why: why?.map(whyIn) };
}

function awardIn({ id, kind, per, low, high, why, milestone, received }: AwardResult): Writable {
  return {
    id,
    kind,
    per,
    ...(low !== undefined && high !== undefined && boundsIn({ low, high })),
    why: why?.map(whyIn),
    milestone: milestone && { state: milestone.state, due: milestone.due, ...boundsIn(milestone) },
    received,
  };
}

function findingIn(finding: Finding, program: string, facts: Facts): Writable {
  const {
    path,
    value,
    required,
    gap,
    unit,
    over,
    years,
    to,
    cite,
    quote,
    notice,
    reading,
    instead,
    because,
  } = finding;
  const fact = path === undefined ? undefined : factAt(facts, path);
  const own = (shown: unknown) => (unit === 'percent' ? percent(shown) : shownAs(fact, shown));
  return {
    to: to && wordingIn(to),
    path,
    value: own(value),
    required: required && {
      operator: required.operator,
      value: own(required.value),
      kinds: required.kinds,
    },
    gap: shownAs(fact, gap),
    unit,
    over,
    years,
    ...sourceIn({ notice, clause: cite, quote }, program),
    reading: reading && readingIn(reading),
    instead: instead && wordingIn(instead),
    because: because?.map((inner) => findingIn(inner, program, facts)),
  };
}

function sourceIn({ notice, clause, quote }: Citation, program: string) {
  return { quote, cite: clause, ...(notice !== program && notice !== '' && { notice }) };
}

function totalIn({ kind, per, certain, referred, best }: Total): Writable {
  return {
    kind,
    per,
    certain: boundsIn(certain),
    referred: boundsIn(referred),
    best: {
      ...boundsIn(best),
      programs: best.programs,
      leftOut: best.leftOut.map(({ id, because }) => ({ id, because: wordingIn(because) })),
    },
  };
}

function whyIn(why: Why): Writable {
  return 'unanswered' in why ? { unanswered: why.unanswered } : { discretion: wordingIn(why.discretion) };
}

function readingIn({ text, otherwise }: Reading): Writable {
  return { ...wordingIn(text), otherwise: otherwise && wordingIn(otherwise.text) };
}

function wordingIn({ zh, en }: Wording) {
  return { zh, en };
}

function boundsIn({ low, high }: Bounds) {
  return { low: yuan(low), high: high === null ? null : yuan(high) };
}

/** 元 from 分, without a float: 5 is 0.05. */
function yuan(fen: number): Figure {
  return new Figure(writeDecimal(fen, 2, { grouped: false }));
}
