// Offers back what another profile took the place of.
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';

export function ReplacedMessage() {
  const t = useTexts(appTexts);
  const replaced = useProfile((state) => state.replaced);
  const takeBack = useProfile((state) => state.takeBack);
  const { loaded } = useWorkbench();
  const forget = useProfile((state) => state.forgetReplaced);
  if (!replaced) return null;
  const { name } = replaced.profile;
  return (
    <Notice
      tone="info"
      title={name === '' ? t('replaced.title') : t('replaced.named', { name })}
      actions={
        <>
          <Button
            onClick={() => {
              takeBack();
              loaded.setState(undefined, true);
            }}
          >
            {t('replaced.takeBack')}
          </Button>
          <Button look="quiet" onClick={forget}>
            {t('replaced.forget')}
          </Button>
        </>
      }
    />
  );
}
