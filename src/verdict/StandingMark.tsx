// How one condition stands: a sign and a word, so that neither colour nor shape has to be known.
import { classes } from '../ui/classes.ts';
import type { Standing } from './levels.ts';
import { useSpeech } from './speech.ts';
import styles from './StandingMark.module.css';

const SIGNS: Readonly<Record<Standing, string>> = { yes: '✓', no: '✗', later: '…', referred: '§', open: '?' };

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { t } = useSpeech();
  return (
    <span className={classes(styles.mark, styles[standing])}>
      <span aria-hidden="true">{SIGNS[standing]}</span> {t(`level.${standing}`)}
    </span>
  );
}
