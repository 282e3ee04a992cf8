// From a company's answers to a frame: every slot gets the domain of its answer, every list its items.
import type { Path } from './assessment.ts';
import { dayOf, yearOf } from './calendar.ts';
import { type Answer, type Domain, type DomainOrigin, domainOf } from './domain.ts';
import type { Frame, ListState } from './frame.ts';
import type { Layout, ListLayout, Slot } from './layout.ts';
import type { Fact } from './vocabulary.ts';

/** One item of a list answer; a field that is absent is not asked yet. */
export type Item = Readonly<Record<string, Answer>>;
/** Answers by path (`revenue@2025`, `applicant_region`, `plans`). */
export type Answers = ReadonlyMap<Path, Answer | readonly Item[]>;

export interface Circumstances {
  /** The day for which everything is judged, YYYY-MM-DD. */
  readonly asOf: string;
  /** The year of the figures for taxes; without it the last completed year. */
  readonly taxYear?: number;
  /** `<notice>/<program>/<award>` already received. */
  readonly received?: readonly string[];
  /** Programs the person has put aside. */
  readonly setAside?: readonly string[];
}

function scalar(answers: Answers, path: Path): Answer | undefined {
  return answers.get(path) as Answer | undefined;
}

/** A government whose code stands at its own level is that unit, not some unit below it. */
function levelOf({ ownLevel }: Fact, answers: Answers): Pick<DomainOrigin, 'ownLevel' | 'levelHangsOn'> {
  if (!ownLevel) return {};
  const kind = scalar(answers, ownLevel.fact);
  if (typeof kind === 'string') return { ownLevel: ownLevel.levels[kind] };
  return kind === undefined ? { levelHangsOn: ownLevel.fact } : {};
}

interface Named {
  readonly path: Path;
  /** The date fact that fixes the year, where it names no day. */
  readonly yearHangsOn?: string;
}

function nameOf({ fact, year }: Slot, answers: Answers, lastYear: number, taxYear: number): Named {
  if (year === undefined) return { path: fact.id };
  if (year === 'last') return { path: `${fact.id}@${lastYear}` };
  if (year === 'tax') return { path: `${fact.id}@${taxYear}` };
  if ('before' in year) return { path: `${fact.id}@${lastYear - year.before}` };
  const date = scalar(answers, year.of);
  if (typeof date !== 'number') return { path: `${fact.id}@${year.of}`, yearHangsOn: year.of };
  // A year that is not closed has no figures yet: the last closed one stands for it.
  return { path: `${fact.id}@${Math.min(yearOf(date), lastYear)}` };
}

function bindList(layout: ListLayout, answers: Answers): ListState {
  const { fact, fields } = layout;
  const given = answers.get(fact.id);
  const anyItem = fields.map((field) =>
    domainOf({ path: `${fact.id}[].${field.id}`, fact: field, given: undefined }),
  );
  if (!Array.isArray(given)) {
    if (given !== undefined && given !== null) throw new TypeError(`No such answer for ${fact.id}`);
    return {
      path: fact.id,
      given: given === null ? 'unknown' : 'unasked',
      items: undefined,
      anyItem,
      low: 0,
      high: Infinity,
    };
  }
  const items = (given as readonly Item[]).map((item, index) =>
    fields.map((field) =>
      domainOf({ path: `${fact.id}[${index}].${field.id}`, fact: field, given: item[field.id] }),
    ),
  );
  return { path: fact.id, given: 'answered', items, anyItem, low: items.length, high: items.length };
}

/** `contested` names the answers that disagree with others: they are shown as given, and count as not known. */
export function bind(
  layout: Layout,
  answers: Answers,
  circumstances: Circumstances,
  contested: ReadonlySet<Path>,
): Frame {
  const asOf = dayOf(circumstances.asOf);
  const lastYear = yearOf(asOf) - 1;
  const taxYear = circumstances.taxYear ?? lastYear;
  const byPath = new Map<Path, Domain>();
  const agreed: Answers =
    contested.size === 0 ? answers : new Map([...answers].filter(([path]) => !contested.has(path)));
  const domains = layout.slots.map((slot) => {
    const { path, yearHangsOn } = nameOf(slot, agreed, lastYear, taxYear);
    const known = byPath.get(path);
    if (known) return known;
    // "Don't know" of a yearly fact as a whole is said of each of its years that has no answer of its own.
    const answered = yearHangsOn !== undefined || !answers.has(path) ? slot.fact.id : path;
    const given = scalar(answers, answered);
    const domain = domainOf({
      path,
      fact: slot.fact,
      given,
      ...levelOf(slot.fact, agreed),
      // The layout has put the date before what hangs on it.
      yearOf: yearHangsOn === undefined ? undefined : byPath.get(yearHangsOn),
      contested: contested.has(path),
    });
    byPath.set(path, domain);
    return domain;
  });
  const lists = layout.lists.map((list) => bindList(list, answers));
  return {
    asOf,
    lastYear,
    taxYear,
    domains,
    lists,
    current: lists.map((list) => list.anyItem),
    ahead: false,
  };
}
