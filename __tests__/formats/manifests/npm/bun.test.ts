import { describe, expect, it } from '@jest/globals';
import { outOfDate } from '../../../../src/formats/manifests/freshness';
import { bunLockReader } from '../../../../src/formats/manifests/npm/bun-lock';
import { packageJsonReader } from '../../../../src/formats/manifests/npm/package-json';

const text = `{
  // Written by Bun.
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "app",
      "dependencies": { "is-odd": "^3.0.1", "tool": "github:a/tool#v1", },
      "devDependencies": { "@s/b": "1.0.0", },
    },
    "packages/a": { "name": "a", "version": "1.0.0", "dependencies": { "is-odd": "^2.0.0", }, },
  },
  "packages": {
    "@s/b": ["@s/b@1.0.0", "https://npm.example.com/@s/b/-/b-1.0.0.tgz", {}, "sha512-bb=="],

    "a": ["a@workspace:packages/a"],

    "is-odd": ["is-odd@3.0.1", "", { "dependencies": { "is-number": "^6.0.0" } }, "sha512-aa=="],

    "is-number": ["is-number@6.0.0", "", {}, "sha512-nn=="],

    "a/is-odd": ["is-odd@2.0.0", "", { "dependencies": { "is-number": "^4.0.0" } }, "sha512-cc=="],

    "a/is-odd/is-number": ["is-number@4.0.0", "", {}, "sha512-dd=="],

    "tool": ["tool@github:a/tool#0123456", {}, "a-tool-0123456"],
  }
}
`;
const lock = bunLockReader.read(text, 'bun.lock');

describe('bun.lock', () => {
  it('has each package with who needs it, where it is from and its line', () => {
    expect(lock.problems).toEqual([]);
    expect(
      lock.dependencies.map(({ name, version, line, direct, neededBy, origin: { kind }, hashes }) => [
        ...[name, version, line, direct, neededBy.join(), kind, hashes.join()],
      ]),
    ).toEqual([
      ['@s/b', '1.0.0', 13, true, '', 'index', 'sha512-bb=='],
      ['a', undefined, 15, false, '', 'folder', ''],
      ['is-odd', '3.0.1', 17, true, '', 'index', 'sha512-aa=='],
      ['is-number', '6.0.0', 19, false, 'npm/is-odd@3.0.1', 'index', 'sha512-nn=='],
      ['is-odd', '2.0.0', 21, true, '', 'index', 'sha512-cc=='],
      ['is-number', '4.0.0', 23, false, 'npm/is-odd@2.0.0', 'index', 'sha512-dd=='],
      ['tool', undefined, 25, true, '', 'repository', ''],
    ]);
  });

  it.each([
    [{ 'is-odd': '^3.0.1', tool: 'github:a/tool#v1' }, undefined],
    [{ 'is-odd': '^4.0.0' }, 'bun.lock was not made for is-odd ^4.0.0, which package.json asks for'],
  ])('knows what it was made for: %j', (dependencies, expected) => {
    const manifest = packageJsonReader.read(JSON.stringify({ dependencies, devDependencies: { '@s/b': '1.0.0' } }), '');
    const file = { path: 'package.json', text: '', manifest };
    expect(outOfDate(file, { path: 'bun.lock', manifest: lock })).toBe(expected);
  });

  it.each([
    ['', 'it is no JSON'],
    ['{ "lockfileVersion": 9, "packages": {} }', 'is not known'],
    ['{ "lockfileVersion": 1, "packages": { "a": "b" } }', 'is no list'],
    ['{ "lockfileVersion": 1, "packages": { "a": ["a@1.0.0", "", { "dependencies": { "b": "1" } }] } }', 'a needs b'],
    [text.slice(0, 600), 'it is no JSON'],
  ])('refuses %#', (broken, message) => {
    expect(bunLockReader.read(broken, 'bun.lock').problems[0]?.message).toContain(message);
  });
});
