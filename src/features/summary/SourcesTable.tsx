// The documents the verdicts rest on, and those that offer nothing, with the reason: number, issuer, date, how good the text is, when the rules were checked, the official address.
import type { Assessment } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { guidanceNotices, noticesBehind } from '../../verdict/citations.ts';
import { checkedText, gradeText, issuedText } from '../../verdict/sources.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { Table } from './Table.tsx';
import { summaryTexts } from './texts.ts';

export function SourcesTable({ assessment }: { readonly assessment: Assessment }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const behind = noticesBehind(
    lexicon,
    assessment.programs.map(({ id }) => lexicon.program(id)),
  );
  const notices = [...behind, ...guidanceNotices(lexicon)];
  return (
    <Table
      caption={t('sources.title')}
      captionHidden
      columns={[t('sources.notice'), t('sources.issued'), t('sources.text'), t('sources.link')]}
      widths={[28, 16, 28, 28]}
    >
      {notices.map((notice) => (
        <tr key={notice.id}>
          <th scope="row">
            {say(notice.title)} {say(notice.number)}
          </th>
          <td>{issuedText(speech, notice)}</td>
          <td>
            <div>{gradeText(speech, notice.grade)}</div>
            <div>{checkedText(speech, notice)}</div>
            {notice.guidance ? <div>{say(notice.guidance)}</div> : null}
          </td>
          <td>
            {notice.url === undefined ? (
              speech.t('source.noPage')
            ) : (
              <a href={notice.url} target="_blank" rel="noopener noreferrer">
                {notice.url}
              </a>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
