import type { Chart } from '../../report';
import { clip } from '../budget';
import { at, drawing, Html, markup, nothing } from './markup';

const width = 340;
const height = 290;
const left = 46;
const top = 10;
const right = width - 12;
const bottom = height - 44;
const ticks = [0, 0.25, 0.5, 0.75, 1];

const x = (value: number): string => at(left + value * (right - left));
const y = (value: number): string => at(bottom - value * (bottom - top));

const ideals = { roc: 'chance', calibration: 'ideal', 'precision-recall': undefined } as const;

/** The curves of a gate's models; `id` is unique on the page. */
export function chartFigures(charts: readonly Chart[], id: string): Html {
  if (charts.length === 0) return nothing;
  return markup`<div class="charts">${charts.map((chart, i) => figure(chart, `${id}-${i}`))}</div>\n`;
}

function figure(chart: Chart, id: string): Html {
  const series = chart.series.filter(({ points }) => points.length > 0);
  const ideal = ideals[chart.kind];
  const axes = [chart.x, chart.y].map((label) => clip(label, 60));
  const text = series
    .map(
      ({ name, points }) =>
        `${name}: ${points.length} points from ${pointText(points[0])} to ${pointText(points.at(-1))}`,
    )
    .join('; ');
  const content = [
    ticks.map((tick) => markup`<path class="grid" d="M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}"/>`),
    markup`<path class="frame" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}"/>`,
    ideal === undefined ? nothing : markup`<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    // The candidate is drawn last, over the baseline.
    [...series].reverse().map(({ name, points }) => curve(chart.kind, name, points)),
    ticks.map((tick) => [
      markup`<text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${tick}</text>`,
      markup`<text x="${left - 6}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    markup`<text x="${x(0.5)}" y="${height - 8}" text-anchor="middle">${axes[0]}</text>`,
    markup`<text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">${axes[1]}</text>`,
  ];
  const keys = [...series.map(({ name }) => key(name, name)), ideal === undefined ? nothing : key('ideal', ideal)];
  const title = clip(chart.title, 100);
  return markup`<figure><h3>${title}</h3>
${drawing({ id, title, text, kind: 'chart', box: `0 0 ${width} ${height}` }, content)}
<figcaption>${keys}</figcaption></figure>
`;
}

const key = (kind: string, word: string): Html => markup`<span class="key of-${kind}"></span>${word}`;

const pointText = (point: readonly [number, number] | undefined): string =>
  point === undefined ? 'nowhere' : `(${at(point[0])}, ${at(point[1])})`;

function curve(kind: Chart['kind'], name: string, points: Chart['series'][number]['points']): Html {
  const path = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(point[0])} ${y(point[1])}`).join('');
  const dots = points.map((point) => `M${x(point[0])} ${y(point[1])}h0`).join('');
  const line = markup`<path class="curve ${name}" d="${path}"/>`;
  return kind === 'calibration' ? markup`${line}<path class="${name} dot" d="${dots}"/>` : line;
}
