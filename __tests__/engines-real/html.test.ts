import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/report';
import { renderHtml } from '../../src/reports/html';
import { finding, gateReport, hostilePieces, report } from '../helpers/arbitrary-report';
import { openBrowser, type Browser, type Page } from '../helpers/browser';
import { measuredReport } from '../helpers/measured-report';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-html-'));
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly url: string;
  /** What the browser complained of. */
  readonly complaints: string[];
  readonly requests: string[];
}

async function opened(shown: Report, use: (opened: Opened) => Promise<void>): Promise<void> {
  const file = join(folder, 'report.html');
  await writeFile(file, renderHtml(shown));
  const page = await browser.newPage();
  try {
    const [complaints, requests]: string[][] = [[], []];
    page.on('console', (message) => complaints?.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints?.push(String(error)));
    page.on('request', (request) => requests?.push(request.url()));
    const url = pathToFileURL(file).href;
    await page.goto(url);
    await use({ page, url, complaints: complaints ?? [], requests: requests ?? [] });
  } finally {
    await page.close();
  }
}

/** In the page: whether it is wider than its window, and what sticks out of it. */
const overflow = `(() => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right > width + 1 && !element.closest('pre, svg, thead');
  });
  return { wider: document.documentElement.scrollWidth > width, out: out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)) };
})()`;

const drawings = `[...document.querySelectorAll('svg')].map((svg) => {
  const { width, height } = svg.getBoundingClientRect();
  return { kind: svg.getAttribute('class'), width, height, name: svg.querySelector('title')?.textContent ?? '',
    marks: [...svg.querySelectorAll('path, rect')].filter((mark) => { const box = mark.getBBox(); return box.width + box.height > 0; }).length };
})`;

interface Drawing {
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly marks: number;
}

/** In the page: the least contrast (WCAG 2.2, 1.4.3) of text on what is behind it, and of a chart's lines. */
const contrasts = `(() => {
  const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && !element.closest('desc, title'));
  const text = texts.map((element) => {
    const style = getComputedStyle(element);
    return { ratio: ratio(parse(element.closest('svg') ? style.fill : style.color), behind(element)), what: element.outerHTML.slice(0, 80) };
  });
  const marks = [...document.querySelectorAll('path.curve, path.interval, path.point, path.limit, path.zero, path.frame')]
    .map((element) => ({ ratio: ratio(parse(getComputedStyle(element).stroke), behind(element)), what: element.outerHTML.slice(0, 80) }));
  const least = (list) => list.sort((a, b) => a.ratio - b.ratio)[0];
  return { count: text.length, text: least(text), marks: least(marks), page: getComputedStyle(document.body).backgroundColor };
})()`;

interface Contrasts {
  readonly count: number;
  readonly text: { readonly ratio: number; readonly what: string };
  readonly marks: { readonly ratio: number; readonly what: string };
  readonly page: string;
}

/** Every name and sentence hostile, and none with a place to break. */
function hostileReport(): Report {
  const long = 'x'.repeat(400);
  const names = [...hostilePieces, long];
  const gates = names.map((name, i) =>
    gateReport({
      id: `${name || 'x'}${i}`,
      status: 'fail',
      reason: name,
      findings: [finding({ rule: name || 'x', title: name, message: name, location: { path: name || 'x' }, help: { text: name } })],
      measurements: [
        {
          ...{ metric: name, slice: { [name || 'x']: name }, value: 0.1, baseline: 0.2, delta: -0.1, interval: [-0.2, 0.1] as const },
          ...{ method: name, threshold: name, why: name, status: 'fail', rows: 3 },
          groups: [{ group: { [name || 'x']: name }, rows: 1, values: { [name || 'x']: 0.5 } }],
        },
      ],
      charts: [{ kind: 'roc', title: name, x: name, y: name, series: [{ name: 'candidate', points: [[0, 0], [1, 1]] }] }],
    }),
  ); // prettier-ignore
  return report({
    verdict: 'fail',
    gates,
    notices: names.map((message) => ({ level: 'warning', message, path: message })),
  });
}

const widths = [360, 760, 1280] as const;

describe('the HTML report in a browser', () => {
  it('asks for nothing but itself and gives the console nothing to say', async () => {
    await opened(measuredReport(), async ({ page, url, complaints, requests }) => {
      await page.evaluate('new Promise((done) => setTimeout(done, 300))');
      expect(requests).toEqual([url]);
      expect(complaints).toEqual([]);
    });
  });

  it.each(widths)('fits a window of %i pixels, and its drawings are seen', async (width) => {
    await opened(measuredReport(), async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(overflow)).toEqual({ wider: false, out: [] });
      const all = await page.evaluate<Drawing[]>(drawings);
      const kinds = (kind: string): Drawing[] => all.filter((each) => each.kind === kind);
      expect([kinds('chart').length, kinds('strip').length, kinds('bar').length]).toEqual([3, 4, 10]);
      expect(kinds('chart').every(({ width, height, marks }) => width > 200 && height > 150 && marks > 5)).toBe(true);
      expect(kinds('strip').every(({ width, height, marks }) => width > 100 && height > 15 && marks >= 3)).toBe(true);
      expect(kinds('bar').every(({ width, height, marks }) => width > 50 && height > 5 && marks >= 1)).toBe(true);
      expect(all.map(({ name }) => name).filter((name) => name === '')).toEqual([]);
    });
  });

  it('reads as it should, tables with their headers', async () => {
    await opened(measuredReport(), async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const text = await page.evaluate<string>('document.body.innerText');
      for (const words of [
        'Gatehouse failed: metrics',
        'ROC curve',
        '-0.0309',
        'about 8600 rows would decide',
        '75 and older',
      ])
        expect(text).toContain(words);
      expect(await page.evaluate(`document.querySelectorAll('table').length`)).toBe(6);
      expect(
        await page.evaluate(`[...document.querySelectorAll('table')].filter((table) =>
        table.caption.innerText === '' || table.querySelectorAll('th[scope=col]').length < 3).length`),
      ).toBe(0);
      expect(await page.evaluate(`document.title`)).toBe('Gatehouse · fail · acme/model');
    });
  });

  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(13, 17, 23)'],
  ] as const)('is read well on %s', async (colorScheme, background) => {
    await opened(measuredReport(), async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const { count, text, marks, page: own } = await page.evaluate<Contrasts>(contrasts);
      expect(own).toBe(background);
      expect(count).toBeGreaterThan(150);
      expect(text.ratio >= 4.5 ? 'enough' : text).toBe('enough');
      expect(marks.ratio >= 3 ? 'enough' : marks).toBe('enough');
    });
  });

  it('shows hostile names as text, within the window, and runs and loads nothing of them', async () => {
    await opened(hostileReport(), async ({ page, url, complaints, requests }) => {
      const text = await page.evaluate<string>('document.body.textContent');
      expect(text).toContain('</code></td><script>alert(1)</script>');
      expect(text).toContain('<img src=x onerror=y>');
      expect(
        await page.evaluate(`document.querySelectorAll('script, img, iframe, object, link, form, base').length`),
      ).toBe(0);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(overflow)).toEqual({ wider: false, out: [] });
      }
      expect(requests).toEqual([url]);
      expect(complaints).toEqual([]);
    });
  }, 60_000);

  it('keeps its tables on paper, within the sheet', async () => {
    await opened(measuredReport(), async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      // A4 less its usual margins.
      await page.setViewportSize({ width: 718, height: 1000 });
      expect(await page.evaluate(overflow)).toEqual({ wider: false, out: [] });
      expect(await page.evaluate(`getComputedStyle(document.querySelector('td')).display`)).toBe('table-cell');
    });
  });
});
