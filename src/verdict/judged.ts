// What the page knows of one company on one day: handed by the app to whatever shows results.
import type { Assessment, Path } from '../engine/assessment.ts';
import type { Answers, Explanation } from '../engine/index.ts';

export interface UnreadText {
  readonly path: Path;
  readonly text: string;
}

export interface Judged {
  readonly assessment: Assessment;
  /** The rule tree of one program with this company's figures, made on demand. Throws RangeError where there is none. */
  readonly explain: (program: string) => Explanation;
  /** The company's name; empty where none was given. */
  readonly name: string;
  readonly answers: Answers;
  /** Texts that stand in their fields and were not understood: they count for nothing. In vocabulary order. */
  readonly unread: readonly UnreadText[];
  /** `<notice>/<program>` put aside by the person. */
  readonly setAside: readonly string[];
  /** Today in Shanghai, which the as-of date follows unless one was chosen. */
  readonly today: string;
  /** Where the question of this path stands on the page, as the href of a link. */
  readonly questionHref: (path: Path) => string;
}
