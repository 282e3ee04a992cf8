// What failed, or what an authority decides: each with my figure, the threshold, the distance and the words it rests on.
import type { Finding } from '../engine/assessment.ts';
import { ConditionLine } from './ConditionLine.tsx';
import styles from './Conditions.module.css';
import { findingText } from './findings.ts';
import { preferenceText } from './preferences.ts';
import type { Standing } from './levels.ts';
import type { Source } from './sources.ts';
import { useSpeech } from './speech.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Without one the findings say only what is so: a notice meant for others is no condition that was missed. */
  readonly standing?: Extract<Standing, 'no' | 'referred'>;
}

function sourceOf({ notice, cite, quote }: Finding): Source | undefined {
  return notice === '' ? undefined : { notice, clause: cite, quote };
}

/** Two awards of a program may wait for one and the same thing; it is told once. */
function once(findings: readonly Finding[]): readonly (readonly [key: string, Finding])[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding]))];
}

export function FindingList({ findings, standing }: FindingListProps) {
  const speech = useSpeech();
  return (
    <ul className={styles.list}>
      {once(findings).map(([key, finding]) =>
        finding.preference ? (
          <ConditionLine
            key={key}
            standing={standing}
            text={preferenceText(speech, {
              preferred: finding.because ?? [],
              standing: 'no',
              quote: finding.quote,
              to: finding.to,
            })}
            source={sourceOf(finding.because?.[0] ?? finding)}
            reading={finding.because?.[0]?.reading ?? finding.reading}
          />
        ) : (
          <ConditionLine
            key={key}
            standing={standing}
            text={findingText(speech, finding)}
            source={sourceOf(finding)}
            reading={finding.reading}
            instead={finding.instead}
          >
            {finding.because && finding.because.length > 0 ? (
              <ul className={styles.list}>
                {once(finding.because).map(([inner, each]) => (
                  <ConditionLine
                    key={inner}
                    text={findingText(speech, each)}
                    source={each.quote === finding.quote ? undefined : sourceOf(each)}
                  />
                ))}
              </ul>
            ) : null}
          </ConditionLine>
        ),
      )}
    </ul>
  );
}
