// The choice of the as-of date as the results offer it, for use on any page.
import { AsOf } from '../../features/results/AsOf.tsx';
import { NamesProvider } from './NamesProvider.tsx';

interface AsOfChoiceProps {
  readonly asOf: string;
  readonly today: string;
  readonly onAsOf: (date: string | undefined) => void;
}

export function AsOfChoice(props: AsOfChoiceProps) {
  return (
    <NamesProvider>
      <AsOf {...props} />
    </NamesProvider>
  );
}
