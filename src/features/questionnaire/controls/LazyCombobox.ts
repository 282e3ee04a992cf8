// The searchable field, fetched when a question first needs it.
import { lazy } from 'react';

export const LazyCombobox = lazy(async () => {
  const { Combobox } = await import('../../../ui/Combobox.tsx');
  return { default: Combobox };
});
