import { afterEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { seeded } from '../../helpers/random';
import { TestRepository } from '../../helpers/repository';
import { judgeFiles, judgeFolder, policyFile, type Files, type Judged } from '../metrics/judged';

const result = (over: object = {}): object => ({
  ruleId: 'py/sql-injection',
  level: 'error',
  message: { text: 'Query built from user input.' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'app.py' }, region: { startLine: 2, startColumn: 1 } } }],
  ...over,
});

const sarif = (results: readonly object[] | undefined, run: object = {}): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'CodeQL', version: '2.20.0', rules: [{ id: 'py/sql-injection' }] } },
        ...(results && { results }),
        ...run,
      },
    ],
  });

const app = 'query = request.args["q"]\ncursor.execute("select " + query)\nprint(1)\n';
const policy = (file: string, more = ''): string =>
  `version: 1\ngates:\n  reports:\n    files:\n      - { path: ${file} }\n${more}`;
const withReport = (report: string | undefined, entry = 'path: out/codeql.sarif', more = ''): Files => ({
  [policyFile]: `version: 1\ngates:\n  reports:\n${more}    files:\n      - { ${entry} }\n`,
  'app.py': app,
  ...(report !== undefined && { 'out/codeql.sarif': report }),
});
const check = (files: Files): Promise<Judged> => judgeFiles(files, { gates: ['reports'] });
const rulesOf = ({ gate }: Judged): string[] => gate.findings.map(({ rule }) => rule);

describe('a report with a finding', () => {
  it('is judged as our own findings are', async () => {
    const { code, gate } = await check(withReport(sarif([result()])));
    expect([code, gate.status, gate.evaluated, gate.unit]).toEqual([1, 'fail', 1, 'reports']);
    expect(gate.engines).toMatchObject([{ name: 'CodeQL', version: '2.20.0' }]);
    expect(gate.findings).toMatchObject([
      {
        rule: 'py/sql-injection',
        engine: 'CodeQL',
        severity: 'high',
        blocking: true,
        state: 'new',
        location: { path: 'app.py', startLine: 2 },
        snippet: { text: 'cursor.execute("select " + query)' },
        properties: { report: 'out/codeql.sarif', level: 'error' },
      },
    ]);
  });

  it.each([
    ['an absolute path of a runner', '/home/runner/work/app/app/app.py'],
    ['a file URL in a container', 'file:///github/workspace/app.py'],
    ['backslashes', 'C:\\\\agent\\\\_work\\\\1\\\\s\\\\app.py'.replaceAll('\\\\', '\\')],
  ])('is found in its file by %s', async (_, uri) => {
    const at = { physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } };
    const { gate } = await check(withReport(sarif([result({ locations: [at] })])));
    expect(gate.findings[0]?.location).toMatchObject({ path: 'app.py', startLine: 2 });
  });

  it('of no file here stands at the report', async () => {
    const at = { physicalLocation: { artifactLocation: { uri: 'https://example.com/login' } } };
    const { gate } = await check(withReport(sarif([result({ locations: [at] })])));
    expect(gate.findings[0]?.location).toEqual({ path: 'out/codeql.sarif', member: 'https://example.com/login' });
  });

  it('weighs what the policy says that its levels weigh', async () => {
    const { gate, code } = await check(
      withReport(sarif([result()]), 'path: out/codeql.sarif, severity: { Error: low }'),
    );
    expect([gate.findings[0]?.severity, code]).toEqual(['low', 0]);
  });

  it.each([
    ['critical', 0, 'warn'],
    ['low', 1, 'fail'],
  ])('blocks from its own threshold: %s', async (failOn, code, status) => {
    const judged = await check(withReport(sarif([result()]), `path: out/codeql.sarif, fail-on: ${failOn}`));
    expect([judged.code, judged.gate.status]).toEqual([code, status]);
  });

  it.each([
    ['report', 1, 1, {}],
    ['ignore', 1, 1, {}],
    ['allow', 0, 0, { 'suppressed by their tool': 1 }],
  ])('that its tool takes back: suppressions %s', async (mode, code, findings, skipped) => {
    const report = sarif([result({ suppressions: [{ kind: 'inSource', justification: 'reviewed by hand' }] })]);
    const judged = await check(withReport(report, undefined, `    suppressions: ${mode}\n`));
    expect([judged.code, judged.gate.findings.length, judged.gate.skipped]).toEqual([code, findings, skipped]);
    if (mode === 'report') expect(judged.text).toContain('reviewed by hand');
    if (mode === 'ignore') expect(judged.text).not.toContain('reviewed by hand');
  });

  it('can be waived like any other', async () => {
    const waiver = `waivers:\n  - { id: w, rule: py/sql-injection, paths: [app.py], reason: "a test", owner: team, expires: 2099-01-01 }\n`;
    const files = withReport(sarif([result()]));
    const judged = await check({ ...files, [policyFile]: `${String(files[policyFile])}${waiver}` });
    expect([judged.code, judged.gate.findings[0]?.state]).toEqual([0, 'waived']);
  });

  it('does not show a secret that the tool quotes, wherever it does', async () => {
    const token = `hf_${seeded(7).text('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)}`;
    const text = `Found ${token} here.`;
    const quoting = result({ message: { text }, ruleId: 'leak' });
    const rules = [{ id: 'leak', shortDescription: { text }, help: { text } }];
    const { report, gate } = await check(withReport(sarif([quoting], { tool: { driver: { name: 'X', rules } } })));
    expect(gate.findings).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain(token.slice(4));
  });
});

describe('a report that proves nothing is an error', () => {
  const empty = JSON.stringify({ version: '2.1.0', runs: [] });
  const crashed = { invocations: [{ executionSuccessful: false, exitCodeDescription: 'out of memory' }] };
  const clean = sarif([]);
  const cases: readonly (readonly [string, string | undefined, string, string])[] = [
    ['missing', undefined, 'path: out/codeql.sarif', 'missing-report'],
    ['no match of a pattern', clean, 'path: "other/*.sarif"', 'missing-report'],
    ['empty file', '', 'path: out/codeql.sarif', 'unreadable-report'],
    ['cut off', sarif([result()]).slice(0, -40), 'path: out/codeql.sarif', 'unreadable-report'],
    ['an error page', '<!doctype html><html><body>502</body></html>', 'path: out/codeql.sarif', 'unreadable-report'],
    ['no run', empty, 'path: out/codeql.sarif', 'incomplete-report'],
    ['a crashed run', sarif([], crashed), 'path: out/codeql.sarif', 'incomplete-report'],
    ['another tool', clean, 'path: out/codeql.sarif, tool: Semgrep', 'other-tool-report'],
    ['another format', clean, 'path: out/codeql.sarif, format: junit', 'unreadable-report'],
    ['too few rules', clean, 'path: out/codeql.sarif, must-cover: { rules: 2 }', 'report-covers-too-little'],
    [
      'a unit it does not count',
      clean,
      'path: out/codeql.sarif, must-cover: { alerts: 2 }',
      'report-covers-too-little',
    ],
    [
      'too old',
      sarif([], { invocations: [{ executionSuccessful: true, endTimeUtc: '2026-01-01T00:00:00Z' }] }),
      'path: out/codeql.sarif, max-age: 24h',
      'stale-report',
    ],
    [
      'of no time that there is',
      sarif([], { invocations: [{ executionSuccessful: true, endTimeUtc: 'yesterday' }] }),
      'path: out/codeql.sarif, max-age: 24h',
      'stale-report',
    ],
    ['outside of the folder', clean, 'path: ../codeql.sarif', 'unreadable-report'],
  ];
  it.each(cases)('%s', async (_, report, entry, rule) => {
    const judged = await check(withReport(report, entry));
    expect(rulesOf(judged)).toContain(rule);
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
  });

  const tests = (count: number): string =>
    `<testsuite name="unit">${Array.from({ length: count }, (_, i) => `<testcase name="t${i}"/>`).join('')}</testsuite>`;
  it.each([
    [3, 3, 0],
    [3, 2, 2],
  ])('what several files must cover they cover together: %i and %i tests', async (one, other, code) => {
    const judged = await check({
      [policyFile]: policy('"out/*.xml", must-cover: { tests: 6 }'),
      'out/a.xml': tests(one),
      'out/b.xml': tests(other),
    });
    expect([judged.code, rulesOf(judged)]).toEqual([code, code === 0 ? [] : ['report-covers-too-little']]);
    if (code > 0) expect(judged.text).toContain('out/*.xml: it is of 5 tests, and must be of 6 at least');
  });

  it('but not one that need not be there', async () => {
    const both = withReport(sarif([]));
    const more = `${String(both[policyFile])}      - { path: out/nightly.sarif, required: false }\n`;
    const judged = await check({ ...both, [policyFile]: more });
    expect([judged.code, judged.gate.skipped]).toEqual([0, { 'optional reports that are not there': 1 }]);
  });

  it('also where it is the only one and need not be there', async () => {
    const judged = await check(withReport(undefined, 'path: out/codeql.sarif, required: false'));
    expect(judged.code).toBe(2);
  });

  it('also in mode observe, and no waiver covers it', async () => {
    const waiver = `waivers:\n  - { id: w, rule: missing-report, paths: ["**"], reason: "a test", owner: team, expires: 2099-01-01 }\n`;
    const files = withReport(undefined);
    const judged = await judgeFiles(
      { ...files, [policyFile]: `${String(files[policyFile])}${waiver}` },
      { gates: ['reports'], mode: 'observe' },
    );
    expect(judged.code).toBe(2);
  });

  it('a link is not followed', async () => {
    const repository = new TestRepository();
    repository.write(Object.fromEntries(Object.entries(withReport(undefined)).map(([name, text]) => [name, text])));
    fs.mkdirSync(path.join(repository.folder, 'out'));
    fs.symlinkSync('/etc/hostname', path.join(repository.folder, 'out/codeql.sarif'));
    const judged = await judgeFolder(repository.folder, { gates: ['reports'] });
    repository.remove();
    expect([judged.code, rulesOf(judged)]).toEqual([2, ['unreadable-report']]);
  });

  it('one that is too large is not even read', async () => {
    const repository = new TestRepository();
    repository.write(withReport(''));
    fs.truncateSync(path.join(repository.folder, 'out/codeql.sarif'), 2 ** 30);
    const judged = await judgeFolder(repository.folder, { gates: ['reports'] });
    repository.remove();
    expect([judged.code, rulesOf(judged)]).toEqual([2, ['unreadable-report']]);
    expect(judged.text).toContain('1073741824 bytes; at most 268435456 are read');
  });

  const threshold = JSON.stringify({
    ...{ ok: true, vulnerabilities: [], dependencyCount: 5, packageManager: 'pip', projectName: 'p' },
    severityThreshold: 'high',
  });
  it.each([
    ['high', {}, 0],
    ['medium', {}, 2],
    ['high', { low: 'critical' }, 2],
  ])('one that leaves out what blocks: from %s, weighed %j', async (failOn, severity, code) => {
    const entry = `path: out/codeql.sarif, fail-on: ${failOn}, severity: ${JSON.stringify(severity)}`;
    const judged = await check(withReport(threshold, entry));
    expect([judged.code, rulesOf(judged)]).toEqual([code, code === 0 ? [] : ['incomplete-report']]);
  });

  it('without a section in the policy it says what is missing', async () => {
    const judged = await check({ [policyFile]: 'version: 1\n' });
    expect([judged.code, judged.gate.reason]).toEqual([
      2,
      'there are no reports of other tools here: a policy has to name them, under gates.reports',
    ]);
  });

  it('without a report the policy is refused', async () => {
    const judged = await check({ [policyFile]: 'version: 1\ngates:\n  reports: {}\n' });
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('name a report')]);
  });
});

describe('on a change', () => {
  let repository: TestRepository;
  afterEach(() => {
    repository.remove();
  });
  const judgeChange = async (
    change: Readonly<Record<string, string>>,
    report: string,
    before: Readonly<Record<string, string>> = {},
  ): Promise<Judged> => {
    repository = new TestRepository();
    const base = repository.commit({
      [policyFile]: policy('out/codeql.sarif'),
      '.gitignore': 'out/\n',
      'app.py': app,
      'views.py': 'x = 1\n',
      ...before,
    });
    repository.commit(change);
    repository.write({ 'out/codeql.sarif': report });
    return judgeFolder(repository.folder, { gates: ['reports'], base });
  };

  it('what a tool finds in a file that the change does not touch is existing', async () => {
    const judged = await judgeChange({ 'views.py': 'x = 2\n' }, sarif([result()]));
    expect([judged.code, judged.gate.findings[0]?.state]).toEqual([0, 'existing']);
  });

  it('and new where the change touches the file, or a step of the way there', async () => {
    const touched = await judgeChange({ 'app.py': `${app}y = 2\n` }, sarif([result()]));
    expect([touched.code, touched.gate.findings[0]?.state]).toEqual([1, 'new']);
    repository.remove();
    const step = (uri: string, startLine: number): object => ({
      location: { physicalLocation: { artifactLocation: { uri }, region: { startLine } }, message: { text: 'step' } },
    });
    const flow = { codeFlows: [{ threadFlows: [{ locations: [step('views.py', 1), step('app.py', 2)] }] }] };
    const judged = await judgeChange({ 'views.py': 'x = 2\n' }, sarif([result(flow)]));
    expect([judged.code, judged.gate.findings[0]?.state]).toEqual([1, 'new']);
  });

  it('what the tool itself knows from before is existing', async () => {
    const judged = await judgeChange({ 'app.py': `${app}y = 2\n` }, sarif([result({ baselineState: 'unchanged' })]));
    expect([judged.code, judged.gate.findings[0]?.state]).toEqual([0, 'existing']);
  });

  it.each([
    ['a line that the change edits', { 'app.py': app.replace('execute(', 'execute( ') }, {}],
    [
      'no line of a file that the change touches',
      { 'app.py': `${app}y = 2\n` },
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'app.py' } } }] },
    ],
  ])('but not on %s', async (_, change, over) => {
    const judged = await judgeChange(change, sarif([result({ baselineState: 'unchanged', ...over })]));
    expect([judged.code, judged.gate.findings[0]?.state]).toEqual([1, 'new']);
  });

  it.each([
    ['package.json', 'package-lock.json', 'new'],
    ['web/package.json', 'package-lock.json', 'new'],
    ['pyproject.toml', 'uv.lock', 'new'],
    ['uv.lock', 'pyproject.toml', 'new'],
    ['pyproject.toml', 'package-lock.json', 'existing'],
  ])('a finding in %s where the change touches %s is %s', async (named, touched, state) => {
    const at = { physicalLocation: { artifactLocation: { uri: named } } };
    const judged = await judgeChange({ [touched]: 'b\n' }, sarif([result({ locations: [at] })]), {
      [named]: 'a\n',
      [touched]: 'a\n',
    });
    expect(judged.gate.findings[0]?.state).toBe(state);
  });

  it('a report-task.txt of the change is not followed', async () => {
    const task = '.scannerwork/report-task.txt';
    const server = `    sonarqube:\n      - { url: "http://127.0.0.1:9", report-task: ./${task} }\n`;
    const judged = await judgeChange({ [task]: 'ceTaskId=1\n' }, sarif([]), {
      [policyFile]: policy('out/codeql.sarif, allow-empty: true', server),
    });
    expect([judged.code, rulesOf(judged)]).toEqual([2, ['report-from-change']]);
  });

  it('a report of another commit is an error', async () => {
    const provenance = {
      versionControlProvenance: [{ repositoryUri: 'https://example.com/r', revisionId: 'a'.repeat(40) }],
    };
    const judged = await judgeChange({ 'views.py': 'x = 2\n' }, sarif([], provenance));
    expect([judged.code, rulesOf(judged)]).toEqual([2, ['other-commit-report']]);
  });
});
