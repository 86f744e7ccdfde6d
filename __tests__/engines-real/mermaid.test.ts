import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Measurement } from '../../src/report';
import { markdownBudgets, renderMarkdown } from '../../src/reports/markdown';
import { gateReport, hostilePieces, report } from '../helpers/arbitrary-report';
import { browserPackage, openBrowser, type Browser } from '../helpers/browser';
import { measuredReport } from '../helpers/measured-report';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

const blocksOf = (page: string): string[] =>
  [...page.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map(([, source = '']) => source);

interface Drawn {
  readonly texts: readonly string[];
  readonly lines: number;
  readonly bars: number;
  readonly width: number;
  readonly height: number;
  /** Elements that are no drawing, and attributes that act. */
  readonly foreign: readonly string[];
}

/** In the page: draws each block and tells what came out. */
const draw = `async (blocks) => {
  const drawn = [];
  for (const [i, block] of blocks.entries()) {
    await mermaid.parse(block);
    const { svg } = await mermaid.render('diagram' + i, block);
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    document.body.append(holder);
    const all = [...holder.querySelectorAll('*')];
    const { width, height } = holder.querySelector('svg').getBoundingClientRect();
    drawn.push({
      texts: [...holder.querySelectorAll('text')].map((text) => text.textContent),
      lines: holder.querySelectorAll('[class^=line-plot] path').length,
      bars: holder.querySelectorAll('[class^=bar-plot] rect').length,
      width,
      height,
      foreign: all.flatMap((element) => [
        ...(/^(svg|g|path|rect|text|tspan|style|title|desc|defs|filter|feDropShadow|linearGradient|stop)$/.test(element.localName) ? [] : [element.localName]),
        ...[...element.attributes].map(({ name }) => name).filter((name) => /^on|href|src/.test(name)),
      ]),
    });
  }
  return drawn;
}`;

async function drawn(version: string, blocks: readonly string[], theme = 'default'): Promise<Drawn[]> {
  const page = await browser.newPage();
  try {
    const requests: string[] = [];
    await page.goto('about:blank');
    await page.addScriptTag({ path: browserPackage(`${version}/dist/mermaid.min.js`) });
    page.on('request', (request) => requests.push(request.url()));
    const setup = JSON.stringify({ startOnLoad: false, securityLevel: 'strict', theme });
    await page.evaluate(`mermaid.initialize(${setup})`);
    const result = await page.evaluate<Drawn[]>(`(${draw})(${JSON.stringify(blocks)})`);
    expect(requests).toEqual([]);
    return result;
  } finally {
    await page.close();
  }
}

const pageOf = (measurements: readonly Measurement[]): string =>
  renderMarkdown(report({ gates: [gateReport({ measurements })] }), { budget: markdownBudgets.jobSummary });

// The oldest Mermaid with such charts, and the newest of each line since: nobody says which of them a server runs.
describe.each(['mermaid-10', 'mermaid-11', 'mermaid-12'])('%s draws', (version) => {
  it.each(['default', 'dark'])(
    'every chart of a report (%s theme)',
    async (theme) => {
      const blocks = blocksOf(renderMarkdown(measuredReport(), { budget: markdownBudgets.jobSummary }));
      const all = await drawn(version, blocks, theme);
      expect(all.map(({ texts, lines, bars }) => [texts.find((text) => /[a-z]/i.test(text)), lines, bars])).toEqual([
        ['ROC curve', 3, 0],
        ['Precision by recall', 2, 0],
        ['Calibration: candidate', 1, 10],
        ['Calibration: baseline', 1, 10],
        ['equalized_odds_difference', 0, 2],
        ['equalized_odds_difference', 0, 2],
        ['demographic_parity_difference', 0, 6],
      ]);
      expect(all[4]?.texts).toEqual(expect.arrayContaining(['female', 'male', 'sex', 'true positive rate']));
      expect(all.every(({ width, height, foreign }) => width > 200 && height > 100 && foreign.length === 0)).toBe(true);
    },
    60_000,
  );

  it('whatever names there are, as text and nothing else', async () => {
    const names = [
      ...hostilePieces,
      '%%{init: {"theme": "forest"}}%%',
      '"; x-axis [a]',
      '"\n```\n# out\n```mermaid\n',
      '#quot;#35;',
      '$$x$$',
      '<=50K',
      '',
    ];
    const measurements = names.map((name): Measurement => ({
      ...{ metric: name, slice: {}, value: 0.5, status: 'pass', rows: 9 },
      groups: [name, `${name}.`, 'other'].map((value, i) => ({
        group: { [name || 'x']: value },
        rows: 3,
        values: { [name || 'x']: i / 4 },
      })),
    }));
    const blocks = names.flatMap((_, i) => blocksOf(pageOf(measurements.slice(i, i + 1))));
    expect(blocks).toHaveLength(names.length);
    const all = await drawn(version, blocks);
    expect(all.flatMap(({ foreign }) => foreign)).toEqual([]);
    expect(all.map(({ bars }) => bars)).toEqual(names.map(() => 3));
    const texts = all.flatMap((diagram) => diagram.texts);
    expect(texts).toEqual(
      expect.arrayContaining(['＜=50K', '＃quot；＃35；', '％％｛init: ｛＂theme＂: ＂forest＂｝｝％％']),
    );
  }, 120_000);

  it('groups with any numbers, but for those out of any scale', async () => {
    const rows: readonly (readonly number[])[] = [
      [0, 0, 0],
      [1e-12, 2e-12, 5e-324],
      [12_345.678, 1e11, 2],
      [-3, -2, -0.5],
      [1e308, -1e308, 5e-324],
    ];
    const blocks = rows.flatMap((values) => {
      const groups = values.map((value, i) => ({ group: { x: String(i) }, rows: 1, values: { mae: value } }));
      return blocksOf(pageOf([{ metric: 'mae', slice: {}, value: 1, status: 'pass', rows: 3, groups }]));
    });
    expect((await drawn(version, blocks)).map(({ bars }) => bars)).toEqual([3, 3, 3, 3]);
  });
});
