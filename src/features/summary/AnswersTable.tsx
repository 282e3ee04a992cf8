// The answers the sheet rests on, with their years and units, and where each comes from.
import { useMemo } from 'react';
import type { Reason } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import type { Judged } from '../../verdict/judged.ts';
import { labelOfSpot } from '../../verdict/labels.ts';
import { standingOf } from '../../verdict/levels.ts';
import type { Spot } from '../../verdict/lexicon.ts';
import { requiredText } from '../../verdict/requirements.ts';
import { type Speech, useSpeech } from '../../verdict/speech.ts';
import { valueText } from '../../verdict/values.ts';
import { type AnswerRow, answerRows } from './answers.ts';
import { Table } from './Table.tsx';
import { summaryTexts } from './texts.ts';

type Say = ReturnType<typeof useTexts<(typeof summaryTexts)['zh']>>;

/** The year has a column of its own. */
function labelText(speech: Speech, { year: _year, ...spot }: Spot): string {
  return labelOfSpot(speech, spot);
}

function judgedText(t: Say, speech: Speech, { fact }: Spot, { level, required }: Reason): string {
  const standing = standingOf(level);
  const isYes = fact.type === 'yes_no' && (standing === 'yes' || standing === 'no');
  if (isYes) return speech.t(standing === 'yes' ? 'yes' : 'no');
  return t('answers.holds', {
    required: required ? requiredText(speech, fact, required) : '',
    standing: speech.t(`level.${standing}`),
  });
}

function rowText(t: Say, speech: Speech, spot: Spot, { value, judged }: AnswerRow): string {
  if (judged) return judgedText(t, speech, spot, judged);
  if (Array.isArray(value) && value.length === 0) return speech.t('none');
  return valueText(speech, spot.fact, value);
}

export function AnswersTable({ judged }: { readonly judged: Judged }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { lexicon } = speech;
  const rows = useMemo(() => answerRows(lexicon, judged), [lexicon, judged]);
  if (judged.answers.size === 0) return <p>{t('answers.none')}</p>;
  return (
    <Table
      caption={t('answers.title')}
      captionHidden
      columns={[t('answers.item'), t('answers.year'), t('answers.value'), t('answers.origin')]}
      widths={[32, 8, 46, 14]}
    >
      {rows.map((row) => {
        const spot = lexicon.spotAt(row.path);
        if (!spot) return null;
        return (
          <tr key={`${row.path} ${JSON.stringify(row.judged?.required)}`}>
            <th scope="row">{labelText(speech, spot)}</th>
            <td>{spot.year ?? ''}</td>
            <td>{rowText(t, speech, spot, row)}</td>
            <td>{t(`answers.${row.origin}`)}</td>
          </tr>
        );
      })}
    </Table>
  );
}
