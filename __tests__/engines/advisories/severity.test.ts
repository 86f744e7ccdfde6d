import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { recordSchema } from '../../../src/engines/advisories/record';
import { createScore, weightOf } from '../../../src/engines/advisories/severity';

const score = await createScore();

describe('the base score of a vector', () => {
  /** As the CVSS documents of FIRST and the NVD publish them. */
  it.each([
    ['CVE-2014-0160', 'AV:N/AC:L/Au:N/C:P/I:N/A:N', 5],
    ['CVE-2002-0392', '(AV:N/AC:L/Au:N/C:N/I:N/A:C)', 7.8],
    ['CVE-2014-0160', 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVE-2013-1937', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVE-2021-44228', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVE-2022-41741', 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
    ['CVE-2014-0160', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N', 8.7],
    ['CVE-2021-44228', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
    ['with threat metrics', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U', 9.3],
    ['with temporal metrics', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RL:O/RC:U', 9.8],
  ])('%s: %s is %d', (_, vector, expected) => {
    expect(score(vector)?.score).toBe(expected);
  });

  it('is what another calculator says', () => {
    const file = path.join(import.meta.dirname, '../../fixtures/cvss/scores.tsv');
    const rows = fs.readFileSync(file, 'utf8').trim().split('\n');
    const wrong = rows.filter((row) => {
      const [vector = '', expected] = row.split('\t');
      return score(vector)?.score !== Number(expected);
    });
    expect(rows.length).toBeGreaterThan(1_000);
    expect(wrong).toEqual([]);
  });

  it.each([
    '',
    '9.8',
    'CVSS:3.1/',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
    'CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:X',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:H',
    'CVSS:5.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    `CVSS:3.1/${'AV:N/'.repeat(100_000)}`,
  ])('there is none of %.60j', (text) => {
    expect(score(text)).toBeUndefined();
  });
});

describe('the weight of a vulnerability', () => {
  const v2 = { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' };
  const v3 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' };
  const v4 = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N' };
  const broken = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:L' };
  const record = (top: object, part: object = {}) =>
    recordSchema.parse({
      id: 'X-1',
      modified: '2024-01-01T00:00:00Z',
      affected: [{ package: { ecosystem: 'PyPI', name: 'a' }, ...part }],
      ...top,
    });

  it.each<[string, ReturnType<typeof record>[], string, number | undefined]>([
    ['the newest version', [record({ severity: [v2, v3, v4] })], 'low', 2],
    ['the newest that can be read', [record({ severity: [v2, v3, broken] })], 'high', 7.5],
    ['the newest of several records', [record({ severity: [v3] }), record({ severity: [v4] })], 'low', 2],
    ['the package’s own before all', [record({ severity: [v4] }, { severity: [v3] })], 'high', 7.5],
    ['version 2 where there is no other', [record({ severity: [v2] })], 'critical', 10],
    ['a vector before words', [record({ severity: [v3], database_specific: { severity: 'LOW' } })], 'high', 7.5],
    ['GitHub’s word', [record({ database_specific: { severity: 'MODERATE' } })], 'medium', undefined],
    ['the ecosystem’s word', [record({}, { ecosystem_specific: { severity: 'HIGH' } })], 'high', undefined],
    [
      'the worst word',
      [record({ database_specific: { severity: 'low' } }), record({ database_specific: { severity: 'CRITICAL' } })],
      'critical',
      undefined,
    ],
    ['nobody has said', [record({ database_specific: { severity: 'constructor' } })], 'unknown', undefined],
    ['what is no severity', [record({ severity: 'high', database_specific: 7 })], 'unknown', undefined],
  ])('%s', (_, records, severity, cvss) => {
    const told = records.map((one) => ({ record: one, parts: one.affected ?? [] }));
    expect(weightOf(told, score)).toMatchObject({ severity, cvss });
  });
});
