import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { indexRegions, type RegionData } from '../../src/engine/regions.ts';
import type { Required } from '../../src/engine/assessment.ts';
import { speak } from '../../src/i18n/language.ts';
import { lexiconOf } from '../../src/verdict/lexicon.ts';
import { LexiconProvider } from '../../src/verdict/LexiconProvider.tsx';
import { requirementText } from '../../src/verdict/requirements.ts';
import { useSpeech } from '../../src/verdict/speech.ts';
import { RULEBOOK } from './sample.tsx';

const places = indexRegions(JSON.parse(readFileSync('rules/regions.json', 'utf8')) as RegionData);
const rulebook = {
  ...RULEBOOK,
  facts: [
    ...RULEBOOK.facts,
    {
      id: 'place',
      type: 'region',
      section: 'a',
      ask: { zh: '在哪里？', en: 'Where is it?' },
      label: { zh: '所在地', en: 'Place' },
      cost: 0,
    } as const,
  ],
};

const Requirement = ({ value, required }: { readonly value: string; readonly required: Required }) =>
  requirementText(useSpeech(), { path: 'place', value, required });

function read(value: string, codes: readonly string[], kinds?: readonly string[], loaded = true): string {
  const lexicon = lexiconOf({ rulebook, money: String, ...(loaded && { places }) });
  const required = { operator: 'one_of', value: codes, ...(kinds && { kinds }) } as const;
  const { container, unmount } = render(
    <LexiconProvider lexicon={lexicon}>
      <Requirement value={value} required={required} />
    </LexiconProvider>,
  );
  const text = container.textContent ?? '';
  unmount();
  return text;
}

afterEach(() => speak('zh'));

test('codes are read as names, each with everything it lies in', () => {
  expect(read('130100', ['330109', '330110'])).toMatch(
    /河北省石家庄市.*浙江省杭州市萧山区、浙江省杭州市余杭区/,
  );
});

test('units of some kinds within a place are named by their kinds', () => {
  expect(read('330100', ['330000'], ['county', 'county-level-city'])).toMatch(/浙江省所辖的县、县级市/);
});

test('in English the smallest unit comes first and nothing is Chinese', () => {
  speak('en');
  const text = read('330521', ['330109']);
  expect(text).toMatch(/Deqing.*Huzhou.*Zhejiang.*Xiaoshan.*Hangzhou.*Zhejiang/);
  const kinds = read('330100', ['330000'], ['county', 'county-level-city']);
  expect(kinds).toMatch(/counties, county-level cities of Zhejiang/);
  expect(text + kinds).not.toMatch(/\p{Script=Han}/u);
});

test('while the places are not loaded their codes stand', () => {
  expect(read('330521', ['330109'], undefined, false)).toMatch(/330521.*330109/);
});
