// What can be wrong with a JSON text, in words for a person.
import type { Wording } from '../../engine/wording.ts';
import { brief, visible } from './visible.ts';

const WORDS = {
  'json.empty': { zh: '文件是空的', en: 'the file is empty' },
  'json.ended': {
    zh: '文件到这里就断了，可能没有保存完整',
    en: 'the file ends here, in the middle of something',
  },
  'json.trailing': {
    zh: '文件的内容已经结束，后面不应再有文字',
    en: 'there is more text after the end of the content',
  },
  'json.start': {
    zh: '不是 JSON 文件：企业画像文件以 { 开头',
    en: 'this is no JSON: a profile file begins with {',
  },
  'json.value': {
    zh: '这里应当是一个值：文字加双引号，数字只写数字（不带正号、千位分隔符），或者 true、false、null',
    en: 'a value is expected here: text in double quotes, a plain number (no plus sign, no separators), true, false or null',
  },
  'json.key': { zh: '这里应当是加双引号的名称', en: 'a name in double quotes is expected here' },
  'json.colon': { zh: '名称后面应当是冒号', en: 'a colon is expected after the name' },
  'json.comma': { zh: '这里应当是逗号或者右括号', en: 'a comma or a closing bracket is expected here' },
  'json.trailing-comma': {
    zh: '右括号前多了一个逗号',
    en: 'there is a comma too many before the closing bracket',
  },
  'json.control': {
    zh: '引号内的文字里有换行或其他控制字符，可能漏了右引号',
    en: 'the text in quotes holds a line break or control character; perhaps its closing quote is missing',
  },
  'json.escape': { zh: '反斜杠后面的写法不对', en: 'this is not a valid escape after a backslash' },
  'json.surrogate': {
    zh: '文字里有半个字符，内容已损坏',
    en: 'the text holds half a character and is damaged',
  },
  'json.deep': { zh: '括号套得太深，不是企业画像文件', en: 'brackets are nested too deeply for a profile' },
  'json.duplicate': {
    zh: '“{key}”写了两次，不能判断以哪个为准',
    en: '"{key}" is written twice, so it is unclear which one counts',
  },
  'json.forbidden': { zh: '不允许使用名称“{key}”', en: 'the name "{key}" is not allowed' },
} as const satisfies Record<string, Wording>;

/** Signs that a Chinese keyboard or a word processor writes for those of JSON. */
const MEANT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  "'": '"',
  '＂': '"',
  '：': ':',
  '，': ',',
  '、': ',',
  '；': ',',
  ';': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

function foundInstead(found: string | undefined): Wording {
  if (found === undefined) return { zh: '', en: '' };
  const meant = MEANT[found];
  if (meant === undefined) return { zh: `，而写的是 ${found}`, en: `, found ${found}` };
  return { zh: `，而写的是 ${found}，请改为 ${meant}`, en: `, found ${found}; write ${meant}` };
}

export type JsonProblemId = keyof typeof WORDS;

/** Thrown by `readJson`. `at` is the offset in the text. */
export class JsonProblem extends Error {
  readonly id: JsonProblemId;
  readonly at: number;
  readonly wording: Wording;

  /** `found`: the sign that stands there instead. */
  constructor(
    id: JsonProblemId,
    at: number,
    filled: { readonly key?: string; readonly found?: string } = {},
  ) {
    const fill = (text: string) => visible(text.replace('{key}', () => brief(filled.key ?? '')));
    const instead = foundInstead(filled.found);
    const wording = { zh: fill(WORDS[id].zh + instead.zh), en: fill(WORDS[id].en + instead.en) };
    super(wording.en);
    this.id = id;
    this.at = at;
    this.wording = wording;
  }
}
