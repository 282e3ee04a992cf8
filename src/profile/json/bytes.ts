// From the bytes of a chosen file to its text: UTF-8 only; other encodings and other kinds of files are named, never guessed at.
import type { Wording } from '../../engine/wording.ts';

/** A profile is a few kilobytes; what is larger is something else. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Wording };

const TOO_LARGE: Wording = {
  zh: '文件超过 5 MB，不是企业画像文件',
  en: 'the file is larger than 5 MB, so it is no profile file',
};
const GARBLED: Wording = {
  zh: '文件不是 UTF-8 文字，可能已损坏或是其他类型的文件',
  en: 'the file is no UTF-8 text; it is damaged or of another kind',
};

/** The first bytes of files people pick by mistake. */
const KINDS: readonly { readonly start: readonly number[]; readonly name: Wording }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], name: { zh: 'ZIP、Word 或 Excel', en: 'ZIP, Word or Excel' } },
  { start: [0x25, 0x50, 0x44, 0x46], name: { zh: 'PDF', en: 'PDF' } },
  { start: [0x4d, 0x5a], name: { zh: '程序', en: 'program' } },
  { start: [0xd0, 0xcf, 0x11, 0xe0], name: { zh: '旧版 Word 或 Excel', en: 'old Word or Excel' } },
  { start: [0x89, 0x50, 0x4e, 0x47], name: { zh: '图片', en: 'picture' } },
  { start: [0xff, 0xd8, 0xff], name: { zh: '图片', en: 'picture' } },
];

/** The text of a UTF-8 file, without a byte order mark. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { ok: false, why: TOO_LARGE };
  const kind = KINDS.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  if (kind !== undefined) {
    return {
      ok: false,
      why: {
        zh: `这是${kind.name.zh}文件，不是企业画像文件`,
        en: `this is a ${kind.name.en} file, not a profile file`,
      },
    };
  }
  if (isUtf16(bytes)) return { ok: false, why: encoded('UTF-16') };
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { ok: true, text };
  return { ok: false, why: decoded(bytes, 'gb18030')?.includes('"') ? encoded('GB18030 (GBK)') : GARBLED };
}

function encoded(name: string): Wording {
  return {
    zh: `文件的编码是 ${name}，请另存为 UTF-8 后再试`,
    en: `the file is encoded in ${name}; save it as UTF-8 and try again`,
  };
}

/** A byte order mark, or a zero beside the first sign, as JSON begins with ASCII. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return first !== undefined && second !== undefined && (first === 0) !== (second === 0);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
