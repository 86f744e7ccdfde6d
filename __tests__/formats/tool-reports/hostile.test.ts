import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EvidenceError } from '../../../src/errors';
import { severities } from '../../../src/findings/finding';
import { readToolReport, type ToolReport } from '../../../src/formats/tool-reports';
import { bytesOf, read, reportFiles, reportsOf } from './fixtures';

/** What it reads, or undefined where it refuses the bytes in the one way that it may. */
function attempt(bytes: Buffer): readonly ToolReport[] | undefined {
  try {
    return readToolReport(bytes, 'report').reports;
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    expect(error.message).toMatch(/^report: \S/);
    expect(error.message.length).toBeLessThan(2_000);
    return undefined;
  }
}

function expectWhole(reports: readonly ToolReport[] | undefined): void {
  for (const { tool, covered, results, failures } of reports ?? []) {
    expect(typeof tool).toBe('string');
    expect(Object.values(covered).every((amount) => Number.isFinite(amount))).toBe(true);
    expect(failures.every((failure) => failure !== '' && failure.length <= 4_000)).toBe(true);
    for (const { rule, title, message, severity, place } of results) {
      expect([rule, title, message].every((text) => text !== '' && text.length <= 4_000)).toBe(true);
      expect(severities).toContain(severity);
      for (const count of [place?.startLine, place?.endLine, place?.startColumn, place?.endColumn])
        expect(count === undefined || (Number.isInteger(count) && count >= 1)).toBe(true);
      expect(place?.path).not.toBe('');
    }
  }
}

const whole = (file: string): Buffer => Buffer.from(bytesOf(file).toString('utf8').trimEnd());

/** Replaces the nth value of a JSON text, counted from the outside in. */
function withValue(value: unknown, target: number, replacement: unknown): unknown {
  let count = 0;
  const walk = (one: unknown): unknown => {
    if (count++ === target) return replacement;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 1)
    : 1;

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '\u0000',
  '../../etc',
  [],
  {},
  [null],
  [[]],
  { a: 1 },
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  Array.from({ length: 50 }, () => ({})),
  'y'.repeat(10_000),
];

describe('bad input', () => {
  it('reads bytes that were changed, or refuses them', () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    for (const file of reportFiles) {
      const bytes = whole(file);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, byte] of changes) changed[at % changed.length] = byte;
          expectWhole(attempt(changed));
        }),
        { numRuns: 15 },
      );
    }
  });

  it('reads values that were changed, or refuses them', () => {
    for (const file of reportFiles.filter((name) => !name.endsWith('.xml'))) {
      const value: unknown = JSON.parse(bytesOf(file).toString('utf8'));
      fc.assert(
        fc.property(fc.nat(countOf(value) - 1), fc.constantFrom(...odd), (target, replacement) => {
          expectWhole(attempt(Buffer.from(JSON.stringify(withValue(value, target, replacement)))));
        }),
        { numRuns: 30 },
      );
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('reads keys of the prototype as keys', () => {
    for (const file of reportFiles.filter((name) => !name.endsWith('.xml'))) {
      const text = bytesOf(file).toString('utf8').trim();
      const key = '"__proto__":{"polluted":1,"toString":1},"hasOwnProperty":1';
      const spoiled = text.replaceAll('{"', `{${key},"`).replaceAll(/\{(\s+)"/g, `{${key},$1"`);
      attempt(Buffer.from(spoiled));
      expect({}).not.toHaveProperty('polluted');
    }
  });

  it('reads every encoding that tools write', () => {
    for (const file of reportFiles) {
      const text = bytesOf(file).toString('utf8');
      // In Windows PowerShell `>` writes UTF-16.
      const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
      for (const bytes of [Buffer.from(`\uFEFF${text}`), little, Buffer.from(little).swap16()])
        expect(readToolReport(bytes, file).reports).toEqual(reportsOf(file));
    }
  });

  it.each([
    ['', 'the file is empty'],
    [' \n\t', 'the file holds nothing but spaces'],
    ['<!DOCTYPE html><html></html>', 'a page of HTML, not a report'],
    ['<html><body>502</body></html>', 'a page of HTML, not a report'],
    ['<testsuite tests="1">', 'line 1: '],
    ['<!DOCTYPE x [<!ENTITY a "b">]><testsuite/>', 'line 1: it has a document type'],
    ['<other/>', 'XML with the root "other" is no report that is known'],
    ['version https://git-lfs.github.com/spec/v1\n', 'a Git LFS pointer'],
    ['projectKey=demo', 'neither JSON nor XML, which is all that is read: it begins with "projectKey=demo"'],
    ['\u0000\u0001\u0002\u0003\u0004', 'a binary file'],
    ['[]', 'an empty list, which does not tell what tool ran'],
    ['{}', 'an empty object'],
    ['[1]', 'a list that no known tool writes'],
    ['{"a":1}', 'no known tool writes an object with "a"'],
    ['{"a":1}{"b":2}', 'line 1, column 8: something follows the value'],
    ['{"a":tru}', 'line 1, column 6: '],
    ['{"a":1,}', 'line 1, column 8: expected a key in double quotes'],
    ['[1 2]', 'line 1, column 4: expected "," or "]"'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested deeper than 1000 levels'],
    [`{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_001)}`, 'nested deeper than 1000 levels'],
    [`<a>${'<b>'.repeat(5_000)}`, 'nested more than'],
    ['{"version":"2.1.0","runs":[],"runs":[]}', 'line 1, column 37: "runs" occurs twice'],
  ])('refuses %#', (text, problem) => {
    expect(() => read(text)).toThrow(`report: ${problem}`.replace(/^report: (nested)/, '$1'));
    expect(() => read(text)).toThrow(EvidenceError);
  });

  it('takes an empty list where the policy names the format', () => {
    for (const format of ['gitleaks', 'hadolint'])
      expect(read('[]', { format })).toEqual([{ format, tool: format, covered: {}, results: [], failures: [] }]);
    expect(() => read('[]', { format: 'snyk' })).toThrow('an empty list');
  });

  it('refuses another format than the policy names', () => {
    expect(() => read('{"version":"2.1.0","runs":[]}', { format: 'snyk' })).toThrow('it is sarif, not snyk');
  });

  it('reads NaN as Python writes it', () => {
    expect(read('{"demographic_parity_difference": NaN}')).toMatchObject([
      { covered: { metrics: 0 }, failures: ['demographic_parity_difference could not be computed'] },
    ]);
  });

  it('cuts what is too long to show', () => {
    const long = 'z'.repeat(100_000);
    const result = {
      ruleId: long,
      message: { text: long },
      locations: [{ physicalLocation: { artifactLocation: { uri: long } } }],
    };
    const [report] = read(
      JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: long } }, results: [result] }] }),
    );
    const [found] = report?.results ?? [];
    expect([report?.tool.length, found?.rule.length, found?.message.length, found?.place?.path.length]).toEqual([
      500, 500, 4_000, 4_000,
    ]);
  });

  const sarif = (results: string, driver = '{"name":"T"}'): string =>
    `{"version":"2.1.0","runs":[{"tool":{"driver":${driver}},"results":[${results}]}]}`;

  it.each([
    ['too many results', sarif(`{}${',{}'.repeat(1_000_000)}`), 'more than 1000000 results'],
    ['too many values', `[0${',0'.repeat(5_000_001)}]`, 'more than 5000000 values'],
    ['too many values in one result', sarif(`{"a":[0${',0'.repeat(5_000_001)}]}`), 'more than 5000000 values'],
  ])('bounds %s', (_what, text, problem) => {
    expect(() => read(text)).toThrow(problem);
  });

  it('stays quick and whole where names and lists are built to break it', () => {
    const slashes = 'a/'.repeat(500_000);
    expect(read(sarif(JSON.stringify({ ruleId: slashes })))[0]?.results).toHaveLength(1);
    const many = Array.from({ length: 300_000 }, () => 0.5);
    const drift = { data: { is_drift: 1, p_val: many }, meta: { detector_type: 'drift' } };
    expect(read(JSON.stringify(drift))[0]?.covered).toEqual({ tests: 300_000 });
    const suites = `${'<testsuite>'.repeat(450)}${'<testcase name="a"/>'.repeat(20_000)}${'</testsuite>'.repeat(450)}`;
    expect(read(suites)[0]?.covered).toEqual({ tests: 20_000 });
    const alerts = [{ riskcode: 'constructor', confidence: 'toString', name: 'x' }];
    expectWhole(read(JSON.stringify({ '@version': '1', site: [{ '@name': 'http://a.test', alerts }] })));
    expectWhole(read('{"overall":{"constructor":0.5},"by_group":{},"ratio":{"constructor":0.1}}'));
    const bases = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, i) => [`B${i}`, { uri: 'x/', uriBaseId: `B${i + 1}` }]),
    );
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a', uriBaseId: 'B0' } } }];
    const run = { tool: { driver: { name: 'T' } }, originalUriBaseIds: bases, results: [{ locations }] };
    expect(read(JSON.stringify({ version: '2.1.0', runs: [run] }))[0]?.results[0]?.place?.path).toHaveLength(41);
  });
});
