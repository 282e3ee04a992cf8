// Knows the characters a reader cannot see or would take for another: none of them may stand in a rule file.

/** What is wrong with one character of a text, at its offset. */
export interface BadCharacter {
  readonly offset: number;
  readonly message: string;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u, 'turns the direction of the text'],
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u, 'is a control character'],
  [
    /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u,
    'cannot be seen',
  ],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/u, 'looks like a plain space'],
  [
    /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u,
    'looks like an ordinary Chinese character but is a radical or a compatibility form',
  ],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 'looks like a Latin letter'],
  [/[\ud800-\udfff\ufffd\ufffe\uffff]/u, 'is what remains of a broken encoding'],
];

/** The first character of each bad kind, so that a text full of them does not drown the author. */
export function badCharacters(text: string): readonly BadCharacter[] {
  return KINDS.flatMap(([kind, why]) => {
    const found = kind.exec(text);
    if (!found) return [];
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [{ offset: found.index, message: `the character U+${code} ${why}; delete it or type it anew` }];
  }).sort((a, b) => a.offset - b.offset);
}
