import type { Chart, MeasuredGroup, Measurement } from '../report';
import { mermaidText } from './escape';
import { groupPhrase, valueNames } from './measurements';

/**
 * Charts as fenced Mermaid blocks (`xychart-beta`, since Mermaid 10.6), which GitHub and GitLab draw. They have no legend, so each
 * comes with a sentence that says what is what. Numbers and our own words only, but for labels, which `mermaidText` makes harmless.
 */
export interface Diagram {
  readonly block: string;
  /** Markdown. */
  readonly legend: string;
}

/** Seen on white and on GitHub's dark grey alike (contrast of 3 or more). */
const colours = { candidate: '#2f81f7', baseline: '#c8671b', reference: '#868e96' } as const;
type Colour = keyof typeof colours;

const cells = 50;
const maxLabel = 24;
const maxTitle = 60;
/** Beyond this bars are too thin to be told apart. */
const maxBars = 30;
/** The table names what there is beyond. */
const maxValues = 6;
/** Beyond this labels overlap side by side. */
const maxUpright = 6;

interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly horizontal?: boolean;
  readonly height?: number;
  readonly series: readonly {
    readonly kind: 'line' | 'bar';
    readonly colour: Colour;
    readonly values: readonly number[];
  }[];
}

function diagram({ title, x, y, horizontal = false, height = 400, series }: Plot, legend: string): Diagram {
  const palette = series.map(({ colour }) => colours[colour]).join(', ');
  const setup = { xyChart: { width: 600, height }, themeVariables: { xyChart: { plotColorPalette: palette } } };
  const lines = [
    '```mermaid',
    `%%{init: ${JSON.stringify(setup)}}%%`,
    `xychart-beta${horizontal ? ' horizontal' : ''}`,
    `    title "${mermaidText(title, maxTitle)}"`,
    `    x-axis ${x}`,
    `    y-axis ${y}`,
    ...series.map(({ kind, values }) => `    ${kind} [${values.map(plain).join(', ')}]`),
    '```',
  ];
  return { block: lines.join('\n'), legend };
}

/** Mermaid reads no exponents, so there is a largest and a smallest number. */
const maxValue = 1e12;

function plain(value: number): string {
  const text = String(Number(value.toPrecision(4)));
  return text.includes('e') ? value.toFixed(12) : text;
}

export function chartDiagrams(chart: Chart): Diagram[] {
  return chart.kind === 'calibration' ? calibrationDiagrams(chart) : curveDiagrams(chart);
}

const axis = (label: string, low: number, high: number): string =>
  `"${mermaidText(label, maxTitle)}" ${plain(low)} --> ${plain(high)}`;

function curveDiagrams({ kind, title, x, y, series }: Chart): Diagram[] {
  const drawn = series.filter(({ points }) => points.length > 0);
  if (drawn.length === 0) return [];
  const lines = drawn.map(({ name, points }) => ({
    kind: 'line' as const,
    colour: name,
    values: sampled(points, kind),
  }));
  const chance = {
    kind: 'line' as const,
    colour: 'reference' as const,
    values: Array.from({ length: cells + 1 }, (_, cell) => cell / cells),
  };
  const plot = { title, x: axis(x, 0, 1), y: axis(y, 0, 1) };
  const names = drawn.map(({ name }) => `${colourNames[name]}: ${name}`);
  return kind === 'roc'
    ? [diagram({ ...plot, series: [...lines, chance] }, `${[...names, 'grey: chance'].join(', ')}.`)]
    : [diagram({ ...plot, series: lines }, `${names.join(', ')}.`)];
}

const colourNames = { candidate: 'Blue', baseline: 'orange' } as const;

/**
 * A curve at equal distances, which is all that Mermaid's lines can have. Where it jumps, a ROC curve has the upper end (the best
 * rate there), any other the first (a step's value belongs to its right end).
 */
function sampled(points: Chart['series'][number]['points'], kind: Chart['kind']): number[] {
  const ordered = [...points].sort((a, b) => a[0] - b[0]);
  return Array.from({ length: cells + 1 }, (_, cell) => {
    const x = cell / cells;
    const from = ordered.findLastIndex(([at]) => (kind === 'roc' ? at <= x : at < x));
    const [left = ordered[0], right = left] = [ordered[from], ordered[from + 1]];
    if (!left || !right) return 0;
    const width = right[0] - left[0];
    return width > 0 ? left[1] + (right[1] - left[1]) * Math.min(1, Math.max(0, (x - left[0]) / width)) : right[1];
  });
}

/** Its points have their own distances: a bar each, beside the line on which they should end. */
function calibrationDiagrams({ title, x, y, series }: Chart): Diagram[] {
  return series
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }) => {
      const bars = points.slice(0, maxBars);
      const labels = bars.map(([score]) => `"${score.toFixed(2)}"`);
      return diagram(
        {
          title: `${title}: ${name}`,
          x: `"${mermaidText(x, maxTitle)}" [${labels.join(', ')}]`,
          y: axis(y, 0, 1),
          series: [
            { kind: 'bar', colour: name, values: bars.map(([, share]) => share) },
            { kind: 'line', colour: 'reference', values: bars.map(([score]) => score) },
          ],
        },
        'Bars: what was observed; grey line: what the scores say.',
      );
    });
}

/** One diagram for each number that a fairness metric compares; groups without it are left to the table. */
export function groupDiagrams({ metric, groups = [] }: Measurement): Diagram[] {
  const { names } = valueNames(groups, maxValues);
  const columns = Object.keys(groups[0]?.group ?? {}).join(', ');
  return names.flatMap((name) => {
    const bars = groups.flatMap((group) => {
      const value = group.values[name];
      return typeof value === 'number' ? [{ group, value }] : [];
    });
    const values = bars.map(({ value }) => value);
    if (bars.length < 2 || bars.length > maxBars || values.some((value) => Math.abs(value) > maxValue)) return [];
    const labels = labelsOf(bars.map(({ group }) => group));
    const horizontal = bars.length > maxUpright || labels.some((label) => label.length > 12);
    const plot = {
      title: metric,
      x: `"${mermaidText(columns, maxTitle)}" [${labels.map((label) => `"${label}"`).join(', ')}]`,
      y: axis(name, 1.1 * Math.min(0, ...values), topOf(Math.max(...values))),
      horizontal,
      height: horizontal ? 120 + 32 * bars.length : 300,
      series: [{ kind: 'bar' as const, colour: 'candidate' as const, values }],
    };
    return diagram(plot, '');
  });
}

/** A little above the largest bar; a share ends at 1. */
const topOf = (largest: number): number => (largest < 1e-9 || (largest <= 1 && largest > 0.9) ? 1 : 1.1 * largest);

/** Mermaid draws groups of one label as one: a second one gets a number. */
function labelsOf(groups: readonly MeasuredGroup[]): string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const label = mermaidText(groupPhrase(group), maxLabel);
    let own = label;
    for (let nth = 2; taken.has(own); nth++) own = `${label} (${nth})`;
    taken.add(own);
    return own;
  });
}
