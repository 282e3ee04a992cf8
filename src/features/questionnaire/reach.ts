// Brings a question to the person: out of its fold, into sight and under the focus, also where its field is still on the way.

/** Returns whether there is such a question. What the person does meanwhile comes first. */
export function reachQuestion(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  for (let fold = closedFold(element); fold; fold = closedFold(element)) fold.open = true;
  element.scrollIntoView({ block: 'center' });
  if (takesFocus(element)) return true;
  const before = document.activeElement;
  const observer = new MutationObserver(() => {
    const later = document.getElementById(id);
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (!later || moved || takesFocus(later)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return true;
}

function closedFold(element: HTMLElement): HTMLDetailsElement | null {
  return element.closest<HTMLDetailsElement>('details:not([open])');
}

/** A field that waits for its options does not take the focus. */
function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
