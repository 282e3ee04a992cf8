// A small invented vocabulary with a fact of every type, for tests of the profile.
import type { Fact, Option } from '../../src/engine/vocabulary.ts';
import { isRegionShape, type Vocabulary } from '../../src/profile/vocabulary.ts';

const words = (text: string) => ({ zh: text, en: text });

function fact(id: string, type: Fact['type'], more: Partial<Fact> = {}): Fact {
  return { id, type, section: 's', ask: words(id), label: words(id), cost: 0, ...more };
}

let leaf = 0;
function option(id: string, of?: Option[]): Option {
  return {
    id,
    label: words(id),
    leaves: of ? [of[0]!.leaves[0], of.at(-1)!.leaves[1]] : [leaf, leaf++],
    ...(of ? { of } : {}),
  };
}

export const FACTS: readonly Fact[] = [
  fact('applicant_kind', 'choice', {
    options: [option('enterprise', [option('company'), option('unincorporated')]), option('self-employed')],
  }),
  fact('applicant_region', 'region'),
  fact('industry', 'industry', { options: [option('C', [option('13'), option('14')])] }),
  fact('employees_year_end', 'count', { yearly: true, unit: 'person' }),
  fact('employees_average', 'count', { yearly: true, unit: 'person', decimals: 2 }),
  fact('revenue', 'money', { yearly: true }),
  fact('profit', 'money', { yearly: true, negative: true }),
  fact('capital', 'money'),
  fact('ratio', 'percent'),
  fact('score', 'score', { decimals: 1 }),
  fact('roles', 'choices', { options: [option('platform'), option('base'), option('consultant')] }),
  fact('established_on', 'date'),
  fact('left_on', 'date', { none: { zh: '至今在库', en: 'still there' } }),
  fact('listed', 'yes_no'),
  fact('size', 'choice', {
    yearly: true,
    options: [option('small'), option('micro')],
    derived: { notice: 'n', statable: true },
  }),
  fact('years_listed', 'duration', { unit: 'year', derived: { notice: 'n', statable: false } }),
  fact('term_years', 'duration', { unit: 'year' }),
  fact('loans', 'list', {
    item: [
      fact('principal', 'money'),
      fact('granted_on', 'date'),
      fact('term', 'duration', { unit: 'month' }),
      fact('kind', 'choice', { options: [option('fixed-asset'), option('other')] }),
      fact('renewal', 'yes_no'),
    ],
  }),
  fact('plans', 'list', {
    item: [fact('content', 'choice', { options: [option('software'), option('design')] })],
  }),
];

export const VOCABULARY: Vocabulary = {
  facts: new Map(FACTS.map((each) => [each.id, each])),
  knowsRegion: (code) => isRegionShape(code) && code.startsWith('14'),
  programs: ['n/one', 'n/two'],
  awards: ['n/one/first', 'n/one/second', 'n/two/only'],
};
