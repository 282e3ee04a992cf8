// The oracle's judgement of one program for a complete company: its verdict, and what is due under each award.
import type { Verdict } from '../../../src/engine/assessment.ts';
import type { Award, Program } from '../../../src/engine/rules.ts';
import { type Bounds, nothing, pay } from './pay.ts';
import { elapsed, type Level, level } from './truth.ts';
import { eachItem, type World } from './world.ts';

export interface Judgement {
  readonly verdict: Exclude<Verdict, 'open'>;
  readonly awards: readonly Bounds[];
}

const VERDICTS = ['ineligible', 'upcoming', 'referred', 'eligible'] as const;

/** What an award asks for itself: its condition, its milestone, and one item that passes. */
function ownLevel(award: Award, world: World): Level {
  const levels: Level[] = [];
  if (award.when) levels.push(level(award.when, world));
  if (award.milestone) levels.push(elapsed(award.milestone, world));
  const { each } = award;
  if (each) {
    const items = eachItem(each.list, world).map((item): Level => (each.where ? level(each.where, item) : 3));
    levels.push(items.reduce<Level>((best, own) => (own > best ? own : best), 0));
  }
  return levels.reduce<Level>((worst, own) => (own < worst ? own : worst), 3);
}

/** Throws Demanded where an answer is missing that is needed. */
export function judge(program: Program, world: World): Judgement {
  const none = program.awards.map(() => nothing);
  const addressed = level(program.for, world);
  if (addressed === 0) return { verdict: 'not-addressed', awards: none };
  const reach = Math.min(addressed, level(program.who, world));
  const owns = program.awards.map((award) => Math.min(reach, ownLevel(award, world)));
  const best = program.awards.length === 0 ? reach : Math.max(...owns);
  return {
    verdict: VERDICTS[best]!,
    awards: program.awards.map((award, index) => (owns[index]! >= 2 ? pay(award, world) : nothing)),
  };
}
