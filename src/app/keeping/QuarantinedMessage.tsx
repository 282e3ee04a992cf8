// Offers what was stored and could not be taken over whole.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import type { Quarantined } from '../../profile/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import { download } from './download.ts';

export function QuarantinedMessage() {
  const quarantined = useProfile((state) => state.quarantined);
  return quarantined.map((each) => <OneMessage key={each.key} quarantined={each} />);
}

function OneMessage({ quarantined: { key, because, text, lost } }: { readonly quarantined: Quarantined }) {
  const t = useTexts(appTexts);
  const say = useWording();
  const discard = useProfile((state) => state.discard);
  const fellBack = useProfile((state) => state.fellBack);
  return (
    <Notice
      tone="warning"
      announce
      title={because === 'unreadable' ? t('quarantine.title') : t('quarantine.incomplete')}
      actions={
        <>
          <Button onClick={() => download(text, t('file.name'), 'txt')}>{t('quarantine.download')}</Button>
          <Button look="quiet" onClick={() => discard(key)}>
            {t('quarantine.discard')}
          </Button>
        </>
      }
    >
      {because === 'unreadable' && fellBack ? <p>{t('quarantine.fellBack')}</p> : null}
      {lost.length > 0 ? (
        <div>
          <p>{t('quarantine.lost')}</p>
          <ul>
            {lost.map(({ wording, path }) => (
              <li key={`${path ?? ''} ${wording.en}`}>{say(wording)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Notice>
  );
}
