// The whole page in a test: its own storages, clock and address, the real rules.
import { configure, render, type RenderResult } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { outline } from 'virtual:huiqi/outline';
import { App } from '../../src/app/App.tsx';
import { type Workbench, workbenchOf } from '../../src/app/Workbench.tsx';
import { keyStore } from '../../src/profile/storage/key-store.ts';
import type { Value } from '../../src/profile/types.ts';
import { FakeStorage } from '../profile/storage/browser.ts';
import { teachDialogs } from '../ui/dialogs.ts';

// A page is fetched in parts, and judging shares the processor with other tests.
configure({ asyncUtilTimeout: 20_000 });

interface Visit {
  readonly tab?: Storage;
  readonly computer?: Storage;
  /** The moment, in UTC. */
  readonly now?: string;
  readonly address?: string;
  readonly answers?: Readonly<Record<string, Value>>;
}

export interface Visited extends RenderResult {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly workbench: Workbench;
  readonly tab: Storage;
  readonly computer: Storage;
}

let visits = 0;

/** Opens the page as a browser would, with answers given before if any. */
export function visit({
  tab = new FakeStorage(),
  computer = new FakeStorage(),
  now = '2022-06-01T04:00:00Z',
  address = '/',
  answers = {},
}: Visit = {}): Visited {
  teachDialogs();
  window.location.hash = address;
  const workbench = workbenchOf(outline, {
    tab: keyStore(() => tab),
    computer: keyStore(() => computer),
    clock: () => Date.parse(now),
    writer: `test${visits++}`,
  });
  for (const [path, value] of Object.entries(answers)) workbench.store.getState().answer(path, value);
  return { ...render(<App workbench={workbench} />), user: userEvent.setup(), workbench, tab, computer };
}
