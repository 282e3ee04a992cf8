// The focus stays with its question when an answer moves it into a fold or out of it, and near it when the question goes.
import { type RefObject, useEffect, useRef } from 'react';
import { reachQuestion } from './reach.ts';

/** For the box around the questions. */
export function useFocusKept(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement && box.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', focused);
    return () => document.removeEventListener('focusin', focused);
  }, []);
  useEffect(() => {
    const lost = last.current;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const question = lost.closest<HTMLElement>('[data-question]')?.dataset['question'];
    if (question !== undefined && reachQuestion(question)) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  });
  return box;
}
