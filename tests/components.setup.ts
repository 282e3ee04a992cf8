import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lays nothing out, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};

// Vitest's globals are off, so Testing Library cannot clean up by itself.
afterEach(cleanup);
