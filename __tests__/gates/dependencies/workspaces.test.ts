import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files } from '../metrics/judged';

const policy = 'version: 1\ngates:\n  dependencies:\n    engine: none\n';
const rules = async (files: Files): Promise<string[]> => {
  const { gate } = await judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
  return gate.findings.map(({ rule, location }) => `${rule} ${location.path}`);
};
const packageJson = JSON.stringify({ name: 'a', dependencies: { 'is-odd': '3.0.1' } });
const lockOf = (more: object): string =>
  JSON.stringify({
    name: 'root',
    lockfileVersion: 3,
    packages: {
      '': { name: 'root', workspaces: ['packages/*'] },
      'node_modules/is-odd': {
        version: '3.0.1',
        resolved: 'https://registry.npmjs.org/is-odd/-/is-odd-3.0.1.tgz',
        integrity: `sha512-${'A'.repeat(86)}==`,
      },
      ...more,
    },
  });

describe('a lock file above', () => {
  it('counts for the folders that it locks', async () => {
    const lock = lockOf({
      'packages/a': { name: 'a', dependencies: { 'is-odd': '3.0.1' } },
      'node_modules/a': { resolved: 'packages/a', link: true },
    });
    const root = JSON.stringify({ name: 'root', workspaces: ['packages/*'] });
    const files = { 'package.json': root, 'package-lock.json': lock, 'packages/a/package.json': packageJson };
    expect(await rules(files)).toEqual([]);
    expect(await rules({ ...files, 'other/package.json': packageJson })).toEqual(['no-lock-file other/package.json']);
  });

  it('of a tool without workspaces counts in its own folder alone', async () => {
    const pyproject = '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\nclick = "8.1.7"\n';
    const lock = '[metadata]\nlock-version = "2.0"\ncontent-hash = "x"\n';
    expect(await rules({ 'poetry.lock': lock, 'sub/pyproject.toml': pyproject })).toContain(
      'no-lock-file sub/pyproject.toml',
    );
  });
});

const uv = (members: string, more = ''): string =>
  `version = 1\nrequires-python = ">=3.9"\n${members}\n[[package]]\nname = "root"\nversion = "1"\nsource = { virtual = "." }\n${more}`;
const root =
  '[project]\nname = "root"\nversion = "1"\n[tool.uv.workspace]\nmembers = ["libs/*"]\nexclude = ["libs/old"]\n';
const member = '[project]\nname = "b"\nversion = "1"\ndependencies = ["click==8.1.7"]\n';
const cargo = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "0.1.0"\n${more}`;
const crate = (name: string): string => `[[package]]\nname = "${name}"\nversion = "0.1.0"\n`;
const yarn = (name: string): string =>
  `# yarn lockfile v1\n\n${name}@3.0.1:\n  version "3.0.1"\n  resolved "https://registry.yarnpkg.com/${name}/-/${name}-3.0.1.tgz#aa"\n`;
const workspaceJson = JSON.stringify({ name: 'root', workspaces: { packages: ['./packages/*', '!packages/old'] } });

describe('which manifests a lock file above locks', () => {
  const cases: readonly (readonly [string, Files, readonly string[]])[] = [
    [
      'a member that uv.lock has',
      {
        'pyproject.toml': root,
        'libs/b/pyproject.toml': member,
        'uv.lock': uv(
          '[manifest]\nmembers = ["b", "root"]',
          '[[package]]\nname = "b"\nversion = "1"\nsource = { editable = "libs/b" }\ndependencies = [{ name = "click" }]\n[package.metadata]\nrequires-dist = [{ name = "click", specifier = "==8.1.7" }]\n[[package]]\nname = "click"\nversion = "8.1.7"\nsource = { registry = "https://pypi.org/simple" }\n',
        ),
      },
      [],
    ],
    [
      'a member that uv.lock lacks',
      { 'pyproject.toml': root, 'libs/b/pyproject.toml': member, 'uv.lock': uv('') },
      ['lock-out-of-date libs/b/pyproject.toml'],
    ],
    [
      'a folder that is no member',
      { 'pyproject.toml': root, 'libs/old/pyproject.toml': member, 'uv.lock': uv('') },
      ['no-lock-file libs/old/pyproject.toml'],
    ],
    [
      'a crate that Cargo.lock has',
      {
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'crates/b/Cargo.toml': cargo('b'),
        'Cargo.lock': `version = 4\n${crate('b')}`,
      },
      [],
    ],
    [
      'a crate that Cargo.lock lacks',
      {
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'crates/b/Cargo.toml': cargo('b', '[dependencies]\ntime = "=0.1.0"\n'),
        'Cargo.lock': `version = 4\n${crate('a')}`,
      },
      ['lock-out-of-date crates/b/Cargo.toml'],
    ],
    [
      'a crate beside the workspace',
      {
        'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'other/b/Cargo.toml': cargo('b', '[dependencies]\ntime = "=0.1.0"\n'),
        'Cargo.lock': `version = 4\n${crate('a')}`,
      },
      ['no-lock-file other/b/Cargo.toml'],
    ],
    [
      'members of Yarn',
      {
        'package.json': workspaceJson,
        'yarn.lock': yarn('is-odd'),
        'packages/a/package.json': packageJson,
        'packages/old/package.json': packageJson,
      },
      ['no-lock-file packages/old/package.json'],
    ],
    [
      'a member that pnpm-lock.yaml lacks',
      {
        'package.json': JSON.stringify({ name: 'root' }),
        'pnpm-workspace.yaml': "packages:\n  - 'packages/*'\n",
        'pnpm-lock.yaml': "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n",
        'packages/a/package.json': packageJson,
        'elsewhere/package.json': packageJson,
      },
      ['lock-out-of-date packages/a/package.json', 'no-lock-file elsewhere/package.json'],
    ],
    [
      'a lock file that was emptied',
      { 'pyproject.toml': member, 'uv.lock': 'version = 1\nrequires-python = ">=3.9"\n' },
      ['lock-out-of-date uv.lock'],
    ],
    [
      'a section that Pipfile.lock lacks',
      {
        Pipfile: '[packages]\nclick = "==8.1.7"\n',
        'Pipfile.lock': '{"_meta":{"sources":[]},"default":{},"develop":{}}',
      },
      ['lock-out-of-date Pipfile.lock'],
    ],
    [
      'what pip-compile wrote from another list',
      {
        'requirements.in': 'click==8.1.7\n',
        'requirements.txt': '# This file is autogenerated by pip-compile\nflask==3.0.0\n',
      },
      ['lock-out-of-date requirements.txt', 'unhashed-requirements requirements.txt'],
    ],
    [
      'what holds only elsewhere need not be locked',
      {
        'pyproject.toml':
          '[project]\nname = "x"\nversion = "1"\ndependencies = ["colorama; sys_platform == \'win32\'"]\n',
        'uv.lock': 'version = 1\nrequires-python = ">=3.9"\n',
      },
      [],
    ],
    [
      'an override that npm has not heeded yet',
      {
        'package.json': JSON.stringify({
          name: 'root',
          dependencies: { 'is-odd': '^3.0.0' },
          overrides: { 'is-odd': '3.0.0' },
        }),
        'package-lock.json': lockOf({ '': { name: 'root', dependencies: { 'is-odd': '^3.0.0' } } }),
      },
      ['lock-out-of-date package-lock.json'],
    ],
    ...(['3.0.1', '$is-odd'] as const).map((override): [string, Files, string[]] => [
      `what the top overrides (${override}), which a member asks for otherwise`,
      {
        'package.json': JSON.stringify({
          name: 'root',
          workspaces: ['packages/*'],
          dependencies: { 'is-odd': '3.0.1' },
          overrides: { 'is-odd': override },
        }),
        'packages/a/package.json': JSON.stringify({ name: 'a', dependencies: { 'is-odd': '2.0.0' } }),
        'package-lock.json': lockOf({
          '': { name: 'root', workspaces: ['packages/*'], dependencies: { 'is-odd': '3.0.1' } },
          'packages/a': { name: 'a', dependencies: { 'is-odd': '2.0.0' } },
          'node_modules/a': { resolved: 'packages/a', link: true },
        }),
      },
      [],
    ]),
    [
      'resolutions, which npm does not heed',
      {
        'package.json': JSON.stringify({
          name: 'root',
          dependencies: { 'is-odd': '^3.0.0' },
          resolutions: { 'is-odd': '3.0.0' },
        }),
        'package-lock.json': lockOf({ '': { name: 'root', dependencies: { 'is-odd': '^3.0.0' } } }),
      },
      [],
    ],
  ];

  it.each(cases)('%s', async (_, files, expected) => {
    expect((await rules(files)).sort()).toEqual([...expected].sort());
  });
});
