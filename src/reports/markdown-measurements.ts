import type { GateReport, Measurement, Report } from '../report';
import { clip, type Budget } from './budget';
import { markdownBlock, markdownCode, markdownProse, markdownText } from './escape';
import { decimalsFor, figure } from './figures';
import { forestLines, forestsOf } from './forest';
import { statusMark, takeList, type Left } from './markdown-parts';
import {
  failingFirst,
  groupPhrase,
  measurementText,
  slicePhrase,
  valueNames,
  type MeasurementText,
} from './measurements';
import { chartDiagrams, groupDiagrams, type Diagram } from './mermaid';
import { thousands } from './overview';

/** More rows than this make a page that browsers are slow to show and no one reads. */
const maxRowsPerGate = 500;
const maxGroups = 100;
const maxGroupTables = 20;
const maxGroupValues = 6;
/** GitHub draws each diagram in a frame of its own. */
const maxDiagrams = 10;

/** Of each gate that measured: the table, the differences, charts and groups, in this order, as far as the page has room. */
export function takeMeasurements({ gates }: Report, page: Budget, left: Left, diagrams: boolean): void {
  let drawn = 0;
  const draw = (list: readonly Diagram[]): void => {
    for (const { block, legend } of list) {
      if (drawn < maxDiagrams && page.take(`\n${block}${legend === '' ? '' : `\n\n${legend}`}`)) drawn++;
      else left.other++;
    }
  };
  for (const gate of gates) {
    const measurements = failingFirst(gate.measurements);
    takeTable(gate, measurements, page, left);
    takeForests(measurements, page, left);
    if (diagrams) draw((gate.charts ?? []).flatMap(chartDiagrams));
    const compared = measurements.filter(({ groups = [] }) => groups.length > 0);
    left.other += Math.max(0, compared.length - maxGroupTables);
    for (const measurement of compared.slice(0, maxGroupTables)) {
      takeGroups(measurement, page, left);
      if (diagrams) draw(groupDiagrams(measurement));
    }
  }
}

interface Row {
  readonly measurement: Measurement;
  readonly text: MeasurementText;
}

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** Whether a row needs it; without such a row it is left out. Undefined: it is always there. */
  readonly needed?: (row: Row) => boolean;
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('<br>');
const uncertainty = ({ interval, how }: MeasurementText): string => lines(markdownText(interval), markdownText(how));

const columns: readonly Column[] = [
  { head: 'Metric', cell: ({ text }) => markdownCode(text.metric) },
  { head: 'Slice', cell: ({ text }) => lines(markdownText(text.slice), text.rows) },
  {
    head: 'Baseline',
    cell: ({ text }) => text.baseline,
    needed: ({ text }) => text.baseline !== '',
  },
  {
    head: 'Candidate',
    cell: ({ measurement: { value }, text }) =>
      lines(value === null ? markdownText(text.candidate) : text.candidate, text.delta === '' ? uncertainty(text) : ''),
  },
  {
    head: 'Δ',
    cell: ({ text }) => (text.delta === '' ? '' : lines(`**${text.delta}**`, uncertainty(text))),
    needed: ({ text }) => text.delta !== '',
  },
  { head: 'p', cell: ({ text }) => markdownText(text.p), needed: ({ text }) => text.p !== '' },
  { head: 'Rule', cell: ({ text }) => markdownText(text.threshold) },
  { head: 'Verdict', cell: ({ measurement }) => statusMark(measurement.status) },
  { head: 'Why', cell: ({ text }) => markdownProse(text.why) },
];

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function takeTable(gate: GateReport, measurements: readonly Measurement[], page: Budget, left: Left): void {
  const rows = measurements
    .slice(0, maxRowsPerGate)
    .map((measurement) => ({ measurement, text: measurementText(measurement) }));
  const shown = columns.filter(({ needed }) => !needed || rows.some(needed));
  const head = [tableRow(shown.map((column) => column.head)), tableRow(shown.map(() => '---'))].join('\n');
  const heading = `\n### ${markdownText(clip(gate.id, 50))}: measurements\n\n${head}`;
  const taken = takeList(
    heading,
    rows.map((row) => tableRow(shown.map(({ cell }) => cell(row)))),
    page,
    0.5,
  );
  left.other += measurements.length - taken;
}

function takeForests(measurements: readonly Measurement[], page: Budget, left: Left): void {
  const { forests, left: more } = forestsOf(measurements);
  left.other += more;
  for (const forest of forests) {
    left.other += forest.left;
    if (!page.take(`\n${markdownBlock(forestLines(forest).join('\n'))}`)) left.other++;
  }
}

function takeGroups({ metric, slice, groups = [] }: Measurement, page: Budget, left: Left): void {
  const { names: shown, left: more } = valueNames(groups, maxGroupValues);
  const decimals = decimalsFor(groups.flatMap(({ values }) => shown.flatMap((name) => values[name] ?? [])));
  const where = Object.keys(slice).length === 0 ? '' : `(${slicePhrase(slice)}) `;
  const by = Object.keys(groups[0]?.group ?? {}).map((name) => clip(name, 100));
  const head = ['Group', 'Rows', ...shown.map((name) => clip(name, 100))].map(markdownText);
  const heading = [
    `\n${markdownCode(clip(metric, 200))} ${markdownText(clip(`${where}by ${by.join(', ')}`, 300))}:\n`,
    tableRow(head),
    tableRow(head.map((_, i) => (i === 0 ? '---' : '---:'))),
  ].join('\n');
  const rows = groups.slice(0, maxGroups).map((group) => {
    const values = shown.map((name) => group.values[name] ?? null);
    const cells = values.map((value) => (value === null ? 'undefined' : figure(value, decimals)));
    return tableRow([markdownText(groupPhrase(group)), thousands(group.rows), ...cells]);
  });
  left.other += more;
  left.other += groups.length - takeList(heading, rows, page, 0.3);
}
