import { describe, expect, it, jest } from '@jest/globals';
import { atMost, simulate, truth, type Tally } from '../gates/metrics/simulation';

/** The simulation of `gates/metrics/coverage.test.ts`, with ten times the pairs and larger tables. */

jest.setTimeout(1_800_000);

function expectCovered({ intervals }: Tally, metric: string): void {
  const { all, below, above } = intervals.get(metric) ?? { all: 0, below: 0, above: 0 };
  expect(all).toBeGreaterThan(0);
  for (const tail of [below, above])
    expect([metric, tail / all <= atMost(0.025, all), tail]).toEqual([metric, true, tail]);
}

const sizes = [200, 300, 500, 1000, 5000];
const mixed = (pair: number): number => sizes[pair % sizes.length] ?? 200;
const both = [
  { metric: 'roc_auc', margin: 0 },
  { metric: 'accuracy', margin: 0 },
];

describe('over 10,000 pairs', () => {
  it('as good as their baseline, at most 2.5 % fail by any rule, and the intervals cover', async () => {
    const pairs = 10_000;
    const tally = await simulate({ pairs, rows: mixed, drop: 0, rules: both, stream: 1_000_000 });
    expect(tally.failed / pairs).toBeLessThanOrEqual(atMost(0.025, pairs));
    expectCovered(tally, 'roc_auc');
    expectCovered(tally, 'accuracy');
  });

  it('worse by a known difference, the intervals hold it', async () => {
    const pairs = 2000;
    const margin = 1;
    const rules = both.map(({ metric }) => ({ metric, margin }));
    expect(truth(0.03).accuracy).toBeLessThan(-0.01);
    const tally = await simulate({ pairs, rows: () => 400, drop: 0.03, rules, stream: 2_000_000 });
    expectCovered(tally, 'roc_auc');
    expectCovered(tally, 'accuracy');
  });
});

describe('by a metric that is resampled', () => {
  it.each([
    ['f1', 1000],
    ['mcc', 1000],
    ['average_precision', 300],
  ])('at most 5 %% fail by %s of %i that are as good as their baseline', async (metric, pairs) => {
    const rules = [{ metric, margin: 0 }];
    const tally = await simulate({ pairs, rows: () => 300, drop: 0, rules, stream: 3_000_000 });
    expect(tally.failed / pairs).toBeLessThanOrEqual(atMost(0.05, pairs));
  });
});

describe('as good as their baseline', () => {
  it('at most 2.5 % fail by a gap between groups, and the intervals cover', async () => {
    const pairs = 1000;
    const metric = 'equalized_odds_difference';
    const rules = [{ metric, by: 'half', margin: 0 }];
    const tally = await simulate({ pairs, rows: () => 300, drop: 0, rules, stream: 5_000_000 });
    expect(tally.failed / pairs).toBeLessThanOrEqual(atMost(0.025, pairs));
    expectCovered(tally, metric);
  });

  it('at most 5 % fail by 60 clusters of five rows', async () => {
    const pairs = 1000;
    const rules = [{ metric: 'accuracy', margin: 0 }];
    const clusters = { rowsOfCustomer: 5, settings: { cluster: 'customer' } };
    const tally = await simulate({ pairs, rows: () => 300, drop: 0, rules, stream: 6_000_000, ...clusters });
    expect(tally.failed / pairs).toBeLessThanOrEqual(atMost(0.05, pairs));
  });
});

describe('worse by twice the margin at 5,000 rows', () => {
  it('at least 95 % of 1,000 do not pass', async () => {
    const pairs = 1000;
    const rules = [{ metric: 'roc_auc', margin: 0.01 }];
    const tally = await simulate({ pairs, rows: () => 5000, drop: 0.02, rules, stream: 4_000_000 });
    expect(1 - tally.passed / pairs).toBeGreaterThanOrEqual(0.95);
  });
});
