import { visible } from '../../reports/escape';
import type { Drift, TestedColumn, TestResult } from './drift';

/** `gatehouse.drift/v1`. */
export function driftJson(drift: Drift): string {
  return `${JSON.stringify(drift, null, 2)}\n`;
}

/** A table for a terminal: one line a test, then what drifted and what nothing is known of. */
export function driftText(drift: Drift): string {
  const { rows, alpha, adjustment, columns } = drift;
  const cells = [
    ['column', 'kind', 'test', 'value', 'p', 'adjusted p', 'effect', 'threshold', ''],
    ...columns.flatMap((column) => column.tests.map((test) => cellsOf(column, test))),
  ];
  const widths = (cells[0] ?? []).map((_, i) => cells.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), 0));
  const table = cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[
    `${rows.reference} rows in the reference, ${rows.current} in the current table`,
    `drifted: adjusted p (${adjustment}) up to ${alpha}, and an effect that reaches the threshold`,
    '',
    ...table,
    '',
    listed('drifted', drift.drifted) ?? `no drift in ${columns.length} columns`,
    listed('undecided', drift.undecided),
    listed('only in the reference', drift.onlyReference),
    listed('only in the current table', drift.onlyCurrent),
  ]
    .filter((line) => line !== undefined)
    .join('\n')}\n`;
}

function listed(what: string, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : `${what}: ${names.map(visible).join(', ')}`;
}

function cellsOf({ column, kind }: TestedColumn, test: TestResult): string[] {
  return [
    visible(column),
    kind,
    visible(test.test),
    figure(test.value),
    figure(test.pValue),
    figure(test.adjustedP),
    figure(test.effect),
    figure(test.threshold),
    [test.drifted ? 'DRIFT' : '', test.reason ?? ''].filter((text) => text !== '').join(': '),
  ];
}

function figure(value: number | null | undefined): string {
  return value === undefined ? '' : value === null ? 'null' : String(Number(value.toPrecision(6)));
}
