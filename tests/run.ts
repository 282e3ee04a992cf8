// The whole test of the project, in order; the first stage that fails ends it.
// `npm test` runs every stage, `npm test -- types unit` only the named ones.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Stage = { name: string; run: () => boolean | Promise<boolean> };

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const reports = mkdtempSync(join(tmpdir(), 'huiqi-test-'));
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program of node_modules under this Node, without a shell, so that it is the same on every system. */
function tool(path: string, args: string[], env: Record<string, string> = {}): boolean {
  const started = spawnSync(process.execPath, [join('node_modules', path), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (started.error) console.error(started.error.message);
  return started.status === 0;
}

/** Adds a report's figures to the total; a report that is missing, empty or has skipped tests is a failure. */
function count(stage: string, file: string, read: (report: never) => Counts): boolean {
  if (!existsSync(file)) {
    console.error(`${stage}: the runner wrote no report`);
    return false;
  }
  const counts = read(JSON.parse(readFileSync(file, 'utf8')) as never);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.skipped > 0)
    console.error(`${stage}: ${counts.skipped} tests were skipped; nothing may be skipped`);
  if (counts.passed + counts.failed === 0) console.error(`${stage}: no test ran`);
  return counts.passed > 0 && counts.failed === 0 && counts.skipped === 0;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

const stages: Stage[] = [
  { name: 'types', run: () => tool('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'lint',
    run: () =>
      // Without paths it would lint node_modules where there is no git folder to say what is ignored.
      tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', 'src', 'tests', 'vite.config.ts']),
  },
  {
    name: 'format',
    run: () => {
      const formatted = tool('@biomejs/biome/bin/biome', ['format', '--config-path=tests/format.json']);
      if (!formatted) console.error('`npm run format` puts it right.');
      return formatted;
    },
  },
  {
    name: 'unit',
    run: () => {
      const file = join(reports, 'vitest.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const passed = tool('vitest/vitest.mjs', ['run', '--allowOnly=false', ...reporters]);
      type Report = {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numTodoTests: number;
      };
      const counted = count('unit', file, (report: Report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }));
      return passed && counted;
    },
  },
  {
    name: 'rules',
    run: () => {
      if (!existsSync('src/commands/rules.ts')) {
        console.log('There is no src/commands/rules.ts yet.');
        return true;
      }
      return tool('tsx/dist/cli.mjs', ['src/commands/rules.ts', 'check']);
    },
  },
  { name: 'build', run: () => tool('vite/bin/vite.js', ['build']) },
  {
    name: 'e2e',
    run: async () => {
      const chromium = ensureBrowser(console.log);
      console.log(`Browser: ${chromium}`);
      const file = join(reports, 'playwright.json');
      const args = ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'];
      const passed = tool('@playwright/test/cli.js', args, {
        CHROMIUM_PATH: chromium,
        E2E_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      });
      type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
      const counted = count('e2e', file, ({ stats }: Report) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      }));
      return passed && counted;
    },
  },
];

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`No such stage: ${unknown.join(', ')}. There are: ${stages.map((s) => s.name).join(', ')}`);
    return 2;
  }
  let failedStage: string | undefined;
  for (const stage of stages) {
    if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
    console.log(`\n== ${stage.name}`);
    const start = performance.now();
    let passed = false;
    try {
      passed = await stage.run();
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
    }
    console.log(
      `== ${stage.name}: ${passed ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    if (!passed) {
      failedStage = stage.name;
      break;
    }
  }
  if (failedStage) {
    // A stage that fails without a failed test of its own (types, a build, no browser) counts as one failure.
    if (total.failed === 0) total.failed = 1;
    console.error(`\nStopped at the stage "${failedStage}"; the stages after it did not run.`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return failedStage ? 1 : 0;
}

try {
  process.exitCode = await main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
