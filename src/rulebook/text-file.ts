// Reads a file of rules, or of a notice, as the UTF-8 text it has to be; what else it is is said in one line.
import { readFileSync } from 'node:fs';

export type TextRead = { readonly text: string } | { readonly wrong: string };

/** The text with its byte order mark, if it has one; or why there is none. Never throws. */
export function readText(path: string): TextRead {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') return { wrong: 'this is a folder; a file with this name is expected' };
    return { wrong: `the file cannot be read (${code})` };
  }
  if (isUtf16(bytes)) return { wrong: encoded('UTF-16') };
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text };
  const chinese = /\p{Script=Han}/u.test(decoded(bytes, 'gb18030') ?? '');
  return {
    wrong: chinese ? encoded('GB18030 (GBK)') : 'the file is no UTF-8 text; it is damaged or of another kind',
  };
}

const encoded = (name: string): string => `the file is encoded in ${name}; save it as UTF-8`;

/** A byte order mark of UTF-16, or a zero beside the first sign where that is of ASCII. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return first !== undefined && second !== undefined && (first === 0) !== (second === 0);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
