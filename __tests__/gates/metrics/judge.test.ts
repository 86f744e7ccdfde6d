import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rulingsOf, worst, type Ruling } from '../../../src/gates/metrics/judge';
import type { Outcome, Rule } from '../../../src/gates/metrics/outcome';

const rule = (demands: Partial<Rule>): Rule => ({
  metric: 'roc_auc',
  worst: false,
  severity: 'high',
  index: 0,
  level: 0.95,
  decision: 'non-inferiority',
  candidate: 'candidate.csv',
  baseline: 'baseline.csv',
  ...demands,
});

const outcome = (demands: Partial<Rule>, found: Partial<Outcome>): Outcome => ({
  rule: rule(demands),
  slice: {},
  rows: 1000,
  direction: 'higher',
  value: 0.8,
  ...found,
});

/** The ruling of the one demand there is. */
function only(demands: Partial<Rule>, found: Partial<Outcome>, adjusted?: number): Ruling {
  const rulings = rulingsOf(outcome(demands, found), adjusted);
  expect(rulings).toHaveLength(1);
  return worst(rulings);
}

const lower = { direction: 'lower' } as const;

describe('min', () => {
  it.each([
    ['above it', 0.81, 0.8, 'pass'],
    ['it exactly', 0.8, 0.8, 'pass'],
    ['below it', 0.79, 0.8, 'fail'],
    ['below it by little', 0.8 - 1e-9, 0.8, 'fail'],
    ['0.88 against 0.8 × 1.1', 0.88, 0.8 * 1.1, 'pass'],
    ['0.3 against 0.1 + 0.2', 0.3, 0.1 + 0.2, 'pass'],
    ['1 − 0.9 against 0.1', 1 - 0.9, 0.1, 'pass'],
    ['a negative value above it', -0.4, -0.5, 'pass'],
    ['a negative value that is it', -0.5, -0.5, 'pass'],
    ['a negative value below it', -0.6, -0.5, 'fail'],
    ['0 against 0', 0, 0, 'pass'],
    ['−0 against 0', -0, 0, 'pass'],
    ['a large number', 1e308, 1e307, 'pass'],
    ['a large number below it', -1e308, 1e308, 'fail'],
    ['a small number', 2e-300, 1e-300, 'pass'],
    ['a small number below it', 1e-300, 2e-300, 'fail'],
  ])('%s', (_, value, min, status) => {
    expect(only({ min }, { value })).toMatchObject({ demand: 'min', status });
  });

  it.each(['higher', 'lower', undefined] as const)('is on the value, whichever way is better (%s)', (direction) => {
    expect(only({ min: 0.8 }, { value: 0.7, direction }).status).toBe('fail');
    expect(only({ max: 0.8 }, { value: 0.9, direction }).status).toBe('fail');
  });

  it('says by figures that differ what was wanted', () => {
    const { why } = only({ min: 0.8 }, { value: 0.79999999 });
    expect(why).toContain('0.79999999 is below 0.8');
  });
});

describe('max', () => {
  it.each([
    ['below it', 0.09, 0.1, 'pass'],
    ['it exactly', 0.1, 0.1, 'pass'],
    ['above it', 0.11, 0.1, 'fail'],
    ['0.1 + 0.2 against 0.3', 0.1 + 0.2, 0.3, 'pass'],
    ['1.1 × 0.8 against 0.88', 1.1 * 0.8, 0.88, 'pass'],
    ['a negative value', -0.2, -0.1, 'pass'],
    ['a negative value above it', -0.05, -0.1, 'fail'],
    ['0 against 0', 0, 0, 'pass'],
    ['anything against 0', 1e-12, 0, 'fail'],
  ])('%s', (_, value, max, status) => {
    expect(only({ max }, { value })).toMatchObject({ demand: 'max', status });
  });
});

describe('max-drop', () => {
  it.each([
    ['no change', 0.9, 0.9, 0.02, {}, 'pass'],
    ['a rise', 0.9, 0.95, 0.02, {}, 'pass'],
    ['a drop within it', 0.9, 0.89, 0.02, {}, 'pass'],
    ['a drop of it', 0.9, 0.88, 0.02, {}, 'pass'],
    ['a drop of it that floats below', 0.3, 0.1, 0.2, {}, 'pass'],
    ['a drop beyond it', 0.9, 0.87, 0.02, {}, 'fail'],
    ['nothing allowed and nothing lost', 0.9, 0.9, 0, {}, 'pass'],
    ['nothing allowed and rounding lost', 0.3, 0.1 + 0.2, 0, lower, 'pass'],
    ['nothing allowed and a little lost', 0.9, 0.9 - 1e-9, 0, {}, 'fail'],
    ['a loss that rises within it', 0.3, 0.32, 0.02, lower, 'pass'],
    ['a loss that rises beyond it', 0.3, 0.33, 0.02, lower, 'fail'],
    ['a loss that drops', 0.3, 0.1, 0, lower, 'pass'],
    ['a negative baseline, worse', -0.5, -0.7, 0.1, {}, 'fail'],
    ['a negative baseline, worse within it', -0.5, -0.6, 0.1, {}, 'pass'],
    ['a negative baseline, better', -0.5, -0.3, 0, {}, 'pass'],
    ['a baseline of 0, worse', 0, -0.2, 0.1, {}, 'fail'],
    ['a baseline of 0, better', 0, 0.2, 0, {}, 'pass'],
    ['a loss of 0 that stays', 0, 0, 0, lower, 'pass'],
    ['a loss of 0 that rises', 0, 1e-9, 0, lower, 'fail'],
    ['tiny numbers, worse', 1e-15, 3e-15, 1e-15, lower, 'fail'],
    ['tiny numbers within it', 1e-15, 2e-15, 1e-15, lower, 'pass'],
    ['a difference beyond all numbers', 1e308, -1e308, 1, {}, 'fail'],
    ['a gain beyond all numbers', -1e308, 1e308, 0, {}, 'pass'],
  ])('%s', (_, baseline, value, limit, found, status) => {
    const ruling = only({ 'max-drop': limit }, { baseline, value, delta: value - baseline, ...found });
    expect(ruling).toMatchObject({ demand: 'max-drop', status });
    expect(ruling.why).not.toMatch(/NaN/);
  });
});

describe('max-relative-drop', () => {
  it.each([
    ['within it', 0.8, 0.75, 0.1, {}, 'pass'],
    ['of it, floating', 0.8, 0.72, 0.1, {}, 'pass'],
    ['beyond it', 0.8, 0.71, 0.1, {}, 'fail'],
    ['a loss within it', 0.8, 0.88, 0.1, lower, 'pass'],
    ['a loss beyond it', 0.8, 0.89, 0.1, lower, 'fail'],
    ['better', 0.8, 0.9, 0, {}, 'pass'],
    ['a negative baseline, worse', -0.5, -0.7, 0.1, {}, 'fail'],
    ['a negative baseline, worse by it', -0.5, -0.55, 0.1, {}, 'pass'],
    ['a negative baseline, better', -0.5, -0.3, 0, {}, 'pass'],
    ['a negative loss, worse', -0.5, -0.3, 0.1, lower, 'fail'],
    ['a negative loss, better', -0.5, -0.7, 0, lower, 'pass'],
    ['a share above 1', 0.5, -0.2, 1.5, {}, 'pass'],
    ['a baseline of 0, better', 0, 0.5, 0.1, {}, 'undefined'],
    ['a baseline of 0, worse', 0, -0.5, 0.1, {}, 'undefined'],
    ['a baseline of 0 that stays', 0, 0, 0.1, lower, 'undefined'],
    ['a baseline of −0', -0, 0.5, 0.1, {}, 'undefined'],
    ['a difference beyond all numbers', 1e308, -1e308, 0.5, {}, 'fail'],
  ])('%s', (_, baseline, value, limit, found, status) => {
    const ruling = only({ 'max-relative-drop': limit }, { baseline, value, delta: value - baseline, ...found });
    expect(ruling).toMatchObject({ demand: 'max-relative-drop', status });
    expect(ruling.why).not.toMatch(/NaN/);
  });

  it('names the absolute rule that a baseline of 0 needs', () => {
    expect(only({ 'max-relative-drop': 0.1 }, { baseline: 0 }).why).toContain('max-drop');
  });
});

describe('margin', () => {
  const within = (interval: [number, number], delta = (interval[0] + interval[1]) / 2): Partial<Outcome> => ({
    value: 0.8 + delta,
    baseline: 0.8,
    delta,
    interval,
  });

  it.each([
    ['above −margin', [-0.005, 0.01], {}, 'pass'],
    ['wholly better', [0.005, 0.01], {}, 'pass'],
    ['below −margin', [-0.03, -0.011], {}, 'fail'],
    ['across −margin', [-0.015, 0.005], {}, 'inconclusive'],
    ['with its lower end on −margin', [-0.01, 0.005], {}, 'inconclusive'],
    ['with its lower end on −margin but for rounding', [-0.3 + 0.29, 0.005], {}, 'inconclusive'],
    ['with its upper end on −margin', [-0.03, -0.01], {}, 'inconclusive'],
    ['with its upper end on −margin but for rounding', [-0.03, 0.29 - 0.3], {}, 'inconclusive'],
    ['with its upper end just below −margin', [-0.03, -0.0100001], {}, 'fail'],
    ['of no width at 0', [0, 0], {}, 'pass'],
    ['of no width on −margin', [-0.01, -0.01], {}, 'pass'],
    ['of no width on −margin but for rounding', [0.29 - 0.3, 0.29 - 0.3], {}, 'pass'],
    ['of no width below −margin', [-0.02, -0.02], {}, 'fail'],
    ['of a loss, below the margin', [-0.01, 0.005], lower, 'pass'],
    ['of a loss, above the margin', [0.011, 0.03], lower, 'fail'],
    ['of a loss, across the margin', [-0.005, 0.015], lower, 'inconclusive'],
    ['of a loss, far better', [-0.5, -0.4], lower, 'pass'],
  ] as const)('of 0.01, and an interval %s', (_, [from, to], found, status) => {
    expect(only({ margin: 0.01 }, { ...within([from, to]), ...found })).toMatchObject({ demand: 'margin', status });
  });

  it.each([
    ['just better', [0.0001, 0.01], 'pass'],
    ['unchanged', [0, 0], 'pass'],
    ['just worse', [-0.01, -0.0001], 'fail'],
    ['around 0', [-0.01, 0.01], 'inconclusive'],
  ] as const)('of 0, and an interval %s', (_, [from, to], status) => {
    expect(only({ margin: 0 }, within([from, to])).status).toBe(status);
  });

  it.each([1, 1e-8, 1e-16, 1e-100, 1e8, 1e100])('does not depend on the unit of the metric (%s)', (unit) => {
    const loss = (from: number, to: number): Partial<Outcome> => ({
      direction: 'lower',
      value: unit * (2 + (from + to) / 2),
      baseline: 2 * unit,
      delta: (unit * (from + to)) / 2,
      interval: [unit * from, unit * to],
    });
    const margin = 0.1 * unit;
    expect(only({ margin }, loss(0.5, 0.7)).status).toBe('fail');
    expect(only({ margin }, loss(-0.5, 0.05)).status).toBe('pass');
    expect(only({ margin }, loss(-0.5, 0.5)).status).toBe('inconclusive');
    expect(only({ margin }, loss(0.1, 0.1)).status).toBe('pass');
  });

  it('says about how many rows would decide', () => {
    // The interval is twice as wide as it may be: four times the rows.
    expect(only({ margin: 0.01 }, within([-0.015, 0.005])).why).toMatch(
      /about 400[01] rows would decide, there are 1000/,
    );
    expect(only({ margin: 0.01 }, { ...within([-0.005, 0.015]), ...lower }).why).toMatch(/about 400[01] rows/);
    // Worse than the margin, not shown yet: the upper end has to come below it.
    expect(only({ margin: 0.01 }, within([-0.035, 0.005])).why).toMatch(/about 1600[01] rows/);
  });

  it('says that no number of rows decides a difference that is the margin', () => {
    const { status, why } = only({ margin: 0.01 }, within([-0.02, 0], -0.01));
    expect(status).toBe('inconclusive');
    expect(why).not.toMatch(/\d rows would/);
  });

  it('without an interval is undefined, with the reason', () => {
    const found = { baseline: 0.8, delta: 0, note: 'no interval: a bootstrap needs two rows' };
    const ruling = only({ margin: 0.01 }, found);
    expect(ruling.status).toBe('undefined');
    expect(ruling.why).toContain('a bootstrap needs two rows');
  });

  it('is kept by models that answer the same, however few the rows', () => {
    expect(only({ margin: 0.01 }, { ...within([-0.3, 0.3]), alike: true }).status).toBe('pass');
  });

  it.each([
    ['a p that holds', 0.0001, 'fail'],
    ['a p that is the level', 0.025, 'fail'],
    ['a p that is the level but for rounding', 0.025 + 1e-16, 'fail'],
    ['a p that does not hold', 0.03, 'inconclusive'],
  ])('fails among many comparisons by %s', (_, adjusted, status) => {
    expect(only({ margin: 0.01 }, within([-0.03, -0.011]), adjusted).status).toBe(status);
  });

  it('passes among many comparisons as it does alone', () => {
    expect(only({ margin: 0.01 }, within([-0.005, 0.01]), 1).status).toBe('pass');
    expect(only({ margin: 0.01 }, within([-0.015, 0.01]), 1).status).toBe('inconclusive');
  });

  it.each([
    ['within it', 0.8, 0.795, {}, 'pass'],
    ['of it', 0.9, 0.89, {}, 'pass'],
    ['beyond it', 0.8, 0.78, {}, 'fail'],
    ['a loss within it', 0.3, 0.305, lower, 'pass'],
    ['a loss beyond it', 0.3, 0.32, lower, 'fail'],
  ])('by the point value needs no interval: %s', (_, baseline, value, found, status) => {
    const ruling = only({ margin: 0.01, decision: 'point' }, { baseline, value, delta: value - baseline, ...found });
    expect(ruling).toMatchObject({ demand: 'margin', status });
  });
});

describe('what is undefined', () => {
  const demands = [{ min: 0 }, { max: 1 }, { 'max-drop': 1 }, { 'max-relative-drop': 1 }, { margin: 1 }] as const;
  const comparisons = demands.slice(2);

  it.each(demands)('keeps no demand: %j', (demand) => {
    const ruling = only(demand, { value: null, reason: 'there are no positives', baseline: 0.5 });
    expect(ruling.status).toBe('undefined');
    expect(ruling.why).toContain('there are no positives');
  });

  it.each(comparisons)('in the baseline keeps no comparison: %j', (demand) => {
    const ruling = only(demand, { baseline: null, baselineReason: 'one class only' });
    expect(ruling.status).toBe('undefined');
    expect(ruling.why).toContain('one class only');
  });

  it.each(comparisons)('has no direction, no worse: %j', (demand) => {
    expect(only(demand, { direction: undefined, baseline: 0.8, delta: 0, interval: [0, 0] }).status).toBe('undefined');
  });

  it.each(comparisons)('a baseline that is not there is another thing: %j', (demand) => {
    expect(only(demand, {}).status).toBe('no-baseline');
  });

  it.each([{ min: 0 }, { max: 1 }])('an undefined baseline matters to no %j', (demand) => {
    expect(only(demand, { baseline: null, baselineReason: 'one class only' }).status).toBe('pass');
  });
});

describe('several demands of one rule', () => {
  it('each have a ruling, and the worst counts with its reasons', () => {
    const all = { min: 0.85, max: 0.7, 'max-drop': 0, 'max-relative-drop': 0.5, margin: 0.01 };
    const found = { value: 0.8, baseline: 0.82, delta: -0.02, interval: [-0.1, 0.06] } as const;
    const rulings = rulingsOf(outcome(all, found), undefined);
    expect(rulings.map(({ demand, status }) => [demand, status])).toEqual([
      ['min', 'fail'],
      ['max', 'fail'],
      ['max-drop', 'fail'],
      ['max-relative-drop', 'pass'],
      ['margin', 'inconclusive'],
    ]);
    const decisive = worst(rulings);
    expect(decisive).toMatchObject({ demand: 'min', status: 'fail' });
    expect(decisive.why).toContain('0.8 is below 0.85');
    expect(decisive.why).toContain('0.8 is above 0.7');
    expect(decisive.why).toContain('it drops by 0.02');
  });
});

describe('for any numbers', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });

  it('a better candidate never does worse', () => {
    const rank: readonly Ruling['status'][] = ['fail', 'inconclusive', 'pass'];
    fc.assert(
      fc.property(
        number,
        number,
        amount,
        amount,
        fc.constantFrom('higher', 'lower'),
        (base, value, limit, gain, direction) => {
          const better = direction === 'higher' ? value + gain : value - gain;
          for (const demand of [{ 'max-drop': limit }, { 'max-relative-drop': limit }] as const) {
            const before = only(demand, { baseline: base, value, direction }).status;
            const after = only(demand, { baseline: base, value: better, direction }).status;
            expect(rank.indexOf(after)).toBeGreaterThanOrEqual(rank.indexOf(before));
          }
        },
      ),
    );
  });

  it('turning all signs and the direction changes nothing', () => {
    fc.assert(
      fc.property(number, number, amount, amount, (base, value, limit, half) => {
        const delta = value - base;
        const found = {
          baseline: base,
          value,
          delta,
          interval: [delta - half, delta + half],
          direction: 'higher',
        } as const;
        const turned = {
          baseline: -base,
          value: -value,
          delta: -delta,
          interval: [-delta - half, -delta + half],
          ...lower,
        } as const;
        for (const demand of [{ 'max-drop': limit }, { 'max-relative-drop': limit }, { margin: limit }] as const)
          expect(only(demand, turned).status).toBe(only(demand, found).status);
      }),
    );
  });
});
