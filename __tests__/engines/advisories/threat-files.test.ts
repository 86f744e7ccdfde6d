import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { osvMirror } from '../../../src/engines/advisories/mirror';
import { readThreats, withThreatFiles } from '../../../src/engines/advisories/threat-files';
import { EngineError } from '../../../src/errors';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-threats-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});
let count = 0;
const fileOf = (content: string | Buffer): string => {
  const file = path.join(folder, String(count++));
  fs.writeFileSync(file, content);
  return file;
};

const scores =
  '#model_version:v2025.03.14,score_date:2026-11-20T12:55:00Z\ncve,epss,percentile\nCVE-2021-25287,0.00943,0.8\nCVE-2021-1,7\n'.replace(
    'CVE-2021-1,7\n',
    'CVE-2021-0001,1e-05,0.01\n',
  );
const catalogue = {
  title: 'KEV',
  catalogVersion: '2026.11.20',
  count: 1,
  vulnerabilities: [{ cveID: 'CVE-2021-25287', vendorProject: 'x' }],
};
const rows =
  '"cveID","vendorProject","shortDescription"\r\n"CVE-2021-25287","Python","a ""quoted"", long\r\ntext"\r\nCVE-2020-0001,b,c\r\n';

describe('files about exploitation', () => {
  it.each([
    ['CSV', scores],
    ['packed CSV', gzipSync(scores)],
    ['with a byte order mark, without a comment', `\uFEFF${scores.replace(/^#.*\n/, '')}`],
  ])('reads scores: %s', (_, content) => {
    const { epss, exploited } = readThreats({ epss: fileOf(content) });
    expect(epss(['GHSA-1', 'CVE-2021-25287', 'CVE-2021-0001'])).toBe(0.00943);
    expect(epss(['CVE-2021-0001'])).toBe(0.00001);
    expect(epss(['CVE-2021-9999'])).toBeUndefined();
    expect(exploited(['CVE-2021-25287'])).toBeUndefined();
  });

  it.each([
    ['JSON', JSON.stringify(catalogue)],
    ['CSV', rows],
  ])('reads the catalogue: %s', (_, content) => {
    const { epss, exploited } = readThreats({ kev: fileOf(content) });
    expect(exploited(['GHSA-1', 'CVE-2021-25287'])).toBe(true);
    expect(exploited(['CVE-2021-0001'])).toBe(false);
    expect(epss(['CVE-2021-25287'])).toBeUndefined();
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['is empty', '', /ends within a line/],
    ['has no row', 'cve,epss\n', /has no row/],
    ['has other columns', 'id,score\nCVE-2021-0001,1\n', /line 1 does not name the columns "cve" and "epss"/],
    ['has a score above 1', `${scores}CVE-2021-0002,1.5,0.1\n`, /line 5 has no CVE with a score/],
    ['has no score', `${scores}CVE-2021-0002,,0.1\n`, /line 5 has no CVE with a score/],
    ['has another name', `${scores}GHSA-1,0.5,0.1\n`, /line 5 has no CVE with a score/],
    ['has a short row', `${scores}CVE-2021-0002,0.5\n`, /line 5 has 2 of 3 columns/],
    ['ends within a row', scores.slice(0, -3), /ends within a line/],
    ['has an open quote', `${scores}"CVE-2021-0002,0.5,0.1\n`, /line 5 is not CSV/],
    ['is half packed', gzipSync(scores).subarray(0, 60), /can't be read/],
    ['is not UTF-8', Buffer.from([0x63, 0xff, 0x0a]), /can't be read/],
  ])('a file of scores that %s is an error', (_, content, message) => {
    const file = fileOf(content);
    expect(() => readThreats({ epss: file })).toThrow(EngineError);
    expect(() => readThreats({ epss: file })).toThrow(message);
  });

  it.each<[string, string, RegExp]>([
    ['is empty', '', /ends within a line/],
    ['is half JSON', JSON.stringify(catalogue).slice(0, -3), /not JSON, or cut off/],
    ['is other JSON', '{"vulnerabilities":[{"id":"CVE-2021-0001"}]}', /is not the catalogue/],
    ['has too few entries', JSON.stringify({ ...catalogue, count: 2 }), /is not whole: 1 of 2 entries/],
    ['has no entry', JSON.stringify({ ...catalogue, count: 0, vulnerabilities: [] }), /is not whole/],
    ['has another name', rows.replace('CVE-2020-0001', 'x'), /line 4 has no CVE/],
  ])('a catalogue that %s is an error', (_, content, message) => {
    expect(() => readThreats({ kev: fileOf(content) })).toThrow(message);
  });

  it('reads a long cell, and many quotes', () => {
    const long = `cveID,text\nCVE-2020-0001,"${'""x'.repeat(2_000_000)}${'y'.repeat(10_000_000)}"\n`;
    expect(readThreats({ kev: fileOf(long) }).exploited(['CVE-2020-0001'])).toBe(true);
  });

  it('no beginning of a file passes as a whole one', () => {
    for (const [kind, text] of [
      ['kev', JSON.stringify(catalogue)],
      ['epss', scores],
    ] as const) {
      for (let end = 0; end < text.length; end++) {
        // Nothing marks the end of a table: at the end of a row it may be whole.
        if (kind === 'epss' && text[end - 1] === '\n' && end > scores.indexOf('percentile') + 11) continue;
        expect(() => readThreats({ [kind]: fileOf(text.slice(0, end)) })).toThrow(EngineError);
      }
    }
  });

  it('are told with the advisories of any source', async () => {
    const mirror = osvMirror(path.join(import.meta.dirname, '../../fixtures/osv'));
    const source = withThreatFiles(mirror, { epss: fileOf(scores), kev: fileOf(JSON.stringify(catalogue)) });
    const { advisories } = await source.query([{ ecosystem: 'pypi', name: 'pillow', version: '8.0.0' }]);
    const told = advisories[0]?.filter(({ exploited }) => exploited).map(({ aliases, epss }) => [aliases[0], epss]);
    expect(told).toEqual([['CVE-2021-25287', 0.00943]]);
    expect(
      advisories[0]?.filter(({ exploited, epss }) => exploited === false && epss === undefined).length,
    ).toBeGreaterThan(5);
    await expect(withThreatFiles(mirror, { kev: path.join(folder, 'none') }).query([])).rejects.toThrow(/no such file/);
  });
});
