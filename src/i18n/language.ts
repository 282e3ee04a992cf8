// Which language the page speaks: Chinese unless the person chose English in this tab. The html element says it too.
import { useTranslation } from 'react-i18next';
import { i18n } from './i18n.ts';

export type Language = 'zh' | 'en';

const KEY = 'huiqi.language';
const HTML_LANGUAGE = { zh: 'zh-CN', en: 'en' } as const;

export function speak(chosen: Language): void {
  void i18n.changeLanguage(chosen);
  document.documentElement.lang = HTML_LANGUAGE[chosen];
  try {
    sessionStorage.setItem(KEY, chosen);
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
}

/** Called once before the first drawing. */
export function speakAsBefore(): void {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(KEY);
  } catch {
    // Without storage the page starts in Chinese.
  }
  speak(kept === 'en' ? 'en' : 'zh');
}

export function useLanguage(): Language {
  return useTranslation(undefined, { i18n }).i18n.language === 'en' ? 'en' : 'zh';
}
