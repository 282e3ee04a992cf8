// A sum of money in the Chinese words of cheques and contracts, so that a slip of 万 is seen at once.

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = [
  { size: 1e8, name: '亿' },
  { size: 1e4, name: '万' },
];

/** A sum in 分: 1,820 万元 is 壹仟捌佰贰拾万元整, 10,050.05 元 is 壹万零伍拾元零伍分. */
export function moneyInWords(fen: number): string {
  const size = Math.abs(fen);
  const yuan = Math.floor(size / 100);
  const whole = yuan === 0 && size !== 0 ? '' : `${inWords(yuan)}元`;
  return `${fen < 0 ? '负' : ''}${whole}${smallChange(Math.floor(size / 10) % 10, size % 10, whole !== '')}`;
}

function smallChange(jiao: number, fen: number, afterYuan: boolean): string {
  if (jiao === 0 && fen === 0) return '整';
  const tenths = jiao === 0 ? (afterYuan ? '零' : '') : `${DIGITS.charAt(jiao)}角`;
  return `${tenths}${fen === 0 ? '整' : `${DIGITS.charAt(fen)}分`}`;
}

/** A whole number, four digits at a time; a 零 stands for any run of zeros inside. */
function inWords(number: number): string {
  const group = GROUPS.find(({ size }) => number >= size);
  if (group === undefined) return fourDigits(number);
  const rest = number % group.size;
  const gap = rest < group.size / 10 ? '零' : '';
  return `${inWords(Math.floor(number / group.size))}${group.name}${rest === 0 ? '' : gap + inWords(rest)}`;
}

function fourDigits(number: number): string {
  const words = String(number)
    .split('')
    .map((digit, at, all) =>
      digit === '0' ? '零' : `${DIGITS.charAt(Number(digit))}${PLACES[all.length - 1 - at]}`,
    );
  return words
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/(?<=.)零$/, '');
}
