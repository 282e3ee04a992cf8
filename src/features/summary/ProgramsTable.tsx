// Every program on one line: verdict, amount, deadline, and why it is not counted where it is not.
import { useTexts } from '../../i18n/useTexts.ts';
import { AmountText } from '../../verdict/AmountText.tsx';
import { standingTexts } from '../../verdict/deadlines.ts';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { WindowLine } from '../../verdict/WindowLine.tsx';
import { Table } from './Table.tsx';
import { summaryTexts } from './texts.ts';

export function ProgramsTable({ judged }: { readonly judged: Judged }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const { assessment, setAside } = judged;
  return (
    <Table
      caption={t('list.title')}
      captionHidden
      columns={[
        t('list.number'),
        t('list.program'),
        t('list.notice'),
        t('list.verdict'),
        t('list.amount'),
        t('list.window'),
      ]}
      widths={[6, 22, 15, 20, 19, 18]}
    >
      {assessment.programs.map((result, index) => {
        const program = lexicon.program(result.id);
        return (
          <tr key={result.id}>
            <td>{index + 1}</td>
            <th scope="row">{say(program.title)}</th>
            <td>{say(lexicon.notice(program.notice).number)}</td>
            <td>
              <VerdictBadge verdict={result.verdict} bare />
              {setAside.includes(result.id) ? <div>{t('list.aside')}</div> : null}
            </td>
            <td>
              <AmountText result={result} />
            </td>
            <td>
              {result.window.state === 'closed' ? null : <WindowLine window={result.window} />}
              {standingTexts(speech, result).map((text) => (
                <div key={text}>{text}</div>
              ))}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
