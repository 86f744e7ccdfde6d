import fc from 'fast-check';
import { modes } from '../../src/policy/setting';
import { severities, type Finding, type Location } from '../../src/findings/finding';
import type { Chart, GateReport, MeasuredGroup, Measurement, Notice, Report } from '../../src/report';

/** What scanned text would use to leave its place in some rendering. */
export const hostilePieces = [
  '::error::',
  '\r::stop-commands::x\r\n',
  '\n::add-mask::a\n',
  ' \u3000::warning title=x::y',
  '\u00ad::error::x',
  ':\u200d:error::x',
  '##[error]',
  '##[add-path]/tmp',
  '##vso[task.complete]',
  '%0A::set-output name=a::b',
  '%25',
  '\u001b[2J',
  '\u009b31m',
  '\u0007',
  '\0',
  '\b\b\b',
  '\u202eevil\u2066',
  '\u2028::error::',
  '\u2029',
  '\ud83d',
  '\udc00',
  '\ufffe\uffff',
  '👩‍💻🎉',
  'مرحبا שלום',
  '</details>',
  '</code></td><script>alert(1)</script>',
  '<img src=x onerror=y>',
  '<!-- gatehouse:x -->',
  '`', '```', '~~~', '\\', '\\|', '|', '||',
  '@octocat', '@org/team', '#1', 'GH-12', 'owner/repo#3',
  '!12', '%3', '%"a b"', '$4', '&5', '~bug', '[issue:7]', '0a1b2c3d4e', 'f'.repeat(40), '^alert#1',
  'https://evil.example/x', 'www.evil.example', 'a@evil.example', 'mailto:a@evil.example',
  '![x](https://evil.example/p.png)', '[x](javascript:alert(1))', '[x]: https://evil.example',
  '**b**', '_i_', '~~s~~', '$x$', ':tada:', '&lt;', '&#64;', '&amp;',
  '- item', '1. one', '# heading', '> quote', '===', '---', '    code',
  ']]>', '<![CDATA[', '<?xml?>', '"', "'", '{0}',
  'a', ' ', 'word ', '\t', '\n', 'x'.repeat(300), '漢字'.repeat(50),
] as const; // prettier-ignore

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...hostilePieces) }, codeUnit), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** For ids and names, which a report bounds. */
const someText = hostileText.map((text) => text.slice(0, 500) || 'x');

const position = fc.integer({ min: 1, max: 100_000 });

/** A relative path as a hostile repository may hold one: any characters but NUL, no empty or `..` segment. */
const hostilePath = hostileText.map(
  (text) =>
    text
      .replaceAll('\0', '')
      .split('/')
      .filter((segment) => segment !== '' && segment !== '..')
      .join('/') || 'a.py',
);

const location: fc.Arbitrary<Location> = fc
  .tuple(hostilePath, fc.nat(3), position, fc.nat(5), position, fc.nat(80), fc.option(hostileText, { nil: undefined }))
  .map(([path, shape, startLine, more, startColumn, width, member]) => ({
    path,
    ...(shape >= 1 ? { startLine } : {}),
    ...(shape >= 2 ? { endLine: startLine + more } : {}),
    ...(shape >= 3 ? { startColumn, endColumn: startColumn + width } : {}),
    ...(member === undefined ? {} : { member }),
  }));

export const arbitraryFinding: fc.Arbitrary<Finding> = fc
  .record(
    {
      rule: someText,
      engine: someText,
      severity: fc.constantFrom(...severities),
      title: hostileText,
      message: hostileText,
      location,
      help: fc.record({ text: hostileText, uri: fc.oneof(fc.webUrl(), hostileText) }, { requiredKeys: ['text'] }),
      fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
      state: fc.constantFrom('new', 'existing', 'waived'),
      blocking: fc.boolean(),
      sensitive: fc.constant(true),
      incomplete: fc.constant(true),
      cwe: fc.array(fc.integer({ min: 1, max: 2_000 }), { maxLength: 30 }),
      properties: fc.dictionary(someText, fc.oneof(hostileText, fc.integer(), fc.boolean(), fc.constant(null)), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
      waiver: fc.oneof(someText, fc.constant('inline')),
      inlineSkip: fc.record({ marker: hostileText, reason: hostileText }, { requiredKeys: ['marker'] }),
      snippet: fc.record({ text: hostileText, column: fc.integer({ min: 1, max: 400 }), length: position }),
    },
    {
      requiredKeys: [
        'rule',
        'engine',
        'severity',
        'title',
        'message',
        'location',
        'help',
        'fingerprint',
        'state',
        'blocking',
      ],
    },
  )
  .map((finding) => ({ ...finding, blocking: finding.blocking && finding.state === 'new' }));

const status = fc.constantFrom('pass', 'warn', 'fail', 'error', 'skipped');
/** JSON has no negative zero. */
const number = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -1, max: 1, noNaN: true }))
  .map((value) => (value === 0 ? 0 : value));
const value = fc.option(number, { freq: 4 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const slice = fc.dictionary(someText, hostileText, { maxKeys: 2, noNullPrototype: true });

const measuredGroup: fc.Arbitrary<MeasuredGroup> = fc.record({
  group: slice,
  rows: fc.nat(),
  values: fc.dictionary(someText, value, { maxKeys: 2, noNullPrototype: true }),
});

const measurement: fc.Arbitrary<Measurement> = fc
  .record(
    {
      metric: fc.oneof(hostileText, fc.constantFrom('roc_auc', 'f1(average=macro)')),
      slice,
      value,
      reason: hostileText,
      baseline: value,
      delta: value,
      interval: fc.tuple(number, number),
      level: share,
      method: hostileText,
      pValue: share,
      pWorse: share,
      pWorseAdjusted: share,
      threshold: fc.oneof(hostileText, fc.constant('≥ 0.8, non-inferior within 0.01')),
      limits: fc.array(number, { maxLength: 2 }),
      status,
      why: hostileText,
      rows: fc.nat(),
      groups: fc.array(measuredGroup, { maxLength: 4 }),
    },
    { requiredKeys: ['metric', 'slice', 'value', 'status', 'rows'] },
  )
  .map((entry) => entry as Measurement);

const points = fc.array(fc.tuple(share, share), { maxLength: 101 });

const chart: fc.Arbitrary<Chart> = fc
  .record({
    kind: fc.constantFrom('roc', 'precision-recall', 'calibration'),
    title: hostileText,
    x: hostileText,
    y: hostileText,
    series: fc.uniqueArray(fc.record({ name: fc.constantFrom('candidate', 'baseline'), points }), {
      maxLength: 2,
      selector: ({ name }) => name,
    }),
  })
  .map((entry) => entry as Chart);

const notice: fc.Arbitrary<Notice> = fc
  .record(
    {
      level: fc.constantFrom('error', 'warning', 'notice'),
      message: hostileText,
      path: hostileText,
      line: position,
    },
    { requiredKeys: ['level', 'message'] },
  )
  .map((entry) => entry as Notice);

const gate: fc.Arbitrary<GateReport> = fc
  .record(
    {
      id: someText,
      status,
      reason: hostileText,
      evaluated: fc.nat(),
      unit: someText,
      skipped: fc.dictionary(someText, fc.nat(1_000), { maxKeys: 3, noNullPrototype: true }),
      engines: fc.array(fc.record({ name: someText, version: hostileText, durationMs: fc.nat() }), { maxLength: 2 }),
      durationMs: fc.nat(),
      failOn: fc.constantFrom(...severities),
      findings: fc.array(arbitraryFinding, { maxLength: 8 }),
      unreported: fc.nat(100),
      measurements: fc.array(measurement, { maxLength: 3 }),
      charts: fc.array(chart, { maxLength: 2 }),
    },
    {
      requiredKeys: [
        'id',
        'status',
        'reason',
        'evaluated',
        'unit',
        'skipped',
        'engines',
        'durationMs',
        'failOn',
        'findings',
        'unreported',
        'measurements',
      ],
    },
  )
  .map((entry) => entry as GateReport);

/** Any report the types allow, its texts hostile; up to a few dozen findings. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    schema: fc.constant('gatehouse.report/v1' as const),
    version: fc.constant('0.1.0'),
    verdict: fc.constantFrom('pass', 'warn', 'fail', 'error'),
    target: fc.record(
      {
        repository: fc.option(fc.oneof(hostileText, fc.constant('acme/model'))),
        base: fc.constant(null),
        head: fc.option(fc.oneof(someText, fc.constant('a'.repeat(40)))),
        prefix: fc.constantFrom('', 'models/churn/', '<b>@octocat/'),
        event: hostileText,
        scope: hostileText,
      },
      { requiredKeys: ['repository', 'base', 'head', 'event', 'scope'] },
    ),
    policy: fc.record(
      {
        digest: fc.constant('sha256:0'),
        layers: fc.constant(['built-in']),
        mode: fc.constantFrom(...modes),
      },
      { requiredKeys: ['digest', 'layers'] },
    ),
    startedAt: fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    durationMs: fc.nat(),
    gates: fc.uniqueArray(gate, { maxLength: 5, selector: ({ id }) => id }),
    waivers: fc.array(
      fc.record({
        id: hostileText,
        status: fc.constantFrom('used', 'unused', 'expired', 'expiring', 'invalid'),
      }),
      { maxLength: 5 },
    ),
    notices: fc.array(notice, { maxLength: 5 }),
  })
  .map((entry) => entry as Report);

/** A finding of everyday form; `overrides` makes the one a test is about. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'python/sql-injection',
    engine: 'python',
    severity: 'high',
    title: 'SQL built from input',
    message: 'The query is put together from `name`, which comes from the request.',
    location: { path: 'src/api/users.py', startLine: 42, endLine: 42, startColumn: 5, endColumn: 30 },
    help: {
      text: 'Whoever controls the text controls the query.\n\nPass values as parameters:\n\n    cursor.execute("… WHERE name = %s", (name,))',
      uri: 'https://example.org/rules/sql-injection',
    },
    fingerprint: '0123456789abcdef',
    state: 'new',
    blocking: true,
    cwe: [89],
    ...overrides,
  };
}

export function gateReport(overrides: Partial<GateReport> = {}): GateReport {
  return {
    id: 'sast',
    status: 'pass',
    reason: 'all 12 Python files',
    evaluated: 12,
    unit: 'files',
    skipped: {},
    engines: [{ name: 'python', version: '0.1.0', durationMs: 40 }],
    durationMs: 52,
    failOn: 'high',
    findings: [],
    unreported: 0,
    measurements: [],
    ...overrides,
  };
}

export function report(overrides: Partial<Report> = {}): Report {
  return {
    schema: 'gatehouse.report/v1',
    version: '0.1.0',
    verdict: 'pass',
    target: {
      repository: 'acme/model',
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      event: 'pull_request',
      scope: 'a1b2c3d..e4f5a6b, 3 commits, 12 files changed',
    },
    policy: { digest: 'sha256:0', layers: ['built-in', '.github/gatehouse.yml'] },
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 1_234,
    gates: [gateReport()],
    waivers: [],
    notices: [],
    ...overrides,
  };
}

/** A report with `findings` in one failing gate. */
export function failing(findings: readonly Finding[], overrides: Partial<Report> = {}): Report {
  return report({
    verdict: 'fail',
    gates: [gateReport({ status: 'fail', reason: `${findings.length} new findings`, findings })],
    ...overrides,
  });
}
