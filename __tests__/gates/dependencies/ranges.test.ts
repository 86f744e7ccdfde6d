import { describe, expect, it } from '@jest/globals';
import { folderOf, judgeFiles, policyFile, type Files, type Judged } from '../metrics/judged';

const malware = {
  id: 'MAL-2024-1',
  modified: '2024-01-01T00:00:00Z',
  affected: [
    { package: { ecosystem: 'npm', name: 'evil' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] },
    { package: { ecosystem: 'npm', name: 'hijacked' }, versions: ['5.6.1'] },
  ],
};
const flaw = {
  id: 'GHSA-1',
  modified: '2024-01-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'lib' },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '9.2.0' }] }],
    },
  ],
};

async function check(files: Files): Promise<string[]> {
  const mirror = folderOf({ 'a.json': JSON.stringify(malware), 'b.json': JSON.stringify(flaw) });
  const policy = `version: 1\ngates:\n  dependencies: { osv: { mirror: ${mirror} } }\n`;
  const { gate }: Judged = await judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
  return gate.findings
    .filter(({ rule }) => !['no-lock-file', 'unpinned-requirement', 'unhashed-requirements'].includes(rule))
    .map(({ severity, message }) => `${severity} ${message}`);
}

const npm = (dependencies: object): Files => ({ 'package.json': JSON.stringify({ name: 'x', dependencies }) });
const said =
  'asked for without an exact version and without a lock file, so that only malware was looked for, and of a range that ends what its newest version has.';

describe('what is asked for by a range', () => {
  it.each<readonly [string, Files, readonly string[]]>([
    [
      'and is malware in every version',
      npm({ evil: '^1.0.0' }),
      ['critical evil (^1.0.0) is known malware (MAL-2024-1).', `info evil: ${said}`],
    ],
    [
      'by a tag',
      npm({ evil: 'latest' }),
      ['critical evil (latest) is known malware (MAL-2024-1).', `info evil: ${said}`],
    ],
    [
      'of which versions are malware',
      npm({ hijacked: '^5.0.0' }),
      ['low Among the versions of hijacked (^5.0.0) is known malware (MAL-2024-1).', `info hijacked: ${said}`],
    ],
    [
      'of one version',
      npm({ hijacked: '>=5.6.1 <=5.6.1' }),
      ['critical hijacked 5.6.1 is known malware (MAL-2024-1).'],
    ],
    [
      'that shuts out what mends it',
      { 'requirements.txt': 'lib==9.0.*\n' },
      ['medium lib (==9.0.*): GHSA-1 in the newest version that it admits. Fixed in 9.2.0.', `info lib: ${said}`],
    ],
    ['of one Python version', { 'requirements.txt': 'lib>=9.0,<=9.0\n' }, ['medium lib 9.0: GHSA-1. Fixed in 9.2.0.']],
    ['that is open', { 'requirements.txt': 'lib\nother>=1\n' }, [`info lib, other: ${said}`]],
    [
      'from an address',
      { 'requirements.txt': 'tool @ git+https://example.com/tool@v1.0.0\nlib @ https://example.com/lib-9.5.tar.gz\n' },
      [
        'medium lib is taken from https://example.com/lib-9.5.tar.gz without a hash.',
        'low tool is taken from https://example.com/tool, v1.0.0, which may hold something else tomorrow.',
        'info tool: taken from an address that does not say which version it is.',
      ],
    ],
    ['in constraints', { 'constraints.txt': 'lib<9\n' }, []],
  ])('%s', async (_, files, messages) => {
    expect(await check(files)).toEqual(messages);
  });

  it('is not looked up where a lock file says the version', async () => {
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { hijacked: '^5.0.0' } },
        'node_modules/hijacked': {
          version: '5.6.2',
          resolved: 'https://registry.npmjs.org/hijacked/-/hijacked-5.6.2.tgz',
          integrity: `sha512-${'a'.repeat(86)}==`,
        },
      },
    };
    expect(await check({ ...npm({ hijacked: '^5.0.0' }), 'package-lock.json': JSON.stringify(lock) })).toEqual([]);
  });
});
