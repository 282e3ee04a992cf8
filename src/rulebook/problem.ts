// Where something stands in a rule file, and how a problem there is told: `file:line:column message`.

/** A place in a rule file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing an author has to put right. */
export interface Problem extends Place {
  readonly message: string;
}

/** Takes problems while rule files are read, compiled and checked. */
export type Report = (place: Place, message: string) => void;

/** The public form of a problem, one line. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** Collects problems; the same message at the same place (a condition used twice) is told once. */
export class Problems {
  readonly #told = new Map<string, Problem>();

  readonly report: Report = ({ file, line, column }, message) => {
    const problem = { file, line, column, message };
    this.#told.set(formatProblem(problem), problem);
  };

  add(problems: readonly Problem[]): void {
    for (const problem of problems) this.report(problem, problem.message);
  }

  /** By file, then by place. */
  get list(): readonly Problem[] {
    return [...this.#told.values()].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
  }
}
