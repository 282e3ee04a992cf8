// Head of the sheet: whose it is, for which day, drawn up when, by which rules, on which answers. Without a name there is a line to write it on.
import { useTexts } from '../../i18n/useTexts.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { UnreadLine } from '../../verdict/UnreadLine.tsx';
import { dateText } from '../../verdict/values.ts';
import { answersChecksum } from './answers.ts';
import styles from './SheetHead.module.css';
import { summaryTexts } from './texts.ts';

export function SheetHead({ judged }: { readonly judged: Judged }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { name, assessment, today, answers } = judged;
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <dl className={styles.about}>
        <div className={styles.wide}>
          <dt>{t('head.name')}</dt>
          <dd>{name === '' ? <span className={styles.blank} /> : <strong>{name}</strong>}</dd>
        </div>
        <div>
          <dt>{t('head.asOf')}</dt>
          <dd>
            <strong>{dateText(speech, assessment.asOf)}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('head.printed')}</dt>
          <dd>{dateText(speech, today)}</dd>
        </div>
        <div>
          <dt>{t('head.rulebook')}</dt>
          <dd>{assessment.rulebook}</dd>
        </div>
        <div>
          <dt>{t('head.answers')}</dt>
          <dd>{answersChecksum(answers)}</dd>
        </div>
      </dl>
      <p className={styles.note}>{t('head.asOfNote')}</p>
      <UnreadLine judged={judged} />
    </header>
  );
}
