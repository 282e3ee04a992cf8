// Why the amount of a program is a range: the few answers that are missing by name, many by their number; or who sets it.
import type { ProgramResult, Why } from '../engine/assessment.ts';
import type { Answers } from '../engine/index.ts';
import type { Kind } from '../engine/rules.ts';
import { whyText } from './amounts.ts';
import { partedByAnswer } from './contested.ts';
import { labelText } from './labels.ts';
import { listed, type Speech, useSpeech } from './speech.ts';

/** More answers than this are counted instead of named. */
const NAMED = 3;

function shortWhyTexts(speech: Speech, why: Why, kind: Kind, answers: Answers): readonly string[] {
  if (!('unanswered' in why)) return [whyText(speech, why, kind)];
  const { contested, unanswered } = partedByAnswer(why.unanswered, answers);
  const labels = contested.map((path) => labelText(speech, path));
  const count = unanswered.length;
  const rest = count > NAMED ? speech.t('whyCount', { count }) : whyText(speech, { unanswered }, kind);
  return [
    ...(labels.length > 0 ? [speech.t('why.contested', { paths: listed(speech, labels) })] : []),
    ...(count > 0 ? [rest] : []),
  ];
}

interface WhyLinesProps {
  readonly result: ProgramResult;
  readonly answers: Answers;
}

export function WhyLines({ result, answers }: WhyLinesProps) {
  const speech = useSpeech();
  const texts = new Set(
    result.amounts.flatMap(({ kind, why }) =>
      (why ?? []).flatMap((each) => shortWhyTexts(speech, each, kind, answers)),
    ),
  );
  return [...texts].map((text) => <div key={text}>{text}</div>);
}
