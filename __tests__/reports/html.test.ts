import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/findings/finding';
import type { Measurement } from '../../src/report';
import { utf8Bytes } from '../../src/reports/budget';
import { renderHtml } from '../../src/reports/html';
import { maxFindings } from '../../src/reports/html/findings';
import { arbitraryReport, failing, finding, gateReport, hostilePieces, report } from '../helpers/arbitrary-report';
import { measuredReport } from '../helpers/measured-report';
import { paced } from '../helpers/pace';

const empty = new Set(['meta', 'br', 'wbr', 'path', 'rect']);
const known = new Set(
  (
    'html head title style body main header h1 h2 h3 h4 p ul li nav section article a strong code pre span div details summary ' +
    'table caption thead tbody tr th td figure figcaption svg desc text'
  ).split(' '),
);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a page, which must be closed in order, its attributes quoted and its text free of markup. */
function elementsOf(page: string): Tag[] {
  const open: string[] = [];
  const found: Tag[] = [];
  const body = page.replace(/^<!doctype html>\n/, '').replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  const problems: string[] = [];
  const rest = body.replace(/<(\/?)([a-z]\w*)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>/g, (tag, ...parts: string[]) => {
    const [end = '', name = '', attributes = '', closed = ''] = parts;
    if (end === '/' ? open.pop() !== name : closed === '' && !empty.has(name) && !known.has(name)) problems.push(tag);
    if (end === '/') return '';
    if (closed === '' && !empty.has(name)) open.push(name);
    const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
    found.push({ name, attributes: Object.fromEntries(pairs) as Record<string, string> });
    return '';
  });
  expect(problems).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
  return found;
}

const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('renderHtml', () => {
  it('is whole, harmless markup that loads nothing, whatever the report holds', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const page = renderHtml(any);
        expect(page).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u);
        const elements = elementsOf(page);
        const values = (key: string): string[] => elements.flatMap(({ attributes }) => attributes[key] ?? []);
        const keys = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
        expect([...keys].filter((key) => /^on|^src|action$/.test(key))).toEqual([]);
        expect(values('href').filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
        expect(values('style').filter((style) => !/^left:[\d.]+%$/.test(style))).toEqual([]);
        const numbers = ['d', 'x', 'y', 'width', 'viewBox', 'style'].flatMap(values);
        expect(numbers.filter((value) => /NaN|Infinity|undefined|e[-+]/.test(value))).toEqual([]);
        const ids = values('id');
        expect(new Set(ids).size).toBe(ids.length);
        const named = values('aria-labelledby').flatMap((list) => list.split(' '));
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('holds what a person looks for', () => {
    const page = renderHtml(measuredReport());
    const elements = elementsOf(page);
    const count = (name: string, kind: string): number =>
      elements.filter(({ name: own, attributes }) => own === name && attributes.class === kind).length;
    expect([count('svg', 'chart'), count('svg', 'strip'), count('svg', 'bar'), count('article', 'blocks')]).toEqual([
      3, 4, 10, 1,
    ]);
    const text = textOf(page).replace(/\s+/g, ' ');
    for (const words of [
      'Gatehouse failed: metrics (1 blocking finding).',
      'roc_auc contract=month-to-month2,741 rows'.replace('roc_auc ', 'roc_auc'),
      '-0.0309[-0.0452, -0.0166]95 %, delongp worse: 0.0021, adjusted 0.0063; not worse: >0.99',
      'undefined: there are no positives',
      'about 8600 rows would decide',
      'candidate − baseline, 95 % interval (delong); solid line: no difference, dashed: what the rule allows',
      '75 and older706undefined',
      'Model worse than its baseline beyond the margin',
      '42 | cursor.execute("SELECT " + name)',
      'Waiver w1 ends in 5 days.',
      '1 expiring: w1',
    ])
      expect(text).toContain(words);
    expect(text.indexOf('contract=month-to-month')).toBeLessThan(text.indexOf('accuracy'));
  });

  it('shows hostile names as text', () => {
    const page = renderHtml(
      failing(
        hostilePieces.map((piece) =>
          finding({
            title: piece,
            message: `${piece}|`,
            rule: piece || 'x',
            snippet: { text: piece, column: 1, length: 3 },
          }),
        ),
      ),
    );
    elementsOf(page);
    expect(textOf(page)).toContain('<img src=x onerror=y>|');
    expect(textOf(page)).toContain('</code></td><script>alert(1)</script>|');
  });

  it('shows the most urgent of very many findings, counts the rest, and stays small and fast', () => {
    const many = Array.from({ length: 100_000 }, (_, i): Finding =>
      finding({ rule: `rule-${i % 500}`, blocking: i % 50 === 7 }),
    );
    const start = performance.now();
    const page = renderHtml(failing(many));
    expect(performance.now() - start).toBeLessThan(paced(5_000));
    expect(utf8Bytes(page)).toBeLessThan(2_000_000);
    expect(page.match(/<article class="blocks">/g)).toHaveLength(maxFindings);
    expect(page).toContain('99,000 more findings left out (1,000 of them blocking): see the JSON report.');
  });

  it('bounds everything else too', () => {
    const groups = Array.from({ length: 1_000 }, (_, i) => ({
      group: { id: String(i) },
      rows: 1,
      values: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`value ${n}`, i * n])),
    }));
    const measurements = Array.from({ length: 20_000 }, (_, i): Measurement => ({
      ...{
        metric: `m${i % 300}`,
        slice: { region: `r${i}` },
        value: i,
        baseline: 1,
        delta: i - 1,
        interval: [0, i] as const,
      },
      ...{ status: 'pass', rows: 3, why: 'x'.repeat(10_000) },
      ...(i < 100 && { groups }),
    }));
    const notices = Array.from({ length: 5_000 }, () => ({ level: 'warning', message: 'x'.repeat(5_000) }) as const);
    const waivers = Array.from({ length: 50_000 }, (_, i) => ({ id: `w${i}`, status: 'used' }) as const);
    const page = renderHtml(report({ gates: [gateReport({ measurements })], notices, waivers }));
    expect(utf8Bytes(page)).toBeLessThan(15_000_000);
    expect(textOf(page)).toContain('19,500 more measurements left out.');
    expect(textOf(page)).toContain('280 more metrics left out.');
    expect(textOf(page)).toContain('50 more comparisons of groups left out.');
    expect(textOf(page)).toContain('900 more groups left out.');
    expect(textOf(page)).toContain('4950 more left out');
  });
});
