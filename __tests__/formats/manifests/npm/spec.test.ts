import { describe, expect, it } from '@jest/globals';
import type { Origin } from '../../../../src/formats/manifests/manifest';
import { digestsOf, exact, originOfResolved, readSpec } from '../../../../src/formats/manifests/npm/spec';

const index: Origin = { kind: 'index' };
const repository = (url: string, revision?: string): Origin => ({ kind: 'repository', url, revision });

describe('what a specifier asks for', () => {
  const rows: readonly (readonly [specifier: string, origin: Origin, name?: string | undefined, version?: string])[] = [
    ['^1.2.0', index],
    ['', index],
    ['latest', index],
    ['1.2.3', index, undefined, '1.2.3'],
    ['=1.2.3-rc.1', index, undefined, '1.2.3-rc.1'],
    ['1.2.x', index],
    ['1.2.3 || 2', index],
    ['npm:@scope/real@^2', index, '@scope/real'],
    ['npm:real', index, 'real'],
    ['npm:real@2.0.0', index, 'real', '2.0.0'],
    ['catalog:', index],
    ['workspace:*', { kind: 'folder', path: '*' }],
    ['file:../lib', { kind: 'folder', path: '../lib' }],
    ['link:./lib', { kind: 'folder', path: './lib' }],
    ['../lib', { kind: 'folder', path: '../lib' }],
    ['file:a.tgz', { kind: 'archive', url: 'a.tgz' }],
    ['https://example.org/a.tgz', { kind: 'archive', url: 'https://example.org/a.tgz' }],
    ['user/repo', repository('https://github.com/user/repo')],
    ['github:user/repo#v1', repository('https://github.com/user/repo', 'v1')],
    ['gitlab:user/repo', repository('https://gitlab.com/user/repo')],
    ['git+ssh://git@host.org/a.git#0123', repository('ssh://git@host.org/a.git', '0123')],
    ['git@github.com:user/repo.git', repository('git@github.com:user/repo.git')],
    ['https://github.com/user/repo.git#main', repository('https://github.com/user/repo.git', 'main')],
    ['https://github.com/u/r.git#workspace=a&commit=0123', repository('https://github.com/u/r.git', '0123')],
    ['https://codeload.github.com/u/r/tar.gz/0123', repository('https://github.com/u/r', '0123')],
  ];
  it.each(rows.map((row) => [row] as const))('%j', ([specifier, origin, name = 'alias', version]) => {
    expect(readSpec('alias', specifier)).toMatchObject({ name, origin, version });
  });

  it('is one version also where a range admits no other', () => {
    expect(['1.2.3', 'v1.2.3', '1.2', '>=1.2.3 <=1.2.3'].map(exact)).toEqual(['1.2.3', '1.2.3', undefined, '1.2.3']);
  });
});

describe('where an archive comes from', () => {
  it.each<[string, string, Origin]>([
    ['a', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', { kind: 'index', url: 'https://registry.npmjs.org/' }],
    ['@s/a', 'https://host.org/npm/@s%2fa/-/a-1.tgz', { kind: 'index', url: 'https://host.org/npm/' }],
    [
      '@s/a',
      'https://npm.pkg.github.com/download/@s/a/1.0.0/0123',
      { kind: 'index', url: 'https://npm.pkg.github.com/' },
    ],
    // Of another package than the name says: no answer of a registry to that name.
    [
      'a',
      'https://registry.npmjs.org/b/-/b-1.0.0.tgz',
      { kind: 'archive', url: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' },
    ],
    ['a', 'https://evil.example/a-1.0.0.tgz', { kind: 'archive', url: 'https://evil.example/a-1.0.0.tgz' }],
    ['a', 'git+ssh://git@github.com/u/a.git#0123', repository('ssh://git@github.com/u/a.git', '0123')],
    ['a', 'file:a.tgz', { kind: 'archive', url: 'a.tgz' }],
  ])('%s from %s', (name, resolved, origin) => {
    expect(originOfResolved(name, resolved)).toEqual(origin);
  });

  it('has its digests side by side', () => {
    expect(digestsOf('sha1-a=  sha512-b==')).toEqual(['sha1-a=', 'sha512-b==']);
    expect(digestsOf(undefined)).toEqual([]);
  });
});
