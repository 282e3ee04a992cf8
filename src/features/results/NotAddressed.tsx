// Programs that are not meant for this applicant, those of its own province first; what is the same reason is told once.
import type { ProgramResult } from '../../engine/assessment.ts';
import { useTexts } from '../../i18n/useTexts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { alike } from '../../verdict/alike.ts';
import { useSpeech } from '../../verdict/speech.ts';
import { isElsewhere } from './elsewhere.ts';
import styles from './ProgramLine.module.css';
import { SameReason } from './SameReason.tsx';
import { resultsTexts } from './texts.ts';

interface NotAddressedProps {
  readonly results: readonly ProgramResult[];
  /** Where there is nothing else to read, the notices of other provinces stand open. */
  readonly alone: boolean;
}

export function NotAddressed({ results, alone }: NotAddressedProps) {
  const t = useTexts(resultsTexts);
  const { lexicon } = useSpeech();
  const here = results.filter((result) => !isElsewhere(lexicon, result));
  const elsewhere = results.filter((result) => isElsewhere(lexicon, result));
  const notices = new Set(elsewhere.map(({ id }) => lexicon.program(id).notice));
  const told = (programs: readonly ProgramResult[]) =>
    alike(programs, ({ id, failed }) => [lexicon.program(id).notice, failed]).map((group) => (
      <SameReason key={group[0].id} results={group} />
    ));
  return (
    <>
      {told(here)}
      {elsewhere.length === 0 ? null : (
        <div className={styles.line}>
          <Disclosure summary={t('elsewhere', { count: notices.size })} open={alone}>
            {told(elsewhere)}
          </Disclosure>
        </div>
      )}
    </>
  );
}
