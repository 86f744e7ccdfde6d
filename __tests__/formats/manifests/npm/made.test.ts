import { describe, expect, it } from '@jest/globals';
import { keyOf } from '../../../../src/formats/manifests/manifest';
import { packageJsonReader } from '../../../../src/formats/manifests/npm/package-json';
import { packageLockReader } from '../../../../src/formats/manifests/npm/package-lock';
import { pnpmLockReader } from '../../../../src/formats/manifests/npm/pnpm-lock';
import { yarnLockReader } from '../../../../src/formats/manifests/npm/yarn-lock';

const lock = (packages: object, version = 3): string => JSON.stringify({ lockfileVersion: version, packages });

describe('package.json', () => {
  it('has what people ask for, with lines', () => {
    const text = `{
  "workspaces": ["packages/*"],
  "dependencies": { "a": "^1", "b": "npm:c@2.0.0",
    "both": "1" },
  "devDependencies": {
    "d": "file:../d"
  },
  "optionalDependencies": { "both": "2" },
  "peerDependencies": { "p": ">=1", "q": "*" },
  "peerDependenciesMeta": { "q": { "optional": true } }
}`;
    const { dependencies, problems, workspaces } = packageJsonReader.read(text, 'package.json');
    expect([problems, workspaces]).toEqual([[], { members: ['packages/*'], exclude: [] }]);
    expect(
      dependencies.map(({ name, version, specifier, line, scope, marker }) => [
        name,
        version,
        specifier,
        line,
        scope,
        marker,
      ]),
    ).toEqual([
      ['both', undefined, '2', 8, 'optional', undefined],
      ['a', undefined, '^1', 3, 'runtime', undefined],
      ['c', '2.0.0', '2.0.0', 3, 'runtime', undefined],
      ['d', undefined, 'file:../d', 6, 'development', undefined],
      ['p', undefined, '>=1', 9, 'runtime', 'peer'],
      ['q', undefined, '*', 9, 'optional', 'peer'],
    ]);
  });

  it.each([
    ['{"dependencies": []}', [{ line: 1, message: 'dependencies is no object' }]],
    ['{"dependencies": {\n"a": 1}}', [{ line: 2, message: 'what it asks of "a" is no text' }]],
    ['[]', [{ line: 1, message: 'it is no JSON object' }]],
    ['{"a":\n', [{ line: 2, message: 'it is no JSON: it ends in the middle' }]],
    ['{"a"\n: x}', [{ line: 2, message: 'it is no JSON: expected a value' }]],
    ['', [{ line: 1, message: 'it is no JSON: it ends in the middle' }]],
  ])('%j', (text, problems) => {
    expect(packageJsonReader.read(text, 'package.json').problems).toEqual(problems);
  });
});

describe('package-lock.json', () => {
  it('is where a package of that name is from: an alias, what is bundled, another place', () => {
    const { dependencies } = packageLockReader.read(
      lock({
        '': { dependencies: { nick: 'npm:real@1', b: '1' } },
        'node_modules/nick': {
          name: 'real',
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/real/-/real-1.0.0.tgz',
        },
        'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', deprecated: 'use c' },
        'node_modules/b/node_modules/in': { version: '1.0.0', inBundle: true, os: ['linux'], cpu: ['x64', 'arm64'] },
        'node_modules/evil': { version: '1.0.0', resolved: 'https://evil.example/evil.tgz', peer: true },
      }),
      'package-lock.json',
    );
    expect(
      dependencies.map((each) => [keyOf(each), each.origin.kind, each.hashes, each.marker, each.deprecated]),
    ).toEqual([
      ['npm/real@1.0.0', 'index', [], undefined, undefined],
      ['npm/b@1.0.0', 'index', ['sha512-b'], undefined, 'use c'],
      ['npm/in@1.0.0', 'index', ['sha512-b'], 'os: linux; cpu: x64, arm64', undefined],
      ['npm/evil@1.0.0', 'archive', [], undefined, undefined],
    ]);
  });

  it('is one package where the same archive is installed twice, and two where the archives differ', () => {
    const { dependencies } = packageLockReader.read(
      lock({
        '': { dependencies: { a: '1', b: '1', c: '1' } },
        'node_modules/a': { version: '1.0.0', dev: true },
        'node_modules/b': { version: '1.0.0', dependencies: { a: '1' } },
        'node_modules/b/node_modules/a': { version: '1.0.0' },
        'node_modules/c': { version: '1.0.0', dependencies: { a: '1' } },
        'node_modules/c/node_modules/a': { version: '1.0.0', resolved: 'https://evil.example/a.tgz' },
      }),
      'package-lock.json',
    );
    const found = dependencies
      .filter(({ name }) => name === 'a')
      .map(({ scope, direct, neededBy, origin }) => [scope, direct, neededBy, origin.kind]);
    expect(found).toEqual([
      ['runtime', true, ['npm/b@1.0.0'], 'index'],
      ['runtime', false, ['npm/c@1.0.0'], 'archive'],
    ]);
  });

  it.each([
    [lock({ a: 1 }), '"a" is no object'],
    [lock([]), 'packages is no object'],
    [lock({}, 4), 'a lockfileVersion 4 is not known'],
    [lock({ ['node_modules/a/'.repeat(150)]: {} }), 'it is more than 100 folders deep'],
    ['{"lockfileVersion": 1, "dependencies": {"a": 1}}', '"a" is no object'],
    [
      `{"lockfileVersion": 1, ${'"dependencies": {"a": {'.repeat(150)}${'}}'.repeat(150)}}`,
      'it is more than 100 folders deep',
    ],
    ['{"lockfileVersion": 2}', 'packages is no object'],
  ])('%.80j', (text, message) => {
    expect(packageLockReader.read(text, 'package-lock.json').problems.map((problem) => problem.message)).toEqual([
      message,
    ]);
  });

  it('takes names that objects have for what they are', () => {
    const text =
      '{"lockfileVersion":3,"packages":{"":{"dependencies":{"__proto__":"1"}},"node_modules/__proto__":{"version":"1.0.0"},"node_modules/constructor":{"version":"2.0.0","dependencies":{"toString":"1"}}}}';
    const { dependencies } = packageLockReader.read(text, 'package-lock.json');
    expect(dependencies.map((each) => [keyOf(each), each.direct])).toEqual([
      ['npm/__proto__@1.0.0', true],
      ['npm/constructor@2.0.0', false],
    ]);
  });
});

describe('yarn.lock', () => {
  it('of Yarn 1 has repositories, archives and old digests', () => {
    const text = `# yarn lockfile v1

"a@git+https://github.com/u/a.git#main":
  version "1.0.0"
  resolved "git+https://github.com/u/a.git#0123456"

b@https://example.org/b.tgz:
  version "2.0.0"
  resolved "https://example.org/b.tgz#da39a3ee"
  dependencies:
    c ">= 1.0 < 2"

"c@>= 1.0 < 2", c@^1:
  version "1.5.0"
  resolved "https://registry.yarnpkg.com/c/-/c-1.5.0.tgz#da39a3ef"
`;
    const { dependencies, problems } = yarnLockReader.read(text, 'yarn.lock');
    expect(problems).toEqual([]);
    expect(
      dependencies.map(({ name, version, line, direct, neededBy, origin, hashes }) => [
        name,
        version,
        line,
        direct,
        neededBy,
        origin,
        hashes,
      ]),
    ).toEqual([
      ['a', '1.0.0', 3, true, [], { kind: 'repository', url: 'https://github.com/u/a.git', revision: '0123456' }, []],
      ['b', '2.0.0', 7, true, [], { kind: 'archive', url: 'https://example.org/b.tgz' }, ['sha1:da39a3ee']],
      [
        'c',
        '1.5.0',
        13,
        true,
        ['npm/b@2.0.0'],
        { kind: 'index', url: 'https://registry.yarnpkg.com/' },
        ['sha1:da39a3ef'],
      ],
    ]);
  });

  it.each([
    ['a@1:\n  version "1', [2, 'it is not as Yarn 1 writes it: a quote is not closed']],
    ['<<<<<<< HEAD\n', [1, 'it is not as Yarn 1 writes it: a row is no name of a package']],
    ['a@1:\n  resolved "x"\n', [1, 'a@1 has no version']],
    ['a@1:\n  version "1"\n  dependencies:\n    b "1"\n', [1, 'a@1 needs b@1, which is not in the file']],
    [
      '__metadata:\n  version: 8\n\n"a@npm:1":\n  resolution: "a@npm:1.0.0"\n  dependencies:\n    b: "npm:1"\n',
      [4, 'a needs b, which is not in the file'],
    ],
    ['  version "1"\n', [1, 'it is not as Yarn 1 writes it: a row belongs to no package']],
    ['__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1\n', [4, '"a@npm:1" has no resolution']],
    ['__metadata:\n  version: *a\n', [2, 'it is not YAML as lock files are written: a value begins with *']],
  ])('%j', (text, [line, message]) => {
    expect(yarnLockReader.read(text, 'yarn.lock').problems).toEqual([{ line, message }]);
  });
});

describe('pnpm-lock.yaml', () => {
  it('has repositories, archives, folders and what is deprecated', () => {
    const text = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: u/a
        version: https://codeload.github.com/u/a/tar.gz/0123
      b:
        specifier: ^1
        version: 1.0.0
packages:
  a@https://codeload.github.com/u/a/tar.gz/0123:
    resolution: {gitHosted: true, tarball: https://codeload.github.com/u/a/tar.gz/0123}
    version: 3.0.0
  b@1.0.0:
    resolution: {integrity: sha512-b}
    deprecated: |-
      use c,
      it is better
  c@git+ssh://git@host.org/c.git#4567:
    resolution: {commit: '4567', repo: ssh://git@host.org/c.git, type: git}
    version: 1.0.0
snapshots:
  a@https://codeload.github.com/u/a/tar.gz/0123: {}
  b@1.0.0:
    optionalDependencies:
      c: git+ssh://git@host.org/c.git#4567
  c@git+ssh://git@host.org/c.git#4567: {}
`;
    const { dependencies, problems } = pnpmLockReader.read(text, 'pnpm-lock.yaml');
    expect(problems).toEqual([]);
    expect(
      dependencies.map((each) => [keyOf(each), each.line, each.direct, each.scope, each.origin, each.deprecated]),
    ).toEqual([
      [
        'npm/a@3.0.0',
        12,
        true,
        'runtime',
        { kind: 'repository', url: 'https://github.com/u/a', revision: '0123' },
        undefined,
      ],
      ['npm/b@1.0.0', 15, true, 'runtime', { kind: 'index' }, 'use c,\nit is better'],
      [
        'npm/c@1.0.0',
        20,
        false,
        'optional',
        { kind: 'repository', url: 'ssh://git@host.org/c.git', revision: '4567' },
        undefined,
      ],
    ]);
  });

  it('has what pnpm 11 needs for itself in a document before', () => {
    const one = (name: string): string =>
      `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ${name}: {specifier: ^1, version: 1.0.0}\npackages:\n  ${name}@1.0.0:\n    resolution: {integrity: sha512-a}\nsnapshots:\n  ${name}@1.0.0: {}\n`;
    const { dependencies, lockOf } = pnpmLockReader.read(one('pnpm') + one('a'), 'pnpm-lock.yaml');
    expect(dependencies.map(keyOf)).toEqual(['npm/pnpm@1.0.0', 'npm/a@1.0.0']);
    expect(lockOf?.requirements).toEqual([{ name: 'a', specifier: '^1' }]);
  });

  it.each([
    ['', [1, 'it is empty']],
    [
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ^1, version: 1.0.0}\n",
      [3, '. needs a, which is not in the file'],
    ],
    ["lockfileVersion: '4'\n", [1, 'a lockfileVersion 4 is not known']],
    [
      "lockfileVersion: '9.0'\npackages:\n  a: &x\n",
      [3, 'it is not YAML as lock files are written: a value begins with &'],
    ],
    ["lockfileVersion: '9.0'\npackages:\n  a@1.0.0: 1\n", [3, '"a@1.0.0" is no map']],
  ])('%j', (text, [line, message]) => {
    expect(pnpmLockReader.read(text, 'pnpm-lock.yaml').problems).toEqual([{ line, message }]);
  });
});
