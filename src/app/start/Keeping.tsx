// What happens to the entries: remembered or not, exported, erased.
import { useId, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { isBlank } from '../../profile/storage/kept.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { useExport } from '../keeping/useExport.ts';
import { appTexts } from '../texts.ts';
import { useProfile, useWorkbench } from '../Workbench.tsx';
import styles from './Keeping.module.css';

export function Keeping() {
  const t = useTexts(appTexts);
  const id = useId();
  const remembered = useProfile((state) => state.remembered);
  const remember = useProfile((state) => state.remember);
  const erase = useProfile((state) => state.eraseEverything);
  const blank = useProfile(isBlank);
  const { loaded } = useWorkbench();
  const { save, savedAs } = useExport();
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  return (
    <Panel labelledBy={id}>
      <h2 id={id}>{t('keeping.title')}</h2>
      <Checkbox
        label={t('keeping.remember')}
        hint={t('keeping.rememberHint')}
        checked={remembered}
        onChange={remember}
      />
      <div className={styles.actions}>
        <Button onClick={save} disabled={blank}>
          {t('keeping.export')}
        </Button>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('keeping.erase')}
        </Button>
        <StatusMessage>
          {erased && blank ? t('keeping.erased') : savedAs && t('keeping.exported', { file: savedAs })}
        </StatusMessage>
      </div>
      <p className={styles.hint}>{t('keeping.exportHint')}</p>
      <Dialog
        open={asking}
        isGrave
        title={t('keeping.eraseTitle')}
        closeLabel={t('start.cancel')}
        onClose={() => setAsking(false)}
        actions={
          <Button
            look="danger"
            onClick={() => {
              erase();
              loaded.setState(undefined, true);
              setErased(true);
              setAsking(false);
            }}
          >
            {t('keeping.eraseConfirm')}
          </Button>
        }
      >
        <p>{t('keeping.eraseText')}</p>
      </Dialog>
    </Panel>
  );
}
