// What a field that searches needs: the options once they are loaded, and how a text is looked for among them.
import type { ComboboxItem } from '../../../ui/Combobox.tsx';

export interface FoundItem extends ComboboxItem {
  /** The text is its name or code in full. */
  readonly exact: boolean;
}

export interface Finder {
  readonly kind: 'region' | 'industry';
  readonly state: 'loading' | 'failed' | 'ready';
  /** Tries again where it failed. */
  readonly load: () => void;
  /** An answer as it stands in the field. */
  readonly itemOf: (value: string) => ComboboxItem | undefined;
  /** All that fit, best first; without words, what there is to go through from the present answer on. */
  readonly search: (query: string) => readonly FoundItem[];
}

/** The one item that a text means without being picked: the only one named in full, or the only one that fits. */
export function meantBy(found: readonly FoundItem[]): ComboboxItem | undefined {
  const exact = found.filter((item) => item.exact);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;
  return found.length === 1 ? found[0] : undefined;
}
