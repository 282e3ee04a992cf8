// Sums of money: how people write them (元, 万元, 亿元), and how a sum in 分 is written for them.
import { halfWidth, readDigits, scaled, writeDecimal } from './decimal.ts';
import { EMPTY, type Figure, refused } from './figure.ts';

export type MoneyUnit = 'yuan' | 'wan';

/** `scale`: how many digits a 分 lies below the unit; `decimals`: how many may be written. */
const UNITS = {
  yuan: { scale: 2, decimals: 2 },
  wan: { scale: 6, decimals: 4 },
  yi: { scale: 10, decimals: 8 },
} as const;

const SUFFIXES: Readonly<Record<string, keyof typeof UNITS>> = {
  元: 'yuan',
  万元: 'wan',
  万: 'wan',
  亿元: 'yi',
  亿: 'yi',
};

const SHAPE =
  /^(?<sign>-?)\s*(?<yen>¥?)\s*(?<inner>-?)\s*(?<digits>[\d., \u2009]*?)\s*(?<suffix>[^\d\s.,¥-]*)$/;

/**
 * Reads a typed sum into whole 分. `unit` is the field's own unit, which a written unit (1.2 亿元) overrides.
 * Digits half or full width, one point, at most 2 decimals (4 with 万元, 8 with 亿元), separators in groups of three,
 * a leading ¥, a leading minus where `negative`. An empty field is `empty`; all else is refused.
 */
export function readMoney(text: string, options: { unit: MoneyUnit; negative?: boolean }): Figure<number> {
  const typed = halfWidth(text);
  if (typed === '') return EMPTY;
  const { sign = '', inner = '', digits = '', suffix = '' } = SHAPE.exec(typed)?.groups ?? {};
  if (digits === '' || (sign !== '' && inner !== '')) return refused('figure.not-a-number');
  const read = readDigits(digits);
  if (read.state !== 'given') return read;
  const unit = suffix === '' ? options.unit : SUFFIXES[suffix];
  if (unit === undefined)
    return refused(/\p{Script=Han}/u.test(suffix) ? 'figure.unit' : 'figure.not-a-number');
  const negative = sign !== '' || inner !== '';
  return scaled({ ...read.value, negative }, { ...UNITS[unit], negative: options.negative ?? false });
}

/**
 * Writes a sum in 分 without losing a digit, so that `readMoney` gives the same sum again: `1,820 万元`, `1,820.5 万元`, `5 元`.
 * `auto` takes 万元 from 1 万元 on where two decimals suffice; `wan` takes 元 where four decimals would not suffice.
 */
export function formatMoney(fen: number, { unit }: { unit: 'auto' | MoneyUnit }): string {
  const inWan = unit === 'auto' ? Math.abs(fen) >= 1e6 && fen % 1e4 === 0 : unit === 'wan' && fen % 100 === 0;
  return inWan
    ? `${writeDecimal(fen, UNITS.wan.scale, { grouped: true })} 万元`
    : `${writeDecimal(fen, UNITS.yuan.scale, { grouped: true })} 元`;
}

/** The same sum for English readers, who do not count in 万: `CNY 18,200,000`. */
export function formatMoneyInEnglish(fen: number): string {
  return `CNY ${writeDecimal(fen, UNITS.yuan.scale, { grouped: true })}`;
}
