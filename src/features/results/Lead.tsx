// The first thing met: how many programs match or may match, what is missing, and where to go from here.
import { useTexts } from '../../i18n/useTexts.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { StatusMessage } from '../../ui/StatusMessage.tsx';
import { partedByAnswer } from '../../verdict/contested.ts';
import { countsText } from '../../verdict/counts.ts';
import type { Groups } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { labelText } from '../../verdict/labels.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import styles from './Lead.module.css';
import { missingOf } from './missing.ts';
import { resultsTexts } from './texts.ts';

interface LeadProps {
  readonly judged: Judged;
  readonly groups: Groups;
  readonly summaryHref: string;
}

export function Lead({ judged, groups, summaryHref }: LeadProps) {
  const t = useTexts(resultsTexts);
  const speech = useSpeech();
  const { paths, first } = missingOf(judged.assessment, judged.setAside);
  const { contested, unanswered } = partedByAnswer(paths, judged.answers);
  const labels = listed(
    speech,
    contested.map((path) => labelText(speech, path)),
  );
  return (
    <div className={styles.lead}>
      <div className={styles.words}>
        <StatusMessage className={styles.counts}>{countsText(speech, groups)}</StatusMessage>
        {contested.length > 0 ? <p>{t('lead.contested', { count: contested.length, labels })}</p> : null}
        {unanswered.length > 0 ? <p>{t('lead.missing', { count: unanswered.length })}</p> : null}
      </div>
      {/* What is to be done next stands first. */}
      <div className={styles.actions}>
        {first === undefined ? null : (
          <a className={buttonClass('primary')} href={judged.questionHref(first)}>
            {t('lead.continue')}
          </a>
        )}
        <a className={buttonClass(first === undefined ? 'primary' : 'secondary')} href={summaryHref}>
          {t('toSummary')}
        </a>
      </div>
    </div>
  );
}
