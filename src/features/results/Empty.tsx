// Before anything is answered: what to do first, and what can be checked.
import { useTexts } from '../../i18n/useTexts.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Judged } from '../../verdict/judged.ts';
import { useSpeech } from '../../verdict/speech.ts';
import styles from './Empty.module.css';
import { missingOf } from './missing.ts';
import { resultsTexts } from './texts.ts';

export function Empty({ judged }: { readonly judged: Judged }) {
  const t = useTexts(resultsTexts);
  const { say, lexicon } = useSpeech();
  const { first } = missingOf(judged.assessment, judged.setAside);
  return (
    <>
      <Notice
        tone="info"
        title={t('empty.title')}
        actions={
          first === undefined ? null : (
            <a className={buttonClass('primary')} href={judged.questionHref(first)}>
              {t('empty.start')}
            </a>
          )
        }
      >
        <p>{t('empty.text')}</p>
      </Notice>
      <Panel>
        <h2>{t('empty.programs')}</h2>
        <ul className={styles.programs}>
          {judged.assessment.programs.map(({ id }) => {
            const program = lexicon.program(id);
            return (
              <li key={id}>
                {say(program.title)} <span>{say(lexicon.notice(program.notice).number)}</span>
              </li>
            );
          })}
        </ul>
      </Panel>
    </>
  );
}
