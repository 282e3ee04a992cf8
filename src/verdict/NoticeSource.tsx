// The document behind a program: title, number, issuer, how good the text is, when the rules were checked, the official link.
import type { Notice } from '../engine/rules.ts';
import styles from './NoticeSource.module.css';
import { checkedText, gradeText, issuedText } from './sources.ts';
import { useSpeech } from './speech.ts';

export function NoticeSource({ notice }: { readonly notice: Notice }) {
  const speech = useSpeech();
  return (
    <ul className={styles.source}>
      <li>
        {speech.say(notice.title)} {speech.say(notice.number)}
      </li>
      <li>{issuedText(speech, notice)}</li>
      <li>{gradeText(speech, notice.grade)}</li>
      <li>{checkedText(speech, notice)}</li>
      <li>
        {notice.url === undefined ? (
          speech.t('source.noPage')
        ) : (
          <a href={notice.url} target="_blank" rel="noopener noreferrer">
            {speech.t('source.officialLink')} {speech.t('source.opens')}
          </a>
        )}
      </li>
    </ul>
  );
}
