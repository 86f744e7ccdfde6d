import { describe, expect, it } from '@jest/globals';
import type { Dependency } from '../../../src/formats/manifests/manifest';
import { packageOf, purlOf } from '../../../src/formats/manifests/purl';

const index = { kind: 'index' } as const;

describe('package URLs', () => {
  it.each<[Pick<Dependency, 'ecosystem' | 'name' | 'version'>, string]>([
    [{ ecosystem: 'npm', name: '@scope/a', version: '1.0.0+b' }, 'pkg:npm/%40scope/a@1.0.0%2Bb'],
    [{ ecosystem: 'pypi', name: 'scikit-learn', version: '1.5' }, 'pkg:pypi/scikit-learn@1.5'],
    [{ ecosystem: 'maven', name: 'org.a:b', version: '1' }, 'pkg:maven/org.a/b@1'],
    [{ ecosystem: 'golang', name: 'example.com/A/b', version: 'v1.0.0' }, 'pkg:golang/example.com/A/b@v1.0.0'],
    [{ ecosystem: 'cargo', name: 'a', version: undefined }, 'pkg:cargo/a'],
    [
      { ecosystem: 'other', name: 'docker/host.org:5000/a', version: 'sha256:ab' },
      'pkg:docker/host.org:5000/a@sha256:ab',
    ],
  ])('of %j is %s, and back', (dependency, purl) => {
    expect(purlOf({ ...dependency, origin: index })).toBe(purl);
    expect(packageOf(purl)).toEqual(dependency);
  });

  it.each<[Pick<Dependency, 'ecosystem' | 'name' | 'version' | 'origin'>, string]>([
    [
      { ecosystem: 'github', name: 'o/r/a/b', version: 'v1', origin: { kind: 'repository', url: 'x', revision: 'v1' } },
      'pkg:github/o/r@v1#a/b',
    ],
    [
      {
        ecosystem: 'pypi',
        name: 'a',
        version: undefined,
        origin: { kind: 'repository', url: 'https://e.org/a?b', revision: 'c' },
      },
      'pkg:pypi/a?vcs_url=git%2Bhttps:%2F%2Fe.org%2Fa%3Fb%40c',
    ],
    [
      { ecosystem: 'npm', name: 'a', version: '1', origin: { kind: 'archive', url: 'https://e.org/a.tgz' } },
      'pkg:npm/a@1?download_url=https:%2F%2Fe.org%2Fa.tgz',
    ],
    [
      {
        ecosystem: 'git',
        name: '../a',
        version: undefined,
        origin: { kind: 'repository', url: '../b', revision: undefined },
      },
      'pkg:generic/a?vcs_url=git%2B..%2Fb',
    ],
    [{ ecosystem: 'npm', name: 'a\ud800', version: '', origin: index }, 'pkg:npm/a%EF%BF%BD'],
  ])('of %j is %s', (dependency, purl) => {
    expect(purlOf(dependency)).toBe(purl);
  });

  it('of anything else are none', () => {
    expect(packageOf('npm/a')).toBeUndefined();
    expect(packageOf('pkg:__proto__/a@1')).toEqual({ ecosystem: 'other', name: '__proto__/a', version: '1' });
  });
});
