// The signs in which a formula is written out.
import { texts } from '../i18n/texts.ts';

export const formulaTexts = texts(
  'formula',
  {
    figure: '{{label}} {{value}}',
    times: '{{left}} × {{right}}',
    plus: '{{left}} ＋ {{right}}',
    minus: '{{left}} － {{right}}',
    brackets: '（{{inner}}）',
    comma: '{{left}}，{{right}}',
    least: '取较小值（{{parts}}）',
    greatest: '取较大值（{{parts}}）',
    upTo: '最多 {{inner}}',
    between: '{{low}} 至 {{high}}',
    comesTo: '{{formula}} ＝ {{value}}',
  },
  {
    figure: '{{label}} {{value}}',
    times: '{{left}} × {{right}}',
    plus: '{{left}} + {{right}}',
    minus: '{{left}} − {{right}}',
    brackets: '({{inner}})',
    comma: '{{left}}, {{right}}',
    least: 'the least of ({{parts}})',
    greatest: 'the greatest of ({{parts}})',
    upTo: 'at most {{inner}}',
    between: '{{low}} to {{high}}',
    comesTo: '{{formula}} = {{value}}',
  },
);
