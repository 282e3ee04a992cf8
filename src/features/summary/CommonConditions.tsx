// The conditions that several programs share, each once, with the clause of every notice that says it.
import { useTexts } from '../../i18n/useTexts.ts';
import { PaperProvider } from '../../verdict/paper.ts';
import { ReasonTree } from '../../verdict/reasons/ReasonTree.tsx';
import type { Source } from '../../verdict/sources.ts';
import { listed, useSpeech } from '../../verdict/speech.ts';
import type { Reason } from '../../engine/assessment.ts';
import type { CommonCondition } from './conditions.ts';
import styles from './CommonConditions.module.css';
import type { Notes } from './notes.ts';
import { runsOf } from './numbers.ts';
import { summaryTexts } from './texts.ts';

interface CommonConditionsProps {
  readonly common: readonly CommonCondition[];
  readonly notes: Notes;
}

function sourcesIn({ citation, children }: Reason): Source[] {
  return [...(citation ? [citation] : []), ...children.flatMap(sourcesIn)];
}

/** The same words of the same notice, in whichever clause. */
function alikeIn(reasons: readonly Reason[]) {
  const all = reasons.flatMap(sourcesIn);
  return ({ notice, quote }: Source): readonly Source[] => {
    const same = all.filter((source) => source.notice === notice && source.quote === quote);
    return [...new Map(same.map((source) => [source.clause, source])).values()];
  };
}

export function CommonConditions({ common, notes }: CommonConditionsProps) {
  const t = useTexts(summaryTexts);
  const speech = useSpeech();
  if (common.length === 0) return null;
  return (
    <section className={styles.common}>
      <h3>{t('details.commonTitle')}</h3>
      <ol className={styles.list}>
        {common.map(({ n, reasons, programs }) => {
          const notice = reasons.flatMap(sourcesIn)[0]?.notice;
          return (
            <PaperProvider
              key={n}
              value={{
                noteOf: notes.noteOf,
                alike: alikeIn(reasons),
                ...(notice !== undefined && { notice }),
              }}
            >
              <li className={styles.condition}>
                <span className={styles.number}>{n}</span>
                <div>
                  <ReasonTree reasons={[reasons[0]]} />
                  <p className={styles.programs}>
                    {t('details.concerns', {
                      numbers: listed(speech, runsOf(programs)),
                      count: programs.length,
                    })}
                  </p>
                </div>
              </li>
            </PaperProvider>
          );
        })}
      </ol>
    </section>
  );
}
