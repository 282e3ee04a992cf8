// The result a profile file carries from when it was written: only ever compared with a fresh one, so that changes can be named.
import type { Bounds } from '../../engine/assessment.ts';
import type { Kind, Per } from '../../engine/rules.ts';
import { entryOf, type JsonNode } from '../json/node.ts';

export interface Recorded {
  readonly asOf?: string;
  /** Hash of the rules it was judged by. */
  readonly rulebook?: string;
  /** Verdict by program id, as written; nothing is checked, since nothing rests on it. */
  readonly verdicts: ReadonlyMap<string, string>;
  /** Amounts by program id; a program with a line that cannot be read is left out. */
  readonly amounts: ReadonlyMap<string, readonly RecordedAmount[]>;
}

/** One line of a program's amounts, in 分. */
export interface RecordedAmount extends Bounds {
  readonly kind: Kind;
  readonly per: Per;
}

/** Undefined where it holds no verdict that could be compared. */
export function recordedOf(node: JsonNode): Recorded | undefined {
  const asOf = textOf(node, 'asOf');
  const rulebook = textOf(node, 'rulebook');
  const programs = entryOf(node, 'programs')?.value;
  const verdicts = (programs?.kind === 'array' ? programs.items : []).flatMap(
    (program): [string, string][] => {
      const [id, verdict] = [textOf(program, 'id'), textOf(program, 'verdict')];
      return id === undefined || verdict === undefined ? [] : [[id, verdict]];
    },
  );
  const amounts = (programs?.kind === 'array' ? programs.items : []).flatMap(
    (program): [string, readonly RecordedAmount[]][] => {
      const id = textOf(program, 'id');
      const lines = amountsOf(program);
      return id === undefined || lines === undefined ? [] : [[id, lines]];
    },
  );
  if (verdicts.length === 0) return undefined;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(rulebook === undefined ? {} : { rulebook }),
    verdicts: new Map(verdicts),
    amounts: new Map(amounts),
  };
}

const KINDS: readonly Kind[] = ['cash', 'saving', 'deferral', 'non-cash', 'unstated'];
const PERS: readonly Per[] = ['once', 'year', 'item', 'term'];

function amountsOf(program: JsonNode): readonly RecordedAmount[] | undefined {
  const node = entryOf(program, 'amounts')?.value;
  if (node?.kind !== 'array') return undefined;
  const lines = node.items.flatMap((line): RecordedAmount[] => {
    const kind = KINDS.find((each) => each === textOf(line, 'kind'));
    const per = PERS.find((each) => each === textOf(line, 'per'));
    const low = fenOf(entryOf(line, 'low')?.value);
    const high = entryOf(line, 'high')?.value;
    const highest = high?.kind === 'null' ? null : fenOf(high);
    if (!kind || !per || low === undefined || highest === undefined) return [];
    return [{ kind, per, low, high: highest }];
  });
  return lines.length === node.items.length ? lines : undefined;
}

/** 元 as written, in 分; undefined for what is no sum. */
function fenOf(node: JsonNode | undefined): number | undefined {
  const [, whole, fraction = ''] =
    (node?.kind === 'number' ? /^(\d+)(?:\.(\d{1,2}))?$/.exec(node.source) : null) ?? [];
  const fen = whole === undefined ? Number.NaN : Number(`${whole}${fraction.padEnd(2, '0')}`);
  return Number.isSafeInteger(fen) ? fen : undefined;
}

function textOf(node: JsonNode, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'string' ? value.value : undefined;
}
