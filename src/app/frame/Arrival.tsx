// What happens when a page is reached: the title of the tab says which; the focus stands on its heading, as after a real load, or after Back where it was.
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { appTexts } from '../texts.ts';
import { useWorkbench } from '../Workbench.tsx';
import { type LeftBehind, leftBehind, refocus } from './left-behind.ts';

interface Arrived extends LeftBehind {
  /** Whether nothing was reached before; asking counts as reaching. */
  readonly isFirst: () => boolean;
}

const ArrivedContext = createContext<Arrived | undefined>(undefined);

export function Arrivals({ children }: { readonly children: ReactNode }) {
  const { clock } = useWorkbench();
  const arrived = useRef(false);
  const [value] = useState<Arrived>(() => ({
    ...leftBehind(clock()),
    isFirst: () => {
      const first = !arrived.current;
      arrived.current = true;
      return first;
    },
  }));
  return <ArrivedContext value={value}>{children}</ArrivedContext>;
}

interface ArrivalProps {
  /** Never holds a figure or a name, since titles stay in the history. */
  readonly title: string;
  /** Changes when another part of the same page is reached. */
  readonly part?: string;
  /** Takes the focus itself, where something else than the heading was asked for; true if it did. */
  readonly focus?: () => boolean;
}

/** Stands beside the content, so that it acts once that is there. */
export function Arrival({ title, part, focus }: ArrivalProps) {
  const t = useTexts(appTexts);
  const arrived = useContext(ArrivedContext);
  if (!arrived) throw new Error('Arrivals must stand above every page');
  const { isFirst, arrive, note } = arrived;
  useEffect(() => {
    document.title = title === '' ? t('title.start') : t('title.page', { page: title });
  }, [title, t]);
  useEffect(() => {
    const first = isFirst();
    const left = arrive();
    const { hash } = window.location;
    const taken = (left !== undefined && refocus(left)) || focus?.() === true;
    if (!taken && !first) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    if (left) window.scrollTo(0, left.scroll);
    else if (!taken && !first) window.scrollTo(0, 0);
    const stands = () => note(hash);
    document.addEventListener('scroll', stands, { passive: true });
    document.addEventListener('focusin', stands);
    return () => {
      document.removeEventListener('scroll', stands);
      document.removeEventListener('focusin', stands);
    };
    // The language may change while one reads; that is no arrival.
  }, [part]); // oxlint-disable-line react/exhaustive-deps
  return null;
}
