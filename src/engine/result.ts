// The result of one program: its verdict, what it pays, and why, in the shape of the assessment.
import type {
  AmountLine,
  AwardResult,
  Bounds,
  Finding,
  InForce,
  Path,
  ProgramResult,
  Verdict,
  Why,
} from './assessment.ts';
import { type Award, levelOf, milestoneOf } from './awards.ts';
import type { Circumstances } from './binding.ts';
import { dayOf, isoOf } from './calendar.ts';
import type { Frame } from './frame.ts';
import { best, isDecided, LATER, NO, REFERRED, YES } from './level.ts';
import { type CompiledAdvisory, contestedWarnings, type Program } from './machine.ts';
import { roundedToFen } from './fraction.ts';
import { strictest } from './nodes/findings.ts';
import type { Wanted } from './nodes/node.ts';
import { type Extent, isPoint } from './quantities/extent.ts';
import type { Notice } from './rules.ts';
import { type Standing, standingOf } from './standing.ts';
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

function inForceOf({ inForce }: Notice, asOf: number): InForce {
  if (asOf < dayOf(inForce.from)) return 'not-yet';
  if (inForce.supersededBy !== undefined) return 'superseded';
  return inForce.to !== undefined && asOf > dayOf(inForce.to) ? 'ended' : 'yes';
}

function windowOf({ written }: Program, asOf: number): ProgramResult['window'] {
  const { opens, closes, binds } = written.window;
  const state =
    closes !== undefined && asOf > dayOf(closes)
      ? 'closed'
      : opens !== undefined && asOf < dayOf(opens)
        ? 'not-yet-open'
        : opens !== undefined || closes !== undefined
          ? 'open'
          : 'unstated';
  return {
    state,
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    ...(closes !== undefined && state === 'open' && { daysLeft: dayOf(closes) - asOf }),
    ...(binds && { binds }),
  };
}

/** Rounded once, half up, to 分. */
function boundsOf({ low, high }: Extent): Bounds {
  return { low: low ? roundedToFen(low) : 0, high: high && roundedToFen(high) };
}

function pathsOf(wanted: Wanted, given: 'unasked' | 'unknown'): Path[] {
  const domains = [...wanted.domains.values()].filter(
    (domain) => (domain.given === null ? 'unknown' : 'unasked') === given,
  );
  const lists = [...wanted.lists.values()].filter((list) => list.given === given);
  const hanging = given === 'unasked' ? domains.flatMap(({ yearHangsOn }) => yearHangsOn ?? []) : [];
  return [...new Set([...lists.map(({ path }) => path), ...domains.map(({ path }) => path), ...hanging])];
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
  const milestone = milestoneOf(award, frame);
  const extent = standing.awards[index]!;
  const hasAmount =
    verdict !== 'ineligible' && verdict !== 'not-addressed' && kind !== 'non-cash' && kind !== 'unstated';
  const why = hasAmount ? whyOf(extent, unanswered, award.by) : undefined;
  return {
    id,
    kind,
    per,
    ...(hasAmount && boundsOf(extent)),
    ...(why && { why }),
    ...(milestone && { milestone }),
  };
}

function failuresOf(program: Program, frame: Frame, verdict: Verdict): readonly Finding[] {
  const findings: Finding[] = [];
  if (verdict === 'not-addressed') program.for.failures(frame, findings);
  if (verdict !== 'ineligible') return strictest(findings);
  if (program.who.judge(frame) === NO) program.who.failures(frame, findings);
  else
    for (const { when, milestone, each } of program.awards) {
      if (when?.judge(frame) === NO) when.failures(frame, findings);
      if (milestone?.judge(frame) === NO) milestone.failures(frame, findings);
      if (!each?.where) continue;
      for (const item of frame.lists[each.list]!.items ?? []) {
        frame.current[each.list] = item;
        if (each.where.judge(frame) === NO) each.where.failures(frame, findings);
      }
    }
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
  if (program.who.judge(frame) === REFERRED) program.who.referrals(frame, findings);
  for (const { when, milestone } of program.awards) {
    if (when?.judge(frame) === REFERRED) when.referrals(frame, findings);
    if (milestone?.judge(frame) === REFERRED) milestone.referrals(frame, findings);
  }
  return repeatsDropped(findings);
}

/** The first day on which the program is due if nothing changes. */
function dueOf(program: Program, frame: Frame): string | undefined {
  const ofWho = program.who.judge(frame) & LATER ? program.who.due(frame) : -Infinity;
  const days = program.awards
    .filter((award) => best(levelOf(award, frame)) >= 1)
    .map(({ when, milestone }) =>
      [when, milestone].filter((part) => part && part.judge(frame) & LATER).map((part) => part!.due(frame)),
    )
    .filter((parts) => !parts.includes(undefined))
    .map((parts) => Math.max(-Infinity, ...(parts as number[])));
  const ofAwards = days.length > 0 ? Math.min(...days) : -Infinity;
  const due = ofWho === undefined ? undefined : Math.max(ofWho, ofAwards);
  return due !== undefined && Number.isFinite(due) ? isoOf(due) : undefined;
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
  const { wantedForVerdict, wantedForAward } = standing;
  const missing = {
    verdict: pathsOf(wantedForVerdict, 'unasked'),
    award: isOut ? [] : pathsOf(wantedForAward, 'unasked'),
  };
  const dontKnow = [
    ...new Set([
      ...pathsOf(wantedForVerdict, 'unknown'),
      ...(isOut ? [] : pathsOf(wantedForAward, 'unknown')),
    ]),
  ];
  const unanswered = [...new Set([...missing.verdict, ...missing.award, ...dontKnow])];
  const received = new Set(circumstances.received);
  const amounts: AmountLine[] = isOut
    ? []
    : standing.lines.map(({ kind, per, extent }) => {
        const by = program.awards.find((award) => award.kind === kind && award.per === per)!.by;
        const why = whyOf(extent, unanswered, by);
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
      ...awardResult(award, index, standing, verdict, frame, unanswered),
      ...(received.has(`${program.id}/${award.id}`) && { received: true as const }),
    })),
    missing,
    dontKnow,
    referred: isOut ? [] : referralsOf(program, frame),
    failed: failuresOf(program, frame, verdict),
    readings: program.readings,
    advisories: advisoriesOf(program.advisories, frame),
    warnings: contestedWarnings(frame, new Set(unanswered)),
    standing,
  };
}
