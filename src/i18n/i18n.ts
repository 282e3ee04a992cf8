// The one i18next of the page. In tests a missing key or value throws; shown to a person, Chinese stands in.
import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

const strict = import.meta.env.MODE === 'test';

function refuse(what: string): never {
  throw new Error(what);
}

export const i18n: I18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'zh',
  fallbackLng: strict ? false : 'zh',
  supportedLngs: ['zh', 'en'],
  initAsync: false,
  resources: {},
  keySeparator: '.',
  nsSeparator: false,
  returnNull: false,
  returnEmptyString: false,
  // React escapes by itself.
  interpolation: { escapeValue: false, skipOnVariables: true },
  react: { useSuspense: false },
  ...(strict
    ? {
        saveMissing: true,
        saveMissingTo: 'current' as const,
        missingKeyHandler: (languages: readonly string[], name: string, key: string) =>
          refuse(`${name}: no text "${key}" in ${languages.join(', ')}`),
        missingInterpolationHandler: (text: string) => refuse(`a value is missing in "${text}"`),
      }
    : {}),
});
