// Which details of the results stand open, for as long as the page is loaded.
import type { OpenDetails } from '../../features/results/open-details.ts';
import type { Workbench } from '../Workbench.tsx';

const kept = new WeakMap<Workbench, OpenDetails>();

function openDetails(): OpenDetails {
  const open = new Set<string>();
  return {
    isOpen: (program) => open.has(program),
    keep: (program, isOpen) => {
      if (isOpen) open.add(program);
      else open.delete(program);
    },
  };
}

export function openDetailsOf(workbench: Workbench): OpenDetails {
  const known = kept.get(workbench);
  if (known) return known;
  const made = openDetails();
  kept.set(workbench, made);
  return made;
}
