// What of the cards stands open, so that who comes back finds them as they were left.

export interface OpenDetails {
  /** `program` is `<notice>/<program>`. */
  readonly isOpen: (program: string) => boolean;
  readonly keep: (program: string, open: boolean) => void;
}
