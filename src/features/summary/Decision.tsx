// The first block of the sheet: what to file now and how much it is, what to come back for, what waits for answers.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { boundsText, isMoney, kindText } from '../../verdict/amounts.ts';
import { AdvisoryList } from '../../verdict/AdvisoryList.tsx';
import { AmountText } from '../../verdict/AmountText.tsx';
import { countsText } from '../../verdict/counts.ts';
import type { Groups } from '../../verdict/groups.ts';
import { labelText } from '../../verdict/labels.ts';
import { listed, type Speech, useSpeech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { WindowLine } from '../../verdict/WindowLine.tsx';
import { claimable, filingOf, type Later } from './filing.ts';
import { Table } from './Table.tsx';
import { summaryTexts } from './texts.ts';

export function Decision({ groups }: { readonly groups: Groups }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const { now, later, undecided } = filingOf(groups);
  const titleOf = ({ id }: ProgramResult) => say(lexicon.program(id).title);
  return (
    <>
      <p>{t('text.sentence', { text: countsText(speech, groups) })}</p>
      {now.length === 0 ? <p>{t('decision.nothingNow')}</p> : null}
      {now.length > 0 ? (
        <Table
          caption={t('decision.now')}
          columns={[
            t('decision.program'),
            t('decision.verdict'),
            t('decision.amount'),
            t('decision.until'),
            t('decision.where'),
          ]}
          widths={[23, 19, 22, 17, 19]}
        >
          {now.map((result) => (
            <tr key={result.id}>
              <th scope="row">{titleOf(result)}</th>
              <td>
                <VerdictBadge verdict={result.verdict} bare />
              </td>
              <td>
                <ClaimableAmount result={result} />
              </td>
              <td>
                <WindowLine window={result.window} />
              </td>
              <td>{whereText(speech, result)}</td>
            </tr>
          ))}
        </Table>
      ) : null}
      <Advisories results={now} />
      {later.length > 0 ? (
        <Table
          caption={t('decision.later')}
          columns={[t('decision.program'), t('decision.date'), t('decision.what')]}
          widths={[40, 22, 38]}
        >
          {later.map((each) => (
            <LaterRow key={`${each.result.id} ${each.award?.id ?? ''}`} later={each} />
          ))}
        </Table>
      ) : null}
      {undecided.length > 0 ? (
        <Table
          caption={t('decision.missing')}
          columns={[t('decision.program'), t('decision.amount'), t('decision.wanted')]}
          widths={[28, 26, 46]}
        >
          {undecided.map((result) => (
            <tr key={result.id}>
              <th scope="row">{titleOf(result)}</th>
              <td>
                <AmountText result={result} />
              </td>
              <td>
                {listed(
                  speech,
                  [...new Set([...result.missing.verdict, ...result.dontKnow])].map((path) =>
                    labelText(speech, path),
                  ),
                )}
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
    </>
  );
}

/** What to know before filing, each once. */
function Advisories({ results }: { readonly results: readonly ProgramResult[] }) {
  const all = results.flatMap(({ advisories }) => advisories);
  const once = [...new Map(all.map((advisory) => [advisory.text.zh, advisory])).values()];
  return once.length === 0 ? null : <AdvisoryList advisories={once} warnings={[]} />;
}

/** Who handles it first, by the steps of the notice. */
function whereText({ say, lexicon }: Speech, { id }: ProgramResult): string {
  const [first] = lexicon.program(id).steps;
  return first ? say(first.by) : '';
}

/** Once part of it has been received, only the rest. */
function ClaimableAmount({ result }: { readonly result: ProgramResult }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  if (!result.awards.some(({ received }) => received)) return <AmountText result={result} />;
  const { awards } = speech.lexicon.program(result.id);
  return claimable(result).map(({ id, kind, low, high }) => {
    const title = awards.find((award) => award.id === id)?.title;
    const isSum = isMoney(kind) && low !== undefined && high !== undefined;
    const amount = isSum ? boundsText(speech, { low, high }) : kindText(speech, kind);
    return <div key={id}>{t('decision.remaining', { title: title ? speech.say(title) : id, amount })}</div>;
  });
}

function LaterRow({ later: { result, date, award } }: { readonly later: Later }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const program = lexicon.program(result.id);
  const title = program.awards.find(({ id }) => id === award?.id)?.title;
  const what =
    award?.milestone && title
      ? t('decision.remaining', { title: say(title), amount: boundsText(speech, award.milestone) })
      : result.window.state === 'not-yet-open'
        ? t('decision.opens')
        : listed(
            speech,
            program.awards.map((each) => say(each.title)),
          );
  return (
    <tr>
      <th scope="row">{say(program.title)}</th>
      <td>{date === undefined ? null : dateText(speech, date)}</td>
      <td>{what}</td>
    </tr>
  );
}
