// Findings put together: of several thresholds on one figure only the one that decides is told, of several choices one list.
import type { Finding } from '../assessment.ts';

const UPPER = new Set(['at_most', 'less_than']);
const LOWER = new Set(['at_least', 'more_than']);

function isStricter(candidate: Finding, than: Finding): boolean {
  const [a, b] = [candidate.required!, than.required!];
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  return UPPER.has(a.operator) ? a.value < b.value : a.value > b.value;
}

function side(finding: Finding): string | undefined {
  const operator = finding.required?.operator;
  if (operator === undefined || finding.path === undefined) return undefined;
  if (UPPER.has(operator)) return `${finding.path} upper`;
  return LOWER.has(operator) ? `${finding.path} lower` : undefined;
}

/** Keeps, for each figure and side, the threshold that implies the others; drops exact repetitions. */
export function strictest(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  findings.forEach((finding) => {
    const key =
      side(finding) ??
      JSON.stringify([finding.path, finding.cite, finding.quote, finding.required, finding.to]);
    const before = kept.get(key);
    if (!before || (side(finding) !== undefined && isStricter(finding, before))) kept.set(key, finding);
  });
  return [...kept.values()];
}

/** Alternatives that each name some options of one fact, without more to say, are one list of options. */
export function joinedChoices(findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const at = joined.findIndex((other) => isSameChoice(other, finding));
    if (at < 0) joined.push(finding);
    else
      joined[at] = {
        ...joined[at]!,
        required: {
          operator: 'one_of',
          value: [...new Set([...namesOf(joined[at]!), ...namesOf(finding)])],
        },
      };
  }
  return joined;
}

const namesOf = ({ required }: Finding): readonly string[] =>
  Array.isArray(required?.value) ? (required.value as readonly string[]) : [];

function isSameChoice(first: Finding, other: Finding): boolean {
  const isPlain = !other.reading && !other.instead && !other.because && !first.because;
  const areChoices = [first, other].every(
    ({ required }) => required?.operator === 'one_of' && required.kinds === undefined,
  );
  return isPlain && areChoices && first.path !== undefined && first.path === other.path;
}
