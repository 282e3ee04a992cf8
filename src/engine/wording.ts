// The two languages every sentence shown to a person is kept in.

/** One sentence in Chinese and English; both are always present and never empty. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}
