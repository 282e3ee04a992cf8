// Head of the sheet: whose it is, for which day, drawn up when, by which rules. Without a name there is a line to write it on.
import { useTexts } from '../../i18n/useTexts.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import styles from './SheetHead.module.css';
import { summaryTexts } from './texts.ts';

export function SheetHead({ judged }: { readonly judged: Judged }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { name, assessment, today } = judged;
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <dl className={styles.about}>
        <div>
          <dt>{t('head.name')}</dt>
          <dd>{name === '' ? <span className={styles.blank} /> : <strong>{name}</strong>}</dd>
        </div>
        <div>
          <dt>{t('head.asOf')}</dt>
          <dd>{t('head.asOfNote', { date: dateText(speech, assessment.asOf) })}</dd>
        </div>
        <div>
          <dt>{t('head.printed')}</dt>
          <dd>{dateText(speech, today)}</dd>
        </div>
        <div>
          <dt>{t('head.rulebook')}</dt>
          <dd className={styles.hash}>{assessment.rulebook}</dd>
        </div>
      </dl>
    </header>
  );
}
