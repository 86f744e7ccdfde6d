import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files } from '../metrics/judged';

const policy = 'version: 1\ngates:\n  dependencies:\n    engine: none\n';
const found = async (files: Files, rule = 'lock-entry-mismatch'): Promise<string[]> => {
  const { gate } = await judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
  return gate.findings.filter((each) => each.rule === rule).map(({ severity, message }) => `${severity} ${message}`);
};

/** A package.json, and npm's lock file of it with more places. */
const npm = (asked: object, places: object, more: object = {}, lockRoot: object = more): Files => ({
  'package.json': JSON.stringify({ name: 'x', dependencies: asked, ...more }),
  'package-lock.json': JSON.stringify({
    name: 'x',
    lockfileVersion: 3,
    packages: { '': { name: 'x', dependencies: asked, ...lockRoot }, ...places },
  }),
});

const link = (resolved: string): object => ({ version: '1.0.0', resolved, link: true });
const fetched = (name: string, more: object = {}): object => ({
  version: '1.0.0',
  resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
  integrity: 'sha512-aa==',
  ...more,
});
const folder = (name: string, more: object = {}): object => ({ name, version: '1.0.0', ...more });

describe("folders in npm's lock file", () => {
  const aFolder = 'high p is asked of the registry, and the lock file takes the folder evil, which is no workspace.';
  const rows: readonly (readonly [string, Files, readonly string[]])[] = [
    ['a folder for what the registry has', npm({ p: '^1.0.0' }, { 'node_modules/p': link('evil') }), [aFolder]],
    ['one with an entry of its own', npm({ p: '^1.0.0' }, { evil: {}, 'node_modules/p': link('evil') }), [aFolder]],
    [
      'one for what another package needs',
      npm(
        { a: '1.0.0' },
        { 'node_modules/a': fetched('a', { dependencies: { p: '^1' } }), 'node_modules/p': link('evil') },
      ),
      [aFolder],
    ],
    [
      'one that the lock file alone calls a workspace',
      npm({ p: '^1.0.0' }, { evil: folder('p'), 'node_modules/p': link('evil') }, {}, { workspaces: ['evil'] }),
      [aFolder],
    ],
    [
      'an archive for what another package needs',
      npm(
        { a: '1.0.0' },
        {
          'node_modules/a': fetched('a', { dependencies: { p: '^1' } }),
          'node_modules/p': { version: '1.0.0', resolved: 'file:evil.tgz', integrity: 'sha512-aa==' },
        },
      ),
      ['high p is asked of the registry, and the lock file takes the file evil.tgz.'],
    ],
    [
      'an archive that is asked for',
      npm(
        { a: '1.0.0', p: 'file:p.tgz' },
        {
          'node_modules/a': fetched('a', { dependencies: { p: '^1' } }),
          'node_modules/p': { version: '1.0.0', resolved: 'file:p.tgz', integrity: 'sha512-aa==' },
        },
      ),
      [],
    ],
    [
      'one in version 1',
      {
        'package.json': JSON.stringify({ name: 'x', dependencies: { p: '^1.0.0' } }),
        'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies: { p: { version: 'file:evil' } } }),
      },
      [aFolder],
    ],
    [
      'workspaces, which need each other',
      npm(
        { p: '^1.0.0' },
        {
          'packages/p': folder('p', { dependencies: { q: '*' } }),
          'packages/q': folder('q'),
          'node_modules/p': link('packages/p'),
          'node_modules/q': link('packages/q'),
        },
        { workspaces: ['./packages/*'] },
      ),
      [],
    ],
    [
      'folders that are asked for',
      npm(
        { p: 'file:../p', q: 'link:q', r: './r' },
        {
          '../p': folder('p', { dependencies: { s: 'file:../s', q: '^1.0.0' } }),
          '../s': folder('s'),
          q: folder('q'),
          r: folder('r'),
          'node_modules/p': link('../p'),
          'node_modules/s': link('../s'),
          'node_modules/q': link('q'),
          'node_modules/r': link('r'),
        },
      ),
      [],
    ],
    [
      'a folder that an override puts there',
      npm(
        { a: '1.0.0' },
        {
          'node_modules/a': fetched('a', { dependencies: { p: '^1' } }),
          'node_modules/p': link('evil'),
          evil: folder('p'),
        },
        { overrides: { p: 'file:evil' } },
      ),
      [],
    ],
    ['a folder that is left over', npm({}, { 'node_modules/p': link('old'), old: { extraneous: true } }), []],
    [
      'a folder that is asked for, in version 1',
      {
        'package.json': JSON.stringify({ name: 'x', dependencies: { p: 'file:p' } }),
        'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies: { p: { version: 'file:p' } } }),
      },
      [],
    ],
  ];
  it.each(rows)('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});

describe("paths in npm's lock file", () => {
  const at = (resolved: string, name = 'p'): Files =>
    npm({ [name]: '^1.0.0' }, { [`node_modules/${name}`]: { version: '1.0.0', resolved, integrity: 'sha512-aa==' } });
  const registry = 'https://registry.npmjs.org';
  const rows: readonly (readonly [string, Files, boolean])[] = [
    ['a slash that is encoded', at(`${registry}/evil%2fp/-/p-1.0.0.tgz`), true],
    ['steps that are encoded', at(`${registry}/evil%2f..%2fp/-/p-1.0.0.tgz`), true],
    ['dots that are encoded', at(`${registry}/evil/%2e%2e/p/-/p-1.0.0.tgz`), true],
    ['backslashes', at(`${registry}/evil%5c..%5c/p/-/p-1.0.0.tgz`), true],
    ['a slash that is encoded twice', at(`${registry}/evil%252f..%252fp/-/p-1.0.0.tgz`), true],
    ['one slash too many', at(`${registry}/@s%2fevil%2fp/-/p-1.0.0.tgz`, '@s/p'), true],
    ['a scope', at(`${registry}/@s%2fp/-/p-1.0.0.tgz`, '@s/p'), false],
    [
      'a scope, all encoded',
      at('https://git.example.com/api/packages/o/npm/%40s%2Fp/-/1.0.0/p-1.0.0.tgz', '@s/p'),
      false,
    ],
    ["GitLab's project", at('https://gitlab.com/api/v4/projects/g%2Fp/packages/npm/p/-/p-1.0.0.tgz'), false],
    ['capitals', at('HTTPS://Registry.NPMJS.org/p/-/p-1.0.0.tgz'), false],
    ['capitals, and another package', at('HTTPS://Registry.NPMJS.org/evil/-/evil-1.0.0.tgz'), true],
  ];
  it.each(rows)('%s', async (_, files, isFound) => {
    expect(await found(files)).toHaveLength(isFound ? 1 : 0);
    expect(await found(files, 'unexpected-source')).toEqual([]);
  });
});
