import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareTables, driftJson, driftTests, driftText, type DriftOptions } from '../../../src/engines/drift/index';
import { numberColumn, textColumn, type Column, type Table } from '../../../src/formats/table/index';
import { draw } from '../../stats/drift/samples';

const options: DriftOptions = { columns: [], tests: [], alpha: 0.05, adjustment: 'bh' };

/** A table in memory: numbers (NaN is a missing cell) or text (null is one). */
function table(source: string, columns: Record<string, ArrayLike<number> | (string | null)[]>): Table {
  const made = new Map<string, Column>();
  let rows = 0;
  for (const [name, cells] of Object.entries(columns)) {
    rows = cells.length;
    made.set(name, columnOf(cells));
  }
  const column = (name: string): Column | undefined => made.get(name);
  return { source, format: 'memory', rows, names: [...made.keys()], skipped: new Map<string, string>(), column };
}

function columnOf(cells: ArrayLike<number> | (string | null)[]): Column {
  if (Array.isArray(cells) && cells.some((cell) => typeof cell === 'string')) {
    const dictionary = [...new Set(cells.filter((cell): cell is string => typeof cell === 'string'))];
    const codes = Int32Array.from(cells, (cell) => (typeof cell === 'string' ? dictionary.indexOf(cell) : -1));
    return textColumn(codes, dictionary);
  }
  const values = Float64Array.from(cells as ArrayLike<number>);
  return numberColumn(values, values.filter((value) => Number.isNaN(value)).length);
}

const repeat = (...runs: (readonly [string | null, number])[]): (string | null)[] =>
  runs.flatMap(([cell, count]) => new Array<string | null>(count).fill(cell));

describe('two tables', () => {
  const reference = table('reference', {
    age: draw(1, 2000),
    flat: draw(3, 2000),
    city: repeat(['Oslo', 1000], ['Rome', 990], [null, 10]),
    flag: draw(5, 2000, 1, 0, 0.25),
  });
  const current = table('current', {
    age: draw(2, 1500, 1, 0.3),
    flat: draw(4, 1500),
    city: repeat(['Oslo', 700], ['Rome', 500], ['Lima', 90], [null, 210]),
    flag: draw(6, 1500, 1, 0, 0.25),
  });
  const drift = compareTables(reference, current, options);
  const columnNamed = (name: string): (typeof drift.columns)[number] | undefined =>
    drift.columns.find(({ column }) => column === name);

  it('tell the columns that drifted from those that did not', () => {
    expect(drift).toMatchObject({
      schema: 'gatehouse.drift/v1',
      rows: { reference: 2000, current: 1500 },
      drifted: ['age', 'city'],
      undecided: [],
    });
  });

  it('choose the test by the kind of column', () => {
    const testsOf = (name: string): unknown => columnNamed(name)?.tests.map(({ test }) => test);
    expect(testsOf('age')).toEqual(['ks', 'null_rate']);
    expect(testsOf('flag')).toEqual(['chi2', 'null_rate']);
    expect(testsOf('city')).toEqual(['chi2', 'new_categories', 'null_rate']);
  });

  it('find missing values and new categories, each by a test of its own', () => {
    const tests = columnNamed('city')?.tests ?? [];
    const found = (name: string): (typeof tests)[number] | undefined => tests.find(({ test }) => test === name);
    expect(found('null_rate')).toMatchObject({ value: 0.14 - 0.005, drifted: true });
    expect(found('new_categories')).toMatchObject({
      value: 90 / 1290,
      drifted: true,
      parameters: { categories: 1, rows: 90 },
    });
  });

  it('do not depend on the order of rows', () => {
    const tests = ['mmd(max_rows=150, permutations=9)', 'ks', 'psi'];
    const reversed = table('current', { age: draw(2, 1500, 1, 0.3).reverse() });
    const one = compareTables(reference, reversed, { ...options, columns: ['age'], tests });
    const two = compareTables(reference, current, { ...options, columns: ['age'], tests });
    expect(one.columns).toEqual(two.columns);
  });

  it('are adjusted over all tests of all columns', () => {
    const all = drift.columns.flatMap(({ tests }) => tests.map(({ pValue }) => pValue ?? NaN));
    expect(all).toHaveLength(9);
    const bonferroni = compareTables(reference, current, { ...options, adjustment: 'bonferroni' });
    for (const { pValue, adjustedP } of bonferroni.columns.flatMap(({ tests }) => tests))
      expect(adjustedP).toBeCloseTo(Math.min(1, 9 * (pValue ?? NaN)), 12);
  });

  it('need both: a significant trifle and a large chance effect are no drift', () => {
    const trifle = compareTables(table('a', { x: draw(1, 60_000) }), table('b', { x: draw(2, 60_000, 1.03) }), {
      ...options,
      tests: ['ks'],
    });
    const [small] = trifle.columns[0]?.tests ?? [];
    expect(small?.adjustedP).toBeLessThan(1e-3);
    expect(small).toMatchObject({ drifted: false });
    const few = compareTables(table('a', { x: [1, 2, 3, 4] }), table('b', { x: [2.5, 3.5, 4.5, 5.5] }), {
      ...options,
      tests: ['ks'],
    });
    const [chance] = few.columns[0]?.tests ?? [];
    expect(chance?.effect).toBeGreaterThan(0.1);
    expect(chance).toMatchObject({ drifted: false });
  });

  it('are written as JSON without NaN, and as text', () => {
    const document = JSON.parse(driftJson(drift)) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual([
      'schema',
      'rows',
      'alpha',
      'adjustment',
      'columns',
      'drifted',
      'undecided',
      'onlyReference',
      'onlyCurrent',
    ]);
    expect(driftText(drift)).toMatch(/^drifted: age, city$/m);
    expect(driftText(drift)).toMatch(/^age +numeric +ks .* DRIFT$/m);
  });

  it('every test runs on a column of its kind and answers within bounds', () => {
    const small = 'mmd(max_rows=150, permutations=99)';
    const every = [...driftTests.keys()].map((name) => (name === 'mmd' ? small : name));
    const all = compareTables(reference, current, { ...options, tests: every });
    expect(all.undecided).toEqual([]);
    for (const { kind, tests } of all.columns) {
      expect(tests).toHaveLength(kind === 'numeric' ? 15 : 9);
      for (const { value, pValue, adjustedP, effect } of tests) {
        expect(Number.isFinite(value)).toBe(true);
        expect(effect).toBeGreaterThanOrEqual(0);
        for (const p of [pValue, adjustedP]) expect(p === undefined || (p >= 0 && p <= 1)).toBe(true);
      }
    }
    const drifted = all.columns.find(({ column }) => column === 'age')?.tests.filter((test) => !test.drifted);
    expect(drifted?.map(({ test }) => test)).toEqual(['null_rate']);
    const alike = all.columns.find(({ column }) => column === 'flat')?.tests.filter((test) => test.drifted);
    expect(alike).toEqual([]);
  });
});

describe('columns that nothing is known of', () => {
  it('without values in one table: null with a reason, and the null rate drifted', () => {
    const first = table('a', { x: draw(1, 100) });
    const second = table('b', { x: new Float64Array(100).fill(NaN) });
    const [column] = compareTables(first, second, options).columns;
    expect(column?.tests[0]).toMatchObject({
      test: 'ks',
      value: null,
      drifted: false,
      reason: 'the current table has no values',
    });
    expect(column?.drifted).toBe(true);
    expect(compareTables(first, second, { ...options, tests: ['ks'] }).undecided).toEqual(['x']);
  });

  it('a test that does not fit says so', () => {
    const [one, two] = [table('a', { c: ['x', 'y'], n: [1, 2] }), table('b', { c: ['x', 'x'], n: [1, 3] })];
    const result = compareTables(one, two, { ...options, tests: ['ks'] });
    expect(result.columns[0]?.tests[0]).toMatchObject({ value: null, drifted: false });
    expect(result.columns[0]?.tests[0]?.reason).toMatch(/numeric/);
    expect(result.undecided).toEqual(['c']);
  });

  it('an all-missing column is of the kind of the other', () => {
    const [one, two] = [table('a', { c: ['x', 'y', 'x'] }), table('b', { c: [NaN, NaN, NaN] })];
    expect(compareTables(one, two, options).columns[0]?.kind).toBe('categorical');
  });

  it('numbers that became text have drifted', () => {
    const [one, two] = [table('a', { c: [1, 2, 3] }), table('b', { c: ['1', 'two', '3'] })];
    const result = compareTables(one, two, options);
    expect(result.drifted).toEqual(['c']);
    expect(result.columns[0]).toMatchObject({ kind: 'mixed', tests: [{ value: null, drifted: true }] });
  });

  it('a constant column is no drift; a constant that changed is', () => {
    const constant = (value: number): Table => table('t', { c: new Float64Array(100).fill(value) });
    expect(compareTables(constant(1), constant(1), options).drifted).toEqual([]);
    expect(compareTables(constant(1), constant(2), options).drifted).toEqual(['c']);
    const far = compareTables(constant(1), constant(3), { ...options, tests: ['wasserstein', 'wasserstein_normed'] });
    expect(far.columns[0]?.tests).toMatchObject([
      { value: 2, effect: 2, drifted: true },
      { value: 2, effect: 2, drifted: true },
    ]);
    const psi = compareTables(constant(1), constant(1), { ...options, tests: ['psi'] });
    expect(psi.columns[0]?.tests[0]).toMatchObject({ value: null, drifted: false });
  });

  it('columns of one table alone are listed', () => {
    const [one, two] = [table('a', { c: [1, 2], gone: [1, 2] }), table('b', { c: [1, 2], new: [1, 2] })];
    expect(compareTables(one, two, options)).toMatchObject({ onlyReference: ['gone'], onlyCurrent: ['new'] });
  });
});

describe('parameters', () => {
  const [one, two] = [table('a', { x: draw(1, 400) }), table('b', { x: draw(2, 400, 1.2) })];
  it('of an expression are used, and shown', () => {
    const result = compareTables(one, two, { ...options, tests: ['psi(bins=5, strategy=uniform, threshold=3)'] });
    expect(result.columns[0]?.tests[0]).toMatchObject({
      test: 'psi(bins=5, strategy=uniform, threshold=3)',
      threshold: 3,
      drifted: false,
      parameters: { binning: 'uniform', bins: 5, epsilon: 1e-4 },
    });
  });

  it('the base of a logarithm matters and is stated', () => {
    const valueOf = (test: string): number =>
      compareTables(one, two, { ...options, tests: [test] }).columns[0]?.tests[0]?.value ?? NaN;
    const ratio = valueOf('jensen_shannon_distance(base=2.718281828459045)') / valueOf('jensen_shannon_distance');
    expect(ratio).toBeCloseTo(Math.sqrt(Math.LN2), 12);
  });

  it.each([
    ['kss', /did you mean ks\?/],
    ['psi(bin=3)', /did you mean bins\?/],
    ['psi(bins=1)', /bins/],
    ['psi(strategy=odd)', /quantile, uniform/],
    ['ks(', /ks/],
  ])('%s is refused', (test, message) => {
    expect(() => compareTables(one, two, { ...options, tests: [test] })).toThrow(message);
  });

  it('tables without rows or without a common column are refused', () => {
    expect(() => compareTables(table('empty.csv', { x: [] }), two, options)).toThrow(/empty\.csv: has no rows/);
    expect(() => compareTables(one, table('other.csv', { y: [1] }), options)).toThrow(/no column in common/);
    expect(() => compareTables(one, two, { ...options, columns: ['z'] })).toThrow(/"z"/);
  });
});

describe('the documentation', () => {
  const lines = readFileSync(new URL('../../../docs/drift.md', import.meta.url), 'utf8').split('\n');
  const rows = new Map(
    lines.flatMap((line) => {
      const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
      const name = /^`([a-z_0-9]+)`$/.exec(cells[1] ?? '')?.[1];
      return name === undefined ? [] : [[name, cells] as const];
    }),
  );

  it('has every test, in the order of the catalogue', () => {
    expect([...rows.keys()]).toEqual([...driftTests.keys()]);
  });

  it.each([...driftTests.values()])(
    'of $name states its kinds, threshold and parameters',
    ({ name, kinds, parameters }) => {
      const cells = rows.get(name) ?? [];
      expect(cells[2]).toBe(kinds.length === 2 ? 'both' : kinds[0]);
      expect(cells[5]).toBe(parameters.threshold?.shown);
      const others = Object.entries(parameters).filter(([key]) => key !== 'threshold');
      expect(cells[6]).toBe(others.map(([key, { shown }]) => `\`${key}=${shown ?? ''}\``).join(', '));
    },
  );
});
