// What a field that searches says of what is written in it.
import { texts } from '../../../i18n/texts.ts';

export const searchTexts = texts(
  'search',
  {
    found: '有 {{count}} 个符合',
    more: '有 {{count}} 个符合，只列出前 {{shown}} 个，请再写详细些',
    region: {
      hint: '输入名称、拼音、拼音首字母或行政区划代码，例如“德清”“浙江德清”“dqx”“330521”',
      nothing: '没有找到这个地方',
      several: '有 {{count}} 个地方符合“{{text}}”，请选一个',
    },
    industry: {
      hint: '输入行业名称、产品、俗称或代码，例如“食品”“齿轮”“14”“C3391”',
      nothing: '没有找到这个行业',
      several: '有 {{count}} 个行业符合“{{text}}”，请选一个',
    },
    notFound: '没有找到“{{text}}”',
    unanswered: '{{what}}，未作答',
    kept: '{{what}}；已保存的仍是：{{answer}}',
  },
  {
    found: '{{count}} found',
    more: '{{count}} found; the first {{shown}} are listed. Please write more of the name',
    region: {
      hint: 'Type a name, its pinyin or initials, or the code, for example “Deqing”, “dqx”, “330521”',
      nothing: 'No such place',
      several: '{{count}} places fit “{{text}}”. Please choose one',
    },
    industry: {
      hint: 'Type a name, a product or a code, for example “food”, “gear”, “14” or “C3391”',
      nothing: 'No such industry',
      several: '{{count}} industries fit “{{text}}”. Please choose one',
    },
    notFound: '“{{text}}” was not found',
    unanswered: '{{what}}. Not answered',
    kept: '{{what}}. Still saved: {{answer}}',
  },
);
