import { describe, expect, it } from '@jest/globals';
import { merge } from '../../../src/engines/vulnerabilities/merge';
import type { Found } from '../../../src/engines/vulnerabilities/scan';

const found = (id: string, over: Partial<Found> = {}): Found => ({
  ...{ id, aliases: [], package: 'openssl', source: 'openssl', installed: '1', fixed: undefined, purl: undefined },
  ...{ severity: 'high', cvss: undefined, layer: undefined, file: undefined, scanner: 'trivy', path: 'image.tar' },
  ...{ line: undefined, title: id, uri: undefined, cwe: [] },
  ...over,
});
const told = (all: Found[]): string[] => merge(all).map(({ id, key, found: some }) => `${id} ${key} ${some.length}`);

describe('what is told of vulnerabilities is one', () => {
  it.each<[string, Found[], string[]]>([
    ['for packages of one source', [found('CVE-1'), found('CVE-1', { package: 'libssl3' })], ['CVE-1 openssl 2']],
    ['for two names of it', [found('GHSA-1', { aliases: ['CVE-1'] }), found('CVE-1')], ['CVE-1 openssl 2']],
    ['whichever comes first', [found('CVE-1'), found('GHSA-1', { aliases: ['CVE-1'] })], ['CVE-1 openssl 2']],
    [
      'but not for two CVEs with an advisory in common',
      [found('CVE-1', { aliases: ['DSA-1'] }), found('CVE-2', { aliases: ['DSA-1'] })],
      ['CVE-1 openssl 1', 'CVE-2 openssl 1'],
    ],
    ['nor in two files', [found('CVE-1'), found('CVE-1', { path: 'b.tar' })], ['CVE-1 openssl 1', 'CVE-1 openssl 1']],
    [
      'nor for packages that only have the same name',
      [
        found('CVE-1', { package: 'crypto', source: 'crypto', purl: 'pkg:npm/crypto@1' }),
        found('CVE-1', { package: 'crypto', source: 'crypto', purl: 'pkg:pypi/crypto@1' }),
      ],
      ['CVE-1 npm/crypto 1', 'CVE-1 pypi/crypto 1'],
    ],
    [
      'with the name of the source',
      [found('CVE-1', { package: 'libssl3', purl: 'pkg:deb/debian/libssl3@3?arch=amd64' })],
      ['CVE-1 deb/debian/openssl 1'],
    ],
  ])('%s', (_, all, expected) => {
    expect(told(all)).toEqual(expected);
  });
});
