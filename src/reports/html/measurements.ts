import type { GateReport, Measurement } from '../../report';
import { clip } from '../budget';
import { decimalsFor, figure } from '../figures';
import { failingFirst, groupPhrase, measurementText, slicePhrase, valueNames } from '../measurements';
import { plural, thousands } from '../overview';
import { chartFigures } from './charts';
import { forestTables } from './forest';
import { at, drawing, Html, lines, markup, name, nothing, prose, status, table } from './markup';

const maxRows = 500;
const maxCompared = 50;
const maxGroups = 100;
const maxValues = 6;

/** What a gate measured: the table, differences, curves, groups. `id` is unique on the page. */
export function measurementSection(gate: GateReport, id: string): Html {
  const charts = gate.charts ?? [];
  if (gate.measurements.length === 0 && charts.length === 0) return nothing;
  const measurements = failingFirst(gate.measurements);
  const compared = measurements.filter(({ groups = [] }) => groups.length > 0);
  return markup`<section id="${id}"><h2>${clip(gate.id, 50)}: measurements</h2>
${measurementTable(measurements.slice(0, maxRows))}${leftOut(measurements.length - maxRows, 'measurement')}
${forestTables(measurements, `${id}-forest`)}
${chartFigures(charts, `${id}-chart`)}
${compared.slice(0, maxCompared).map((measurement, i) => groupTable(measurement, `${id}-groups-${i}`))}
${leftOut(compared.length - maxCompared, 'comparison of groups', 'comparisons of groups')}
</section>
`;
}

const leftOut = (count: number, one: string, many?: string): Html =>
  count > 0 ? markup`<p class="muted">${plural(count, `more ${one}`, many && `more ${many}`)} left out.</p>` : nothing;

function measurementTable(measurements: readonly Measurement[]): Html {
  if (measurements.length === 0) return nothing;
  const columns = [
    { head: 'Metric' },
    { head: 'Slice' },
    { head: 'Baseline', numeric: true },
    { head: 'Candidate', numeric: true },
    { head: 'Difference', numeric: true },
    { head: 'Rule' },
    { head: 'Verdict' },
    { head: 'Why' },
  ];
  const rows = measurements.map((measurement) => {
    const text = measurementText(measurement);
    const uncertainty = lines(small(text.interval), small(text.how), small(text.p === '' ? '' : `p ${text.p}`));
    const cells = [
      markup`<code>${name(text.metric)}</code>`,
      lines(name(text.slice), small(text.rows)),
      text.baseline,
      lines(text.candidate, text.delta === '' ? uncertainty : nothing),
      text.delta === '' ? nothing : lines(markup`<strong>${text.delta}</strong>`, uncertainty),
      text.threshold,
      status(measurement.status),
      prose(text.why),
    ];
    return { cells, kind: measurement.status };
  });
  return table(plural(measurements.length, 'measurement'), columns, rows);
}

const small = (text: string): Html => (text === '' ? nothing : markup`<span class="small muted">${text}</span>`);

function groupTable({ metric, slice, groups = [] }: Measurement, id: string): Html {
  const { names, left } = valueNames(groups, maxValues);
  const valuesOf = (of: string): number[] => groups.flatMap(({ values }) => values[of] ?? []);
  const compared = names.map((of, i) => ({ of, id: `${id}-${i}`, all: valuesOf(of) }));
  const decimals = decimalsFor(compared.flatMap(({ all }) => all));
  const by = Object.keys(groups[0]?.group ?? {}).map((column) => clip(column, 100));
  const rows = groups.slice(0, maxGroups).map((group, row) => {
    const cells = compared.map((column) => {
      const value = group.values[column.of];
      if (typeof value !== 'number') return 'undefined';
      const text = figure(value, decimals);
      const title = `${groupPhrase(group)}: ${clip(column.of, 100)}`;
      return markup`${text}${bar(value, column.all, { id: `${column.id}-${row}`, title, text })}`;
    });
    return { cells: [groupPhrase(group), thousands(group.rows), ...cells] };
  });
  const columns = [{ head: 'Group' }, { head: 'Rows', numeric: true }, ...names.map((of) => ({ head: clip(of, 100) }))];
  const where = Object.keys(slice).length === 0 ? '' : `${slicePhrase(slice)}, `;
  return markup`<div class="groups"><h3><code>${clip(metric, 200)}</code></h3>
${table(`${where}by ${clip(by.join(', '), 300)}`, columns, rows)}
${leftOut(groups.length - maxGroups, 'group')}${leftOut(left, 'number of each group', 'numbers of each group')}
</div>
`;
}

/** A bar from 0, on the scale of its column. */
function bar(value: number, all: readonly number[], names: { id: string; title: string; text: string }): Html {
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  // Halved, so that a scale from −1e308 to 1e308 has a length.
  const length = high / 2 - low / 2;
  const x = (number: number): number => (length > 0 ? 100 * ((number / 2 - low / 2) / length) : 0);
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  return drawing(
    { ...names, kind: 'bar', box: '0 0 100 8' },
    markup`<rect x="${at(from)}" y="0" width="${at(to - from)}" height="8"/><path class="zero" d="M${at(x(0))} 0V8"/>`,
  );
}
