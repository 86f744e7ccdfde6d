import { describe, expect, it } from '@jest/globals';
import { osvMirror, type PackageVersion, questionedIn } from '../../../src/engines/advisories';
import { osvApi } from '../../../src/engines/advisories/osv-api';
import { rangeOf } from '../../../src/formats/versions/range';
import { folderOf } from '../../gates/metrics/judged';
import { type OsvFixture, startOsv } from '../../helpers/osv';

const record = (id: string, name: string, events: readonly object[], versions: readonly string[] = []): OsvFixture => ({
  id,
  modified: '2024-01-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name },
      versions: [...versions],
      ...(events.length > 0 && { ranges: [{ type: 'ECOSYSTEM', events: [...events] }] }),
    },
  ],
});

const records = [
  record('MAL-2024-1', 'evil', [{ introduced: '0' }]),
  record('MAL-2024-2', 'hijacked', [], ['8.3.41', '8.3.42']),
  record('MAL-2024-3', 'taken-down', [{ introduced: '0' }, { fixed: '99' }]),
  record('GHSA-fixed', 'lib', [{ introduced: '0' }, { fixed: '2.6' }]),
  record('GHSA-backported', 'lib', [{ introduced: '0' }, { fixed: '1.9' }, { introduced: '2.0' }, { fixed: '2.4' }]),
  record('GHSA-unfixed', 'lib', [{ introduced: '0' }]),
];

const rows: readonly (readonly [string, string, string])[] = [
  ['evil', '', 'MAL-2024-1'],
  ['evil', '>=1', 'MAL-2024-1'],
  ['evil', '==1.*', 'MAL-2024-1'],
  ['hijacked', '', 'MAL-2024-2?'],
  ['hijacked', '~=8.3', 'MAL-2024-2?'],
  ['hijacked', '>=8.3.41', 'MAL-2024-2'],
  ['hijacked', '!=8.3.41,!=8.3.42', ''],
  ['hijacked', '>=8.3.43', ''],
  ['hijacked', '<8', ''],
  ['taken-down', '', 'MAL-2024-3'],
  ['taken-down', '!=5', 'MAL-2024-3'],
  ['taken-down', '>=5', 'MAL-2024-3'],
  ['taken-down', '>=99', ''],
  ['lib', '', ''],
  ['lib', '>=1', ''],
  ['lib', '>=1,<2.6', 'GHSA-fixed GHSA-unfixed'],
  ['lib', '>=1,<=2.6', 'GHSA-unfixed'],
  ['lib', '<2', 'GHSA-fixed GHSA-unfixed'],
  ['lib', '<2.3', 'GHSA-backported GHSA-fixed GHSA-unfixed'],
  ['other', '<2', ''],
];
const asked = rows.map(([name, specifier]): PackageVersion => {
  return { ecosystem: 'pypi', name, ...questionedIn(rangeOf('pypi', specifier), 'pypi') };
});
const expected = rows.map(([, , ids]) => ids);
const shown = (advisories: readonly (readonly { id: string; possible?: true }[])[]): string[] =>
  advisories.map((each) => each.map(({ id, possible }) => (possible ? `${id}?` : id)).join(' '));

describe('what is known of a range', () => {
  it('is what its newest version has, and malware, by a mirror', async () => {
    const files = Object.fromEntries(records.map((each) => [`${each.id}.json`, JSON.stringify(each)]));
    const { advisories, unknown } = await osvMirror(folderOf(files)).query(asked);
    expect([shown(advisories), unknown.size]).toEqual([expected, 0]);
  });

  it('is the same by the API', async () => {
    await using server = await startOsv({ records });
    const { advisories } = await osvApi({ url: server.url }).query(asked);
    expect(shown(advisories)).toEqual(expected);
  });

  it('that is open above is malware alone, and no other record is fetched', async () => {
    const many = Array.from({ length: 50 }, (_, at) => record(`GHSA-${at}`, 'evil', [{ introduced: '0' }]));
    await using server = await startOsv({ records: [...records, ...many] });
    const { advisories } = await osvApi({ url: server.url }).query(asked.slice(0, 2));
    expect(shown(advisories)).toEqual(expected.slice(0, 2));
    expect(server.requests.filter((path) => path.includes('/vulns/'))).toHaveLength(1);
  });

  it('is not known where a mirror has nothing of the ecosystem, which is an error of exact versions', async () => {
    const files = { 'a.json': JSON.stringify(records[0]) };
    const range = questionedIn(rangeOf('npm', '^1'), 'npm');
    const { unknown } = await osvMirror(folderOf(files)).query([{ ecosystem: 'npm', name: 'x', ...range }]);
    expect(unknown.get(0)).toContain('no record of npm');
  });
});
