// Knows of which programs an advisory should be read, and gathers what is the same for all programs of a notice.
import type { ProgramResult } from '../../engine/assessment.ts';
import type { Lexicon } from '../../verdict/lexicon.ts';

type Advisories = ProgramResult['advisories'];

/** Who cannot have it anyway need not be told that it may have changed. */
export function isAdvised({ verdict, advisories }: ProgramResult): boolean {
  return verdict !== 'ineligible' && verdict !== 'not-addressed' && advisories.length > 0;
}

/** Whether a report casts doubt on the notice; what its own text says is only to be known. */
export function isDoubted(advisories: Advisories): boolean {
  return advisories.some(({ basis }) => basis === 'reported');
}

/** By notice, in the order of the programs; every text once. */
export function advisedOf(
  lexicon: Lexicon,
  results: readonly ProgramResult[],
): readonly { readonly notice: string; readonly advisories: Advisories }[] {
  const byNotice = new Map<string, Map<string, Advisories[number]>>();
  for (const { id, advisories } of results.filter(isAdvised)) {
    const { notice } = lexicon.program(id);
    const texts = byNotice.get(notice) ?? new Map<string, Advisories[number]>();
    for (const advisory of advisories) texts.set(advisory.text.zh, advisory);
    byNotice.set(notice, texts);
  }
  return [...byNotice].map(([notice, texts]) => ({ notice, advisories: [...texts.values()] }));
}
