// A calendar date as people write it in running text: 2019年3月1日, 1 March 2019.
import type { Language } from './language.ts';

export function longDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}
