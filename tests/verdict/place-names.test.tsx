import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { indexRegions, type RegionData } from '../../src/engine/regions.ts';
import { speak } from '../../src/i18n/language.ts';
import { lexiconOf } from '../../src/verdict/lexicon.ts';
import { LexiconProvider } from '../../src/verdict/LexiconProvider.tsx';
import { placeText } from '../../src/verdict/place-names.ts';
import { useSpeech } from '../../src/verdict/speech.ts';
import { RULEBOOK } from './sample.tsx';

const places = indexRegions(JSON.parse(readFileSync('rules/regions.json', 'utf8')) as RegionData);

const Place = ({ name }: { readonly name: string }) => placeText(useSpeech(), name);

function placed(name: string, loaded = true): string {
  const lexicon = lexiconOf({ rulebook: RULEBOOK, money: String, ...(loaded && { places }) });
  const { container, unmount } = render(
    <LexiconProvider lexicon={lexicon}>
      <Place name={name} />
    </LexiconProvider>,
  );
  const text = container.textContent ?? '';
  unmount();
  return text;
}

afterEach(() => speak('zh'));

test('a code is read with everything it lies in', () => {
  expect(placed('330521')).toBe('浙江省湖州市德清县');
});

test('a place as the rules name it is read as one name', () => {
  expect(placed('浙江省/杭州市/萧山区')).toBe('浙江省杭州市萧山区');
});

test('units of some kinds within a place are named by their kinds', () => {
  expect(placed('浙江省（county、county-level-city）')).toBe('浙江省所辖的县、县级市');
});

test('in English the smallest unit comes first and nothing is Chinese', () => {
  speak('en');
  expect(placed('330521')).toMatch(/^Deqing.*Huzhou.*Zhejiang/);
  expect(placed('浙江省/杭州市/萧山区')).toMatch(/^Xiaoshan.*Hangzhou.*Zhejiang/);
  expect(placed('浙江省（county、county-level-city）')).toMatch(/^counties, county-level cities of Zhejiang/);
});

test('while the places are not loaded the name stands as the rule writes it', () => {
  expect(placed('浙江省/杭州市/萧山区', false)).toBe('浙江省杭州市萧山区');
});
