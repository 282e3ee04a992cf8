import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import type { Rulebook } from '../src/engine/rules.ts';
import { ofNotices } from './of-notices.ts';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

// Vitest's globals are off, so Testing Library cannot clean up by itself.
afterEach(cleanup);

// The page is shown with the two notices its tests are about, so that they stay as they are when a notice is added.
vi.mock('virtual:huiqi/rulebook', async (original) => {
  const { rulebook } = await original<{ rulebook: Rulebook }>();
  return { rulebook: ofNotices(rulebook) };
});
