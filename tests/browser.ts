// Finds the real Chromium that the browser tests run in, a font with Chinese characters and the PDF tools;
// gets what is missing where that can be done, and otherwise says the one command that would.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const DOWNLOAD_LIMIT_MS = 240_000;
const APT_LIMIT_MS = 900_000;

/** A browser that lies there but cannot start (a stub, a missing system library) is no browser. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // chrome.exe --version would open a window
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is no browser that starts here`);
  }
  return [...PLACES, chromium.executablePath()].find(starts);
}

function onPath(tool: string): boolean {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [tool], { stdio: 'ignore' }).status === 0;
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true; // part of the system there
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function hasPdfTools(): boolean {
  return onPath('pdftotext') && onPath('pdftoppm');
}

function inContainer(): boolean {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv') || process.env.container) return true;
  try {
    return /docker|kubepods|containerd|lxc/.test(readFileSync('/proc/1/cgroup', 'utf8'));
  } catch {
    return false;
  }
}

function missingPackages(): string[] {
  return [
    ...(findChromium() ? [] : ['chromium', 'chromium-l10n']),
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
    ...(hasPdfTools() ? [] : ['poppler-utils']),
  ];
}

function aptCommand(packages: string[], root: boolean): string {
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return root ? `apt-get update && ${install}` : `sudo sh -c 'apt-get update && ${install}'`;
}

function run(command: string, args: string[], limit: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: limit, env }).status === 0
  );
}

/** Returns why it failed, in a line; its own report repeats itself for every server it tries. */
function downloadChromium(): string | undefined {
  const cli = ['node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  const { status, error, stderr } = spawnSync(process.execPath, cli, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: DOWNLOAD_LIMIT_MS,
  });
  if (status === 0) return undefined;
  return error?.message ?? /^Error: (.+)$/m.exec(stderr)?.[1] ?? `it ended with ${status}`;
}

/** Returns the browser's path, or throws with the one command that would install what is missing. */
export function ensureBrowser(say: (line: string) => void): string {
  if (!findChromium()) {
    say('No Chromium found; trying the browser download of Playwright …');
    const failure = downloadChromium();
    if (failure) say(`The browser download does not work here: ${failure}`);
  }

  const missing = missingPackages();
  if (missing.length > 0) {
    const root = process.getuid?.() === 0;
    const unattended = Boolean(process.env.CI) || (root && inContainer());
    if (unattended && onPath('apt-get')) {
      const command = aptCommand(missing, root).replace(/^sudo /, 'sudo -n ');
      say(`Installing ${missing.join(', ')}: ${command}`);
      if (!run('sh', ['-c', command], APT_LIMIT_MS)) say('The installation failed.');
    }
  }

  const still = missingPackages();
  const path = findChromium();
  if (still.length === 0 && path) return path;
  const remedy =
    process.platform === 'linux'
      ? aptCommand(still, process.getuid?.() === 0)
      : path
        ? 'brew install poppler   (or put pdftotext and pdftoppm on the path another way)'
        : 'npx playwright install chromium';
  throw new Error(`The browser tests need ${still.join(', ')}. This command installs it:\n\n  ${remedy}\n`);
}
