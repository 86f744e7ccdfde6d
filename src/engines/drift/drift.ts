import { UsageError } from '../../errors';
import { TableError } from '../../formats/table/error';
import type { Column, Table } from '../../formats/table/index';
import { nearest } from '../../policy/nearest';
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from '../../stats/inference/index';
import { parseMetric } from '../metrics/expression';
import { readParameters } from '../metrics/parameters';
import { driftTests } from './catalogue';
import { pairColumns, type ColumnPair } from './column';
import type { Arguments, DriftTest, Outcome } from './test';

/** How p-values are adjusted over all tests of all columns. */
export const adjustments = { bh: benjaminiHochberg, by: benjaminiYekutieli, holm, bonferroni };
export type Adjustment = keyof typeof adjustments;

export interface DriftOptions {
  /** Columns to compare; all that both tables have when empty. */
  readonly columns: readonly string[];
  /** Test expressions, `psi(bins=20, threshold=0.25)`; by the kind of the column when empty. */
  readonly tests: readonly string[];
  /** An adjusted p-value up to this is significant. */
  readonly alpha: number;
  readonly adjustment: Adjustment;
}

export interface TestedColumn {
  readonly column: string;
  readonly kind: ColumnPair['kind'];
  readonly tests: readonly TestResult[];
  readonly drifted: boolean;
}

export interface TestResult {
  /** The expression as given. */
  readonly test: string;
  /** `null`, with a reason, where the test has no answer. */
  readonly value: number | null;
  readonly pValue?: number;
  readonly adjustedP?: number;
  readonly effect?: number;
  /** The least effect that counts. */
  readonly threshold?: number;
  /** Significant, and large enough. */
  readonly drifted: boolean;
  readonly reason?: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Drift {
  readonly schema: 'gatehouse.drift/v1';
  readonly rows: { readonly reference: number; readonly current: number };
  readonly alpha: number;
  readonly adjustment: Adjustment;
  readonly columns: readonly TestedColumn[];
  /** Columns that drifted. */
  readonly drifted: readonly string[];
  /** Columns of which no test had an answer: nothing is known of them. */
  readonly undecided: readonly string[];
  /** Columns that only one of the tables has. */
  readonly onlyReference: readonly string[];
  readonly onlyCurrent: readonly string[];
}

interface Chosen {
  readonly text: string;
  readonly test: DriftTest;
  readonly given: Arguments;
}

/**
 * Compares two tables column by column. A column has drifted when a test of it is significant after adjustment and its effect reaches
 * the test's threshold. Throws a UsageError for an unknown test, a TableError for a column that isn't there or a table without rows.
 */
export function compareTables(reference: Table, current: Table, options: DriftOptions): Drift {
  const chosen = options.tests.map(chooseTest);
  for (const table of [reference, current]) if (table.rows === 0) throw new TableError(table.source, 'has no rows');
  const names = options.columns.length > 0 ? [...new Set(options.columns)] : sharedNames(reference, current);
  const outcomes = names.map((name) => {
    const pair = pairColumns(name, columnOf(reference, name), columnOf(current, name));
    return { pair, results: testsFor(pair, chosen).map((entry) => ({ entry, outcome: run(pair, entry) })) };
  });
  const pValues = outcomes.flatMap(({ results }) =>
    results.flatMap(({ outcome }) => ('value' in outcome ? [outcome.pValue] : [])),
  );
  const adjusted = adjustments[options.adjustment](pValues).values();
  const columns = outcomes.map(({ pair, results }) =>
    judged(
      pair,
      results.map(({ entry, outcome }) =>
        resultOf(entry, outcome, 'value' in outcome ? (adjusted.next().value ?? 1) : 1, options.alpha),
      ),
    ),
  );
  return {
    schema: 'gatehouse.drift/v1',
    rows: { reference: reference.rows, current: current.rows },
    alpha: options.alpha,
    adjustment: options.adjustment,
    columns,
    drifted: columns.filter(({ drifted }) => drifted).map(({ column }) => column),
    undecided: columns
      .filter(({ tests, drifted }) => !drifted && tests.every(({ value }) => value === null))
      .map(({ column }) => column),
    ...onlyIn(reference, current),
  };
}

function chooseTest(text: string): Chosen {
  const expression = parseMetric(text);
  const test = driftTests.get(expression.name);
  if (!test) {
    const valid = [...driftTests.keys()];
    const meant = nearest(expression.name, valid);
    throw new UsageError(
      `there is no drift test ${expression.name}${meant ? `; did you mean ${meant}?` : ''}; tests: ${valid.join(', ')}`,
    );
  }
  const given = readParameters(test.parameters, expression);
  return { text, test, given: { ...given, threshold: given.threshold as number } };
}

function sharedNames(reference: Table, current: Table): string[] {
  const others = new Set(current.names);
  const shared = reference.names.filter(
    (name) => others.has(name) && !reference.skipped.has(name) && !current.skipped.has(name),
  );
  if (shared.length === 0) throw new TableError(current.source, `has no column in common with ${reference.source}`);
  return shared;
}

function onlyIn(reference: Table, current: Table): Pick<Drift, 'onlyReference' | 'onlyCurrent'> {
  const [first, second] = [new Set(reference.names), new Set(current.names)];
  return {
    onlyReference: reference.names.filter((name) => !second.has(name)),
    onlyCurrent: current.names.filter((name) => !first.has(name)),
  };
}

function columnOf(table: Table, name: string): Column {
  const column = table.column(name);
  if (!column)
    throw new TableError(table.source, table.skipped.get(name) ?? 'there is no such column', { column: name });
  return column;
}

/** Numbers with so few different values are counted, not ranked: ties would make ranks blind. */
const fewValues = 10;

/** The named tests that fit the column's kind, or all named ones, to say why not, when none fits; else the kind's own. */
function testsFor(pair: ColumnPair, chosen: readonly Chosen[]): readonly Chosen[] {
  if (pair.kind === 'mixed') return [];
  if (chosen.length > 0) {
    const fitting = chosen.filter(({ test }) => test.kinds.includes(pair.kind));
    return fitting.length > 0 ? fitting : chosen;
  }
  const names =
    pair.kind === 'categorical'
      ? ['chi2', 'new_categories', 'null_rate']
      : [distinct(pair.reference, pair.current, fewValues) ? 'chi2' : 'ks', 'null_rate'];
  return names.map(chooseTest);
}

/** Whether two ascending samples have at most `limit` different values together. */
function distinct(reference: Float64Array, current: Float64Array, limit: number): boolean {
  const values = new Set<number>();
  for (const sample of [reference, current])
    for (const value of sample) if (values.add(value).size > limit) return false;
  return true;
}

function run(pair: ColumnPair, { test, given }: Chosen): Outcome {
  if (pair.kind === 'mixed') return { undefined: 'the kinds differ' };
  if (!test.kinds.includes(pair.kind))
    return { undefined: `${test.name} needs ${test.kinds.join(' or ')} values; this column is ${pair.kind}` };
  return test.run(pair, given);
}

/** An effect that misses its threshold by rounding alone has reached it. */
const rounding = 1e-12;

function resultOf({ text, given }: Chosen, outcome: Outcome, adjustedP: number, alpha: number): TestResult {
  if ('undefined' in outcome)
    return { test: text, value: null, drifted: false, reason: outcome.undefined, parameters: {} };
  const { value, pValue, effect, parameters } = outcome;
  const { threshold } = given;
  const drifted = adjustedP <= alpha && effect >= threshold - rounding && effect > 0;
  return { test: text, value, pValue, adjustedP, effect, threshold, drifted, parameters };
}

function judged(pair: ColumnPair, tests: readonly TestResult[]): TestedColumn {
  if (pair.kind === 'mixed') {
    const [first, second] = pair.reference === 'numbers' ? ['numbers', 'text'] : ['text', 'numbers'];
    const reason = `${first} in the reference, ${second} in the current table`;
    const changed = { test: 'type', value: null, drifted: true, reason, parameters: {} };
    return { column: pair.name, kind: 'mixed', tests: [changed], drifted: true };
  }
  return { column: pair.name, kind: pair.kind, tests, drifted: tests.some(({ drifted }) => drifted) };
}
