// What the printed summary says around the verdicts, and the sheet's own headings.
import { texts } from '../../i18n/texts.ts';

export const summaryTexts = texts(
  'summary',
  { title: '惠企政策核对汇总表', back: '返回核对结果' },
  { title: 'Summary of support programs checked', back: 'Back to the results' },
);
