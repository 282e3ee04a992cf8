// Putting a program aside and back: where the focus goes once its card is gone, and what a screen reader hears.
import { useEffect, useRef, useState } from 'react';
import { cardId } from './card-id.ts';

type Said = { readonly what: 'aside' | 'restored'; readonly program: string };

interface Aside {
  /** The program put aside last: it stands as a line where its card stood, until another is put aside. */
  readonly last: string | undefined;
  readonly said: Said | undefined;
  /** `cards` are the programs shown as cards, in their order. */
  readonly putAside: (program: string, cards: readonly string[]) => void;
  readonly restore: (program: string) => void;
}

export function useAside(
  setAside: readonly string[],
  onSetAside: (program: string, aside: boolean) => void,
): Aside {
  const [said, setSaid] = useState<Said>();
  const goal = useRef<string>(undefined);
  useEffect(() => {
    if (goal.current === undefined) return;
    document.getElementById(cardId(goal.current))?.focus();
    goal.current = undefined;
  });
  const isAside = said?.what === 'aside' && setAside.includes(said.program);
  return {
    last: isAside ? said.program : undefined,
    said,
    putAside: (program, cards) => {
      const at = cards.indexOf(program);
      // The next card, at the end the one before; where there is none its own line.
      goal.current = cards[at + 1] ?? cards[at - 1] ?? program;
      setSaid({ what: 'aside', program });
      onSetAside(program, true);
    },
    restore: (program) => {
      goal.current = program;
      setSaid({ what: 'restored', program });
      onSetAside(program, false);
    },
  };
}
