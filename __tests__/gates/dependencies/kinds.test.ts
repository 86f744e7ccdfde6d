import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files, type Judged } from '../metrics/judged';

const check = (files: Files): Promise<Judged> =>
  judgeFiles(
    { [policyFile]: 'version: 1\ngates:\n  dependencies: { engine: none, internal: ["acme-*"] }\n', ...files },
    { gates: ['dependencies'] },
  );
/** What was read shows in the internal names that are found. */
const read = ({ gate }: Judged): string[] =>
  gate.findings
    .filter(({ rule }) => rule === 'internal-name-on-public-index')
    .map(({ location: { path, startLine }, message }) => `${path}:${startLine ?? ''} ${message.split(' ')[0] ?? ''}`);

describe('manifests of other kinds', () => {
  it.each<readonly [string, Files, readonly string[]]>([
    [
      'python_env.yaml of MLflow',
      {
        'python_env.yaml':
          'python: "3.10"\nbuild_dependencies:\n  - acme-build==1\ndependencies:\n  - acme-run\n  - -r r.txt\n',
        'r.txt': 'acme-more\n',
      },
      ['python_env.yaml:3 acme-build', 'python_env.yaml:5 acme-run', 'r.txt:1 acme-more'],
    ],
    [
      'catalogues of pnpm',
      {
        'pnpm-workspace.yaml': 'catalog:\n  acme-a: ^1.0.0\ncatalogs:\n  old:\n    acme-b: 1.0.0\n',
        'package.json': '{"dependencies":{"x":"catalog:"}}',
      },
      ['pnpm-workspace.yaml:2 acme-a', 'pnpm-workspace.yaml:5 acme-b'],
    ],
    [
      'catalogues of Yarn',
      { '.yarnrc.yml': 'nodeLinker: pnp\ncatalog:\n  acme-a: ^1.0.0\n' },
      ['.yarnrc.yml:3 acme-a'],
    ],
    [
      'a script',
      {
        'tools/run.py':
          '#!/usr/bin/env python\n# /// script\n# dependencies = [\n#   "acme-a<3",\n# ]\n# ///\nimport a\n',
        'b.py': 'import b\n',
      },
      ['tools/run.py:4 acme-a'],
    ],
    [
      'a script with CRLF, and a comment behind',
      { 'run.py': '# /// script\r\n# dependencies = ["acme-a"]\r\n# ///\r\n# more\r\n' },
      ['run.py:2 acme-a'],
    ],
    ['a script without an end', { 'run.py': '# /// script\n# dependencies = ["acme-a"]\nimport a\n' }, []],
  ])('%s', async (_, files, expected) => {
    expect(read(await check(files)).sort()).toEqual(expected);
  });

  it('are said not to be read, once for each kind', async () => {
    const { gate, code } = await check({
      'requirements.txt': 'a==1\n',
      Gemfile: '',
      'x/Gemfile.lock': '',
      'build.gradle': '',
    });
    const said = gate.findings.filter(({ rule }) => rule === 'packages-not-looked-up').map(({ message }) => message);
    expect(said.sort()).toEqual([
      'Gemfile and 1 more: what this asks for (Ruby) is not read, so that its packages are not known.',
      'build.gradle: what this asks for (Gradle) is not read, so that its packages are not known.',
    ]);
    expect([gate.evaluated, gate.skipped, code]).toEqual([
      1,
      { 'of a kind that is not read': 3, 'packages not looked up': 1 },
      0,
    ]);
  });

  it('are not said so where the lock file that is read lies beside', async () => {
    const { gate } = await check({ 'build.gradle': '', 'gradle.lockfile': '# x\nempty=\n' });
    expect(gate.findings).toEqual([]);
  });

  it('are an error where nothing else is there', async () => {
    const { gate, code } = await check({ 'build.gradle': '' });
    expect([gate.status, gate.reason, code]).toEqual([
      'error',
      'none of the 1 manifests and lock files could be evaluated',
      2,
    ]);
  });
});
