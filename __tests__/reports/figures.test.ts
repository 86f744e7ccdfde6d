import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Measurement } from '../../src/report';
import { decimalsFor, figure, figuresOf, percent, pFigure, signed } from '../../src/reports/figures';

const measured = (own: Partial<Measurement>): Measurement => ({
  ...{ metric: 'm', slice: {}, value: 0, status: 'pass', rows: 1 },
  ...own,
});

describe('figuresOf', () => {
  it.each<[string, Partial<Measurement>, number, string]>([
    ['a share', { value: 0.81234567 }, 0.81234567, '0.8123'],
    ['a number of tens', { value: 12.3456 }, 12.3456, '12.35'],
    ['a large number', { value: 123_456.7 }, 123_456.7, '123457'],
    ['a count', { value: 3, baseline: 2, delta: 1 }, 3, '3'],
    ['zero', { value: 0 }, 0, '0'],
    ['a small number', { value: 0.00005123 }, 0.00005123, '0.000051'],
    ['a tiny number', { value: 5.123e-20 }, 5.123e-20, '5.12e-20'],
    ['what differs little from the baseline', { value: 0.81231, baseline: 0.81233 }, 0.81233, '0.81233'],
    ['what is just below a limit', { value: 0.79996, threshold: '≥ 0.8' }, 0.79996, '0.79996'],
    ['what is at a limit but for rounding', { value: 0.8 - 1e-15, threshold: '≥ 0.8' }, 0.8 - 1e-15, '0.8000'],
    ['an end of an interval just beyond a margin', { value: 0.8, delta: 0, interval: [-0.010004, 0.01], threshold: 'non-inferior within 0.01' }, -0.010004, '-0.010004'],
    ['a small difference', { value: 0.8123, baseline: 0.8122, delta: 0.00003 }, 0.00003, '0.00003'],
    ['what vanishes', { value: 0.8123, delta: 1e-17 }, 1e-17, '1e-17'],
    ['what is off any scale', { value: 1e300 }, 1e300, '1e+300'],
    ['a difference alone', { value: null, delta: -0.5 }, -0.5, '-0.5000'],
  ])('writes %s', (_, own, number, text) => {
    expect(figuresOf(measured(own))(number)).toBe(text);
  }); // prettier-ignore

  it('never shows two different numbers of a measurement alike where a few digits tell them apart', () => {
    const share = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 10_000_000);
    fc.assert(
      fc.property(share, share, (value, baseline) => {
        const write = figuresOf(measured({ value, baseline }));
        expect(write(value) === write(baseline)).toBe(value === baseline);
      }),
    );
  });

  it('stays near the number, and short, for any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (value, threshold) => {
        const text = figuresOf(measured({ value, threshold }))(value);
        expect(text.length).toBeLessThanOrEqual(24);
        // 1.8e308, rounded, is no number any more.
        const [shown, exact] = [Number(text.replace(/e\+308$/, 'e+307')), text.endsWith('e+308') ? value / 10 : value];
        expect(Math.abs(shown - exact)).toBeLessThanOrEqual(Math.max(Math.abs(exact) * 0.05, 1e-320));
      }),
    );
  });
});

describe('figures', () => {
  it.each([
    [signed('0'), '0'],
    [signed('0.1'), '+0.1'],
    [signed('-0.1'), '-0.1'],
    [signed('1e-17'), '+1e-17'],
    [pFigure(0), '<0.0001'],
    [pFigure(0.00123), '0.0012'],
    [pFigure(0.5), '0.5'],
    [pFigure(1), '>0.99'],
    [percent(0.95), '95 %'],
    [percent(0.975), '97.5 %'],
    [percent(0.29), '29 %'],
    [figure(-0.00001, 3), '-1e-5'],
    [figure(1.7976931348623157e308, 4), '1.8e+308'],
    [String(decimalsFor([])), '0'],
    [String(decimalsFor([0.001, 20.5])), '2'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
