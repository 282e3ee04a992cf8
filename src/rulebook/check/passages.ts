// Finds what an author most likely meant to copy: the passage of a text nearest to a phrase.

/** A passage of a text and how many characters differ. */
interface Near {
  readonly end: number;
  readonly steps: number;
}

/**
 * The passage of the text that is fewest steps (a character more, less or changed) from the phrase; nothing when more
 * than half of the phrase differs. Ends of the passage are ends of what fits, so it can be copied as it is.
 */
export function nearestPassage(phrase: string, text: string): string | undefined {
  const letters = Array.from(phrase);
  const characters = Array.from(text);
  const { end, steps } = bestEnd(letters, characters);
  if (steps > letters.length / 2) return undefined;
  // Backwards from the end, the best end is the best beginning.
  const before = characters.slice(0, end).reverse();
  const { end: length } = bestEnd([...letters].reverse(), before);
  const passage = characters.slice(end - length, end).join('');
  return passage.trim() === '' ? undefined : passage.trim();
}

/** Sellers' table, row by row: the phrase may begin and end anywhere in the text. */
function bestEnd(letters: readonly string[], characters: readonly string[]): Near {
  let above = letters.map((_, at) => at + 1);
  let best: Near = { end: 0, steps: letters.length };
  for (const [at, character] of characters.entries()) {
    const row: number[] = [];
    for (const [step, letter] of letters.entries()) {
      const [left, diagonal] = step === 0 ? [0, 0] : [row[step - 1] ?? 0, above[step - 1] ?? 0];
      row.push(Math.min(diagonal + (letter === character ? 0 : 1), left + 1, (above[step] ?? 0) + 1));
    }
    const steps = row.at(-1) ?? letters.length;
    if (steps < best.steps) best = { end: at + 1, steps };
    above = row;
  }
  return best;
}
