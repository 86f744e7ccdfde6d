import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { z } from 'zod';
import { UsageError } from '../../src/errors';
import type { Report } from '../../src/report';
import { renderJson } from '../../src/reports/json';
import { parseReport, reportSchema } from '../../src/reports/schema';
import { arbitraryReport, failing, finding, report } from '../helpers/arbitrary-report';
import { paced } from '../helpers/pace';

// The schema and the type say the same, both ways: the compiler checks it.
type Same<A, B> = [A, B] extends [B, A] ? true : false;
const same: Same<z.infer<typeof reportSchema>, Report> = true;

const json = (value: unknown): string => JSON.stringify(value);

describe('parseReport', () => {
  it('reads back whatever report was written', () => {
    expect(same).toBe(true);
    fc.assert(
      fc.property(arbitraryReport, (written) => {
        expect(parseReport(renderJson(written))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
      { numRuns: 150 },
    );
  });

  const withFinding = (overrides: object): unknown => ({
    ...failing([]),
    gates: [{ ...failing([]).gates[0], findings: [{ ...finding(), ...overrides }] }],
  });
  const at = (location: object): unknown => withFinding({ location: { path: 'a.py', ...location } });
  let deep: unknown = 1;
  for (let depth = 0; depth < 20; depth++) deep = { deep };

  it.each([
    ['no JSON', '{"schema":', /not a report: not JSON/],
    ['nothing', '', /not JSON/],
    ['another document', '[]', /the document: /],
    ['another schema', json({ ...report(), schema: 'gatehouse.report/v2' }), /schema: .*gatehouse\.report\/v1/],
    ['an unknown key', json({ ...report(), extra: 1 }), /Unrecognized key: "extra"/],
    ['an unknown key in a finding', json(withFinding({ extra: 1 })), /gates\[0\]\.findings\[0\]: Unrecognized key/],
    ['a missing key', json({ ...report(), gates: undefined }), /gates: /],
    ['an unknown verdict', json({ ...report(), verdict: 'ok' }), /verdict: /],
    ['an unknown severity', json(withFinding({ severity: 'urgent' })), /findings\[0\]\.severity: .*"critical"/],
    ['a time that is none', json({ ...report(), startedAt: 'today' }), /startedAt: /],
    ['a negative count', json({ ...report(), gates: [{ ...report().gates[0], evaluated: -1 }] }), /evaluated: /],
    ['two gates of one id', json({ ...report(), gates: [...report().gates, ...report().gates] }), /same id/],
    ['line 0', json(at({ startLine: 0 })), /startLine: /],
    ['half a line', json(at({ startLine: 1.5 })), /startLine: /],
    ['an end before the start', json(at({ startLine: 3, endLine: 2 })), /in order/],
    ['columns in reverse', json(at({ startLine: 3, startColumn: 5, endColumn: 2 })), /in order/],
    ['a column without a line', json(at({ startColumn: 5 })), /in order/],
    ['an absolute path', json(at({ path: '/etc/passwd' })), /relative/],
    ['a path out of the root', json(at({ path: 'a/../../b' })), /leave the checked root/],
    ['NUL in a path', json(at({ path: 'a\0b' })), /NUL/],
    ['a waived finding that blocks', json(withFinding({ state: 'waived', blocking: true })), /can not block/],
    ['deep nesting', json(withFinding({ properties: { deep } })), /nested deeper than 8/],
    ['very deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /the document: /],
    ['a number that is not one', json(report()).replace('"durationMs":1234', '"durationMs":1e999'), /durationMs: /],
    ['a text beyond bounds', json(withFinding({ message: 'x'.repeat(200_001) })), /message: /],
    ['a key of the prototype', json(report()).replace('{', '{"__proto__":{"x":1},'), /Unrecognized key/],
  ])('refuses %s and says where', (_, text, message) => {
    expect(() => parseReport(text)).toThrow(UsageError);
    expect(() => parseReport(text)).toThrow(message);
  });

  it('quotes nothing of a hostile file that acts on a terminal, and not all of it', () => {
    const keys = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`\u001b[2J\r::error::${i}`, 1]));
    let message = '';
    try {
      parseReport(json({ ...report(), ...keys }));
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('Unrecognized keys');
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(2_000);
  });

  describe('a large hostile file', () => {
    const text = json(failing([]));
    const within = (key: string, content: string): string => text.replace(`"${key}":[]`, `"${key}":[${content}]`);
    const keys = Array.from({ length: 500_000 }, (_, i) => `"k${i}":"x"`).join();
    const many = (piece: string, bytes: number): string => piece.repeat(bytes / piece.length);
    const rows: [string, () => string, RegExp][] = [
      ['of wrong findings', () => within('findings', `${many('1,', 3_000_000)}1`), /findings: .* more than 1000000/],
      ['of wrong measurements', () => within('measurements', `${many('{},', 150_000)}{}`), /measurements\[0\]\.metric/],
      ['of wrong notices', () => within('notices', `${many('{},', 2_700_000)}{}`), /notices: .* more than 100000/],
      [
        'of reasons for skipping',
        () => text.replace('"skipped":{}', `"skipped":{${keys.split(',', 100_000).join()}}`),
        /skipped: 100000 entries are more than 10000/,
      ],
      ['of empty objects', () => `[${many('{},', 12_000_000)}{}]`, /too many entries/],
      [
        'of lists of lists',
        () => `[${many(`[${many('[],', 2_700_000)}[]],`, 30_000_000)}[]]`,
        /8000000 lists and objects/,
      ],
      ['of keys', () => `{${keys}}`, /too many entries/],
      ['of one level after another', () => `{"a":${'['.repeat(5_000_000)}`, /nested deeper than 100/],
      ['of texts with quotes in them', () => `["${many('\\\\\\"{', 6_000_000)}"]`, /the document: /],
    ];
    it.each(rows)('%s is refused in bounded time', (_, make, message) => {
      const hostile = make();
      const start = performance.now();
      expect(() => parseReport(hostile)).toThrow(message);
      expect(performance.now() - start).toBeLessThan(paced(10_000));
    });

    it('that is a good report is read', () => {
      const one = json(finding());
      const good = within('findings', `${`${one},`.repeat(20_000)}${one}`);
      expect(good.length).toBeGreaterThan(4 * 1024 * 1024);
      expect(parseReport(good).gates[0]?.findings).toHaveLength(20_001);
    });
  });
});
