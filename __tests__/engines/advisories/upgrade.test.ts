import { describe, expect, it } from '@jest/globals';
import type { Advisory } from '../../../src/engines/advisories/advisory';
import { advisoriesOf } from '../../../src/engines/advisories/merge';
import { recordSchema } from '../../../src/engines/advisories/record';
import { createScore } from '../../../src/engines/advisories/severity';
import { smallestUpgrade } from '../../../src/engines/advisories/upgrade';
import type { Ecosystem } from '../../../src/formats/manifests/manifest';

const score = await createScore();
const names: Partial<Record<Ecosystem, string>> = { pypi: 'PyPI', npm: 'npm', github: 'GitHub Actions' };

/** One record for each list of events. */
function advisories(ecosystem: Ecosystem, version: string, ...all: readonly (readonly object[])[]): Advisory[] {
  const records = all.map((events, i) =>
    recordSchema.parse({
      id: `X-${i}`,
      modified: '2024-01-01T00:00:00Z',
      affected: [{ package: { ecosystem: names[ecosystem], name: 'a/b' }, ranges: [{ type: 'ECOSYSTEM', events }] }],
    }),
  );
  return advisoriesOf(records, { ecosystem, name: 'a/b', version }, score);
}
const from = (introduced: string, fixed?: string, last_affected?: string): object[] => [
  { introduced },
  ...(fixed === undefined ? [] : [{ fixed }]),
  ...(last_affected === undefined ? [] : [{ last_affected }]),
];

describe('smallestUpgrade', () => {
  it.each<[string, Ecosystem, string, readonly (readonly object[])[], string | undefined]>([
    ['nothing to clear', 'pypi', '1.0', [], undefined],
    ['one fix', 'pypi', '1.0', [from('0', '1.2')], '1.2'],
    ['the highest of several', 'pypi', '1.0', [from('0', '1.2'), from('0', '1.10'), from('0', '1.9')], '1.10'],
    ['the fix of the own series', 'pypi', '1.0', [[...from('0', '1.0.5'), ...from('2.0', '2.0.3')]], '1.0.5'],
    [
      'a fix that another one affects',
      'pypi',
      '1.0',
      [[...from('0', '1.0.5'), ...from('2.0', '2.0.3')], from('0', '2.0.1')],
      '2.0.3',
    ],
    ['one without a fix', 'pypi', '1.0', [from('0', '1.2'), from('0')], undefined],
    [
      'last affected, and a later fix of another',
      'pypi',
      '1.0',
      [from('0', undefined, '1.1'), from('0', '1.2')],
      '1.2',
    ],
    ['last affected alone', 'pypi', '1.0', [from('0', undefined, '1.1')], undefined],
    ['a build', 'pypi', '1.0+cu118', [from('0', '1.2')], '1.2'],
    ['a pre-release as the fix', 'npm', '1.0.0', [from('0', '2.0.0-rc.1')], '2.0.0-rc.1'],
    ['an action', 'github', 'v45.0.7', [from('0', '46.0.1')], '46.0.1'],
    ['a moving tag', 'github', 'v45', [from('0', '46.0.1')], '46.0.1'],
    ['no version', 'pypi', 'main', [from('0', '1.2')], undefined],
  ])('%s', (_, ecosystem, version, events, expected) => {
    expect(smallestUpgrade({ ecosystem, version }, advisories(ecosystem, version, ...events))).toBe(expected);
  });

  it('names as fixed only what is, after the installed version and in order', () => {
    const [found] = advisories('pypi', '1.1', [
      ...from('2.0', '2.0.3'),
      ...from('0', '1.0'),
      ...from('1.1', '1.10'),
      ...from('1.10', '1.11'),
    ]);
    expect(found?.fixed).toEqual(['1.11', '2.0.3']);
  });

  it('is none where the records say nothing of the package itself', () => {
    const record = recordSchema.parse({ id: 'X-9', modified: '2024-01-01T00:00:00Z' });
    const all = [
      ...advisories('npm', '1.0.0', from('0', '1.2.0')),
      ...advisoriesOf([record], { ecosystem: 'npm', name: 'a/b', version: '1.0.0' }, score),
    ];
    expect(all).toHaveLength(2);
    expect(smallestUpgrade({ ecosystem: 'npm', version: '1.0.0' }, all)).toBeUndefined();
  });

  it('takes advisories of other tools by what they name as fixed', () => {
    const [told] = advisories('npm', '1.0.0', from('0', '1.2.0'));
    if (told === undefined) throw new Error('no advisory');
    const { affected, ...bare } = told;
    expect(affected).toHaveLength(1);
    const of = (...all: string[][]): string | undefined =>
      smallestUpgrade(
        { ecosystem: 'npm', version: '1.0.0' },
        all.map((fixed) => ({ ...bare, fixed })),
      );
    expect(of(['1.2.0'], ['1.3.0'])).toBe('1.3.0');
    expect(of(['1.2.5', '2.0.3'], ['2.0.0'])).toBe('2.0.3');
    expect(of(['1.2.0'], [])).toBeUndefined();
  });
});
