// The standing of one program: which levels remain, what is due under each kind, and which facts can still change either.
import { type Award, askLevel, askPay, levelOf, payOf } from './awards.ts';
import { eachCell } from './cells.ts';
import { ZERO } from './fraction.ts';
import type { Frame } from './frame.ts';
import { best, greatest, isDecided, least, type Levels, NO, worst, YES } from './level.ts';
import type { Program } from './machine.ts';
import { Wanted } from './nodes/node.ts';
import { type Extent, hull, NOTHING, sum } from './quantities/extent.ts';
import type { Kind, Per } from './rules.ts';

export interface Line {
  readonly kind: Kind;
  readonly per: Per;
  readonly extent: Extent;
}

export interface Standing {
  /** Levels of `for`: no, yes, or both where it is unanswered. */
  readonly addressed: Levels;
  /** Levels of the program for an applicant that is addressed. */
  readonly level: Levels;
  readonly awards: readonly Extent[];
  /** Levels of each award: the least of `who` and its own. */
  readonly awardLevels: readonly Levels[];
  /** Exact bounds of the whole program, one line per kind and per. */
  readonly lines: readonly Line[];
  readonly wantedForVerdict: Wanted;
  readonly wantedForAward: Wanted;
}

function ownLevel(program: Program, frame: Frame): Levels {
  if (program.awards.length === 0) return YES;
  return program.awards.reduce<Levels>((levels, award) => greatest(levels, levelOf(award, frame)), NO);
}

/** Facts that can still change the level, by the structure of the rule. */
function askProgram(program: Program, frame: Frame): Wanted {
  const wanted = new Wanted();
  const who = program.who.judge(frame);
  const own = ownLevel(program, frame);
  program.who.ask(frame, 0, best(own), wanted);
  const cap = best(who);
  program.awards.forEach((award, index) => {
    const others = program.awards
      .filter((_, other) => other !== index)
      .map((other) => worst(levelOf(other, frame)));
    const floor = Math.max(0, ...others);
    if (floor < cap) askLevel(award, frame, floor, cap, wanted);
  });
  return wanted;
}

/** Facts that can still change what is due; below `referred` every level pays the same nothing. */
function askAwards(program: Program, frame: Frame): Wanted {
  const wanted = new Wanted();
  for (const award of program.awards) {
    if (award.kind === 'non-cash' || award.kind === 'unstated') continue;
    const own = levelOf(award, frame);
    if (best(own) < 2 || best(program.who.judge(frame)) < 2) continue;
    program.who.ask(frame, 1, 2, wanted);
    askLevel(award, frame, 1, 2, wanted);
    askPay(award, frame, wanted);
  }
  return wanted;
}

function dueOf(award: Award, levels: Levels, frame: Frame): Extent {
  if (best(levels) < 2) return NOTHING;
  const pay = payOf(award, frame);
  return worst(levels) >= 2 ? pay : { ...hull(NOTHING, pay), discretion: pay.discretion };
}

function linesOf(awards: readonly Award[], due: readonly Extent[]): Line[] {
  const lines: { kind: Kind; per: Per; extent: Extent }[] = [];
  awards.forEach(({ kind, per }, index) => {
    if (kind === 'non-cash') return;
    const line = lines.find((each) => each.kind === kind && each.per === per);
    const extent = kind === 'unstated' ? { low: ZERO, high: null, discretion: true } : due[index]!;
    if (!line) lines.push({ kind, per, extent });
    else if (kind !== 'unstated') line.extent = sum(line.extent, extent);
  });
  return lines;
}

function union(a: Wanted, b: Wanted): Wanted {
  const both = new Wanted();
  for (const { domains, lists } of [a, b]) {
    for (const domain of domains.values()) both.addDomain(domain);
    for (const list of lists.values()) both.addList(list);
  }
  return both;
}

export function standingOf(program: Program, frame: Frame): Standing {
  const wantedForFor = new Wanted();
  program.for.ask(frame, 0, 3, wantedForFor);
  const wantedForLevel = askProgram(program, frame);
  const wantedForPay = askAwards(program, frame);
  let [addressed, level] = [0, 0];
  let awards: Extent[] | undefined;
  let awardLevels: Levels[] = program.awards.map(() => 0);
  let lines: Line[] | undefined;

  const visit = (): void => {
    const forLevels = program.for.judge(frame);
    const who = program.who.judge(frame);
    const own = program.awards.map((award) => levelOf(award, frame));
    // Whom the notice addresses is a yes or a no; where it is later or an authority's word, the program is no more than that.
    const reached = forLevels & ~NO;
    addressed |= (forLevels & NO) | (reached ? YES : 0);
    if (reached) level |= least(reached, least(who, own.length === 0 ? YES : own.reduce(greatest, NO)));
    const reach = least(forLevels, who);
    const levels = own.map((each) => least(reach, each));
    if (forLevels !== NO) awardLevels = awardLevels.map((before, index) => before | levels[index]!);
    const due = program.awards.map((award, index) => dueOf(award, levels[index]!, frame));
    const cellLines = linesOf(program.awards, due);
    awards = awards ? awards.map((before, index) => hull(before, due[index]!)) : due;
    lines = lines
      ? lines.map((before, index) => ({ ...before, extent: hull(before.extent, cellLines[index]!.extent) }))
      : cellLines;
  };
  eachCell(program, frame, union(wantedForFor, union(wantedForLevel, wantedForPay)), visit);

  const isOpenFor = !isDecided(addressed);
  const isAddressed = addressed === YES;
  const settled = isDecided(level || NO);
  return {
    addressed,
    level: level || NO,
    awards: awards ?? [],
    awardLevels,
    lines: lines ?? [],
    wantedForVerdict: isOpenFor ? wantedForFor : isAddressed && !settled ? wantedForLevel : new Wanted(),
    wantedForAward: isAddressed && best(level || NO) >= 2 ? wantedForPay : new Wanted(),
  };
}
