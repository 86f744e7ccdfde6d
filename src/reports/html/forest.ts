import type { Measurement } from '../../report';
import { clip } from '../budget';
import { signed } from '../figures';
import { along, axisFigures, forestsOf, type Forest, type ForestRow } from '../forest';
import { plural } from '../overview';
import { at, drawing, Html, markup, name, nothing, status, table } from './markup';

/** A label for 0 this near to an end of the scale would lie upon the end's. */
const nearEnd = 0.2;

/** Differences with their intervals, a table for each metric; `id` is unique on the page. */
export function forestTables(measurements: readonly Measurement[], id: string): Html {
  const { forests, left } = forestsOf(measurements);
  return markup`${forests.map((forest, i) => forestTable(forest, `${id}-${i}`))}${
    left > 0 ? markup`<p class="muted">${plural(left, 'more metric')} left out.</p>` : nothing
  }`;
}

function forestTable(forest: Forest, id: string): Html {
  const limited = forest.rows.some(({ limits }) => limits.length > 0);
  const caption = `${forest.caption}; solid line: no difference${limited ? ', dashed: what the rule allows' : ''}`;
  const rows = forest.rows.map((row, i) => ({
    kind: row.status,
    cells: [name(row.label), strip(forest, row, `${id}-${i}`), row.figures, status(row.status)],
  }));
  const columns = [{ head: 'Slice' }, { head: '' }, { head: 'Difference' }, { head: 'Verdict' }];
  return markup`<div class="forest"><h3><code>${clip(forest.metric, 200)}</code></h3>
${table(caption, columns, [...rows, { cells: ['', scale(forest), '', ''], kind: 'axis' }])}
${forest.left > 0 ? markup`<p class="muted">${plural(forest.left, 'more slice')} left out.</p>` : nothing}
</div>
`;
}

function strip(forest: Forest, { label, figures, delta, interval: [low, high], limits }: ForestRow, id: string): Html {
  const x = (value: number): string => at(100 * along(forest, value));
  const content = [
    markup`<path class="zero" d="M${x(0)} 0V20"/>`,
    limits.map((limit) => markup`<path class="limit" d="M${x(limit)} 0V20"/>`),
    markup`<path class="interval" d="M${x(low)} 10H${x(high)}M${x(low)} 6V14M${x(high)} 6V14"/>`,
    markup`<path class="point" d="M${x(delta)} 10h0"/>`,
  ];
  return drawing({ id, title: clip(label, 100), text: figures, kind: 'strip', box: '0 0 100 20' }, content);
}

function scale(forest: Forest): Html {
  const write = axisFigures(forest);
  const origin = along(forest, 0);
  const zero =
    origin > nearEnd && origin < 1 - nearEnd
      ? markup`<span class="origin" style="left:${at(100 * origin)}%">0</span>`
      : nothing;
  const [low, high] = [forest.low, forest.high].map((end) => signed(write(end)));
  return markup`<div class="scale"><span class="low">${low}</span>${zero}<span class="high">${high}</span></div>`;
}
