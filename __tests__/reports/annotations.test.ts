import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/findings/finding';
import { maxSummaryBytes } from '../../src/github/check-run';
import {
  checkRunAnnotations,
  logAnnotations,
  maxCheckAnnotations,
  maxLogAnnotationsPerLevel,
} from '../../src/reports/annotations';
import { utf8Bytes } from '../../src/reports/budget';
import { checkRunContent } from '../../src/reports/check-run';
import { arbitraryReport, failing, finding, gateReport, report } from '../helpers/arbitrary-report';
import { runnerCommand } from '../helpers/runner-command';

const many = (count: number, overrides: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, () => finding(overrides));
const run = { name: 'gatehouse', headSha: 'a'.repeat(40), externalId: '1-1-job' };

describe('logAnnotations', () => {
  it('writes only single error, warning and notice commands, at most 10 of each, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const names: Record<string, number> = {};
        for (const line of logAnnotations(any).lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
          const command = runnerCommand(line);
          expect(['error', 'warning', 'notice']).toContain(command?.name);
          expect(Object.keys(command?.properties ?? {})).toContain('title');
          const name = command?.name ?? '';
          names[name] = (names[name] ?? 0) + 1;
        }
        expect(Math.max(0, ...Object.values(names))).toBeLessThanOrEqual(maxLogAnnotationsPerLevel);
      }),
      { numRuns: 150 },
    );
  });

  it('places a finding and says how to fix it', () => {
    const { lines } = logAnnotations(
      failing([finding({ location: { path: 'a,b:c.py', startLine: 3, startColumn: 2 } })]),
    );
    expect(lines.map(runnerCommand)).toEqual([
      {
        name: 'error',
        properties: { file: 'a,b:c.py', line: '3', col: '2', title: 'SQL built from input (python/sql-injection)' },
        data: `${finding().message}\nWhoever controls the text controls the query.`,
      },
    ]);
  });

  it.each([
    ['new and blocking', {}, ['error']],
    ['new and not blocking', { blocking: false }, ['warning']],
    ['new, for information', { blocking: false, severity: 'info' }, []],
    ['existing', { blocking: false, state: 'existing' }, []],
    ['waived', { blocking: false, state: 'waived' }, []],
  ] as const)('draws what is %s as %j', (_, overrides, names) => {
    const { lines } = logAnnotations(failing([finding(overrides)]));
    expect(lines.map((line) => runnerCommand(line)?.name)).toEqual(names);
  });

  it('chooses the most urgent and counts the rest', () => {
    const findings = [
      ...many(15, { severity: 'medium' }),
      finding({ severity: 'critical', rule: 'worst' }),
      ...many(12, { blocking: false }),
    ];
    const { lines, omitted } = logAnnotations(failing(findings));
    expect(lines).toHaveLength(20);
    expect(lines[0]).toContain('(worst)');
    expect(omitted).toBe(8);
  });

  it('leaves columns out of a range of lines', () => {
    const location = { path: 'a.py', startLine: 3, endLine: 5, startColumn: 2, endColumn: 9 };
    const [line = ''] = logAnnotations(failing([finding({ location })])).lines;
    expect(runnerCommand(line)?.properties).toMatchObject({ line: '3', endLine: '5' });
    expect(line).not.toMatch(/col/i);
  });

  it('says first what stopped the run and which gates are in error', () => {
    const { lines } = logAnnotations(
      report({
        verdict: 'error',
        gates: [gateReport({ status: 'error', reason: 'engine crashed', findings: [finding()] })],
        notices: [
          { level: 'notice', message: 'n' },
          { level: 'error', message: 'no base' },
        ],
      }),
    );
    expect(lines.slice(0, 2)).toEqual([
      '::error title=Gatehouse::no base',
      '::error title=Gatehouse sast ended in error::engine crashed',
    ]);
    expect(lines.at(-1)).toBe('::notice title=Gatehouse::n');
  });
});

describe('checkRunAnnotations', () => {
  it('keeps the limits of the Checks API for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const { annotations, omitted } = checkRunAnnotations(any);
        const findings = any.gates.flatMap((gate) => gate.findings);
        const drawn = findings.filter(
          ({ state, severity, blocking }) => state !== 'waived' && (blocking || severity !== 'info'),
        );
        const placed = any.notices.filter(({ path }) => path !== undefined && path !== '').length;
        expect(annotations).toHaveLength(drawn.length + placed);
        expect(omitted).toBe(0);
        for (const annotation of annotations) {
          const {
            path,
            message,
            title = '',
            raw_details: details = 'x',
            start_line: start,
            end_line: end,
          } = annotation;
          for (const text of [path, message, title, details]) {
            expect(text).not.toBe('');
            expect(text.isWellFormed()).toBe(true);
            expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u);
          }
          expect(title.length).toBeLessThanOrEqual(255);
          expect(Math.max(utf8Bytes(message), utf8Bytes(details))).toBeLessThanOrEqual(64 * 1024);
          expect(start).toBeGreaterThanOrEqual(1);
          expect(end).toBeGreaterThanOrEqual(start);
          if (annotation.start_column !== undefined) expect(start).toBe(end);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('cuts long texts in bytes', () => {
    const long = finding({
      message: '漢'.repeat(60_000),
      title: '漢'.repeat(600),
      help: { text: '漢'.repeat(60_000) },
    });
    const [annotation] = checkRunAnnotations(failing([long])).annotations;
    expect(utf8Bytes(annotation?.message ?? '')).toBe(64 * 1024 - 1);
    expect(utf8Bytes(annotation?.raw_details ?? '')).toBeLessThanOrEqual(64 * 1024);
    expect(annotation?.title).toHaveLength(255);
  });

  it.each([
    ['new and blocking', {}, ['failure']],
    ['new and not blocking', { blocking: false }, ['warning']],
    ['new, for information', { blocking: false, severity: 'info' }, []],
    ['existing', { blocking: false, state: 'existing', severity: 'critical' }, ['notice']],
    ['existing, for information', { blocking: false, state: 'existing', severity: 'info' }, []],
    ['waived', { blocking: false, state: 'waived' }, []],
  ] as const)('draws what is %s as %j', (_, overrides, levels) => {
    const { annotations } = checkRunAnnotations(failing([finding(overrides)]));
    expect(annotations.map((annotation) => annotation.annotation_level)).toEqual(levels);
  });

  it.each([
    [{ path: 'a.py' }, { path: 'a.py', start_line: 1, end_line: 1 }],
    [{ path: '' }, { path: '.github', start_line: 1, end_line: 1 }],
    [
      { path: 'a.py', startLine: 3, startColumn: 4, endColumn: 9 },
      { path: 'a.py', start_line: 3, end_line: 3, start_column: 4, end_column: 9 },
    ],
    [
      { path: 'a.py', startLine: 3, endLine: 4, startColumn: 4, endColumn: 9 },
      { path: 'a.py', start_line: 3, end_line: 4 },
    ],
    [
      { path: 'a.py', startLine: 3, startColumn: 4 },
      { path: 'a.py', start_line: 3, end_line: 3, start_column: 4, end_column: 4 },
    ],
  ])('places %j at %j', (location, place) => {
    const [annotation] = checkRunAnnotations(failing([finding({ location })])).annotations;
    const { path, start_line, end_line, start_column, end_column } = annotation ?? {};
    expect({ path, start_line, end_line, start_column, end_column }).toEqual(place);
  });

  it('shows the most urgent thousand and counts the rest', () => {
    const findings = [...many(1_200, { blocking: false, state: 'existing' }), finding({ rule: 'worst' })];
    const { annotations, omitted } = checkRunAnnotations(failing(findings));
    expect(annotations).toHaveLength(maxCheckAnnotations);
    expect(annotations[0]?.title).toContain('worst');
    expect(omitted).toBe(201);
  });
});

describe('checkRunContent', () => {
  it.each([
    ['pass', 'success'],
    ['warn', 'success'],
    ['fail', 'failure'],
    ['error', 'failure'],
  ] as const)('concludes %s as %s', (verdict, conclusion) => {
    expect(checkRunContent(report({ verdict }), run)).toMatchObject({ ...run, conclusion });
  });

  it('keeps title and summary within what the server takes, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const { title, summary } = checkRunContent(any, { ...run, serverUrl: 'https://github.com' });
        expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(utf8Bytes(summary)).toBeLessThanOrEqual(maxSummaryBytes);
      }),
      { numRuns: 150 },
    );
    const { summary } = checkRunContent(failing(many(9_000, { message: '漢字 '.repeat(100) })), run);
    expect(utf8Bytes(summary)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(summary).toContain('8,000 findings not annotated');
  });
});
