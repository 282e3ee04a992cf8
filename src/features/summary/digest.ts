// The sheet as plain text, for browsers that cannot print and for messages: the decision, every program with its reason, the notice.
import type { ProgramResult } from '../../engine/assessment.ts';
import type { Translate } from '../../i18n/texts.ts';
import { boundsText, isMoney, kindText, perText } from '../../verdict/amounts.ts';
import { countsText } from '../../verdict/counts.ts';
import { standingTexts, windowText } from '../../verdict/deadlines.ts';
import { findingText } from '../../verdict/findings.ts';
import type { Groups } from '../../verdict/groups.ts';
import type { Judged } from '../../verdict/judged.ts';
import { labelText } from '../../verdict/labels.ts';
import { clauseText } from '../../verdict/sources.ts';
import { joined, listed, type Speech } from '../../verdict/speech.ts';
import { dateText } from '../../verdict/values.ts';
import { VERDICT_TEXT } from '../../verdict/VerdictBadge.tsx';
import type { summaryTexts } from './texts.ts';

type Say = Translate<(typeof summaryTexts)['zh']>;

function amountsText(speech: Speech, { amounts }: ProgramResult): string | undefined {
  if (amounts.length === 0) return undefined;
  const lines = amounts.map((line) =>
    isMoney(line.kind)
      ? speech.t('amount.line', {
          kind: kindText(speech, line.kind),
          per: perText(speech, line.per),
          sum: boundsText(speech, line),
        })
      : kindText(speech, line.kind),
  );
  return listed(speech, lines);
}

function programLines(t: Say, speech: Speech, result: ProgramResult): string[] {
  const { say, lexicon } = speech;
  const { missing, dontKnow, failed, referred, due } = result;
  const wanted = [...new Set([...missing.verdict, ...missing.award, ...dontKnow])];
  const fact = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [t('text.fact', { name, value })];
  return [
    t('text.program', {
      verdict: speech.t(VERDICT_TEXT[result.verdict]),
      title: say(lexicon.program(result.id).title),
    }),
    ...standingTexts(speech, result),
    ...fact(t('details.amount'), amountsText(speech, result)),
    ...fact(t('details.due'), due && dateText(speech, due)),
    ...(result.verdict === 'not-addressed'
      ? []
      : fact(t('details.window'), windowText(speech, result.window))),
    ...[...failed, ...referred].flatMap((finding) => {
      const { notice, cite, quote } = finding;
      const clause = notice === '' ? undefined : clauseText(speech, { notice, clause: cite, quote });
      return joined(speech, [findingText(speech, finding), clause]);
    }),
    ...fact(
      speech.t('part.missing'),
      listed(
        speech,
        wanted.map((path) => labelText(speech, path)),
      ),
    ),
  ];
}

/** Lines end in \n; programs are parted by an empty line. */
export function digestOf(t: Say, speech: Speech, { assessment, name }: Judged, groups: Groups): string {
  const totals = assessment.totals.flatMap(({ kind, per, certain, referred, best }) => {
    const line = { kind: kindText(speech, kind), per: perText(speech, per) };
    const sums = [
      t('text.fact', { name: t('totals.certain'), value: boundsText(speech, certain) }),
      t('text.fact', { name: t('totals.referred'), value: boundsText(speech, referred) }),
      t('text.fact', { name: t('totals.best'), value: boundsText(speech, best) }),
    ];
    return speech.t('amount.line', { ...line, sum: joined(speech, sums) });
  });
  const head = [
    t('title'),
    ...(name === '' ? [] : [t('text.fact', { name: t('head.name'), value: name })]),
    t('text.fact', { name: t('head.asOf'), value: dateText(speech, assessment.asOf) }),
    t('text.fact', { name: t('head.rulebook'), value: assessment.rulebook }),
    t('text.sentence', { text: countsText(speech, groups) }),
    ...totals,
  ];
  const blocks = [
    head,
    ...assessment.programs.map((result) => programLines(t, speech, result)),
    [t('disclaimer')],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
