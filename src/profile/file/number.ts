// Numbers of a profile file: from their source text to the engine's exact integers.
import type { Fact } from '../../engine/vocabulary.ts';
import { scaled } from '../figures/decimal.ts';
import type { Refusal } from '../figures/figure.ts';
import type { JsonNode } from '../json/node.ts';
import { orElse, shown, wrong } from './issue.ts';
import { meantNumber } from './meant.ts';
import { scaleInFile } from './scale.ts';

/** Throws an issue where it is no number, has too many decimals, an exponent, a sign it cannot have, or is too large. */
export function readFileNumber(fact: Fact, node: JsonNode, path: string): number {
  const meant = orElse(meantNumber(fact, node));
  if (node.kind !== 'number') {
    throw wrong(
      path,
      node,
      `应当是数字，而写的是 ${shown(node)}${hintZh(node)}${meant.zh}`,
      `expected a number, found ${shown(node)}${hint(node)}${meant.en}`,
    );
  }
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(node.source);
  if (parts === null) {
    throw wrong(
      path,
      node,
      `请写出全部数字，不用指数：${shown(node)}${meant.zh}`,
      `write the number out without an exponent: ${shown(node)}${meant.en}`,
    );
  }
  const [, sign = '', whole = '', fraction = ''] = parts;
  const { scale, times } = scaleInFile(fact);
  const decimal = {
    negative: sign === '-' && /[1-9]/.test(node.source),
    whole,
    fraction: fraction.replace(/0+$/, ''),
  };
  const read = scaled(decimal, { scale, decimals: scale, negative: fact.negative ?? false });
  if (read.state === 'refused') throw refusal(read, path, node);
  const value = read.value * times;
  if (!Number.isSafeInteger(value))
    throw refusal({ state: 'refused', message: 'figure.too-large' }, path, node);
  return value;
}

function refusal({ message, most }: Refusal, path: string, node: JsonNode) {
  const written = shown(node);
  const [zh, en] = expected(message, most);
  return wrong(path, node, `${zh}，而写的是 ${written}`, `${en}, found ${written}`);
}

function expected(message: Refusal['message'], most: number | undefined): [zh: string, en: string] {
  if (message === 'figure.whole') return ['应当是整数', 'expected a whole number'];
  if (message === 'figure.decimals') return [`最多 ${most} 位小数`, `expected at most ${most} decimals`];
  if (message === 'figure.negative') return ['不能小于零', 'it cannot be below zero'];
  return ['数字太大，无法准确计算', 'the number is too large to be exact'];
}

const hintZh = (node: JsonNode) =>
  node.kind === 'string' ? '（数字不加引号，以元、人等为单位，不写单位）' : '';
const hint = (node: JsonNode) =>
  node.kind === 'string' ? ' (a number stands without quotes and without its unit)' : '';
