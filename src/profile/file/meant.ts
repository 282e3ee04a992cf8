// What was most likely meant by a value of a profile file that its fact cannot have, as it would stand in the file.
import type { Fact, Option } from '../../engine/vocabulary.ts';
import { nearestDate } from '../figures/date.ts';
import { writeDecimal } from '../figures/decimal.ts';
import { isTyped, readFigure } from '../figures/of-fact.ts';
import type { JsonNode } from '../json/node.ts';
import { nearestName } from '../nearest.ts';
import { scaleInFile } from './scale.ts';

/** The text in quotes, or the digits as written; empty for anything else. */
const written = (node: JsonNode): string =>
  node.kind === 'string' ? node.value : node.kind === 'number' ? node.source : '';

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** `2019/3/1` is "2019-03-01"; `never` is "none" where the fact has such an answer. */
export function meantDate(fact: Fact, node: JsonNode): string | undefined {
  const text = folded(written(node));
  if (fact.none && [...NONE, folded(fact.none.zh), folded(fact.none.en)].includes(text)) return '"none"';
  const near = nearestDate(text);
  return near === undefined ? undefined : `"${near}"`;
}

const NONE = ['none', 'never', 'no', 'null', '无', '没有', '从未', '未'];

/** `"1,900 万元"` is 19000000, `1e7` is 10000000. */
export function meantNumber(fact: Fact, node: JsonNode): string | undefined {
  if (node.kind === 'number') {
    const value = Number(node.source);
    return /e/i.test(node.source) && Number.isSafeInteger(value) ? String(value) : undefined;
  }
  if (node.kind !== 'string' || !isTyped(fact)) return undefined;
  const read = readFigure(fact, node.value);
  const { scale, times } = scaleInFile(fact);
  if (read.state !== 'given' || read.value % times !== 0) return undefined;
  return writeDecimal(read.value / times, scale, { grouped: false });
}

const YES = ['true', 'yes', 'y', '1', '是', '有', '对'];
const NO = ['false', 'no', 'n', '0', '否', '没有', '无', '不是'];

export function meantYesNo(node: JsonNode): 'true' | 'false' | undefined {
  const text = folded(written(node));
  if (YES.includes(text)) return 'true';
  return NO.includes(text) ? 'false' : undefined;
}

/** By its id with a slip, its name on the page, or, of an industry, a finer code than the fact has. */
export function meantOption(fact: Fact, node: JsonNode): string | undefined {
  const text = folded(written(node));
  if (text === '') return undefined;
  const options = flat(fact.options ?? []);
  const own = options.find(({ id }) => folded(id) === text) ?? named(options, text);
  if (own) return `"${own.id}"`;
  const [, digits] = /^[a-z]?(\d\d)\d*$/.exec(text) ?? [];
  const ids = options.map(({ id }) => id);
  const near = fact.type === 'industry' ? ids.find((id) => id === digits) : nearestName(text, ids);
  return near === undefined ? undefined : `"${near}"`;
}

/** The thing whose Chinese or English name this is, or the only one whose name it is a part of. */
export function named<Named extends { readonly label: Fact['label'] }>(
  things: readonly Named[],
  text: string,
): Named | undefined {
  const names = ({ label }: Named) => [folded(label.zh), folded(label.en)];
  const whole = things.find((each) => names(each).includes(text));
  if (whole || Array.from(text).length < 2) return whole;
  const part = things.filter((each) => names(each).some((name) => name.includes(text)));
  return part.length === 1 ? part[0] : undefined;
}

const flat = (options: readonly Option[]): readonly Option[] =>
  options.flatMap((option) => [option, ...flat(option.of ?? [])]);

/** The year in `2025年` or `FY2025`. */
export function meantYear(text: string): string | undefined {
  const years = text.normalize('NFKC').match(/\d+/g) ?? [];
  return years.length === 1 && /^(?:19|20|21)\d\d$/.test(years[0] ?? '') ? years[0] : undefined;
}
