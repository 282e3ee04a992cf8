// Wordings of one part of the page: Chinese sets the shape, English must fill it, key for key and placeholder for placeholder.
// A file called texts.ts beside the feature calls `texts('its-name', { …zh }, { …en })`; its components call `useTexts(theResult)`.
import { i18n } from './i18n.ts';

export interface Tree {
  readonly [key: string]: string | Tree;
}

/** The same keys; a plural may add `key_one`, since English has one and Chinese has none. */
export type SameShape<Z extends Tree> = {
  readonly [K in keyof Z]: Z[K] extends Tree ? SameShape<Z[K]> : string;
} & { readonly [K in keyof Z as Z[K] extends string ? `${K & string}_one` : never]?: string };

export type Keys<T extends Tree> = {
  [K in keyof T & string]: T[K] extends Tree ? `${K}.${Keys<T[K]>}` : K;
}[keyof T & string];

type TextAt<T extends Tree, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? T[Head] extends Tree
    ? TextAt<T[Head], Rest>
    : never
  : T[K];

type Placeholders<S> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A text without placeholders takes no values; one with placeholders takes exactly those, and a count where it has a plural. */
export type Translate<T extends Tree> = <K extends Keys<T>>(
  key: K,
  ...values: [Placeholders<TextAt<T, K>>] extends [never]
    ? []
    : [Readonly<Record<Placeholders<TextAt<T, K>>, string | number>> & { readonly count?: number }]
) => string;

export interface Texts<Z extends Tree> {
  readonly name: string;
  readonly zh: Z;
  readonly en: SameShape<Z>;
}

export function texts<const Z extends Tree>(name: string, zh: Z, en: SameShape<Z>): Texts<Z> {
  i18n.addResourceBundle('zh', name, zh, true, true);
  i18n.addResourceBundle('en', name, en, true, true);
  return { name, zh, en };
}
