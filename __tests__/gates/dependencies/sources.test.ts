import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files, type Judged } from '../metrics/judged';

const sha = 'a'.repeat(40);
const hash = `--hash=sha256:${'b'.repeat(64)}`;

const check = (files: Files, settings = ''): Promise<Judged> =>
  judgeFiles(
    {
      [policyFile]: `version: 1\ngates:\n  dependencies: { engine: none${settings === '' ? '' : `, ${settings}`} }\n`,
      ...files,
    },
    { gates: ['dependencies'] },
  );

const requirements = (text: string): Files => ({ 'requirements.txt': text });

describe('what may be replaced', () => {
  const release = 'https://github.com/explosion/spacy-models/releases/download/en-3.7.1';
  const step = (uses: string): Files => ({
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`,
  });
  it.each<readonly [Files, string]>([
    [requirements(`en @ ${release}/en-3.7.1-py3-none-any.whl\n`), 'low mutable-source'],
    [requirements(`en @ ${release}/latest.zip\n`), 'medium mutable-source'],
    [requirements('en @ https://example.com/en-3.7.1-py3-none-any.whl\n'), 'medium mutable-source'],
    [requirements('en @ https://files.pythonhosted.org/packages/a/b/en-3.7.1-py3-none-any.whl\n'), ''],
    [requirements('en @ git+https://github.com/a/en@v1.2.3\n'), 'low mutable-source'],
    [requirements(`en @ https://github.com/a/en/archive/${sha}.zip\n`), ''],
    [requirements('en @ https://github.com/a/en/archive/refs/tags/v1.2.3.tar.gz\n'), 'low mutable-source'],
    [requirements('en @ https://github.com/a/en/archive/v1.2.zip\n'), 'low mutable-source'],
    [requirements('en @ https://github.com/a/en/archive/master.zip\n'), 'medium mutable-source'],
    [requirements('en @ https://evil.example/github.com/a/en/archive/v1.2.zip\n'), 'medium mutable-source'],
    [requirements('en @ git+https://github.com/a/en@release-1.2\n'), 'medium mutable-source'],
    [requirements(`--extra-index-url https://download.pytorch.org/whl/cu118\nx==1 ${hash}\ny==1\n`), ''],
    [requirements('--extra-index-url https://download.pytorch.org/whl/cu118\nx\n'), 'low extra-index'],
    [requirements('--extra-index-url https://download.pytorch.org.evil.example/\nx\n'), 'high unexpected-source'],
    [
      requirements('--index-url https://a.example/\n--extra-index-url https://pypi.org/simple\nx\n'),
      'medium extra-index',
    ],
    [step('docker://alpine:3'), 'info unpinned-action'],
    [step('docker://alpine'), 'info unpinned-action'],
    [step(`docker://alpine@sha256:${'a'.repeat(64)}`), ''],
    [step('actions/checkout@v4'), 'info unpinned-action'],
  ])('%j is as severe as %s', async (files, expected) => {
    const { gate } = await check(files);
    const rules = ['mutable-source', 'extra-index', 'unexpected-source', 'unpinned-action'];
    const severe = gate.findings.filter(({ rule }) => rules.includes(rule));
    expect(severe.map(({ severity, rule }) => `${severity} ${rule}`).join()).toBe(expected);
  });

  it.each([
    ['0123456789abcdef0123456789abcdef01234567', []],
    ['main', ['mutable-source package.json', 'mutable-source package-lock.json']],
  ])('a branch in a manifest whose lock file says %s', async (revision, expected) => {
    const resolved = `git+ssh://git@github.com/a/tool.git#${revision}`;
    const dependencies = { tool: 'github:a/tool#main' };
    const { gate } = await check({
      'package.json': JSON.stringify({ name: 'x', dependencies }),
      'package-lock.json': JSON.stringify({
        lockfileVersion: 3,
        packages: { '': { name: 'x', dependencies }, 'node_modules/tool': { version: '1.0.0', resolved } },
      }),
    });
    const found = gate.findings.filter(({ rule }) => rule === 'mutable-source');
    expect(
      found
        .map(({ rule, location }) => `${rule} ${location.path}`)
        .sort()
        .reverse(),
    ).toEqual(expected);
  });
});
