// Where the entries are kept at the moment, in a few words that are read out when they change, and the way to take them along.
import { useLocation } from 'wouter';
import { useTexts } from '../../i18n/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { START } from '../addresses.ts';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import styles from './KeptLine.module.css';
import { useExport } from './useExport.ts';
import { isBlank } from '../../profile/storage/kept.ts';

export function KeptLine() {
  const t = useTexts(appTexts);
  const saved = useProfile((state) => state.saved.saved === 'yes');
  const remembered = useProfile((state) => state.remembered);
  const blank = useProfile(isBlank);
  const where = remembered ? 'kept.computer' : 'kept.tab';
  const { save, savedAs } = useExport();
  const [location] = useLocation();
  // The start page offers it among what happens to the entries, with more words.
  const offers = !blank && location !== START;
  return (
    <div className={styles.keeping}>
      <StatusMessage className={classes(styles.line, !saved && styles.unsaved)}>
        {saved && blank ? null : t(saved ? where : 'kept.not')}
      </StatusMessage>
      {offers ? (
        <>
          <StatusMessage className={styles.line}>
            {savedAs && t('keeping.exported', { file: savedAs })}
          </StatusMessage>
          <Button look="quiet" onClick={save}>
            {t('keeping.export')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
