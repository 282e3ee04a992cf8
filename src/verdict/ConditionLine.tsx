// One condition: how it stands, my figure against the threshold, the words it rests on, the reading, and what else can be done.
import type { ReactNode } from 'react';
import type { Reading } from '../engine/rules.ts';
import type { Wording } from '../engine/wording.ts';
import { classes } from '../ui/classes.ts';
import styles from './ConditionLine.module.css';
import type { Standing } from './levels.ts';
import { usePaper } from './paper.ts';
import { ReadingNote } from './ReadingNote.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StandingMark } from './StandingMark.tsx';
import type { Source } from './sources.ts';
import { useSpeech } from './speech.ts';

interface ConditionLineProps {
  readonly standing?: Standing | undefined;
  readonly text?: ReactNode;
  readonly source?: Source | undefined;
  readonly reading?: Reading | undefined;
  readonly instead?: Wording | undefined;
  readonly children?: ReactNode;
}

export function ConditionLine({ standing, text, source, reading, instead, children }: ConditionLineProps) {
  const { t, say } = useSpeech();
  const onPaper = usePaper() !== undefined;
  const note = reading ? <ReadingNote reading={reading} /> : null;
  return (
    <li className={classes(styles.line, onPaper && styles.paper)}>
      <div className={source ? styles.stated : undefined}>
        {standing ? <StandingMark standing={standing} /> : null} {text} {onPaper ? note : null}
      </div>
      {source ? (
        <div className={styles.source}>
          <SourceLine source={source} />
        </div>
      ) : null}
      {onPaper ? null : note}
      {children}
      {instead ? <div className={styles.instead}>{t('source.instead', { text: say(instead) })}</div> : null}
    </li>
  );
}
