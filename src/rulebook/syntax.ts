// Knows how to say what kept a file from being read as YAML: the first fault alone, since the others follow from it.
import { type Document, type ErrorCode, isCollection, isScalar, type Node, visit } from 'yaml';

/** What is wrong, at its offset in the text. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

type Parsed = Pick<Document.Parsed, 'errors' | 'contents' | 'directives'>;

/** The first fault of the document; nothing where it could be read. */
export function syntaxFault(document: Parsed, text: string): SyntaxFault | undefined {
  if (text.startsWith('\uFEFF'))
    return { offset: 0, message: 'a byte order mark (U+FEFF) begins the file; save it as UTF-8 without one' };
  const directive = text.startsWith('%') || document.directives.yaml.explicit === true;
  if (directive)
    return { offset: 0, message: 'a directive ("%…") is refused; a rule file is plain YAML 1.2' };
  const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  // The parser does not see a tab behind spaces or in brackets as what it is.
  const tab = /^ *(?=\t[ \t]*[^\s#])/m.exec(text);
  if (tab) return { offset: tab.index + tab[0].length, message: TAB };
  const offset = first.pos[0];
  const message = first.message.split('\n')[0] ?? first.message;
  const at = (told: string): SyntaxFault => ({ offset, message: told });
  const { code } = first;
  if (code === 'MISSING_CHAR' || code === 'BAD_INDENT')
    return unclosed(message, offset, document.contents, text) ?? misplaced(message, offset, text);
  if (code === 'UNEXPECTED_TOKEN') return at(unexpected(message, text.charAt(offset)));
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
    return at(`the key ${key} stands twice in the same place; keep one`);
  }
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS')
    return at(`a text that begins with ${text.charAt(offset)} is put in double quotes`);
  return at(PLAIN[code] ?? `not readable as YAML: ${message}`);
}

const SECOND_KEY =
  'a key inside a value; put a text with ": " in double quotes, part two entries by a comma, and indent the keys of one map alike';
const NO_COLON = 'a key without its value; after a key stand a colon and a space, as in key: value';
const INDENT = 'this line does not stand under its neighbours; indent the entries of one map or list alike';

const TAB = 'a tab as indent; use spaces';

/** The parser's codes whose fault is the same wherever it stands. */
const PLAIN: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: TAB,
  MULTIPLE_DOCS: 'a second document ("---") in the file; one file is one document',
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins an escape; write two, or put the text in single quotes',
  BLOCK_IN_FLOW: SECOND_KEY,
  BLOCK_AS_IMPLICIT_KEY: SECOND_KEY,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
};

function misplaced(message: string, offset: number, text: string): SyntaxFault {
  if (message.startsWith('Implicit')) return { offset, message: NO_COLON };
  const [indent = ''] = /^ */.exec(text.slice(offset)) ?? [];
  return { offset: offset + indent.length, message: INDENT };
}

function unexpected(message: string, found: string): string {
  if (message.includes('flow-map-end') || message.includes('flow-seq-end'))
    return `"${found}" closes what was not opened`;
  if (message.startsWith('Unexpected ,')) return 'a comma with nothing before it; take it out';
  if (message.includes('same line with key'))
    return 'a list begins on the line below its key, or stands in brackets: [ … ]';
  if (/^(Not a YAML token|Block scalar header)/.test(message))
    return 'a text that begins with > or | is put in double quotes';
  return 'something follows the end of a value; put a text with quotation marks in it in single quotes as a whole, or part two entries by a comma';
}

const OPENING: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

const count = (text: string, sign: string | undefined): number =>
  sign === undefined ? 0 : text.split(sign).length - 1;

/** A brace, bracket or quotation mark that is never closed is told where it stands, not where the file went wrong. */
function unclosed(
  message: string,
  offset: number,
  contents: Node | null,
  text: string,
): SyntaxFault | undefined {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  const bracket = /end with a ([}\]])$/.exec(message)?.[1];
  const found = text.charAt(offset);
  if (bracket !== undefined && found !== bracket && (found === '}' || found === ']'))
    return {
      offset,
      message: `here stands "${found}" where "${bracket}" is expected; what is opened last is closed first`,
    };
  let at: number | undefined;
  visit(contents, (_, node) => {
    if (!isScalar(node) && !isCollection(node)) return;
    const [start, end] = node.range ?? [0, 0];
    const written = text.slice(start, end).trimEnd();
    const open =
      quote === undefined
        ? isCollection(node) && node.flow && count(written, OPENING[bracket ?? '']) > count(written, bracket)
        : written.startsWith(quote) && (written.length === 1 || !written.endsWith(quote));
    if (open) at = start;
  });
  if (at === undefined) return undefined;
  return quote === undefined
    ? { offset: at, message: `"${text.charAt(at)}" is opened here and not closed with "${bracket ?? ''}"` }
    : { offset: at, message: `the text begins with ${quote} and does not end with one` };
}
