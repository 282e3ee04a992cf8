// Every file called texts.ts anywhere under src is found by itself and compared, Chinese against English.
import { describe, expect, test } from 'vitest';
import type { Texts, Tree } from '../../src/i18n/texts.ts';

const modules = import.meta.glob<Record<string, Texts<Tree>>>(
  ['../../src/**/texts.ts', '!../../src/i18n/**'],
  {
    eager: true,
  },
);

function flatten(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  const flat = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(flat);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();
}

const all = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported).map((each) => ({ file, ...each })),
);

test('D7 no two parts of the page use one name for their texts', () => {
  const names = all.map((each) => each.name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(all)('$file', ({ zh, en }) => {
  const [chinese, english] = [flatten(zh), flatten(en)];

  test('D7 every key stands in both languages; only English plurals are beside it', () => {
    const singular = (key: string) => key.endsWith('_one') && english.has(key.slice(0, -'_one'.length));
    expect([...english.keys()].filter((key) => !singular(key))).toEqual([...chinese.keys()]);
  });

  test('D7 no text is empty or has spaces around it', () => {
    const bad = [...chinese.values(), ...english.values()].filter(
      (text) => text === '' || text !== text.trim(),
    );
    expect(bad).toEqual([]);
  });

  test('D7 both languages use the same placeholders', () => {
    const differing = [...english].filter(([key, text]) => {
      const own = chinese.get(key) ?? chinese.get(key.slice(0, -'_one'.length)) ?? '';
      return placeholders(own).join() !== placeholders(text).join();
    });
    expect(differing).toEqual([]);
  });

  test('D7 no Chinese text is English and no English text is Chinese', () => {
    expect(
      [...english.values()].filter((text) => /\p{Script=Han}/u.test(text) && !/^(中文)$/.test(text)),
    ).toEqual([]);
  });
});
