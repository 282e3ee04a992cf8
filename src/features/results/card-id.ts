// Knows the id of the heading of a program, by which the focus and the way back find it.

/** `program` is `<notice>/<program>`. */
export function cardId(program: string): string {
  return `program/${program}`;
}
