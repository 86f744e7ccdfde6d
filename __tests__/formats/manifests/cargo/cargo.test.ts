import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isCargoLockOutOfDate } from '../../../../src/formats/manifests/cargo/freshness';
import { cargoLockReader } from '../../../../src/formats/manifests/cargo/cargo-lock';
import { cargoTomlReader } from '../../../../src/formats/manifests/cargo/cargo-toml';
import { keyOf } from '../../../../src/formats/manifests/manifest';

const textOf = (name: string): string => fs.readFileSync(`__tests__/fixtures/manifests/cargo/${name}`, 'utf8');
const [lockText, tomlText] = [textOf('Cargo.lock'), textOf('Cargo.toml')];
const lock = cargoLockReader.read(lockText, 'Cargo.lock');

describe('Cargo.lock', () => {
  it('has every crate and who needs it, as Cargo shows them', () => {
    const edges = new Set<string>();
    const above: string[] = [];
    for (const row of textOf('tree.txt').trim().split('\n')) {
      const [, depth, name, version, rest] = /^(\d+)(\S+) v(\S+)(.*)$/.exec(row) ?? [];
      // `[dev-dependencies]`: a heading.
      if (depth === undefined) continue;
      const key = rest?.includes('(own)') ? '.' : `cargo/${name ?? ''}@${version ?? ''}`;
      const by = above[Number(depth) - 1];
      if (key !== '.' && by !== undefined) edges.add(`${key} <- ${by}`);
      above[Number(depth)] = key;
    }
    const read = lock.dependencies.flatMap((each) => [
      ...each.neededBy.map((by) => `${keyOf(each)} <- ${by}`),
      ...(each.direct === true ? [`${keyOf(each)} <- .`] : []),
    ]);
    expect(lock.problems).toEqual([]);
    expect(edges.size).toBeGreaterThan(50);
    // The lock file also has what features that are off would need.
    expect([...edges].filter((edge) => !read.includes(edge))).toEqual([]);
    expect(new Set(read.map((edge) => edge.split(' ')[0])).size).toBe(lock.dependencies.length);
  });

  it('has lines and digests', () => {
    const [first] = lock.dependencies;
    expect(first).toMatchObject({
      name: 'aho-corasick',
      line: 5,
      hashes: [expect.stringMatching(/^sha256:[\da-f]{64}$/)],
    });
  });

  it('has of version 1 the digests apart, and repositories with their commit', () => {
    const text = `[root]
name = "own"
version = "0.1.0"
dependencies = ["a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)", "b 2.0.0"]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "b"
version = "2.0.0"
source = "git+https://example.org/b?branch=main#0123456"
dependencies = ["a"]

[metadata]
"checksum a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)" = "abcd"
"checksum b 2.0.0 (git+https://example.org/b?branch=main#0123456)" = "<none>"
`;
    const { dependencies, problems } = cargoLockReader.read(text, 'Cargo.lock');
    expect(problems).toEqual([]);
    expect(
      dependencies.map(({ name, line, direct, neededBy, origin, hashes }) => [
        name,
        line,
        direct,
        neededBy,
        origin,
        hashes,
      ]),
    ).toEqual([
      [
        'a',
        6,
        true,
        ['cargo/b@2.0.0'],
        { kind: 'index', url: 'https://github.com/rust-lang/crates.io-index' },
        ['sha256:abcd'],
      ],
      ['b', 11, true, [], { kind: 'repository', url: 'https://example.org/b', revision: '0123456' }, []],
    ]);
  });

  it.each([
    ['[[package]]\nname = "a"\n', [{ line: 1, message: 'a package has no name or no version' }]],
    [
      '[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = ["b"]\n',
      [{ line: 1, message: 'a needs b, which is not in the file' }],
    ],
    ['version = 9\n', [{ line: 1, message: 'version 9 of the file is not known' }]],
    ['<<<<<<< HEAD\n', [{ line: 1, message: expect.stringMatching(/^it is no TOML: /) }]],
  ])('%j', (text, problems) => {
    expect(cargoLockReader.read(text, 'Cargo.lock').problems).toEqual(problems);
  });
});

describe('Cargo.toml', () => {
  it('has what people ask for', () => {
    const text = `[dependencies]
a = "=1.2.3"
b = { version = "1", optional = true }
c = { git = "https://example.org/c", tag = "v1" }
d.workspace = true
[dependencies.e]
package = "real"
path = "../e"
[target.'cfg(unix)'.dev_dependencies]
f = "1"
[workspace.dependencies]
d = "2"
[patch.crates-io]
g = { git = "https://example.org/g" }
`;
    const { dependencies, problems } = cargoTomlReader.read(text, 'Cargo.toml');
    expect(problems).toEqual([]);
    expect(
      dependencies.map(({ name, version, specifier, line, scope, origin, marker }) => [
        name,
        version,
        specifier,
        line,
        scope,
        origin.kind,
        marker,
      ]),
    ).toEqual([
      ['a', '1.2.3', '=1.2.3', 2, 'runtime', 'index', undefined],
      ['b', undefined, '1', 3, 'optional', 'index', undefined],
      ['c', undefined, undefined, 4, 'runtime', 'repository', undefined],
      ['d', undefined, undefined, 5, 'runtime', 'index', undefined],
      ['real', undefined, undefined, 6, 'runtime', 'folder', undefined],
      ['d', undefined, '2', 12, 'runtime', 'index', undefined],
      ['f', undefined, '1', 10, 'development', 'index', 'cfg(unix)'],
      ['g', undefined, undefined, 14, 'runtime', 'repository', undefined],
    ]);
  });

  it.each<[string, string, string | undefined]>([
    ['as it was', '', undefined],
    ['another range', 'regex = "2"', 'Cargo.lock has regex 1.13.2, where Cargo.toml asks for 2'],
    ['several limits', 'regex = ">=1.5, <1.9"', 'Cargo.lock has regex 1.13.2, where Cargo.toml asks for >=1.5, <1.9'],
    ['one that fits', 'regex = ">=1.5, <2"', undefined],
    ['a new crate', 'regex = "1"\nleft = "1"', 'Cargo.lock has no left, which Cargo.toml asks for'],
  ])('fits its lock file: %s', (_, put, expected) => {
    const text = put === '' ? tomlText : tomlText.replace('regex = "1"', put);
    expect(isCargoLockOutOfDate(lock, cargoTomlReader.read(text, 'Cargo.toml'))).toBe(expected);
  });
});
