// What a profile may speak of: the facts with their options, the regions, the programs and their awards.
import type { Path } from '../engine/assessment.ts';
import type { Outline } from '../engine/rules.ts';
import type { Fact, Option } from '../engine/vocabulary.ts';
import type { MeantRegion } from './meant-region.ts';

export interface Vocabulary {
  /** In vocabulary order, which is the order of every file and list. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Whether a six-digit code is or was a province, city or county. */
  readonly knowsRegion: (code: string) => boolean;
  /** The places meant by what is no such code, best first; absent where no list of regions is at hand. */
  readonly meantRegions?: (written: string) => readonly MeantRegion[];
  /** `<notice>/<program>` */
  readonly programs: readonly string[];
  /** `<notice>/<program>/<award>` */
  readonly awards: readonly string[];
}

export function vocabularyOf(
  { facts, programs }: Pick<Outline, 'facts' | 'programs'>,
  knowsRegion: (code: string) => boolean,
  meantRegions?: Vocabulary['meantRegions'],
): Vocabulary {
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    knowsRegion,
    ...(meantRegions && { meantRegions }),
    programs: programs.map((program) => program.id),
    awards: programs.flatMap(({ id, awards }) => awards.map((award) => `${id}/${award.id}`)),
  };
}

/** Facts that a person can answer: all but the derived ones that follow from the as-of date. */
export function isAnswerable(fact: Fact): boolean {
  return fact.derived?.statable ?? true;
}

/** The ids of all options, parents before their children; a parent is a coarse answer. */
export function optionIds(options: readonly Option[] | undefined): string[] {
  return (options ?? []).flatMap((option) => [option.id, ...optionIds(option.of)]);
}

/** The look of a region code, for readers that have no list of regions at hand (what they read was checked when it was typed). */
export function isRegionShape(code: string): boolean {
  return /^[1-9]\d{5}$/.test(code);
}

/** The fact, or the field of a list's item, that a path names: `revenue@2025`, `plans[2].content`, `plans[].content`. */
export function factAt(facts: ReadonlyMap<string, Fact>, path: Path): Fact | undefined {
  const [, id = '', field] = /^(\w+)(?:\[\d*\])?(?:\.(\w+))?/.exec(path) ?? [];
  const fact = facts.get(id);
  return field === undefined ? fact : fact?.item?.find((own) => own.id === field);
}
