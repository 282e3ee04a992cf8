// Answers of a profile file: each value read by the type of its fact, nothing coerced, nothing guessed.
import { dayOf, isCalendarDate } from '../../engine/calendar.ts';
import type { Fact } from '../../engine/vocabulary.ts';
import type { Wording } from '../../engine/wording.ts';
import { isSensibleYear, YEARS } from '../figures/date.ts';
import { brief } from '../json/visible.ts';
import type { JsonNode } from '../json/node.ts';
import type { Answer, Item, Value } from '../types.ts';
import { optionIds, type Vocabulary } from '../vocabulary.ts';
import { attempt, orElse, type Report, shown, unknown, wrong } from './issue.ts';
import { meantDate, meantOption, meantYear, meantYesNo } from './meant.ts';
import { readFileNumber } from './number.ts';

/** Reads answers; `report` takes what an item's field or a year has wrong, so that the rest can still be read. */
export class AnswerReader {
  readonly #vocabulary: Vocabulary;
  readonly #report: Report;

  constructor(vocabulary: Vocabulary, report: Report) {
    this.#vocabulary = vocabulary;
    this.#report = report;
  }

  /** All answers of one fact by path: one for a plain fact, one per year for a yearly one. */
  read(fact: Fact, node: JsonNode): [path: string, value: Value][] {
    if (!fact.yearly || node.kind === 'null') return [[fact.id, this.#value(fact, node, fact.id)]];
    if (node.kind !== 'object') {
      throw wrong(
        fact.id,
        node,
        `每个数要注明年份，例如 { "2025": … }，而写的是 ${shown(node)}`,
        `a figure needs its year, like { "2025": … }, found ${shown(node)}`,
      );
    }
    return node.entries.flatMap(({ key, at, value }): [string, Value][] => {
      const path = `${fact.id}@${brief(key)}`;
      const read = attempt(this.#report, () => {
        if (!/^\d{4}$/.test(key) || !isSensibleYear(Number(key))) throw notAYear(path, { ...value, at }, key);
        return this.#value(fact, value, path);
      });
      return read === undefined ? [] : [[path, read]];
    });
  }

  #value(fact: Fact, node: JsonNode, path: string): Value {
    return fact.type === 'list' && node.kind !== 'null'
      ? this.#list(fact, node, path)
      : this.#scalar(fact, node, path);
  }

  #list(fact: Fact, node: JsonNode, path: string): readonly Item[] {
    if (node.kind !== 'array') {
      throw wrong(
        path,
        node,
        `应当是列表 [ { … } ]（没有就写 []），而写的是 ${shown(node)}`,
        `expected a list [ { … } ] ([] for none), found ${shown(node)}`,
      );
    }
    return node.items.map((item, index) => this.#item(fact, item, `${path}[${index}]`));
  }

  #item(fact: Fact, node: JsonNode, path: string): Item {
    if (node.kind !== 'object') {
      throw wrong(
        path,
        node,
        `应当是 { … }，而写的是 ${shown(node)}`,
        `expected { … }, found ${shown(node)}`,
      );
    }
    const fields = new Map((fact.item ?? []).map((field) => [field.id, field]));
    const read = node.entries.flatMap(({ key, at, value }): [string, Answer][] => {
      const own = `${path}.${key}`;
      const answer = attempt(this.#report, () => {
        const field = fields.get(key);
        if (field === undefined) throw unknown({ path: own, at }, FIELD, key, fields.keys());
        return this.#scalar(field, value, own);
      });
      return answer === undefined ? [] : [[key, answer]];
    });
    return Object.fromEntries(read);
  }

  #scalar(fact: Fact, node: JsonNode, path: string): Answer {
    if (node.kind === 'null') return null;
    if (node.kind === 'object') {
      throw wrong(
        path,
        node,
        `应当直接写答案，不分年份，而写的是 ${shown(node)}`,
        `the answer stands here by itself, without years; found ${shown(node)}`,
      );
    }
    switch (fact.type) {
      case 'yes_no':
        return yesNo(node, path);
      case 'choice':
      case 'industry':
        return option(fact, node, path);
      case 'choices':
        return options(fact, node, path);
      case 'date':
        return date(fact, node, path);
      case 'region':
        return this.#region(node, path);
      case 'money':
      case 'count':
      case 'score':
      case 'percent':
      case 'duration':
        return readFileNumber(fact, node, path);
      case 'list':
        throw wrong(path, node, '列表里不能再有列表', 'a list cannot stand inside a list');
    }
  }

  #region(node: JsonNode, path: string): string {
    if (node.kind === 'string' && this.#vocabulary.knowsRegion(node.value)) return node.value;
    const text = node.kind === 'string' ? node.value : node.kind === 'number' ? node.source : '';
    const places = this.#vocabulary.meantRegions?.(text) ?? [];
    const meant = (language: keyof Wording, or: string) =>
      places.length === 0
        ? undefined
        : places.map(({ code, path: name }) => `"${code}" (${name[language]})`).join(or);
    throw wrong(
      path,
      node,
      `应当是现有或曾有的六位行政区划代码，加引号，例如 "140100"，而写的是 ${shown(node)}${orElse(meant('zh', ' 或者 ')).zh}`,
      `expected the six-digit code of a region in quotes, like "140100", found ${shown(node)}${orElse(meant('en', ' or ')).en}`,
    );
  }
}

const FIELD = { zh: '项目', en: 'field' };

function notAYear(path: string, node: JsonNode, key: string) {
  const year = meantYear(key);
  const near = orElse(year === undefined ? undefined : `"${year}"`);
  return wrong(
    path,
    node,
    `年份应当是 ${YEARS.first} 到 ${YEARS.last} 之间的四位数，而写的是“${brief(key)}”${near.zh}`,
    `a year is four digits between ${YEARS.first} and ${YEARS.last}, found "${brief(key)}"${near.en}`,
  );
}

function yesNo(node: JsonNode, path: string): 0 | 1 {
  if (node.kind === 'boolean') return node.value ? 1 : 0;
  const meant = orElse(meantYesNo(node));
  throw wrong(
    path,
    node,
    `应当是 true 或 false，不加引号，而写的是 ${shown(node)}${meant.zh}`,
    `expected true or false, found ${shown(node)}${meant.en}`,
  );
}

function option(fact: Fact, node: JsonNode, path: string): string {
  const ids = optionIds(fact.options);
  if (node.kind === 'string' && ids.includes(node.value)) return node.value;
  const meant = meantOption(fact, node);
  const near = orElse(meant);
  const few = meant === undefined && ids.length <= 20 ? ids.map((id) => `"${id}"`).join(', ') : '';
  throw wrong(
    path,
    node,
    `没有 ${shown(node)} 这个选项${near.zh}${few && `，可选：${few}`}`,
    `no such option: ${shown(node)}${near.en}${few && `; it is one of ${few}`}`,
  );
}

function options(fact: Fact, node: JsonNode, path: string): readonly string[] {
  if (node.kind !== 'array') {
    throw wrong(
      path,
      node,
      `可以多选，应当写成 [ "…", "…" ]，而写的是 ${shown(node)}`,
      `several can be chosen, so write [ "…", "…" ]; found ${shown(node)}`,
    );
  }
  const chosen = node.items.map((item, index) => option(fact, item, `${path}[${index}]`));
  if (new Set(chosen).size < chosen.length) {
    throw wrong(path, node, '同一个选项写了两次', 'the same option is written twice');
  }
  return chosen;
}

function date(fact: Fact, node: JsonNode, path: string): number | 'none' {
  const text = node.kind === 'string' ? node.value : '';
  if (text === 'none' && fact.none !== undefined) return 'none';
  if (isCalendarDate(text) && isSensibleYear(Number(text.slice(0, 4)))) return dayOf(text);
  const none =
    fact.none === undefined
      ? { zh: '', en: '' }
      : { zh: `，或者 "none"（${fact.none.zh}）`, en: ` or "none" (${fact.none.en})` };
  const range = isCalendarDate(text)
    ? {
        zh: `（年份在 ${YEARS.first} 到 ${YEARS.last} 之间）`,
        en: ` of a year between ${YEARS.first} and ${YEARS.last}`,
      }
    : { zh: '', en: '' };
  const near = orElse(meantDate(fact, node));
  throw wrong(
    path,
    node,
    `应当是真实存在的日期 "YYYY-MM-DD"${range.zh}${none.zh}，而写的是 ${shown(node)}${near.zh}`,
    `expected an existing date "YYYY-MM-DD"${range.en}${none.en}, found ${shown(node)}${near.en}`,
  );
}
