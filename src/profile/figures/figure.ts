// What reading a typed figure can give: a value, an empty field, or a refusal with the id of its message.

/** The ids of all messages; the wording of each stands with the texts of the page (`{{most}}` is filled from the refusal). */
export const FIGURE_MESSAGES = [
  /** Not a number as people write one: letters, two decimal points, an exponent, a sign without digits. */
  'figure.not-a-number',
  /** Thousands separators that do not part groups of three. */
  'figure.grouping',
  /** More than `most` decimals. */
  'figure.decimals',
  /** A fraction where only whole numbers make sense. */
  'figure.whole',
  /** Below zero where the figure never is. */
  'figure.negative',
  /** Beyond what is held exactly. */
  'figure.too-large',
  /** A number followed by something that is not a unit of this figure. */
  'figure.unit',
  /** Not a date as people write one. */
  'date.unreadable',
  /** A day that no calendar has: 30 February, month 13. */
  'date.impossible',
  /** A year no notice and no company can mean. */
  'date.year',
] as const;

export type FigureMessage = (typeof FIGURE_MESSAGES)[number];

export type Refusal = {
  readonly state: 'refused';
  readonly message: FigureMessage;
  /** With `figure.decimals`: how many decimals there may be. */
  readonly most?: number;
};

export type Given<Value> = { readonly state: 'given'; readonly value: Value };

/** `empty` means not answered; it is never turned into 0. */
export type Figure<Value> = Given<Value> | { readonly state: 'empty' } | Refusal;

export const EMPTY = { state: 'empty' } as const;

export function given<Value>(value: Value): Given<Value> {
  return { state: 'given', value };
}

export function refused(message: FigureMessage, most?: number): Refusal {
  return { state: 'refused', message, ...(most === undefined ? {} : { most }) };
}
