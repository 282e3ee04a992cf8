// For an address that leads nowhere.
import { Link } from 'wouter';
import { useTexts } from '../i18n/useTexts.ts';
import { START } from './addresses.ts';
import { Arrival } from './frame/Arrival.tsx';
import { appTexts } from './texts.ts';

export function MissingPage() {
  const t = useTexts(appTexts);
  return (
    <>
      <h1 tabIndex={-1}>{t('missing.title')}</h1>
      <p>
        <Link href={START}>{t('missing.back')}</Link>
      </p>
      <Arrival title={t('missing.title')} />
    </>
  );
}
