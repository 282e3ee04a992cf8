// Why a question is asked: the programs that hang on the answer, and the words of the clause that ask for it.
import { useTexts } from '../../i18n/useTexts.ts';
import { useWording } from '../../i18n/useWording.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLexicon } from '../../verdict/LexiconProvider.tsx';
import type { Asked } from './asked.ts';
import { questionnaireTexts } from './texts.ts';
import styles from './Why.module.css';

export function Why({ bearing, because = [] }: Asked) {
  const t = useTexts(questionnaireTexts);
  const say = useWording();
  const lexicon = useLexicon();
  if (because.length === 0) return null;
  return (
    <Disclosure summary={t('why')}>
      <p>{bearing === 'award' ? t('whyAward') : t('whyVerdict')}</p>
      <ul className={styles.list}>
        {because.map(({ program, clause, quote }) => (
          <li key={`${program} ${clause} ${quote}`}>
            {say(lexicon.program(program).title)}
            {quote ? <span className={styles.basis}>{t('whyBasis', { clause, quote })}</span> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
