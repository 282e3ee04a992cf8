// What to know before relying on a notice, said once for each notice; the cards only point here.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AdvisoryList } from '../../verdict/AdvisoryList.tsx';
import { useSpeech } from '../../verdict/speech.ts';
import { advisedOf, isDoubted } from './advised.ts';
import { resultsTexts } from './texts.ts';

export function Advisories({ results }: { readonly results: readonly ProgramResult[] }) {
  const t = useTexts(resultsTexts);
  const { say, lexicon } = useSpeech();
  return advisedOf(lexicon, results).map(({ notice, advisories }) => (
    <Notice
      key={notice}
      tone={isDoubted(advisories) ? 'warning' : 'info'}
      title={t(isDoubted(advisories) ? 'advisory.doubted' : 'advisory.title', {
        number: say(lexicon.notice(notice).number),
      })}
    >
      <AdvisoryList advisories={advisories} warnings={[]} />
    </Notice>
  ));
}
