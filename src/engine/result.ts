// The result of one program: its verdict, what it pays, and why, in the shape of the assessment.
import type {
  AmountLine,
  AwardResult,
  Bounds,
  Finding,
  Path,
  ProgramResult,
  Verdict,
  Why,
} from './assessment.ts';
import { type Award, milestoneOf } from './awards.ts';
import type { Circumstances } from './binding.ts';
import { dayOf, isoOf } from './calendar.ts';
import { union } from './wanted.ts';
import { contestedWarnings } from './contested.ts';
import { inForceOf, windowOf } from './deadlines.ts';
import type { Frame } from './frame.ts';
import { best, isDecided, LATER, NO, REFERRED, YES } from './level.ts';
import type { CompiledAdvisory, Machine, Program } from './machine.ts';
import { roundedToFen } from './fraction.ts';
import { itemPays } from './payment.ts';
import { strictest } from './nodes/findings.ts';
import { readingsOf } from './readings.ts';
import { type Extent, isPoint } from './quantities/extent.ts';
import { type Standing, standingOf } from './standing.ts';
import { unansweredOf } from './unanswered.ts';
import type { Wording } from './wording.ts';

const VERDICT_OF_RANK: readonly Verdict[] = ['ineligible', 'upcoming', 'referred', 'eligible'];

function verdictOf({ addressed, level }: Standing): Verdict {
  if (addressed === NO) return 'not-addressed';
  if (addressed !== YES || !isDecided(level)) return 'open';
  return VERDICT_OF_RANK[best(level)]!;
}

function outcomesOf({ addressed, level }: Standing): Verdict[] {
  const outcomes: Verdict[] = addressed & NO ? ['not-addressed'] : [];
  for (let rank = 0; rank < 4; rank++) if (level & (1 << rank)) outcomes.push(VERDICT_OF_RANK[rank]!);
  return outcomes;
}

/** Rounded once, half up, to 分. */
function boundsOf({ low, high }: Extent): Bounds {
  return { low: low ? roundedToFen(low) : 0, high: high && roundedToFen(high) };
}

/** For each award the unanswered facts that bear on it; while it is open whom the notice addresses, those of that alone. */
function bearingOn(standing: Standing): readonly (readonly Path[])[] {
  const isOpenFor = !isDecided(standing.addressed);
  return standing.wanted.awards.map((wanted) => {
    const { unasked, unknown } = unansweredOf(isOpenFor ? standing.wanted.verdict : wanted);
    return [...unasked, ...unknown];
  });
}

function whyOf(extent: Extent, unanswered: readonly Path[], by: Wording): readonly Why[] | undefined {
  if (isPoint(extent)) return undefined;
  const why: Why[] = [];
  if (unanswered.length > 0) why.push({ unanswered });
  if (extent.discretion || why.length === 0) why.push({ discretion: by });
  return why;
}

function awardResult(
  award: Award,
  index: number,
  standing: Standing,
  verdict: Verdict,
  frame: Frame,
  unanswered: readonly Path[],
): AwardResult {
  const { id, kind, per } = award;
  const milestone = verdict === 'not-addressed' ? undefined : milestoneOf(award, frame);
  const extent = standing.awards[index]!;
  const hasAmount =
    verdict !== 'ineligible' && verdict !== 'not-addressed' && kind !== 'non-cash' && kind !== 'unstated';
  const items = hasAmount ? itemPays(award, frame) : [];
  const why = hasAmount ? whyOf(extent, unanswered, award.by) : undefined;
  return {
    id,
    kind,
    per,
    ...(hasAmount && boundsOf(extent)),
    ...(why && { why }),
    ...(milestone && { milestone }),
    ...(items.length > 0 && { items }),
  };
}

function failuresOf(program: Program, frame: Frame, verdict: Verdict): readonly Finding[] {
  const findings: Finding[] = [];
  if (verdict === 'not-addressed') program.for.failures(frame, findings);
  if (verdict !== 'ineligible') return strictest(findings);
  if (program.who.judge(frame) === NO) program.who.failures(frame, findings);
  else for (const { own } of program.awards) own.failures(frame, findings);
  return repeatsDropped(findings);
}

/** The same condition of several awards is told once; thresholds of different awards all stand. */
function repeatsDropped(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding);
    return !seen.has(key) && seen.add(key);
  });
}

function referralsOf(program: Program, frame: Frame): readonly Finding[] {
  const findings: Finding[] = [];
  const owns = program.awards.map(({ own }) => own);
  for (const condition of [program.for, program.who, ...owns])
    if (condition.judge(frame) === REFERRED) condition.referrals(frame, findings);
  return repeatsDropped(findings);
}

/** The first day on which the program is due if nothing changes. */
function dueOf(program: Program, frame: Frame): string | undefined {
  const days = [program.for, program.level]
    .filter((condition) => condition.judge(frame) & LATER)
    .map((condition) => condition.due(frame));
  return days.includes(undefined) ? undefined : isoOf(Math.max(...(days as number[])));
}

function advisoriesOf(advisories: readonly CompiledAdvisory[], frame: Frame): ProgramResult['advisories'] {
  return advisories
    .filter(({ written, when }) => {
      if (written.from !== undefined && frame.asOf < dayOf(written.from)) return false;
      if (written.to !== undefined && frame.asOf > dayOf(written.to)) return false;
      return !when || best(when.judge(frame)) >= 2;
    })
    .map(({ written }) => ({ text: written.text, basis: written.basis }));
}

export function resultOf(
  machine: Machine,
  program: Program,
  frame: Frame,
  circumstances: Circumstances,
): ProgramResult & { readonly standing: Standing } {
  const standing = standingOf(program, frame);
  const verdict = verdictOf(standing);
  const window = windowOf(program, frame.asOf);
  const inForce = inForceOf(program.notice, frame.asOf);
  const pastCheck = frame.asOf > dayOf(program.notice.checkBy);
  const isOut = verdict === 'ineligible' || verdict === 'not-addressed';
  const ofVerdict = unansweredOf(standing.wanted.verdict);
  const ofAwards = unansweredOf(union(...standing.wanted.awards));
  const missing = { verdict: ofVerdict.unasked, award: ofAwards.unasked };
  const dontKnow = [...new Set([...ofVerdict.unknown, ...ofAwards.unknown])];
  const bearing = bearingOn(standing);
  const received = new Set(circumstances.received);
  const amounts: AmountLine[] = isOut
    ? []
    : standing.lines.map(({ kind, per, extent }) => {
        const paying = program.awards.map((award) => award.kind === kind && award.per === per);
        const by = program.awards[paying.indexOf(true)]!.by;
        const paths = new Set(bearing.flatMap((each, index) => (paying[index] ? each : [])));
        const why = whyOf(extent, [...paths], by);
        return { kind, per, ...boundsOf(extent), ...(why && { why }) };
      });
  const due = verdict === 'upcoming' ? dueOf(program, frame) : undefined;
  return {
    id: program.id,
    verdict,
    window,
    inForce,
    pastCheck,
    counted: inForce === 'yes' && !pastCheck && window.state !== 'closed',
    ...(due !== undefined && { due }),
    ...(verdict === 'open' && { outcomes: outcomesOf(standing) }),
    amounts,
    awards: program.awards.map((award, index) => ({
      ...awardResult(award, index, standing, verdict, frame, bearing[index]!),
      ...(received.has(`${program.id}/${award.id}`) && { received: true as const }),
    })),
    missing,
    dontKnow,
    referred: isOut ? [] : referralsOf(program, frame),
    failed: failuresOf(program, frame, verdict),
    readings: readingsOf(program, standing, frame),
    advisories: advisoriesOf(program.advisories, frame),
    warnings: contestedWarnings(machine.derivations, frame, new Set([...missing.verdict, ...missing.award])),
    standing,
  };
}
