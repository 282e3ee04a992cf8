// The choice of the as-of date as the results offer it, for use on any page.
import type { ComponentProps } from 'react';
import { AsOf } from '../../features/results/AsOf.tsx';
import { NamesProvider } from './NamesProvider.tsx';

export function AsOfChoice(props: ComponentProps<typeof AsOf>) {
  return (
    <NamesProvider>
      <AsOf {...props} />
    </NamesProvider>
  );
}
