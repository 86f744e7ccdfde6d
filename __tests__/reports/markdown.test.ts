import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/findings/finding';
import type { Report } from '../../src/report';
import { utf8Bytes } from '../../src/reports/budget';
import { helpMarkdown } from '../../src/reports/help';
import { markdownBudgets, renderMarkdown } from '../../src/reports/markdown';
import { arbitraryFinding, arbitraryReport, failing, finding, gateReport, report } from '../helpers/arbitrary-report';
import { measuredReport } from '../helpers/measured-report';

const budgets = [2_000, 8_000, ...Object.values(markdownBudgets)];
const serverUrl = 'https://github.com';

/** Rows of the tables of findings, by how they begin. */
const rowsOf = (page: string): string[] => page.match(/^\| (?:critical|high|medium|low|info) \|.*$/gm) ?? [];

/** A page without its fenced blocks, code elements and links, which hold text but no markup. */
const markupOf = (page: string): string =>
  page
    .replace(/^(`{3,})(?:mermaid)?\n[\s\S]*?\n\1$/gm, '')
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/\]\(<https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+>\)/g, ']');

function isWhole(page: string, findings: number): void {
  const shown = rowsOf(page).length;
  const left = /\*\*([\d,]+) more findings? left out: see .+\.\*\*\n$/.exec(page);
  expect(shown + Number((left?.[1] ?? '0').replaceAll(',', ''))).toBe(findings);
  expect(page.isWellFormed()).toBe(true);
  for (const row of rowsOf(page)) expect(row).toMatch(/ \| (?:\*\*blocks\*\*|new|existing|waived) \|$/);
  const markup = markupOf(page);
  expect(markup.replace(/<(?:br|\/?details|\/?summary)>/g, '')).not.toMatch(/[<>]/);
  expect(markup.match(/<details>/g)?.length).toBe(markup.match(/<\/details>/g)?.length);
  expect(markup).not.toMatch(/@\w|!\[|:\/\//);
  expect(page).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u);
}

describe('renderMarkdown', () => {
  it('keeps every budget in bytes, whole rows and harmless markup, whatever the report holds', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.constantFrom(...budgets), (any, budget) => {
        const page = renderMarkdown(any, { budget, serverUrl });
        expect(utf8Bytes(page)).toBeLessThanOrEqual(budget);
        isWhole(
          page,
          any.gates.reduce((sum, gate) => sum + gate.findings.length, 0),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the budgets of a page that overflows them', () => {
    const some = fc.sample(arbitraryFinding, { numRuns: 400, seed: 1 });
    const findings = Array.from({ length: 5_000 }, (_, i): Finding => ({ ...finding(), ...some[i % some.length] }));
    for (const budget of budgets) {
      const page = renderMarkdown(failing(findings), { budget, serverUrl });
      expect(utf8Bytes(page)).toBeLessThanOrEqual(budget);
      isWhole(page, findings.length);
    }
  });

  it('uses its budget', () => {
    const findings = Array.from({ length: 2_000 }, (_, i) => finding({ rule: `python/rule-${i}` }));
    const page = renderMarkdown(failing(findings), { budget: markdownBudgets.comment, serverUrl });
    expect(utf8Bytes(page)).toBeGreaterThan(markdownBudgets.comment * 0.9);
  });

  it.each<[string, Partial<Report>, RegExp]>([
    ['pass', {}, /^## ✅ Gatehouse passed: nothing blocks in 1 gate \(no findings\)\.\n/],
    [
      'warn',
      { verdict: 'warn', gates: [gateReport({ status: 'warn', findings: [finding({ blocking: false })] })] },
      /^## ⚠️ Gatehouse passed with warnings in sast \(1 new\)\.\n/,
    ],
    [
      'fail',
      { verdict: 'fail', gates: [gateReport({ status: 'fail', findings: [finding(), finding()] })] },
      /^## ❌ Gatehouse failed: sast \(2 blocking findings\)\.\n/,
    ],
    [
      'fail without findings',
      { verdict: 'fail', gates: [gateReport({ id: 'metrics', status: 'fail', reason: 'auc fell by 0.1.' })] },
      /^## ❌ Gatehouse failed: metrics \(auc fell by 0\.1\)\.\n/,
    ],
    [
      'error',
      { verdict: 'error', gates: [gateReport({ status: 'error', reason: 'engine crashed' })] },
      /^## ⛔ Gatehouse could not reach a verdict: error in sast \(engine crashed\)\.\n/,
    ],
    [
      'an error of the run',
      { verdict: 'error', gates: [], notices: [{ level: 'error', message: 'The base is missing.' }] },
      /^## ⛔ Gatehouse could not reach a verdict: The base is missing\.\n/,
    ],
    ['no gates', { verdict: 'error', gates: [] }, /verdict: Nothing was judged\.\n/],
  ])('says the verdict in its first line: %s', (_, overrides, first) => {
    expect(renderMarkdown(report(overrides), { budget: 8_000 })).toMatch(first);
  });

  it('puts blocking findings first, then new, existing, waived, each by severity', () => {
    const page = renderMarkdown(
      failing([
        finding({ state: 'waived', blocking: false, severity: 'critical' }),
        finding({ state: 'existing', blocking: false, severity: 'critical' }),
        finding({ blocking: false, severity: 'low' }),
        finding({ severity: 'medium' }),
        finding({ blocking: false, severity: 'medium' }),
        finding({ severity: 'critical' }),
      ]),
      { budget: 65_000 },
    );
    expect(rowsOf(page).map((row) => [row.split(' | ')[0], row.split(' | ').at(-1)])).toEqual([
      ['| critical', '**blocks** |'],
      ['| medium', '**blocks** |'],
      ['| medium', 'new |'],
      ['| low', 'new |'],
      ['| critical', 'existing |'],
      ['| critical', 'waived |'],
    ]);
  });

  it('gives a small gate its rows beside one with thousands', () => {
    const many = Array.from({ length: 3_000 }, () => finding());
    const gates = [
      gateReport({ id: 'sast', findings: many }),
      gateReport({ id: 'secrets', findings: [finding({ rule: 'small' })] }),
    ];
    const page = renderMarkdown(report({ verdict: 'fail', gates }), { budget: 10_000 });
    expect(page).toContain('### secrets: 1 blocking');
    expect(page).toContain('<code>small</code>');
    expect(page.indexOf('### sast')).toBeLessThan(page.indexOf('### secrets'));
  });

  const measured = renderMarkdown(measuredReport(), { budget: markdownBudgets.jobSummary });

  it('puts what fails first, each measurement with its interval, how it was made, and why', () => {
    const rows = measured.split('\n').filter((line) => /^\| <code>\w+(?:&#95;\w+)*<\/code> \|/.test(line));
    expect(rows.map((row) => /(fail|error|warn|pass) \|/.exec(row)?.[1])).toEqual(
      ['fail', 'fail', 'error', 'warn', 'pass', 'pass', 'pass'], // prettier-ignore
    );
    expect(measured).toContain('| Metric | Slice | Baseline | Candidate | Δ | p | Rule | Verdict | Why |');
    expect(rows[0]).toBe(
      '| <code>roc&#95;auc</code> | contract=month-to-month<br>2,741 rows | 0.8721 | 0.8412 | **-0.0309**<br>&#91;-0.0452, -0.0166&#93;<br>95 %, delong | worse: 0.0021, adjusted 0.0063; not worse: &#62;0.99 | ≥ 0.8; non-inferior within 0.01 | ❌ fail | Δ -0.0309 &#91;-0.0452, -0.0166&#93; is beyond −0.01 |',
    );
    expect(rows[1]).toContain('| 0.1834<br>&#91;0.1412, 0.2256&#93;<br>95 %, bootstrap-simultaneous |');
    expect(rows[2]).toContain('| undefined | undefined: there are no positives |');
    expect(measured).toContain('| female | 2,480 | 0.6120 | 0.0810 |');
    expect(measured).toContain('| 75 and older | 706 | undefined |');
  });

  it('draws differences in characters, and curves and groups as Mermaid where that is drawn', () => {
    expect(measured).toContain('contract=month-to-month (2,741)  -0.0309 [-0.0452, -0.0166]  ├─────────●────────┤');
    expect(measured.match(/^```mermaid$/gm)).toHaveLength(7);
    expect(measured).toContain('Blue: candidate, orange: baseline, grey: chance.');
    const plain = renderMarkdown(measuredReport(), { budget: markdownBudgets.checkRun, diagrams: false });
    expect(plain).not.toContain('mermaid');
    expect(plain).toContain('├─────────●────────┤');
  });

  it('leaves out columns that nothing needs', () => {
    const one = { metric: 'f1', slice: {}, value: 0.8, status: 'pass', rows: 3 } as const;
    const page = renderMarkdown(report({ gates: [gateReport({ measurements: [one] })] }), { budget: 8_000 });
    expect(page).toContain('| Metric | Slice | Candidate | Rule | Verdict | Why |');
  });

  it('fits as much of the measurements as the budget has room for, whole, and says that more is left out', () => {
    for (const budget of [1_500, 3_000, 6_000, 12_000]) {
      const page = renderMarkdown(measuredReport(), { budget });
      expect(utf8Bytes(page)).toBeLessThanOrEqual(budget);
      expect((page.match(/^```/gm) ?? []).length % 2).toBe(0);
      expect(page === measured || /left out: see .+\.\*\*\n$|details are left out/.test(page)).toBe(true);
    }
  });

  const linkOf = (overrides: Partial<Report['target']>, url = serverUrl, path = 'src/a b.py'): string | undefined => {
    const { target } = report();
    const one = finding({ location: { path, startLine: 3, endLine: 5 } });
    const page = renderMarkdown(failing([one], { target: { ...target, ...overrides } }), {
      budget: 65_000,
      serverUrl: url,
    });
    return /\]\(<(.*?)>\) \| /.exec(page)?.[1];
  };

  it('links a finding to its lines in the judged commit', () => {
    expect(linkOf({})).toBe(`https://github.com/acme/model/blob/${'a'.repeat(40)}/src/a%20b.py#L3-L5`);
    expect(linkOf({}, 'https://ghe.example:8443/')).toMatch(/^https:\/\/ghe\.example:8443\/acme\/model\/blob\//);
  });

  it.each([
    ['no repository', { repository: null }, undefined],
    ['a hostile repository', { repository: 'a/b](javascript:x)' }, undefined],
    ['no commit', { head: null }, undefined],
    ['a commit that is none', { head: '../../x' }, undefined],
    ['a server that is none', {}, 'javascript:alert(1)'],
  ])('does not link with %s', (_, target, url) => {
    expect(linkOf(target, url)).toBeUndefined();
  });

  it('shows help once a rule, notices, waivers and measurements', () => {
    const page = renderMarkdown(
      report({
        verdict: 'fail',
        gates: [
          gateReport({
            findings: [finding(), finding()],
            measurements: [
              {
                metric: 'roc_auc',
                slice: { sex: 'female' },
                value: 0.8,
                baseline: 0.9,
                delta: -0.1,
                interval: [-0.2, -0.05],
                threshold: '>= 0.85',
                status: 'fail',
                rows: 100,
              },
            ],
          }),
        ],
        notices: [
          { level: 'warning', message: 'The head changes the policy.', path: '.github/gatehouse.yml', line: 3 },
        ],
        waivers: [{ id: 'w1', status: 'expired' }],
      }),
      { budget: 65_000 },
    );
    expect(page.match(/<details>/g)).toHaveLength(1);
    expect(page).toContain('Pass values as parameters:\n\n```\ncursor.execute("… WHERE name = %s", (name,))\n```');
    expect(page).toContain('[More about this rule](<https://example.org/rules/sql-injection>)');
    expect(page).toContain('- **warning**: The head changes the policy. (<code>.github/gatehouse.yml&#58;3</code>)');
    expect(page).toContain('- 1 expired: w1');
    expect(page).toContain(
      '| <code>roc&#95;auc</code> | sex=female<br>100 rows | 0.9000 | 0.8000 | **-0.1000**<br>&#91;-0.2000, -0.0500&#93; | &#62;= 0.85 | ❌ fail |  |',
    );
  });
});

describe('helpMarkdown', () => {
  it.each([
    ['one line', 'one line'],
    ['a\nb', 'a\\\nb'],
    ['a\n\nb', 'a\n\nb'],
    ['do:\n\n    x = 1\n\n    y = 2\n\nthen', 'do:\n\n```\nx = 1\n\ny = 2\n```\n\nthen'],
    ['do:\n\tx\nthen', 'do:\n\n```\nx\n```\n\nthen'],
    ['    ```\n    x', '````\n```\nx\n````'],
    ['</details>', '&#60;/details&#62;'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => {
    expect(helpMarkdown({ text })).toBe(markdown);
  });
});
