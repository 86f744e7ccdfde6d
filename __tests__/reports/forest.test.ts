import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Measurement } from '../../src/report';
import { along, forestLines, forestsOf, type Forest } from '../../src/reports/forest';
import { cells } from '../../src/reports/frame';
import { arbitraryReport } from '../helpers/arbitrary-report';

const compared = (own: Partial<Measurement>): Measurement => ({
  ...{ metric: 'roc_auc', slice: {}, value: 0.8, baseline: 0.81, delta: -0.01, interval: [-0.02, 0] },
  ...{ level: 0.95, method: 'delong', status: 'pass', rows: 5000 },
  ...own,
});

const only = (measurements: readonly Measurement[]): Forest => {
  const { forests } = forestsOf(measurements);
  if (!forests[0] || forests.length > 1) throw new Error(`${forests.length} forests`);
  return forests[0];
};

describe('forestsOf', () => {
  it('has one plot a metric, all rows before slices, and only what was compared with an interval', () => {
    const { forests } = forestsOf([
      compared({ slice: { sex: 'male' } }),
      compared({ metric: 'f1' }),
      compared({}),
      { metric: 'roc_auc', slice: {}, value: 1, status: 'pass', rows: 1 },
      { metric: 'roc_auc', slice: {}, value: 1, delta: 1, status: 'pass', rows: 1 },
      { metric: 'roc_auc', slice: {}, value: 1, interval: [0, 1], status: 'pass', rows: 1 },
      compared({ value: null, delta: null }),
    ]);
    expect(forests.map(({ metric, rows }) => [metric, rows.map(({ label }) => label)])).toEqual([
      ['roc_auc', ['all rows (5,000)', 'sex=male (5,000)']],
      ['f1', ['all rows (5,000)']],
    ]);
  });

  it('knows what the rule allows', () => {
    expect(only([compared({ limits: [-0.01] })]).rows[0]?.limits).toEqual([-0.01]);
    expect(only([compared({})]).rows[0]?.limits).toEqual([]);
  });

  it('has a scale on which everything lies, and 0', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ gates }) => {
        for (const forest of forestsOf(gates.flatMap(({ measurements }) => measurements)).forests) {
          expect(forest.low).toBeLessThanOrEqual(0);
          expect(forest.high).toBeGreaterThanOrEqual(0);
          for (const { delta, interval, limits } of forest.rows)
            for (const value of [delta, ...interval, ...limits]) {
              expect(value >= forest.low && value <= forest.high).toBe(true);
              expect(along(forest, value) >= 0 && along(forest, value) <= 1).toBe(true);
            }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('forestLines', () => {
  it('draws intervals, no difference and what the rule allows, to scale', () => {
    const lines = forestLines(
      only([
        compared({ delta: -0.01, interval: [-0.02, 0], limits: [0.01] }),
        compared({ slice: { sex: 'male' }, delta: 0.01, interval: [0.005, 0.02], status: 'fail', rows: 20 }),
        compared({ slice: { sex: 'x' }, delta: 0.001, interval: [-0.001, 0.003], rows: 9 }),
      ]),
    );
    expect(lines).toEqual([
      'roc_auc: candidate − baseline, 95 % interval (delong); │ no difference, : what the rule allows',
      '                                             -0.0200             0             +0.0200',
      'all rows (5,000)       -0.0100 [-0.0200, 0]  ├─────────●─────────┤         :            pass',
      'sex=male (20)      +0.0100 [0.0050, 0.0200]                      │    ├────●─────────┤  fail',
      'sex=x (9)         +0.0010 [-0.0010, 0.0030]                     ├┼●─┤                   pass',
    ]);
  });

  it('has lines of one shape, whatever a report holds', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ gates }) => {
        for (const forest of forestsOf(gates.flatMap(({ measurements }) => measurements)).forests) {
          const [head, axis = '', ...rows] = forestLines(forest);
          expect(head).not.toMatch(/\n/);
          expect(new Set(rows.map((row) => cells(row.replace(/ {2}\w+$/, '')))).size).toBe(1);
          expect(rows.join('') + axis).not.toMatch(/\p{Cc}/u);
          for (const row of rows) expect(row).toMatch(/●/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
