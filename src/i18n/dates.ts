// A calendar date as people write it in running text: 2019年3月1日, 1 March 2019.
import type { Language } from './language.ts';

// Made once: making one takes longer than all the dates of a page.
const LONG = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

export function longDate(iso: string, language: Language): string {
  return LONG[language].format(new Date(`${iso}T00:00:00Z`));
}
