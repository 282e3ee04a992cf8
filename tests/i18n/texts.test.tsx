import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { speak, speakAsBefore, useLanguage } from '../../src/i18n/language.ts';
import { texts } from '../../src/i18n/texts.ts';
import { useTexts } from '../../src/i18n/useTexts.ts';
import { useWording } from '../../src/i18n/useWording.ts';

const sample = texts(
  'sample',
  { match: '符合 {{count}} 项', nested: { name: '名称' } },
  { match: '{{count}} programs match', match_one: '{{count}} program matches', nested: { name: 'Name' } },
);

function Match({ count }: { readonly count: number }) {
  const t = useTexts(sample);
  return <p>{t('match', { count })}</p>;
}

beforeEach(() => {
  sessionStorage.clear();
  act(() => speak('zh'));
});

describe('texts', () => {
  test('Chinese first, and English after the switch, in what is already on the screen', () => {
    render(<Match count={3} />);
    expect(screen.getByText('符合 3 项')).toBeInTheDocument();
    act(() => speak('en'));
    expect(screen.getByText('3 programs match')).toBeInTheDocument();
  });

  test('English has a singular where Chinese has none', () => {
    act(() => speak('en'));
    render(<Match count={1} />);
    expect(screen.getByText('1 program matches')).toBeInTheDocument();
  });

  test('D7 a key that does not exist throws instead of showing itself', () => {
    function Missing() {
      const t = useTexts(sample) as unknown as (key: string) => string;
      return <p>{t('nowhere')}</p>;
    }
    expect(() => render(<Missing />)).toThrow(/sample: no text "nowhere"/);
  });

  test('D7 a value that is not given throws instead of leaving a gap', () => {
    function Gap() {
      const t = useTexts(sample) as unknown as (key: string) => string;
      return <p>{t('match')}</p>;
    }
    expect(() => render(<Gap />)).toThrow(/a value is missing/);
  });

  test('D7 wrong keys, missing values and a missing English text do not compile', () => {
    function Wrong() {
      const t = useTexts(sample);
      // @ts-expect-error there is no such key
      const key = () => t('nested.title');
      // @ts-expect-error the count is missing
      const value = () => t('match');
      // @ts-expect-error this text takes no values
      const surplus = () => t('nested.name', { count: 1 });
      // @ts-expect-error the English text is missing
      const english = () => texts('incomplete', { a: '甲', b: '乙' }, { a: 'A' });
      return <p>{[key, value, surplus, english].length}</p>;
    }
    render(<Wrong />);
    expect(screen.getByText('4')).toBeInTheDocument();
  });
});

describe('language', () => {
  function Rule() {
    const say = useWording();
    return (
      <p data-testid={useLanguage()}>{say({ zh: '连续两年未退出', en: 'two years without leaving' })}</p>
    );
  }

  test('a sentence of the rules follows the language, and so does the html element', () => {
    render(<Rule />);
    expect(screen.getByText('连续两年未退出')).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('zh-CN');
    act(() => speak('en'));
    expect(screen.getByText('two years without leaving')).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
  });

  test('the choice survives a reload of the tab', () => {
    act(() => speak('en'));
    act(() => speakAsBefore());
    render(<Rule />);
    expect(screen.getByTestId('en')).toBeInTheDocument();
  });
});
