// How an answer reads in a warning: figures with all their digits and their unit, days, options by their label, places by code.
import type { Path } from './assessment.ts';
import { isoOf } from './calendar.ts';
import type { Unit } from './rules.ts';
import type { Fact, Option } from './vocabulary.ts';
import { scaleOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';

const UNITS: Readonly<Record<Unit, Wording>> = {
  yuan: { zh: '元', en: 'yuan' },
  person: { zh: '人', en: 'people' },
  year: { zh: '年', en: 'years' },
  month: { zh: '个月', en: 'months' },
  percent: { zh: '%', en: '%' },
  item: { zh: '项', en: 'items' },
  point: { zh: '分', en: 'points' },
  set: { zh: '台（套）', en: 'sets' },
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `places` of the digits stand behind the point; an integer in, all its digits out. */
function digits(value: number, places: number): string {
  const all = String(Math.abs(value)).padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = all.slice(all.length - places).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${rest && `.${rest}`}`;
}

/** 1 820 万元 rather than 18 200 000 元: the form in which a slip in the unit is seen. */
function money(fen: number): Wording {
  const inTenThousands = Math.abs(fen) >= 1_000_000;
  return {
    zh: inTenThousands ? `${digits(fen, 6)} 万元` : `${digits(fen, 2)} 元`,
    en: `${digits(fen, 2)} yuan`,
  };
}

function day(value: number): Wording {
  const [year = 0, month = 1, date = 1] = isoOf(value).split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1]} ${year}` };
}

function figure(fact: Fact, value: number): Wording {
  if (fact.type === 'money') return money(value);
  if (fact.type === 'date') return day(value);
  const shown =
    fact.type === 'percent' ? digits(value, 4) : digits(value, Math.round(Math.log10(scaleOf(fact))));
  const unit = UNITS[fact.type === 'duration' ? 'month' : (fact.unit ?? 'item')];
  const gap = fact.type === 'percent' ? '' : ' ';
  return { zh: `${shown}${gap}${unit.zh}`, en: `${shown}${gap}${unit.en}` };
}

function labelled(options: readonly Option[] | undefined, id: string): Wording | undefined {
  for (const option of options ?? []) {
    const label = option.id === id ? option.label : labelled(option.of, id);
    if (label) return label;
  }
  return undefined;
}

/** `value` in the fact's own scale, or the id of an option, or a code. */
export function answerText(fact: Fact, value: number | string): Wording {
  if (typeof value === 'number') return figure(fact, value);
  return labelled(fact.options, value) ?? { zh: value, en: value };
}

/** The label of the fact, with its year, its list and the number of the item. */
export function labelAt(path: Path, fact: Fact, list?: Fact): Wording {
  const [, year] = path.split('@');
  const item = /\[(\d+)\]/.exec(path)?.[1];
  const { zh, en } = fact.label;
  if (list && item !== undefined) {
    const number = Number(item) + 1;
    return { zh: `${list.label.zh}第${number}项的${zh}`, en: `${en}, item ${number} of ${list.label.en}` };
  }
  return year === undefined ? { zh, en } : { zh: `${zh}（${year}年）`, en: `${en} (${year})` };
}

/** Sentences one after the other. */
export function joined(...parts: readonly Wording[]): Wording {
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}
