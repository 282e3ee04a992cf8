// The amounts of all programs together, one row per kind and per, with what is left out of the combination and why.
import type { Assessment } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { boundsText, kindText, perText } from '../../verdict/amounts.ts';
import type { Groups } from '../../verdict/groups.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import { Table } from './Table.tsx';
import styles from './table.module.css';
import { summaryTexts } from './texts.ts';

interface TotalsTableProps {
  readonly assessment: Assessment;
  readonly groups: Groups;
}

export function TotalsTable({ assessment: { totals }, groups }: TotalsTableProps) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const titleOf = (id: string) => say(lexicon.program(id).title);
  const remarks = totals.flatMap(({ best }) => [
    ...(best.programs.length > 0
      ? [t('totals.from', { titles: listed(speech, best.programs.map(titleOf)) })]
      : []),
    ...best.leftOut.map(({ id, because }) =>
      t('totals.leftOut', { title: titleOf(id), because: say(because) }),
    ),
  ]);
  const asideCounts = groups.aside.some(({ counted, amounts }) => counted && amounts.length > 0);
  const notes = [
    ...remarks,
    ...(totals.length > 0 ? [t('totals.scope'), t('totals.note')] : []),
    ...(asideCounts ? [t('totals.aside')] : []),
  ];
  return (
    <>
      {totals.length === 0 ? <p>{t('totals.none')}</p> : null}
      {totals.length > 0 ? (
        <Table
          whole
          caption={t('totals.title')}
          columns={[t('totals.kind'), t('totals.certain'), t('totals.referred'), t('totals.best')]}
          widths={[22, 24, 27, 27]}
        >
          {totals.map(({ kind, per, certain, referred, best }) => (
            <tr key={`${kind} ${per}`}>
              <th scope="row">
                {kindText(speech, kind)} {perText(speech, per)}
              </th>
              <td className={styles.figure}>{boundsText(speech, certain)}</td>
              <td className={styles.figure}>{boundsText(speech, referred)}</td>
              <td className={styles.figure}>
                <strong>{boundsText(speech, best)}</strong>
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
      {notes.length === 0 ? null : (
        <p className={styles.note}>
          {[...new Set(notes)].map((note) => (
            <span key={note}>{note} </span>
          ))}
        </p>
      )}
    </>
  );
}
