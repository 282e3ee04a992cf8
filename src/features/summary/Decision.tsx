// The first block of the sheet: what to file now and how much it is, what to come back for, what waits for answers.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { boundsText } from '../../verdict/amounts.ts';
import { AmountText } from '../../verdict/AmountText.tsx';
import { countsText } from '../../verdict/counts.ts';
import { milestoneText } from '../../verdict/deadlines.ts';
import { decidersOf } from '../../verdict/deciders.ts';
import type { Groups } from '../../verdict/groups.ts';
import { labelText } from '../../verdict/labels.ts';
import { itemised, joined, listed, useSpeech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import { VerdictBadge } from '../../verdict/VerdictBadge.tsx';
import { WindowLine } from '../../verdict/WindowLine.tsx';
import { filingOf, type Later } from './filing.ts';
import { Table } from './Table.tsx';
import { summaryTexts } from './texts.ts';

interface DecisionProps {
  readonly groups: Groups;
  /** The number of each program on the sheet. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function Decision({ groups, numbers }: DecisionProps) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { say, lexicon } = speech;
  const { now, later, undecided } = filingOf(groups);
  const titleOf = ({ id }: ProgramResult) =>
    t('details.numbered', { n: numbers.get(id) ?? 0, title: say(lexicon.program(id).title) });
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
          widths={[22, 16, 24, 16, 22]}
        >
          {now.map((result) => (
            <tr key={result.id}>
              <th scope="row">{titleOf(result)}</th>
              <td>
                <VerdictBadge verdict={result.verdict} bare />
              </td>
              <td>
                <AmountText result={result} />
                <MilestoneDays result={result} />
              </td>
              <td>
                <WindowLine window={result.window} />
              </td>
              <td>
                <Where result={result} />
              </td>
            </tr>
          ))}
        </Table>
      ) : null}
      {later.length > 0 ? (
        <Table
          caption={t('decision.later')}
          columns={[t('decision.program'), t('decision.date'), t('decision.what')]}
          widths={[40, 22, 38]}
        >
          {later.map((each) => (
            <LaterRow
              key={`${each.result.id} ${each.award?.id ?? ''}`}
              title={titleOf(each.result)}
              later={each}
            />
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

/** Who handles it first, by the steps of the notice, and who decides where that is somebody else. */
function Where({ result }: { readonly result: ProgramResult }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const by = speech.lexicon.program(result.id).steps[0]?.by;
  const handler = by ? speech.say(by) : '';
  const deciders = decidersOf(result)
    .map(speech.say)
    .filter((who) => !handler.includes(who));
  return (
    <>
      {handler}
      {deciders.length === 0 ? null : <div>{t('decision.decides', { who: itemised(speech, deciders) })}</div>}
    </>
  );
}

/** The days of what is paid in time: what of it is reached, or missed. What is ahead stands among what comes later. */
function MilestoneDays({ result }: { readonly result: ProgramResult }) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  const { awards } = speech.lexicon.program(result.id);
  return result.awards.map(({ id, milestone, received, low, high }) => {
    const title = awards.find((award) => award.id === id)?.title;
    if (!milestone || !title || received || milestone.state === 'ahead') return null;
    const paid = milestone.state === 'reached' && low !== undefined && high !== undefined;
    const amount = paid ? boundsText(speech, { low, high }) : '';
    const text = t('decision.remaining', { title: speech.say(title), amount });
    return <div key={id}>{joined(speech, [text.trim(), milestoneText(speech, milestone)])}</div>;
  });
}

interface LaterRowProps {
  readonly title: string;
  readonly later: Later;
}

function LaterRow({ title: named, later: { result, date, award } }: LaterRowProps) {
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
      <th scope="row">{named}</th>
      <td>{date === undefined ? null : dateText(speech, date)}</td>
      <td>{what}</td>
    </tr>
  );
}
