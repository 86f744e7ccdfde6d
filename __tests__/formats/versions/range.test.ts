import { describe, expect, it } from '@jest/globals';
import { rangeOf } from '../../../src/formats/versions/range';
import type { Ecosystem } from '../../../src/formats/manifests/manifest';

describe('what a specifier leaves open', () => {
  it.each<readonly [Ecosystem, string, lowest: string | undefined, newest: string | undefined, admits: string]>([
    ['pypi', '', undefined, undefined, '0 1.5 99'],
    ['pypi', '*', undefined, undefined, '0 1.5 99'],
    ['pypi', '>=1.5', '1.5', undefined, '1.5 99'],
    ['pypi', '>1.5', undefined, undefined, '99'],
    ['pypi', '<1.5', undefined, '1.5.dev0', '0'],
    ['pypi', '<=1.5', undefined, '1.5', '0 1.5'],
    ['pypi', '>=1,<2', '1', '2.dev0', '1.5'],
    ['pypi', '>=1 <2', '1', '2.dev0', '1.5'],
    ['pypi', '<3,>=1,<2', '1', '2.dev0', '1.5'],
    ['pypi', '!=1.5', undefined, undefined, '0 99'],
    ['pypi', '>=1.5,!=1.5', undefined, undefined, '99'],
    ['pypi', '==1.*', undefined, '2.dev0', '1.5'],
    ['pypi', '1.5.*', undefined, '1.6.dev0', '1.5'],
    ['pypi', '~=1.2', '1.2', '2.dev0', '1.5'],
    ['pypi', '~=1.4.5', '1.4.5', '1.5.dev0', ''],
    ['pypi', '~=1!1.2', '1!1.2', '1!2.dev0', ''],
    ['pypi', '~1.4', '1.4', '1.5.dev0', ''],
    ['pypi', '~1', '1', '2.dev0', '1.5'],
    ['pypi', '^1.2.3', '1.2.3', '2.dev0', '1.5'],
    ['pypi', '^0.2.3', '0.2.3', '0.3.dev0', ''],
    ['pypi', '^0.0', '0.0', '0.1.dev0', '0'],
    ['pypi', '^1 || >=98,<100', '1', '100.dev0', '1.5 99'],
    ['npm', '', undefined, undefined, '0 1.5 99'],
    ['npm', 'latest', undefined, undefined, '0 1.5 99'],
    ['npm', '^1.2.0', '1.2.0', '2.0.0-0', '1.5'],
    ['npm', '<2', undefined, '2.0.0-0', '0 1.5'],
    ['npm', '1.x || >=98 <=99.0.0', '1.0.0', '99.0.0', '1.5 99'],
    ['npm', '>=1', '1.0.0', undefined, '1.5 99'],
    ['cargo', '1.2', '1.2.0', '2.0.0-0', '1.5'],
    ['cargo', '>=1, <2', '1.0.0', '2.0.0-0', '1.5'],
    ['maven', '[1,2)', undefined, undefined, '0 1.5 99'],
    ['pypi', `${'>=1,'.repeat(100_000)}<2`, undefined, undefined, '0 1.5 99'],
    ['npm', `${'^1 || '.repeat(100_000)}2`, undefined, undefined, '0 1.5 99'],
  ])('%s %.30s', (ecosystem, specifier, lowest, newest, admits) => {
    const range = rangeOf(ecosystem, specifier);
    const spelled = (version: string): string =>
      ecosystem === 'npm' || ecosystem === 'cargo' ? `${version}.0` : version;
    expect([range.lowest, range.newest]).toEqual([lowest, newest]);
    expect(['0', '1.5', '99'].filter((version) => range.admits(spelled(version))).join(' ')).toBe(admits);
  });

  it.each<readonly [Ecosystem, string, string | undefined]>([
    ['pypi', '>=9.0.0,<=9.0', '9.0.0'],
    ['pypi', '>=9,<10', undefined],
    ['pypi', '^0.0.3', undefined],
    ['npm', '>=1.2.3 <=1.2.3', '1.2.3'],
    ['npm', '1.2.3 - 1.2.3', '1.2.3'],
    ['npm', '^0.0.3', '0.0.3'],
    ['npm', '~1.2.3', undefined],
    ['npm', '1.2.3 || 1.2.4', undefined],
  ])('the one version of %s %s', (ecosystem, specifier, only) => {
    expect(rangeOf(ecosystem, specifier).only).toBe(only);
  });
});
