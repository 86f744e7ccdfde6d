import { jsonText, visible } from '../../reports/escape';
import type { Measurement } from './evaluate';
import type { Measured } from './measure';

type Shown = Measured & { readonly source: string };

/** `gatehouse.metrics/v1`. */
export function metricsJson({ rows, task, classes, join, columns, measurements }: Shown): string {
  const document = { schema: 'gatehouse.metrics/v1', rows, task, columns, classes, join, measurements };
  return `${jsonText(document, 2)}\n`;
}

/** A table for a terminal: what was read, then one line a measurement. */
export function metricsText(measured: Shown): string {
  const compared = measured.measurements.some(({ baseline }) => baseline !== undefined);
  const lines = [...headOf(measured), ''];
  const header = [
    'metric',
    'slice',
    'value',
    ...(compared ? ['baseline', 'delta', 'interval', 'p'] : ['interval']),
    'method',
  ];
  const cells = [header, ...measured.measurements.map((measurement) => cellsOf(measurement, compared))];
  const kept = header.map((_, column) => cells.slice(1).some((row) => row[column] !== ''));
  const shown = cells.map((row) => row.filter((_, column) => kept[column]));
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  for (const [index, row] of shown.entries()) {
    lines.push(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    const measurement = measured.measurements[index - 1];
    if (measurement) lines.push(...remarksOf(measurement));
  }
  // Names come from the file: nothing in them may steer a terminal.
  return `${lines.map(visible).join('\n')}\n`;
}

function headOf({ source, rows, task, classes, join, columns }: Shown): string[] {
  const { lacking: _, scores, ...single } = columns;
  const parts = Object.entries({ ...single, scores: scores.join(', ') || undefined })
    .filter(([part, name]) => name !== undefined && (part !== 'id' || join !== undefined))
    .map(([part, name]) => `${part} = ${name ?? ''}`);
  const positive = task === 'binary' && classes ? `, positive class ${classes[1] ?? ''}` : '';
  return [
    `${source}: ${rows} rows, ${task}${positive}`,
    `columns: ${parts.join('; ')}`,
    ...(join === undefined ? [] : [`baseline joined ${join}`]),
  ];
}

function cellsOf(measurement: Measurement, compared: boolean): string[] {
  const { metric, slice, value, baseline, delta, interval, level, pValue, method, test } = measurement;
  const between = interval ? `[${figure(interval[0])}, ${figure(interval[1])}] ${(level ?? 0) * 100} %` : '';
  const how = [method, test].filter((text) => text !== undefined).join(', ');
  return [
    metric,
    Object.entries(slice)
      .map(([column, name]) => `${column}=${name}`)
      .join(', '),
    figure(value),
    ...(compared
      ? [
          baseline === undefined ? '' : figure(baseline),
          delta === undefined ? '' : figure(delta),
          between,
          pValue === undefined ? '' : figure(pValue),
        ]
      : [between]),
    how,
  ];
}

const figure = (value: number | null): string => (value === null ? 'null' : String(Number(value.toPrecision(6))));

function remarksOf({ reason, note, matrix, classes }: Measurement): string[] {
  const table =
    Array.isArray(matrix) && Array.isArray(classes)
      ? [
          `true × predicted, classes ${classes.join(', ')}:`,
          ...matrix.map((row) => (Array.isArray(row) ? row.map(String).join('  ') : '')),
        ]
      : [];
  return [reason, note, ...table].filter((text) => text !== undefined).map((text) => `    ${text}`);
}
