// The page as a whole.
import { useTexts } from '../i18n/useTexts.ts';
import { appTexts } from './texts.ts';

export function App() {
  const t = useTexts(appTexts);
  return (
    <main>
      <h1>{t('name')}</h1>
      <p>{t('notOfficial')}</p>
    </main>
  );
}
