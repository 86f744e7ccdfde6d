import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { version } from '../../src/version';
import { engine, root, run } from './engines';

const actionlint = (files: readonly string[], cwd: string) =>
  run(engine('actionlint/actionlint'), ['-shellcheck=', '-pyflakes=', ...files], cwd);
const zizmor = (files: readonly string[], cwd: string) =>
  run(engine('tools/bin/zizmor'), ['--offline', '--no-config', '--no-progress', '--quiet', ...files], cwd);

/** The repository's own files, tracked or not yet, without what tests feed on. */
async function filesOf(pattern: RegExp): Promise<string[]> {
  const { code, stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  expect(code).toBe(0);
  return stdout.split('\0').filter((path) => pattern.test(path) && !path.startsWith('__tests__/'));
}

const workflows = /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const actions = /(^|\/)action\.ya?ml$/;

/** What is read of zizmor's findings. */
const findings = z.array(
  z.object({
    ident: z.string(),
    locations: z.array(
      z.object({
        symbolic: z.object({
          key: z.object({ Local: z.object({ verbatim_path: z.string() }) }),
          kind: z.string(),
        }),
        concrete: z.object({ feature: z.string() }),
      }),
    ),
  }),
);

describe('every workflow and action of this repository', () => {
  it('is clean for actionlint', async () => {
    const files = await filesOf(workflows);
    expect(files).toEqual(
      expect.arrayContaining(['.github/workflows/ci.yml', 'examples/titanic/.github/workflows/gatehouse.yml']),
    );
    expect(await actionlint(files, root)).toEqual({ code: 0, stdout: '', stderr: '' });
  }, 60_000);

  it("is clean for zizmor, but for what can't be written otherwise", async () => {
    const files = [...(await filesOf(workflows)), ...(await filesOf(actions))];
    const { stdout, stderr } = await zizmor(['--format', 'json', ...files], root);
    if (stdout === '') throw new Error(stderr);
    const found = findings.parse(JSON.parse(stdout)).map(({ ident, locations }) => {
      const primary = locations.find(({ symbolic }) => symbolic.kind === 'Primary');
      return [primary?.symbolic.key.Local.verbatim_path, ident, primary?.concrete.feature];
    });
    // No file can name the commit that it will be part of, so the examples name the release by its tag.
    const examples = files.filter((file) => /^examples\/.*\/workflows\//.test(file));
    const known = examples.map((file) => {
      const own = ['nightly.yml', 'publish.yml', 'image.yml', 'models.yml', 'checks.yml'].indexOf(basename(file));
      const action =
        ['/actions/metrics', '/actions/publish', '/actions/container', '/actions/artifacts', '/actions/reports'][own] ??
        '';
      return [file, 'unpinned-uses', `gatehouse/gatehouse${action}@v${version}`];
    });
    // Of a run whose artifacts are hostile: what must not be done then is in the README of the example.
    const publishing = examples.filter((file) => file.endsWith('/publish.yml'));
    known.push(...publishing.map((file) => [file, 'dangerous-triggers', 'workflow_run']));
    // GitHub's `$/` names folders of a repository, not its root, where our action.yml is.
    expect(found).toEqual(expect.arrayContaining([['.github/workflows/ci.yml', 'self-repository', './'], ...known]));
    expect(found).toHaveLength(1 + known.length);
    expect(examples).toHaveLength(9);
  }, 60_000);
});

describe('every workflow that the documentation shows', () => {
  let folder: string;
  const files: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gatehouse-documented-'));
    for (const page of await filesOf(/^(README|docs\/[^/]+)\.md$/)) {
      const text = await readFile(join(root, page), 'utf8');
      for (const [at, [, block = '']] of [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].entries()) {
        if (!/^on:/m.test(block) || !/^jobs:/m.test(block)) continue;
        files.push(`.github/workflows/${basename(page, '.md')}-${at}.yml`);
        await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
        await writeFile(join(folder, files.at(-1) ?? ''), block);
      }
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is clean, but names our release by its tag', async () => {
    expect(files).toContain('.github/workflows/required-check-0.yml');
    expect(await actionlint(files, folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    const { stdout } = await zizmor(['--format', 'json', ...files], folder);
    expect(findings.parse(JSON.parse(stdout)).filter(({ ident }) => ident !== 'unpinned-uses')).toEqual([]);
  });
});

describe('a bad workflow', () => {
  let folder: string;
  const file = '.github/workflows/bad.yml';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gatehouse-workflow-'));
    await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
    await writeFile(
      join(folder, file),
      [
        'on: pull_request_target',
        'jobs:',
        '  a:',
        '    runs-on: ubuntu-24.04',
        '    steps:',
        '      - uses: actions/checkout@main',
        '      - run: echo "${{ github.event.pull_request.title }}"',
        '        timeout: 3',
        '',
      ].join('\n'),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is refused by actionlint', async () => {
    const { code, stdout } = await actionlint([file], folder);
    expect(code).toBe(1);
    expect(stdout).toContain('"timeout"');
  });

  it('is refused by zizmor', async () => {
    const { code, stdout } = await zizmor([file], folder);
    expect(code).toBeGreaterThanOrEqual(11);
    expect(stdout).toContain('template-injection');
  });
});
