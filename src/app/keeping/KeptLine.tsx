// Where the entries are kept at the moment, in a few words that are read out when they change.
import { useTexts } from '../../i18n/useTexts.ts';
import { classes } from '../../ui/classes.ts';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { appTexts } from '../texts.ts';
import { useProfile } from '../Workbench.tsx';
import styles from './KeptLine.module.css';
import { isBlank } from '../../profile/storage/kept.ts';

export function KeptLine() {
  const t = useTexts(appTexts);
  const saved = useProfile((state) => state.saved.saved === 'yes');
  const remembered = useProfile((state) => state.remembered);
  const blank = useProfile(isBlank);
  const where = remembered ? 'kept.computer' : 'kept.tab';
  return (
    <StatusMessage className={classes(styles.line, !saved && styles.unsaved)}>
      {saved && blank ? null : t(saved ? where : 'kept.not')}
    </StatusMessage>
  );
}
