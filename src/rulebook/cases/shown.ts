// How results are told to authors, in one line: sums, lists, and why a verdict came out as it did.
import type { Bounds, Finding, ProgramResult } from '../../engine/assessment.ts';
import { type Fact, scaleOf } from '../../engine/vocabulary.ts';

/** 分 as authors write them. */
export function shownSum(fen: number | null | undefined): string {
  if (fen === undefined) return 'no amount';
  if (fen === null) return 'null (no bound)';
  if (fen === 0) return '0';
  if (fen % 1_000_000 === 0) return `${fen / 1_000_000} 万元`;
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const cents = digits.slice(-2) === '00' ? '' : `.${digits.slice(-2)}`;
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}${cents} 元`;
}

/** A figure in the scale of its fact, as authors write it; null is no bound. */
export function shownFigure(fact: Fact, held: number | null): string {
  if (held === null) return 'null';
  if (fact.type === 'money') return shownSum(held);
  const value = held / scaleOf(fact);
  return fact.type === 'percent' ? `${held / (scaleOf(fact) / 100)}%` : String(value);
}

export const shownBounds = ({ low, high }: Bounds): string => `${shownSum(low)} .. ${shownSum(high)}`;

export const shownList = (members: readonly string[]): string => `[${members.join(', ')}]`;

/** ` (failed: enterprise_size@2019 “小微工业企业” in （八）)`, or nothing where the result gives no reason. */
export function because({ failed, referred, missing, dontKnow }: ProgramResult): string {
  const reasons: string[] = [];
  if (failed.length > 0) reasons.push(`failed: ${failed.map(finding).join(', ')}`);
  if (referred.length > 0) reasons.push(`referred: ${referred.map(finding).join(', ')}`);
  if (missing.verdict.length > 0) reasons.push(`missing: ${missing.verdict.join(', ')}`);
  if (dontKnow.length > 0) reasons.push(`not known: ${dontKnow.join(', ')}`);
  return reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
}

function finding({ path, quote, cite }: Finding): string {
  return `${path === undefined ? '' : `${path} `}“${quote}” in ${cite}`;
}
