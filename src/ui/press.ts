// Knows whether the pointer is pressed down, so that nothing moves away under it between the press and the release.

const waiting: (() => void)[] = [];
let isPressed = false;

function release(): void {
  isPressed = false;
  for (const act of waiting.splice(0)) act();
}

if (typeof window !== 'undefined') {
  const capture = { capture: true };
  window.addEventListener('pointerdown', () => (isPressed = true), capture);
  // The click comes after the release and before anything else; a press that ends elsewhere brings none.
  window.addEventListener('click', release, capture);
  window.addEventListener('pointerup', () => setTimeout(release), capture);
  window.addEventListener('pointercancel', release, capture);
}

/**
 * Does it now, or after the press that is under way. Leaving a field by a press on a button takes two events: were the page
 * laid out anew between them, the release would miss the button and the press would be lost.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.push(act);
  else act();
}
