import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cells, codeFrame } from '../../src/reports/frame';
import { maxBlockingShown, maxOthersShown, renderText } from '../../src/reports/text';
import { arbitraryReport, failing, finding, gateReport, report } from '../helpers/arbitrary-report';
import { runnerCommand } from '../helpers/runner-command';

const many = (count: number, overrides = {}) => Array.from({ length: count }, () => finding(overrides));

describe('renderText', () => {
  it('writes lines that act neither on a terminal nor on a runner, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 1, max: 300 }), (any, width) => {
        const text = renderText(any, { width });
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
        for (const line of text.split('\n')) expect(runnerCommand(line)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  it('says the same with colour, and only its own colour codes', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        // eslint-disable-next-line no-control-regex -- the codes are what is looked for
        const bare = renderText(any, { colour: true }).replace(/\u001b\[\d{1,2}m/g, '');
        expect(bare).toBe(renderText(any, { colour: false }));
      }),
      { numRuns: 150 },
    );
  });

  it('is what a person reads: verdict, gates, findings with their line, what to do', () => {
    const findings = [
      finding({ snippet: { text: '    cursor.execute("SELECT " + name)', column: 20, length: 16 } }),
      finding({ blocking: false, state: 'existing', severity: 'low' }),
    ];
    const gates = [
      gateReport({
        status: 'fail',
        reason: '1 new finding of severity high or worse',
        findings,
        skipped: { binary: 3 },
      }),
      gateReport({ id: 'container', status: 'skipped', reason: 'there are no Dockerfiles here', evaluated: 0 }),
    ];
    const notices = [
      { level: 'warning', message: 'Waiver w1 expired.', path: '.github/gatehouse.yml', line: 7 },
    ] as const;
    expect(renderText(report({ verdict: 'fail', gates, notices }), { width: 100 })).toBe(
      `Gatehouse failed: sast (1 blocking finding).
acme/model · a1b2c3d..e4f5a6b, 3 commits, 12 files changed · pull_request · 1.2 s

fail     sast       12 files evaluated, 3 skipped (binary 3) · 1 blocking, 1 existing · 52 ms
                    1 new finding of severity high or worse
skipped  container  0 files evaluated · no findings · 52 ms
                    there are no Dockerfiles here

warning  Waiver w1 expired. (.github/gatehouse.yml:7)

sast

  src/api/users.py:42:5  high  blocks
    SQL built from input  python/sql-injection
    The query is put together from \`name\`, which comes from the request.
       42 | cursor.execute("SELECT " + name)
          |                ^^^^^^^^^^^^^^^^
    │ Whoever controls the text controls the query.
    │ Pass values as parameters:
    │     cursor.execute("… WHERE name = %s", (name,))
    │ https://example.org/rules/sql-injection

  src/api/users.py:42:5  low  existing
    SQL built from input  python/sql-injection
    The query is put together from \`name\`, which comes from the request.

Total: 1 blocking, 1 existing
Fix what blocks and push again; each finding says how.
A finding that has to stay can be waived for a time: an entry under \`waivers\` in the policy, with
reason, owner and end date.
`,
    );
  });

  it('shows all blocking findings before others, and says what it left out', () => {
    const findings = [...many(5_000, { blocking: false }), ...many(30, { rule: 'blocker' })];
    const text = renderText(failing(findings));
    expect(text.match(/ {2}blocks$/gm)).toHaveLength(30);
    expect(text.match(/ {2}new$/gm)).toHaveLength(maxOthersShown);
    expect(text.lastIndexOf('  blocks')).toBeLessThan(text.indexOf('  new\n'));
    expect(text).toContain('4,800 more findings left out: see the JSON report');
  });

  it('gives what only informs one line, and what blocks its whole help', () => {
    const help = { text: Array.from({ length: 10 }, (_, i) => `help ${i}`).join('\n') };
    const text = renderText(failing([finding({ help }), finding({ blocking: false, severity: 'info', rule: 'note' })]));
    expect(text.match(/^ {4}│ help \d$/gm)).toHaveLength(10);
    expect(text).toContain('  src/api/users.py:42:5  info  new  SQL built from input  note\n\nTotal');
  });

  it('says when blocking findings were left out', () => {
    const text = renderText(failing(many(maxBlockingShown + 5)));
    expect(text).toContain('5 more findings left out (5 of them blocking)');
  });

  it('breaks long messages at the width given', () => {
    const text = renderText(failing([finding({ message: 'word '.repeat(300) })]), { width: 60 });
    expect(Math.max(...text.split('\n').map(cells))).toBeLessThanOrEqual(75);
    expect(text.split('\n').filter((line) => line.startsWith('    word'))).toHaveLength(8);
  });

  it('shows measurements and why one is undefined', () => {
    const measurements = [
      { metric: 'mae', slice: {}, value: 12.5, interval: [12.1, 12.9], status: 'pass', why: 'it holds', rows: 9 },
      {
        metric: 'roc_auc',
        slice: {},
        value: 0.8,
        baseline: 0.9,
        delta: -0.1,
        interval: [-0.2, -0.05],
        threshold: '>= 0.85',
        status: 'fail',
        why: 'it fell by 0.1',
        rows: 9,
      },
      { metric: 'f1', slice: { sex: 'male' }, value: null, reason: 'one class only', status: 'error', rows: 3 },
    ] as const;
    const text = renderText(report({ gates: [gateReport({ id: 'metrics', measurements })] }));
    expect(text).toContain(
      '    fail     roc_auc 0.8000 · baseline 0.9000 · change -0.1000 [-0.2000, -0.0500] · rule >= 0.85 · it fell by 0.1\n',
    );
    expect(text).toContain('    error    f1 [sex=male] undefined: one class only\n');
    expect(text).toContain('    pass     mae 12.50 [12.10, 12.90]\n');
    expect(text.indexOf('mae')).toBeGreaterThan(text.indexOf('f1'));
  });
});

describe('codeFrame', () => {
  it.each([
    ['a = f(x)', 5, 4, 80, ['   42 | a = f(x)', '      |     ^^^^']],
    ['\t\tf(x)', 3, 4, 80, ['   42 | f(x)', '      | ^^^^']],
    ['漢字 = f(x)', 6, 4, 80, ['   42 | 漢字 = f(x)', '      |        ^^^^']],
    ['a\u202e = f(x)', 6, 4, 80, ['   42 | a\\u202e = f(x)', '      |           ^^^^']],
    ['x', 9, 5, 80, ['   42 | x', '      |  ^']],
    ['', 1, 1, 80, ['   42 | ', '      | ^']],
    [
      `${'a'.repeat(50)}MARK${'b'.repeat(50)}`,
      51,
      4,
      48,
      [`   42 | …${'a'.repeat(19)}MARK${'b'.repeat(15)}…`, `      | ${' '.repeat(20)}^^^^`],
    ],
  ])('marks %j at %i for %i in %i cells', (text, column, length, width, frame) => {
    expect(codeFrame({ text, column, length }, 42, width)).toEqual(frame);
  });

  it('keeps to its width and marks what it was asked to', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 30, max: 120 }),
        (text, column, length, width) => {
          const [line, carets] = codeFrame({ text, column: column + 1, length: length + 1 }, 7, width);
          expect(cells(line)).toBeLessThanOrEqual(width);
          expect(carets).toMatch(/^ {6}\| *\^+$/);
          expect(cells(carets)).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});
