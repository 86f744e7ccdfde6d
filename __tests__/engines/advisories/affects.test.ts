import { describe, expect, it } from '@jest/globals';
import { affects } from '../../../src/engines/advisories/affects';
import { type AdvisoryRecord, recordSchema } from '../../../src/engines/advisories/record';
import type { Ecosystem } from '../../../src/formats/manifests/manifest';
import { realRecords } from '../../helpers/osv';

const modified = '2024-01-01T00:00:00Z';

describe('affects', () => {
  it('agrees with the list of versions of every real record, on every version that any record knows of the package', () => {
    const records = realRecords().map((record) => recordSchema.parse(record));
    const known = new Map<string, Set<string>>();
    for (const { affected = [] } of records) {
      for (const { package: about, versions = [] } of affected) {
        const all = known.get(about?.name ?? '') ?? new Set();
        known.set(about?.name ?? '', all);
        for (const version of versions) all.add(version);
      }
    }
    const disagreeing: string[] = [];
    let compared = 0;
    for (const record of records) {
      for (const { package: about, versions = [] } of record.affected ?? []) {
        const name = about?.name ?? '';
        for (const version of known.get(name) ?? []) {
          compared++;
          const answer = affects(record, { ecosystem: 'pypi', name, version });
          if (answer !== versions.includes(version))
            disagreeing.push(`${record.id} ${name} ${version} ${String(answer)}`);
        }
      }
    }
    expect(compared).toBeGreaterThan(10_000);
    // Released after the lists were written, and within the ranges: either counts.
    const late = ['5.7.14a0', '5.7.14', '5.7.15'];
    const within = ['PYSEC-2020-215', 'PYSEC-2022-180'].flatMap((id) =>
      late.map((version) => `${id} notebook ${version} true`),
    );
    expect(disagreeing).toEqual(within);
  }, 60_000);

  const record = (ecosystem: string, name: string, part: object): AdvisoryRecord =>
    recordSchema.parse({ id: 'X-1', modified, affected: [{ package: { ecosystem, name }, ...part }] });
  const range = (type: string, ...events: object[]): object => ({ ranges: [{ type, events }] });
  const below = (fixed: string): object => range('ECOSYSTEM', { introduced: '0' }, { fixed });

  it.each<[string, AdvisoryRecord, Ecosystem, string, string, boolean | undefined]>([
    ['before the fix', record('PyPI', 'a', below('2.0')), 'pypi', 'a', '2.0rc1', true],
    ['the fix', record('PyPI', 'a', below('2.0')), 'pypi', 'a', '2', false],
    ['a name in another spelling', record('PyPI', 'scikit-learn', below('2.0')), 'pypi', 'Scikit_Learn', '1', true],
    ['another package', record('PyPI', 'a', below('2.0')), 'pypi', 'b', '1', false],
    ['another ecosystem', record('npm', 'a', below('2.0.0')), 'pypi', 'a', '1.0.0', false],
    [
      'a build of an affected version',
      record('PyPI', 'torch', range('ECOSYSTEM', { introduced: '0' }, { last_affected: '2.1.0' })),
      'pypi',
      'torch',
      '2.1.0+cu118',
      true,
    ],
    [
      'after the last affected',
      record('PyPI', 'a', range('ECOSYSTEM', { introduced: '0' }, { last_affected: '2.1' })),
      'pypi',
      'a',
      '2.1.post1',
      false,
    ],
    [
      'between two ranges',
      record(
        'npm',
        'a',
        range('SEMVER', { introduced: '1.0.0' }, { fixed: '1.0.2' }, { introduced: '3.0.0' }, { fixed: '3.2.5' }),
      ),
      'npm',
      'a',
      '2.0.0',
      false,
    ],
    [
      'in the second range',
      record(
        'npm',
        'a',
        range('SEMVER', { introduced: '1.0.0' }, { fixed: '1.0.2' }, { introduced: '3.0.0' }, { fixed: '3.2.5' }),
      ),
      'npm',
      'a',
      '3.2.4',
      true,
    ],
    [
      'events in no order',
      record(
        'npm',
        'a',
        range('SEMVER', { fixed: '3.2.5' }, { introduced: '3.0.0' }, { fixed: '1.0.2' }, { introduced: '0' }),
      ),
      'npm',
      'a',
      '2.0.0',
      false,
    ],
    ['every version', record('npm', 'a', range('SEMVER', { introduced: '0' })), 'npm', 'a', '0.0.0-0', true],
    [
      'below a limit',
      record('npm', 'a', range('SEMVER', { introduced: '0' }, { limit: '2.0.0' })),
      'npm',
      'a',
      '1.9.9',
      true,
    ],
    [
      'at a limit',
      record('npm', 'a', range('SEMVER', { introduced: '0' }, { limit: '2.0.0' })),
      'npm',
      'a',
      '2.0.0',
      false,
    ],
    [
      'below the second limit',
      record('npm', 'a', range('SEMVER', { introduced: '0' }, { limit: '2.0.0' }, { limit: '3.0.0' })),
      'npm',
      'a',
      '2.5.0',
      true,
    ],
    ['no limit', record('npm', 'a', range('SEMVER', { introduced: '0' }, { limit: '*' })), 'npm', 'a', '9.0.0', true],
    [
      'an empty range',
      record('npm', 'a', range('SEMVER', { introduced: '1.0.0' }, { fixed: '1.0.0' })),
      'npm',
      'a',
      '1.0.0',
      false,
    ],
    ['a range of commits', record('npm', 'a', range('GIT', { introduced: '0' })), 'npm', 'a', '1.0.0', false],
    ['listed', record('npm', 'a', { versions: ['1.0.0'] }), 'npm', 'a', '1.0.0', true],
    ['listed in another spelling', record('PyPI', 'a', { versions: ['1.0'] }), 'pypi', 'a', '1.0.0', true],
    ['not listed', record('npm', 'a', { versions: ['1.0.0'] }), 'npm', 'a', '1.0.1', false],
    [
      'a module of Go',
      record('Go', 'x.org/a', range('SEMVER', { introduced: '0' }, { fixed: '0.0.0-20230101000000-aaaaaaaaaaaa' })),
      'golang',
      'x.org/a',
      'v0.0.0-20220101000000-bbbbbbbbbbbb',
      true,
    ],
    [
      'an incompatible module',
      record('Go', 'x.org/a', range('SEMVER', { introduced: '0' }, { fixed: '2.0.0' })),
      'golang',
      'x.org/a',
      'v2.0.0+incompatible',
      false,
    ],
    [
      'a crate',
      record('crates.io', 'http', range('SEMVER', { introduced: '0.0.0-0' }, { fixed: '0.1.20' })),
      'cargo',
      'http',
      '0.1.19',
      true,
    ],
    ['Maven', record('Maven', 'g:a', below('2.0')), 'maven', 'g:a', '2.0-rc1', true],
    ['a property of Maven', record('Maven', 'g:a', below('2.0')), 'maven', 'g:a', '${project.version}', undefined],
    ['a range of Maven', record('Maven', 'g:a', below('2.0')), 'maven', 'g:a', '[1.0,2.0)', undefined],
    [
      'another repository of Maven',
      record('Maven:https://maven.google.com', 'g:a', below('2.0')),
      'maven',
      'g:a',
      '2.0.0',
      false,
    ],
    [
      'an action',
      record('GitHub Actions', 'tj-actions/changed-files', below('46.0.1')),
      'github',
      'TJ-actions/changed-files',
      'v45.0.7',
      true,
    ],
    [
      'a part of an action',
      record('GitHub Actions', 'github/codeql-action', below('3.28.3')),
      'github',
      'github/codeql-action/init',
      'v3.28.2',
      true,
    ],
    [
      'a moving tag is its newest release',
      record(
        'GitHub Actions',
        'actions/download-artifact',
        range('ECOSYSTEM', { introduced: '4.0.0' }, { fixed: '4.1.3' }),
      ),
      'github',
      'actions/download-artifact',
      'v4',
      false,
    ],
    [
      'a moving tag whose series has no fix',
      record('GitHub Actions', 'tj-actions/changed-files', below('46.0.1')),
      'github',
      'tj-actions/changed-files',
      'v45',
      true,
    ],
    ['a commit', record('GitHub Actions', 'a/b', below('2.0.0')), 'github', 'a/b', 'c'.repeat(40), undefined],
    ['no version', record('PyPI', 'a', below('2.0')), 'pypi', 'a', 'main', undefined],
    ['a range that can not be read', record('PyPI', 'a', below('two')), 'pypi', 'a', '1.0', undefined],
    [
      'a range that can not be read beside a list',
      record('PyPI', 'a', { ...below('two'), versions: ['1.1'] }),
      'pypi',
      'a',
      '1.0',
      false,
    ],
    ['an ecosystem without advisories', record('PyPI', 'a', below('2.0')), 'conda', 'a', '1.0', undefined],
  ])('%s', (_, about, ecosystem, name, version, expected) => {
    expect(affects(about, { ecosystem, name, version })).toBe(expected);
  });
});
