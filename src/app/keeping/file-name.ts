// Names the exported file after the company and the as-of date, in signs that every file system takes. It holds no answer.

const LONGEST = 60;
/** Control and direction signs, and what Windows refuses in a name. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

/** Without its ending; `otherwise` stands where the company has no name, or none that can be written. */
export function fileNameOf(company: string, asOf: string, otherwise: string): string {
  const safe = company
    .replace(UNSAFE, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+/u, '');
  const short = Array.from(safe)
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/u, '');
  return `${short === '' ? otherwise : short}-${asOf}`;
}
