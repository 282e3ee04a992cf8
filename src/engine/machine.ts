// The machine: the rulebook compiled once, ready to judge any company on any day.
import { type Award, compileAward, visitAward } from './awards.ts';
import { bind, type Answers, type Circumstances } from './binding.ts';
import { compileCondition, type ConditionContext } from './compile-condition.ts';
import { type Domain, isKnown } from './domain.ts';
import type { Frame, Place } from './frame.ts';
import { Layout } from './layout.ts';
import { NO, YES } from './level.ts';
import type { LeafVisitor, Node } from './nodes/node.ts';
import type {
  Advisory,
  Citation,
  Condition,
  Exclusive,
  Notice,
  Program as Written,
  Reading,
  Rulebook,
} from './rules.ts';
import type { Wording } from './wording.ts';

export interface Cuttable {
  readonly place: Place;
  readonly cuts: readonly ((frame: Frame) => readonly number[])[];
}

export interface CompiledAdvisory {
  readonly written: Advisory;
  readonly when: Node | undefined;
}

export interface Program {
  readonly id: string;
  readonly written: Written;
  readonly notice: Notice;
  readonly for: Node;
  readonly who: Node;
  readonly awards: readonly Award[];
  readonly advisories: readonly CompiledAdvisory[];
  readonly readings: readonly { readonly citation?: Citation; readonly reading: Reading }[];
  /** Facts that stand at more than one place of the program: bounds are exact only once these are told apart. */
  readonly shared: readonly Cuttable[];
  readonly sharedLists: readonly { readonly list: number; readonly cuts: readonly number[] }[];
}

/** A test on a derived fact that can also be stated: what is stated and what the rule says must agree. */
interface Statable {
  readonly place: Place;
  readonly ranges: readonly { readonly low: number; readonly high: number }[];
  readonly rule: Node;
}

export interface Machine {
  readonly rulebook: Rulebook;
  readonly layout: Layout;
  readonly programs: readonly Program[];
  readonly exclusive: readonly Exclusive[];
  readonly statable: readonly Statable[];
}

function leavesOf(program: Pick<Program, 'for' | 'who' | 'awards'>): Pick<Program, 'shared' | 'sharedLists'> {
  const places = new Map<
    number,
    { place: Place; count: number; cuts: ((frame: Frame) => readonly number[])[] }
  >();
  const lists = new Map<number, { count: number; cuts: Set<number> }>();
  const visitor: LeafVisitor = {
    fact(place, cuts) {
      // Items of a list stand for many facts; they are told apart by the list's own words.
      if (place.list !== undefined) return;
      const known = places.get(place.slot) ?? { place, count: 0, cuts: [] };
      known.count++;
      known.cuts.push(cuts);
      places.set(place.slot, known);
    },
    list(list, cuts) {
      const known = lists.get(list) ?? { count: 0, cuts: new Set<number>() };
      known.count++;
      for (const cut of cuts) known.cuts.add(cut);
      lists.set(list, known);
    },
  };
  program.for.visit(visitor);
  program.who.visit(visitor);
  for (const award of program.awards) visitAward(award, visitor);
  return {
    shared: [...places.values()].filter(({ count }) => count > 1).map(({ place, cuts }) => ({ place, cuts })),
    sharedLists: [...lists]
      .filter(([, { count }]) => count > 1)
      .map(([list, { cuts }]) => ({ list, cuts: [...cuts].sort((a, b) => a - b) })),
  };
}

/** Compiles the rulebook. Throws where a rule names a fact that does not exist (the checker refuses that before). */
export function prepare(rulebook: Rulebook): Machine {
  const layout = new Layout(rulebook.facts);
  const notices = new Map(rulebook.notices.map((notice) => [notice.id, notice]));
  const programs = rulebook.programs.map((written): Program => {
    const notice = notices.get(written.notice);
    if (!notice)
      throw new Error(`The program ${written.id} names the notice ${written.notice}, which is not there.`);
    const readings: { citation?: Citation; reading: Reading }[] = [];
    const context: ConditionContext = {
      layout,
      issuer: notice.issuer,
      onReading: (reading, citation) => {
        if (readings.some((known) => known.reading.text.zh === reading.text.zh)) return;
        readings.push({ reading, ...(citation && { citation }) });
      },
    };
    const parts = {
      for: compileCondition(written.for, context, undefined),
      who: compileCondition(written.who, context, undefined),
      awards: written.awards.map((award) => compileAward(award, context, notice.issuer)),
    };
    const advisories = [...notice.advisories, ...written.advisories].map((advisory) => ({
      written: advisory,
      when:
        advisory.when &&
        compileCondition(advisory.when, { ...context, onReading: () => {} }, advisory.citation),
    }));
    return { id: written.id, written, notice, ...parts, advisories, readings, ...leavesOf(parts) };
  });
  return {
    rulebook,
    layout,
    programs,
    exclusive: rulebook.exclusive,
    statable: statableFacts(rulebook, layout),
  };
}

/** Every test on a derived fact that the rules make. */
function statableFacts(rulebook: Rulebook, layout: Layout): Statable[] {
  const found: Statable[] = [];
  const seen = new Set<string>();
  const context: ConditionContext = { layout, issuer: { zh: '', en: '' }, onReading: () => {} };
  const look = (condition: Condition): void => {
    if (condition.word === 'derived' && condition.stated?.word === 'member') {
      const key = JSON.stringify([condition.of, condition.stated.ranges]);
      if (!seen.has(key)) {
        seen.add(key);
        const ranges = condition.stated.ranges.map(([low, high]) => ({
          low: low ?? -Infinity,
          high: high ?? Infinity,
        }));
        found.push({
          place: layout.place(condition.of),
          ranges,
          rule: compileCondition(condition.rule, context, undefined),
        });
      }
    }
    if ('conditions' in condition) condition.conditions.forEach(look);
    if (condition.word === 'cases')
      for (const { when, then } of condition.cases) {
        if (when) look(when);
        look(then);
      }
    if (condition.word === 'some') look(condition.where);
    if (condition.word === 'derived') look(condition.rule);
    if (condition.reading?.otherwise) look(condition.reading.otherwise.when);
  };
  for (const program of rulebook.programs) {
    look(program.for);
    look(program.who);
    for (const award of program.awards) if (award.when) look(award.when);
  }
  return found;
}

function disagrees({ ranges, rule }: Statable, domain: Domain, frame: Frame): boolean {
  if (domain.given === undefined || domain.given === null || !isKnown(domain)) return false;
  const stated = ranges.some(({ low, high }) => domain.low >= low && domain.high <= high);
  return rule.judge(frame) === (stated ? NO : YES);
}

/** The frame of a company; where a stated value and its inputs disagree, the fact is unknown until the person chooses. */
export function frameOf(machine: Machine, answers: Answers, circumstances: Circumstances): Frame {
  const frame = bind(machine.layout, answers, circumstances, new Set());
  const contested = new Set(
    machine.statable
      .map((statable) => [statable, frame.domains[statable.place.slot]!] as const)
      .filter(([statable, domain]) => disagrees(statable, domain, frame))
      .map(([, domain]) => domain.path),
  );
  return contested.size === 0 ? frame : bind(machine.layout, answers, circumstances, contested);
}

export function contestedWarnings(frame: Frame, paths: ReadonlySet<string>): Wording[] {
  return frame.domains
    .filter(
      (domain, index, all) => domain.contested && paths.has(domain.path) && all.indexOf(domain) === index,
    )
    .map(({ fact }) => ({
      zh: `直接填写的“${fact.label.zh}”与根据其他数据算出的结果不一致，请核对后选定一个。`,
      en: `The stated “${fact.label.en}” does not agree with what the other figures give; please check and keep one.`,
    }));
}
