// Numbers as notices write them: 2000, 5,000, 1.5, 二十, 三千五百, 两, 一百二十万.
import { type Fraction, fraction, plus, times } from '../../engine/fraction.ts';

const DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n,
  〇: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const SMALL: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** For regular expressions: what a Chinese numeral begins with, and goes on with. */
export const NUMERAL = '[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*';
/** Arabic digits, in groups of three or not, with decimals or not; the commas may be full-width. */
export const ARABIC = String.raw`(?:\d{1,3}(?:[,，]\d{3})+(?![\d])|\d+)(?:\.\d+)?`;

/** `5,000.5` exactly. */
function readArabic(written: string): Fraction {
  const [whole = '', part = ''] = written.replace(/[,，]/g, '').split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** `一百二十万` → 1,200,000; digits without a 十, 百, 千 between them are read one by one (`二〇一八`). */
function readNumeral(written: string): Fraction {
  const characters = Array.from(written);
  if (characters.length > 1 && characters.every((each) => each in DIGITS))
    return fraction(BigInt(characters.map((each) => DIGITS[each] ?? 0n).join('')));
  let total = 0n;
  let below = 0n;
  let digit: bigint | undefined;
  for (const each of characters) {
    const [small, large] = [SMALL[each], LARGE[each]];
    if (small !== undefined) {
      below += (digit ?? 1n) * small;
      digit = undefined;
    } else if (large !== undefined) {
      // 万 counts what stands before it; 亿 counts the 万 before it too.
      const before = below + (digit ?? 0n);
      total = large > 10_000n ? (total + before) * large : total + before * large;
      below = 0n;
      digit = undefined;
    } else digit = DIGITS[each];
  }
  return fraction(total + below + (digit ?? 0n));
}

/** What 百, 千, 万, 亿 after digits multiply them by: `万` → 10,000; nothing → 1. */
export function multiplier(written: string): Fraction {
  return Array.from(written).reduce(
    (product, each) => times(product, fraction(SMALL[each] ?? LARGE[each] ?? 1n)),
    fraction(1n),
  );
}

/** Either kind. */
export function readNumber(written: string): Fraction {
  if (!/^\d/.test(written)) {
    const [whole = '', part] = written.split('点');
    if (part === undefined) return readNumeral(whole);
    const digits = Array.from(part, (each) => DIGITS[each] ?? 0n);
    const decimals = fraction(BigInt(digits.join('')), 10n ** BigInt(digits.length));
    return plus(readNumeral(whole), decimals);
  }
  return readArabic(written);
}
