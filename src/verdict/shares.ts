// Knows how a share reads (percent × 10 000 inside): rounding never carries it over the threshold it is compared with.

const PERCENT = 10_000;
const MOST_DIGITS = 12;

/** 4.996 % beside a threshold of 5 % is 4.996 %, not 5.00 %; beside none it has at most four digits. */
export function shareText(share: number, threshold: number | undefined): string {
  const percent = share / PERCENT;
  if (threshold === undefined) return `${Number(percent.toFixed(4))}%`;
  const limit = threshold / PERCENT;
  for (let digits = 2; digits < MOST_DIGITS; digits++) {
    const shown = Number(percent.toFixed(digits));
    if (Math.sign(shown - limit) === Math.sign(percent - limit)) return `${shown}%`;
  }
  return `${percent}%`;
}
