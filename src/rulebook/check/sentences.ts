// The sentences of a clause: what stands between 。 ； ; and line ends.

/** A stretch of the text that says something, by its offsets; white space at its ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** Every sentence; what has no letter or digit, such as a closing bracket, is none. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: stretch, index } of text.matchAll(/[^。；;\n]+[。；;]?/gu)) {
    const written = stretch.trim();
    const start = index + stretch.indexOf(written);
    if (/[\p{L}\p{N}]/u.test(written)) sentences.push({ start, end: start + written.length, written });
  }
  return sentences;
}
