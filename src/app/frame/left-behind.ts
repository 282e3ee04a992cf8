// Knows how a page stood when it was left: by its entry in the browser's history, so that Back finds it again.

interface Left {
  readonly scroll: number;
  /** What had the focus: the heading of the article around it, and the link, if it was one. */
  readonly focus: { readonly heading: string | null; readonly href: string | null };
}

export interface LeftBehind {
  /** How the page the browser stands on was left; undefined where it is new. */
  readonly arrive: () => Left | undefined;
  /** Notes how the page at that address stands, unless the browser has gone on to another. */
  readonly note: (address: string) => void;
}

const KEY = 'huiqiEntry';

function entryHere(): number | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !(KEY in state)) return undefined;
  return typeof state[KEY] === 'number' ? state[KEY] : undefined;
}

function focusNow(): Left['focus'] {
  const active = document.activeElement;
  // An article is named by its heading, whose id does not change from one visit to the next.
  const heading = active?.closest('article')?.getAttribute('aria-labelledby') ?? null;
  return { heading, href: active?.getAttribute('href') ?? null };
}

/** Entries of an earlier load of the page are not known any more: `first` keeps the new ones apart from them. */
export function leftBehind(first: number): LeftBehind {
  const places = new Map<number, Left>();
  let next = first;
  /** A link to the page one is on makes an entry of its own, and nothing is reached by it. */
  const marked = () => {
    const known = entryHere();
    if (known !== undefined) return known;
    const entry = next++;
    window.history.replaceState({ [KEY]: entry }, '');
    return entry;
  };
  return {
    arrive: () => places.get(marked()),
    note: (address) => {
      if (window.location.hash !== address) return;
      places.set(marked(), { scroll: window.scrollY, focus: focusNow() });
    },
  };
}

/** Gives the focus back and says whether there was something to take it; a link that is gone leaves it to its article. */
export function refocus({ focus: { heading, href } }: Left): boolean {
  const named = heading === null ? null : document.getElementById(heading);
  const around = named?.closest('article') ?? document.querySelector('main');
  const links = href === null ? [] : [...(around?.querySelectorAll('a') ?? [])];
  const goal = links.find((link) => link.getAttribute('href') === href) ?? named;
  goal?.focus({ preventScroll: true });
  return goal !== null;
}
