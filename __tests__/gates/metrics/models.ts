import { normalQuantile } from '../../../src/stats/distributions/normal';
import { Random } from '../../../src/stats/random';

/** One person: the truth, two groups, and what every model sees alike. */
export interface Case {
  readonly id: number;
  readonly label: 0 | 1;
  readonly sex: 'female' | 'male';
  readonly region: 'north' | 'south' | 'west';
  readonly seen: number;
}

export interface Model {
  /** How far the scores of the two classes are apart, in standard deviations. */
  readonly separation: number;
  /** How much of what a model sees is its own noise, from 0 to 1. */
  readonly own?: number;
  /** What is added to the scores of women. */
  readonly bias?: number;
  readonly seed: number;
}

export type Row = Readonly<Record<string, string | number>>;

const normals = (seed: number): (() => number) => {
  const random = new Random('c0ffee00c0ffee00', seed);
  return () => normalQuantile(Math.max(random.unit(), 2 ** -53));
};

/** People of a seed: 40 % positives, a third of each region. */
export function cases(seed: number, rows: number): Case[] {
  const random = new Random('feedbeeffeedbeef', seed);
  const normal = normals(seed);
  return Array.from({ length: rows }, (_, id) => ({
    id,
    label: random.unit() < 0.4 ? 1 : 0,
    sex: random.unit() < 0.5 ? 'female' : 'male',
    region: (['north', 'south', 'west'] as const)[random.below(3)] ?? 'west',
    seen: normal(),
  }));
}

/** A model's probabilities of these cases, four decimals each, and its decisions at one half. */
export function predicted(people: readonly Case[], { separation, own = 0.4, bias = 0, seed }: Model): Row[] {
  const normal = normals(1_000_000 + seed);
  return people.map(({ id, label, sex, region, seen }) => {
    const noise = Math.sqrt(1 - own * own) * seen + own * normal();
    const logit =
      separation * (separation * (label - 0.5) + noise) + Math.log(0.4 / 0.6) + (sex === 'female' ? bias : 0);
    const score = Number((1 / (1 + Math.exp(-logit))).toFixed(4));
    return { id, label, sex, region, score, prediction: score >= 0.5 ? 1 : 0 };
  });
}

/** The text of a CSV file. */
export function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [names.join(','), ...rows.map((row) => names.map((name) => row[name]).join(','))].join('\n') + '\n';
}

/** The same rows in another order. */
export function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const random = new Random('0ddba11500000000', seed);
  const result = [...rows];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}
