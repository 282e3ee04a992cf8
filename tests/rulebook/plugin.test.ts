// The page's way to the rules: what the build carries, and where a broken file stops it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadRulebook } from '../../src/rulebook/index.ts';
import { rulebookPlugin } from '../../src/rulebook/plugin.ts';

const folders: string[] = [];
const servers: ViteDevServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A page of one file that takes the rulebook, beside its own copy of the rules. */
function copied() {
  const root = mkdtempSync(join(tmpdir(), 'huiqi-plugin-'));
  folders.push(root);
  const rules = join(root, 'rules');
  // The cases are no part of the page.
  cpSync('rules', rules, { recursive: true, filter: (file) => !file.endsWith('cases.yaml') });
  writeFileSync(
    join(root, 'page.js'),
    `import { rulebook } from 'virtual:huiqi/rulebook'; globalThis.book = rulebook;
     globalThis.places = () => import('virtual:huiqi/regions');
     globalThis.classes = () => import('virtual:huiqi/industry-classes');`,
  );
  return { root, rules, policy: join(rules, 'shanxi-2018-89', 'policy.yaml') };
}

/** Puts a word into the policy that the language does not have; the line on which it stands. */
function breakRule(policy: string): number {
  const lines = readFileSync(policy, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('applicant_kind'));
  lines[at] = lines[at]!.replace('applicant_kind', 'applicant_knd');
  writeFileSync(policy, lines.join('\n'));
  return at + 1;
}

const built = async ({ root, rules }: { root: string; rules: string }) => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [rulebookPlugin(rules)],
    build: { write: false, minify: false, lib: { entry: join(root, 'page.js'), formats: ['es'] } },
  });
  return [output].flat().flatMap((each) => ('output' in each ? each.output : []));
};

describe('a build', () => {
  test('carries the compiled rules; the places and the classes of industries in chunks of their own', async () => {
    const page = copied();
    const chunks = await built(page);
    const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
    const { rulebook } = loadRulebook(page.rules);
    expect(code[0]).toContain(rulebook!.hash);
    expect(code[0]).not.toContain('慈溪市');
    expect(code[0]).not.toContain('黑色金属铸造');
    expect(code.filter((each) => each.includes('黑色金属铸造'))).toHaveLength(1);
    expect(code.slice(1).join('')).toContain('慈溪市');
  });

  test('the rules in it are the rules compiled, to the letter', async () => {
    const page = copied();
    const [chunk] = await built(page);
    const file = join(page.root, 'built.mjs');
    writeFileSync(file, chunk?.type === 'chunk' ? chunk.code : '');
    await import(pathToFileURL(file).href);
    const { rulebook } = loadRulebook(page.rules);
    expect(Reflect.get(globalThis, 'book')).toEqual(JSON.parse(JSON.stringify(rulebook)));
  });

  test('D1 fails at file, line and column of a broken rule', async () => {
    const page = copied();
    const line = breakRule(page.policy);
    await expect(built(page)).rejects.toThrow(
      new RegExp(`${relative(process.cwd(), page.policy)}:${line}:\\d+ .*applicant_knd`),
    );
  });
});

describe('while rules are written', () => {
  async function served({ root, rules }: { root: string; rules: string }) {
    const server = await createServer({
      configFile: false,
      logLevel: 'silent',
      root,
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
      plugins: [rulebookPlugin(rules)],
    });
    servers.push(server);
    const { client } = server.environments;
    const load = async () => (await client.transformRequest('virtual:huiqi/outline'))?.code ?? '';
    /** The next message of that type to the page. */
    const told = (type: HotPayload['type']) =>
      new Promise<HotPayload>((hear) => {
        vi.spyOn(client.hot, 'send').mockImplementation((payload: unknown) => {
          if ((payload as HotPayload).type === type) hear(payload as HotPayload);
        });
      });
    return { load, told };
  }

  test('a change loads the page again with the new rules', async () => {
    const page = copied();
    const { load, told } = await served(page);
    const before = await load();
    const reloaded = told('full-reload');
    writeFileSync(page.policy, `${readFileSync(page.policy, 'utf8')}# looked through again\n`);
    await reloaded;
    expect(await load()).not.toBe(before);
  });

  test('D1 a broken file is shown at its place, over the page that stays', async () => {
    const page = copied();
    const { load, told } = await served(page);
    await load();
    const heard = told('error');
    const line = breakRule(page.policy);
    const payload = await heard;
    if (payload.type !== 'error') throw new Error('no error was told');
    expect(payload.err.loc).toMatchObject({ file: page.policy, line });
    expect(payload.err.frame).toContain('^');
    await expect(load()).rejects.toThrow(/applicant_knd/);
  });
});
