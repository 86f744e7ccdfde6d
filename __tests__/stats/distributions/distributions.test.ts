import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { binomialLower, binomialUpper } from '../../../src/stats/distributions/binomial';
import { chiSquaredUpper } from '../../../src/stats/distributions/chi-squared';
import { cramerVonMisesUpper } from '../../../src/stats/distributions/cramer-von-mises';
import { fisherExact } from '../../../src/stats/distributions/hypergeometric';
import { kolmogorovUpper, smirnovExact } from '../../../src/stats/distributions/kolmogorov';
import { normalQuantile, normalUpper } from '../../../src/stats/distributions/normal';
import { mannWhitneyLower } from '../../../src/stats/distributions/rank-sums';
import { studentQuantile, studentUpper } from '../../../src/stats/distributions/student';

type Case = readonly [name: string, args: readonly number[], expected: number, tolerance: number];

/** Written by reference.py beside this file. */
const cases = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Case[];

const [first, second, third, fourth] = [0, 1, 2, 3].map((i) => (args: readonly number[]) => args[i] ?? NaN) as [
  (args: readonly number[]) => number,
  (args: readonly number[]) => number,
  (args: readonly number[]) => number,
  (args: readonly number[]) => number,
];

const fisher = (args: readonly number[]): ReturnType<typeof fisherExact> =>
  fisherExact({ marked: [first(args), second(args)], rows: [third(args), fourth(args)] });

const functions: Readonly<Record<string, (args: readonly number[]) => number>> = {
  normalUpper: (args) => normalUpper(first(args)),
  normalQuantile: (args) => normalQuantile(first(args)),
  studentUpper: (args) => studentUpper(first(args), second(args)),
  studentQuantile: (args) => studentQuantile(first(args), second(args)),
  chiSquaredUpper: (args) => chiSquaredUpper(first(args), second(args)),
  binomialLower: (args) => binomialLower(first(args), second(args), third(args)),
  binomialUpper: (args) => binomialUpper(first(args), second(args), third(args)),
  'fisherExact.twoSided': (args) => fisher(args).twoSided,
  'fisherExact.fewer': (args) => fisher(args).fewer,
  'fisherExact.more': (args) => fisher(args).more,
  smirnovExact: (args) => smirnovExact(first(args), second(args), third(args)),
  kolmogorovUpper: (args) => kolmogorovUpper(first(args), second(args)),
  cramerVonMisesUpper: (args) => cramerVonMisesUpper(first(args)),
  mannWhitneyLower: (args) => mannWhitneyLower(first(args), second(args), third(args)),
};

describe('distributions, against mpmath and scipy', () => {
  it('has reference values for each function', () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual(Object.keys(functions).sort());
  });

  it.each(cases)('%s(%j) = %p within a relative %p', (name, args, expected, tolerance) => {
    const value = functions[name]?.(args) ?? NaN;
    // An absolute 1e-300 beside it: below, doubles themselves lose digits.
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected) + 1e-300);
  });

  it("keeps its digits at millions of rows, by Smirnov's expansion of the upper tail", () => {
    const [n, d] = [3_000_000, 0.0008876135251405828];
    const z = d * Math.sqrt(n);
    const expansion = 1 - (2 * z) / (3 * Math.sqrt(n)) + ((2 * z * z) / (3 * n)) * (1 - (2 * z * z) / 3);
    expect(kolmogorovUpper(n, d)).toBeCloseTo(2 * Math.exp(-2 * z * z) * expansion, 11);
  });
});
