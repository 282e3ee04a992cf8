// Calendar dates: how people write them, and their ISO form. No Date object, so no time zone.
import { isCalendarDate } from '../../engine/calendar.ts';
import { halfWidth } from './decimal.ts';
import { EMPTY, type Figure, given, refused } from './figure.ts';

/** The years a company's papers can name; beyond them a digit was mistyped. */
export const YEARS = { first: 1900, last: 2199 } as const;

const FORMS = [
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})\s*-\s*(\d{1,2})\s*-\s*(\d{1,2})$/,
  /^(\d{4})\s*\/\s*(\d{1,2})\s*\/\s*(\d{1,2})$/,
  /^(\d{4})\s*\.\s*(\d{1,2})\s*\.\s*(\d{1,2})$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
];

/** 2019-3-1, 2019/3/1, 2019.3.1, 20190301, 2019年3月1日 and 2019年3月1号 are all `2019-03-01`; a day no calendar has is refused. */
export function readDate(text: string): Figure<string> {
  const typed = halfWidth(text).replaceAll('／', '/');
  if (typed === '') return EMPTY;
  const [, year = '', month = '', day = ''] = FORMS.map((form) => form.exec(typed)).find(Boolean) ?? [];
  if (year === '') return refused('date.unreadable');
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(iso)) return refused('date.impossible');
  return isSensibleYear(Number(year)) ? given(iso) : refused('date.year');
}

/**
 * The date that was most likely meant by what is none: another way to write it, with its time of day, the 30th of a month
 * that ends before, month and day the other way round.
 */
export function nearestDate(text: string): string | undefined {
  const typed = text.replace(/(\d)[T ]\d\d:\d\d.*$/i, '$1');
  const read = readDate(typed);
  if (read.state === 'given') return read.value;
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, '$1-$2-$3')) ?? [];
  if (!isSensibleYear(Number(year))) return undefined;
  const last = ['31', '30', '29', '28'].find((each) => isCalendarDate(`${year}-${month}-${each}`));
  const near = [
    `${year}-${day}-${month}`,
    ...(last !== undefined && day > last ? [`${year}-${month}-${last}`] : []),
  ];
  return near.find(isCalendarDate);
}

export function isSensibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;
}

/** 2019-03-01 as 2019年3月1日. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
