import { config } from 'zod/v4/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { begin } from './app/begin.tsx';

// Before any schema is made: without it zod tries `new Function`, which a strict content policy forbids.
config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

createRoot(root).render(<StrictMode>{begin()}</StrictMode>);
