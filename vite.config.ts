import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { rulebookPlugin } from './src/rulebook/plugin.ts';

// Everything that shows React needs a page; the rest runs in plain Node.
const COMPONENT_TESTS = ['tests/**/*.test.tsx'];
const NODE_TESTS = ['tests/**/*.test.ts'];
const NEVER = ['node_modules/**', 'dist/**', 'tests/e2e/**', 'tests/bench/**'];

// The built page loads its own files and nothing else, and sends nothing anywhere. While one writes, Vite needs more than that.
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'huiqi:content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative addresses: the built page works under any path of any static server.
  base: './',
  plugins: [react(), rulebookPlugin('rules'), contentPolicy],
  build: {
    // Company machines with Windows 7 stop at Chrome 109.
    target: ['chrome100', 'edge100', 'firefox102', 'safari15.4'],
  },
  test: {
    exclude: NEVER,
    // Property tests share two cores with everything else.
    testTimeout: 30_000,
    // All cores: the wait is long, and nothing else runs meanwhile.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['src/**'] },
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: NODE_TESTS, exclude: NEVER },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: COMPONENT_TESTS,
          exclude: NEVER,
          setupFiles: ['tests/components.setup.ts'],
        },
      },
    ],
  },
});
