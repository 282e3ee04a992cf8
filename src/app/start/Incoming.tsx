// How a file fares until it is loaded: read, refused with reason and place, or waiting for a yes.
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { PushedOut } from '../keeping/PushedOut.tsx';
import { ProblemLine, UnknownParts } from '../keeping/UnknownParts.tsx';
import { appTexts } from '../texts.ts';
import type { IncomingProfile } from './useIncoming.ts';

export function Incoming({ incoming: { state, accept, decline } }: { readonly incoming: IncomingProfile }) {
  const t = useTexts(appTexts);
  switch (state.step) {
    case 'none':
      return null;
    case 'reading':
      return <StatusMessage>{t('file.reading')}</StatusMessage>;
    case 'unreadable':
      return <Notice tone="error" announce title={t('file.unreadable')} />;
    case 'refused':
      return (
        <Notice tone="error" announce title={t('file.refused', { file: state.name })}>
          <ProblemLine problem={state.problem} />
          <p>{t('file.unchanged')}</p>
        </Notice>
      );
    case 'asking':
      return (
        <Dialog
          open
          title={state.isExample ? t('file.replaceByExample') : t('file.replaceTitle', { file: state.name })}
          closeLabel={t('start.cancel')}
          onClose={decline}
          actions={
            <Button look="primary" onClick={accept}>
              {t('file.replace')}
            </Button>
          }
        >
          <p>{t('file.replaceText')}</p>
          <PushedOut />
          <UnknownParts problems={state.read.unknown} title={t('file.unknownAhead')} />
        </Dialog>
      );
  }
}
