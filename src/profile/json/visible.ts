// Text from a file or a command line as it may stand in a message: nothing in it acts on the terminal or hides from the reader.

/** Control characters, what turns or joins text unseen, line ends of other systems, spaces that are none of ours. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?![ \u3000])\p{Zs}/gu;

/** Each such character as its JSON escape: U+202E as \u202e. */
export function visible(text: string): string {
  return text.replaceAll(UNSEEN, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Longer than any name of ours; more of it says nothing. */
const LONGEST = 80;

/** Its beginning, where it is too long for a message. */
export function brief(text: string): string {
  const signs = Array.from(text);
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : text;
}
