// What happens when a page is reached: the title of the tab says which, and the focus stands on its heading, as after a real load.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/useTexts.ts';
import { appTexts } from '../texts.ts';

/** Whether nothing was reached before; asking counts as reaching. */
const FirstArrival = createContext<() => boolean>(() => true);

export function Arrivals({ children }: { readonly children: ReactNode }) {
  const arrived = useRef(false);
  const isFirst = useCallback(() => {
    const first = !arrived.current;
    arrived.current = true;
    return first;
  }, []);
  return <FirstArrival value={isFirst}>{children}</FirstArrival>;
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
  const isFirst = useContext(FirstArrival);
  useEffect(() => {
    document.title = title === '' ? t('title.start') : t('title.page', { page: title });
  }, [title, t]);
  useEffect(() => {
    const first = isFirst();
    if (focus?.() || first) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // The language may change while one reads; that is no arrival.
  }, [part]); // oxlint-disable-line react/exhaustive-deps
  return null;
}
