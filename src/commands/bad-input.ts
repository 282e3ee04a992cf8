// What a person called a command with and cannot be used: one line that says what, where, and what was meant instead.

/** The message is the whole line, without a line end. */
export class BadInput extends Error {}
