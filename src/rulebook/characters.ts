// Knows the characters a reader cannot see or would take for another: none of them may stand in a rule file.

/** What is wrong with one character of a text, at its offset. */
export interface BadCharacter {
  readonly offset: number;
  readonly message: string;
}

type Range = readonly [first: number, last: number];

const KINDS: readonly (readonly [why: string, ranges: readonly Range[]])[] = [
  [
    'turns the direction of the text',
    [
      [0x202a, 0x202e],
      [0x2066, 0x2069],
      [0x200e, 0x200f],
      [0x61c, 0x61c],
    ],
  ],
  [
    'is a control character',
    [
      [0, 8],
      [0xb, 0xc],
      [0xe, 0x1f],
      [0x7f, 0x9f],
      [0x2028, 0x2029],
    ],
  ],
  [
    'cannot be seen',
    [
      [0xad, 0xad],
      [0x34f, 0x34f],
      [0x115f, 0x1160],
      [0x17b4, 0x17b5],
      [0x180b, 0x180e],
      [0x200b, 0x200d],
      [0x2060, 0x2065],
      [0x206a, 0x206f],
      [0x3164, 0x3164],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
      [0xffa0, 0xffa0],
      [0xfff9, 0xfffb],
      [0xe0000, 0xe0fff],
    ],
  ],
  [
    'looks like a plain space',
    [
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
    ],
  ],
  [
    'is a radical or a compatibility form that looks like an ordinary Chinese character',
    [
      [0x2e80, 0x2fdf],
      [0xf900, 0xfaff],
      [0x2f800, 0x2fa1f],
    ],
  ],
  [
    'is a Greek or Cyrillic letter that can look like a Latin one',
    [
      [0x370, 0x52f],
      [0x1c80, 0x1c8f],
      [0x1f00, 0x1fff],
      [0x2de0, 0x2dff],
      [0xa640, 0xa69f],
    ],
  ],
  [
    'is what remains of a broken encoding',
    [
      [0xd800, 0xdfff],
      [0xfffd, 0xffff],
    ],
  ],
];

function whyBad(code: number): string | undefined {
  return KINDS.find(([, ranges]) => ranges.some(([first, last]) => code >= first && code <= last))?.[0];
}

/** The first character of each bad kind, so that a text full of them does not drown the author. */
export function badCharacters(text: string): readonly BadCharacter[] {
  const found = new Map<string, BadCharacter>();
  // A byte order mark at the very beginning is told by the reader, who cannot go on with it.
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const character of text.slice(offset)) {
    const code = character.codePointAt(0) ?? 0;
    const why = whyBad(code);
    if (why !== undefined && !found.has(why)) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      found.set(why, { offset, message: `the character ${name} ${why}; delete it or type it anew` });
    }
    offset += character.length;
  }
  return [...found.values()];
}
