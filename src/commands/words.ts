// The words after a command's name: options with their values, and the rest in order.
import { nearestName } from '../profile/nearest.ts';
import { BadInput } from './bad-input.ts';

/** Whether the words ask how the command is called, rather than call it. */
export function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

export interface Words {
  readonly plain: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Reads `--option value` and `--option=value`; after `--` everything is plain. `known` names each option and what its
 * value is. Throws BadInput for an unknown or repeated option and for a missing value; `usage` is how the command is called.
 */
export function readWords(
  words: readonly string[],
  known: Readonly<Record<string, string>>,
  usage: string,
): Words {
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      plain.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const [, name = '', written] = /^([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const needed = Object.hasOwn(known, name) ? known[name] : undefined;
    if (needed === undefined) throw new BadInput(unknownOption(name, Object.keys(known), usage));
    if (options.has(name)) throw new BadInput(`${name} is given twice`);
    const value = written ?? words[++at] ?? '';
    if (value === '' || (written === undefined && value.startsWith('-')))
      throw new BadInput(`${name} needs ${needed} after it`);
    options.set(name, value);
  }
  return { plain, options };
}

function unknownOption(name: string, known: readonly string[], usage: string): string {
  const near = nearestName(name, known);
  return `unknown option "${name}"; ${near === undefined ? `usage: ${usage}` : `did you mean "${near}"?`}`;
}
