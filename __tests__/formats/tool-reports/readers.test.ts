import { describe, expect, it } from '@jest/globals';
import type { ReportedResult } from '../../../src/formats/tool-reports';
import { read, reportOf } from './fixtures';

const made = (name: string) => reportOf(`tool-reports/made/${name}`);
const brief = ({ rule, level, severity, suppressed }: ReportedResult) => [rule, level, severity, suppressed];

describe('readers of tool reports', () => {
  it('snyk: a vulnerability once for all ways, ignored ones suppressed, projects it could not test as failures', () => {
    const { results } = made('snyk.json');
    expect(results[0]).toEqual({
      rule: 'CVE-2099-0001',
      title: 'Made-up flaw',
      message: 'demo-lib 1.0.0: fixed in 1.0.1; brought by app@1.0.0 → middle@2.0.0 → demo-lib@1.0.0',
      level: 'high',
      severity: 'high',
      place: { path: 'requirements.txt', member: 'demo-lib 1.0.0' },
      uri: 'https://security.snyk.io/vuln/SNYK-PYTHON-DEMO-1',
      cwe: [79],
      identity: 'CVE-2099-0001 demo-lib',
      properties: { package: 'demo-lib', version: '1.0.0', aliases: ['SNYK-PYTHON-DEMO-1'] },
    });
    expect(results.slice(1).map(brief)).toEqual([['SNYK-PYTHON-DEMO-2', 'high', 'high', 'in the tool: not reachable']]);
    expect(made('snyk-projects.json').failures).toEqual([
      "/home/runner/work/demo/demo/old: Missing node_modules folder: we can't test without dependencies.",
    ]);
    expect(made('snyk-error.json').failures[0]).toContain('Authentication failed');
    expect(
      made('snyk-iac.json').results.map(({ place, suppressed }) => [place?.path, place?.startLine, suppressed]),
    ).toEqual([
      ['main.tf', 4, undefined],
      ['other.tf', undefined, 'in the tool: ignored'],
    ]);
  });

  it('zap: each instance, with its risk; false positives suppressed; texts without tags', () => {
    const { results, createdAt } = made('zap.json');
    expect(createdAt).toBe('2026-11-20T13:04:51.236Z');
    expect(results.map(brief)).toEqual([
      ['40012', 'High', 'high', undefined],
      ['40012', 'High', 'high', undefined],
      ['10021', 'Low', 'low', 'in the tool: marked as a false positive'],
      ['-1', 'Informational', 'info', undefined],
    ]);
    expect(results[0]).toMatchObject({
      help: 'Input comes back.\nIt runs.\n\nEscape it.',
      cwe: [79],
      identity: '40012 GET http://app.test:8080/search (q) q',
      place: { path: 'http://app.test:8080/search?q=%3Cscript%3E', member: 'GET (q)' },
    });
    expect(results[1]?.identity).toBe('40012 POST http://app.test:8080/find name');
    expect(results[3]?.place).toEqual({ path: 'http://app.test:8080' });
    expect(made('zap.xml')).toMatchObject({
      createdAt: '2026-11-20T13:04:51.000Z',
      results: [{ severity: 'high', cwe: [79] }],
    });
    expect(made('zap-nothing.xml').failures).toEqual(['it holds no site: none was reached']);
  });

  it('zap: takes a run in which nothing answered for one that failed', () => {
    const lost = {
      level: 'High',
      key: 'insight.network.failure',
      description: 'Percentage of network failures',
      statistic: '100',
    };
    const report = { '@version': '2.17', insights: [lost], site: [{ '@name': 'http://a.test', alerts: [] }] };
    expect(read(JSON.stringify(report))[0]?.failures).toEqual(['Percentage of network failures: 100']);
  });

  it('sonarqube: what was taken back, and pages that are missing', () => {
    const issue = (more: object) => ({
      key: 'k',
      rule: 'r',
      component: 'p:src/a.py',
      message: 'm',
      severity: 'CRITICAL',
      ...more,
    });
    const answer = {
      paging: { pageIndex: 1, pageSize: 100, total: 9 },
      issues: [
        issue({ status: 'OPEN', line: 3, hash: 'abc' }),
        issue({ status: 'RESOLVED', resolution: 'WONTFIX' }),
        issue({ issueStatus: 'FALSE_POSITIVE', resolution: 'FALSE-POSITIVE' }),
        issue({ status: 'CLOSED', resolution: 'FIXED' }),
        issue({ severity: undefined, impacts: [{ severity: 'LOW' }, { severity: 'BLOCKER' }] }),
      ],
    };
    const [report] = read(JSON.stringify(answer));
    expect(report?.failures).toEqual(['it holds 5 of 9 issues: the other pages are missing']);
    expect(report?.results.map(brief)).toEqual([
      ['r', 'CRITICAL', 'high', undefined],
      ['r', 'CRITICAL', 'high', 'in the tool: wontfix'],
      ['r', 'CRITICAL', 'high', 'in the tool: false-positive'],
      ['r', 'BLOCKER', 'critical', undefined],
    ]);
    expect(report?.results[0]).toMatchObject({ place: { path: 'src/a.py', startLine: 3 }, identity: 'r abc' });
    const hotspot = (status: string, resolution?: string) => ({
      key: 'k',
      component: 'p:a.py',
      vulnerabilityProbability: 'LOW',
      status,
      resolution,
    });
    const hotspots = [hotspot('TO_REVIEW'), hotspot('REVIEWED', 'SAFE'), hotspot('REVIEWED', 'ACKNOWLEDGED')];
    const [reviewed] = read(JSON.stringify({ paging: { pageIndex: 1, pageSize: 3, total: 3 }, hotspots }));
    expect(reviewed?.results.map(({ suppressed }) => suppressed)).toEqual([undefined, 'in the tool: acknowledged']);
    expect(made('sonarqube-generic.json').results[0]).toMatchObject({ title: 'Rule one', level: 'HIGH', help: 'Why' });
  });

  it('sonarqube: the verdict of the gate', () => {
    const { verdict } = reportOf('tool-reports/sonarqube-status-error.json');
    expect(verdict).toEqual({ passed: false, text: 'the quality gate is ERROR: new_violations is 1, over 0' });
    const conditions = [
      { status: 'OK', metricKey: 'new_coverage', comparator: 'LT', errorThreshold: '80', actualValue: '90' },
    ];
    expect(read(JSON.stringify({ projectStatus: { status: 'OK', conditions } }))[0]?.verdict).toEqual({
      passed: true,
      text: 'the quality gate is OK: all of 1 condition met',
    });
  });

  it('trivy: misconfigurations that failed, secrets without their text, and what was ignored', () => {
    const failed = { ID: 'DS-1', Severity: 'HIGH', Message: 'm', CauseMetadata: { StartLine: 2, EndLine: 3 } };
    const ignored = { VulnerabilityID: 'CVE-2099-9', PkgName: 'p', InstalledVersion: '1', Severity: 'CRITICAL' };
    const report = {
      SchemaVersion: 2,
      ArtifactName: 'image:1',
      CreatedAt: '2026-11-20T10:00:00.123456789Z',
      Metadata: { RepoCommit: 'a'.repeat(40) },
      Results: [
        {
          Target: 'Dockerfile',
          Class: 'config',
          MisconfSummary: { Successes: 20, Failures: 1 },
          Misconfigurations: [failed, { ...failed, Status: 'PASS' }, { ...failed, Status: 'EXCEPTION' }],
        },
        {
          Target: 'a.env',
          Class: 'secret',
          Secrets: [
            { RuleID: 'aws', Severity: 'CRITICAL', Title: 'AWS key', StartLine: 1, EndLine: 1, Match: 'hidden' },
          ],
        },
        {
          Target: 'image:1 (debian 12)',
          Class: 'os-pkgs',
          ExperimentalModifiedFindings: [
            { Type: 'vulnerability', Status: 'ignored', Statement: 'not used', Finding: ignored },
            { Type: 'vulnerability', Finding: null },
            { Type: 'secret', Status: 'ignored', Source: '.trivyignore', Finding: { RuleID: 'aws', Severity: 'HIGH' } },
            { Type: 'vulnerability', Finding: { VulnerabilityID: 'CVE-2099-8', Severity: 'LOW' } },
          ],
        },
      ],
    };
    const [one] = read(JSON.stringify(report));
    expect(one).toMatchObject({
      createdAt: '2026-11-20T10:00:00.123Z',
      commit: 'a'.repeat(40),
      covered: { targets: 3, checks: 21 },
    });
    expect(one?.results.map((found) => [...brief(found), found.place?.path])).toEqual([
      ['DS-1', 'HIGH', 'high', undefined, 'Dockerfile'],
      ['aws', 'CRITICAL', 'critical', undefined, 'a.env'],
      ['CVE-2099-9', 'CRITICAL', 'critical', 'in the tool: not used', 'image:1'],
      ['aws', 'HIGH', 'high', 'in the tool: .trivyignore', 'image:1 (debian 12)'],
      ['CVE-2099-8', 'LOW', 'low', 'in the tool: without a reason', 'image:1 (debian 12)'],
    ]);
    expect(JSON.stringify(one)).not.toContain('hidden');
  });

  const npmCounts = { vulnerabilities: { high: 3, critical: 1, total: 4 }, dependencies: { total: 5 } };
  const snykProject = { ok: false, vulnerabilities: [], dependencyCount: 3, packageManager: 'pip', projectName: 'p' };
  const checkovOf = (failed: number) => ({
    check_type: 'terraform',
    results: { passed_checks: [], failed_checks: [], skipped_checks: [], parsing_errors: [] },
    summary: { passed: 3, failed, resource_count: 5, checkov_version: '3' },
  });
  const noneListed = ['it counts vulnerable packages (4), and lists none'];
  it.each([
    [{ auditReportVersion: 2, vulnerabilities: {}, metadata: npmCounts }, noneListed],
    [{ auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } }, []],
    [{ advisories: {}, metadata: npmCounts }, noneListed],
    [checkovOf(4), ['terraform counts 4 failed checks and lists none']],
    [checkovOf(0), []],
    [snykProject, ['p is not ok, and lists nothing why']],
    [{ ...snykProject, ok: true }, []],
  ])('counts that its list does not bear out are failures: %j', (report, failures) => {
    expect(read(JSON.stringify(report))[0]?.failures).toEqual(failures);
  });

  const banditOf = (totals: object) => ({
    ...{ errors: [], generated_at: '2026-11-22T00:00:00Z', results: [] },
    metrics: { _totals: totals, 'a.py': {} },
  });
  it.each([
    [{ ...snykProject, ok: true, severityThreshold: 'critical' }, ['low', 'medium', 'high']],
    [{ ...snykProject, ok: true, severityThreshold: 'low' }, undefined],
    [banditOf({ 'SEVERITY.HIGH': 2, 'SEVERITY.LOW': 0, 'CONFIDENCE.LOW': 2 }), ['HIGH']],
    [banditOf({ 'SEVERITY.HIGH': 0 }), undefined],
  ])('tells which severities were left out: %j', (report, levels) => {
    expect(read(JSON.stringify(report))[0]?.leftOut?.map(({ level }) => level)).toEqual(levels);
  });

  it.each([
    ['status="notrun"', 1],
    ['status="run" result="suppressed"', 1],
    ['status="Disabled"', 1],
    ['status="run" result="completed"', 2],
  ])('junit: a test with %s, one of two, makes %i that ran', (attributes, tests) => {
    const suite = `<testsuite name="s" tests="2"><testcase name="a" ${attributes}/><testcase name="b"/></testsuite>`;
    expect(read(suite)[0]).toMatchObject({ covered: { tests }, failures: [] });
  });

  it('grype: an invalid database is a failure, ignored matches are suppressed', () => {
    const match = {
      vulnerability: { id: 'CVE-2099-1', severity: 'Negligible', fix: { versions: [], state: 'wont-fix' } },
      artifact: { name: 'a', version: '1' },
    };
    const report = {
      matches: [match],
      ignoredMatches: [{ ...match, appliedIgnoreRules: [{ reason: 'not shipped' }] }],
      descriptor: { name: 'grype', version: '0.90', db: { status: { valid: false } } },
    };
    const [one] = read(JSON.stringify(report));
    expect(one?.failures).toEqual(['its database was not valid']);
    expect(one?.results.map(brief)).toEqual([
      ['CVE-2099-1', 'Negligible', 'info', undefined],
      ['CVE-2099-1', 'Negligible', 'info', 'in the tool: not shipped'],
    ]);
  });

  it('semgrep: errors and skipped files are failures, what it passes over by its rules is not', () => {
    const report = {
      version: '1.182.0',
      results: [],
      errors: [
        { level: 'warn', message: 'Syntax error', path: 'b.py' },
        { level: 'info', message: 'fine' },
        { level: 'error', message: 'invalid rule' },
      ],
      paths: {
        scanned: ['a.py'],
        skipped: [
          { path: 'c.py', reason: 'too_big' },
          { path: 'd.js', reason: 'wrong_language' },
        ],
      },
      skipped_rules: [{}],
    };
    expect(read(JSON.stringify(report))[0]?.failures).toEqual([
      'b.py: Syntax error',
      'invalid rule',
      'c.py was skipped: too big',
      '1 rule could not be used',
    ]);
  });

  it('hadolint: a Dockerfile that it can not parse is a failure', () => {
    const [one] = read(
      '[{"code":"DL1000","file":"Dockerfile","level":"error","line":3,"column":1,"message":"unexpected R"}]',
    );
    expect(one).toMatchObject({ results: [], failures: ['Dockerfile could not be parsed: unexpected R'] });
  });

  it('gitleaks: shows no secret, and tells the commit', () => {
    const leak = {
      RuleID: 'r',
      Description: 'A key',
      StartLine: 1,
      EndLine: 1,
      File: 'a',
      Match: 'key = hush',
      Secret: 'hush',
      Commit: 'abc',
      Fingerprint: 'abc:a:r:1',
    };
    const [one] = read(JSON.stringify([leak]));
    expect(one?.results[0]).toMatchObject({ message: 'A key, in commit abc', identity: 'abc:a:r:1' });
    expect(JSON.stringify(one)).not.toContain('hush');
  });

  it('junit: a test once, however much it says; nested suites; where pytest raised', () => {
    const { results, createdAt } = made('junit.xml');
    expect(createdAt).toBe('2026-11-20T10:00:00.000Z');
    expect(results.map(({ rule, message, level, place }) => [rule, message, level, place])).toEqual([
      ['pkg.A.bad', 'expected 1', 'failure', { path: 'src/a.test.ts', startLine: 12, member: 'bad' }],
      ['broken', 'at x', 'error', undefined],
    ]);
    expect(reportOf('tool-reports/pytest.xml').results[1]).toMatchObject({
      level: 'error',
      message: 'failed on setup with "RuntimeError: no server"',
      place: { path: 'tests/test_model.py', startLine: 14 },
    });
  });

  it.each([
    ['<testsuite name="s" tests="2"><testcase name="a"/></testsuite>', ['s counts 2 tests and lists 1']],
    [
      '<testsuite name="s" tests="1" failures="1"><testcase name="a"/></testsuite>',
      ['s counts 1 failed test and lists 0'],
    ],
    [
      '<testsuite name="s" tests="1" errors="0"><testcase name="a"><failure/></testcase></testsuite>',
      ['s counts 0 failed tests and lists 1'],
    ],
    [
      '<testsuites tests="9"><testsuite name="s" tests="1"><testcase name="a"/></testsuite></testsuites>',
      ['a suite counts 9 tests and lists 1'],
    ],
    ['<testsuite name="s" tests="0"><error message="no such file"/></testsuite>', ['s: no such file']],
    ['<testsuite name="s" tests="1" failures="2"><testcase name="a"><failure/><failure/></testcase></testsuite>', []],
    ['<testsuite><testcase name="a"/></testsuite>', []],
    [
      '<testsuite tests="1" failures="0"><testcase name="a"/><testsuite tests="1"><testcase name="b"><error/></testcase></testsuite></testsuite>',
      [],
    ],
  ])('junit: %s', (text, failures) => {
    expect(read(text)[0]?.failures).toEqual(failures);
  });

  it('cyclonedx: affected components alone, and not what is ruled out', () => {
    const found = made('vex.json').results.map(({ rule, level, severity, properties }) => [
      rule,
      level,
      severity,
      properties?.package,
    ]);
    expect(found).toEqual([
      ['CVE-2099-0001', '5.5', 'medium', 'demo-lib'],
      ['CVE-2099-0003', 'critical', 'critical', 'inner'],
      ['CVE-2099-0006', 'none given', 'medium', 'unnamed'],
    ]);
    expect(() => made('bom.json')).toThrow('a bill of materials without "vulnerabilities"');
  });

  it('scorecard: checks below ten by their risk, those that broke as failures', () => {
    const { results, failures, commit } = made('scorecard.json');
    expect(results.map(brief)).toEqual([
      ['Dangerous-Workflow', '0/10', 'critical', undefined],
      ['CII-Best-Practices', '2/10', 'low', undefined],
    ]);
    expect(failures).toEqual([
      'Branch-Protection could not be checked: internal error: error during branchesHandler.setup: no permission',
    ]);
    expect(commit).toBe('0123456789abcdef0123456789abcdef01234567');
  });

  it('osv-scanner: by score, and malicious packages as critical', () => {
    expect(made('osv-scanner.json').results.map(brief)).toEqual([
      ['CVE-2099-0001', '7.5', 'high', undefined],
      ['MAL-2099-1', 'malicious', 'critical', undefined],
    ]);
  });

  it('npm audit: the advisory where it stands, not what it spreads to; its failures', () => {
    expect(made('npm-audit.json').results.map(brief)).toEqual([
      ['GHSA-aaaa-bbbb-cccc', 'moderate', 'medium', undefined],
      ['npm-7', 'critical', 'critical', undefined],
    ]);
    expect(() => reportOf('tool-reports/npm-audit-failed.json')).toThrow('npm audit failed: 405 Method Not Allowed');
    expect(() => read('{"error":{"code":"ENOLOCK","summary":"no lock file","detail":""}}')).toThrow(
      'npm audit failed: ENOLOCK: no lock file',
    );
  });

  it('pip-audit: what it skipped was not audited', () => {
    expect(reportOf('tool-reports/pip-audit-skipped.json').failures[0]).toMatch(
      /^torch was not audited: Dependency not found/,
    );
  });

  it.each([
    ['{"results":{"failed_checks":[]},"check_type":"terraform"}', '[0].summary'],
    ['{"SchemaVersion":1,"ArtifactName":"a"}', 'SchemaVersion'],
    ['{"matches":[{}],"descriptor":{}}', 'matches[0].vulnerability'],
    ['{"vulnerabilities":"none","ok":true}', '[0]'],
    ['{"paths":{},"errors":[],"results":[{"check_id":1}]}', 'results[0].check_id'],
    [
      '{"bomFormat":"CycloneDX","vulnerabilities":[{"id":"CVE-1","analysis":{"state":"fine"}}]}',
      'vulnerabilities[0].analysis.state',
    ],
  ])('names the place where %s is wrong', (text, place) => {
    expect(() => read(text)).toThrow(`: ${place}`);
  });

  it('great expectations: what was observed, and no values of the data', () => {
    const { results, failures } = reportOf('metrics-files/great-expectations-validation-fail.json');
    expect(results.map(({ message, severity }) => [message, severity])).toEqual([
      ['expect_column_mean_to_be_between(column=age, min_value=40, max_value=50): observed 30.436338921613004', 'high'],
      [
        'expect_column_values_to_be_between(column=fare, min_value=0, max_value=100): 83 of 2207 values were unexpected',
        'high',
      ],
      ['expect_column_to_exist(column=nope): not met', 'high'],
    ]);
    expect(failures).toEqual(['expect_column_values_to_be_in_set(column=nope2) broke and judged nothing']);
  });

  it('evidently, deepchecks: nothing judged is refused', () => {
    expect(() => reportOf('metrics-files/evidently-drift-same.json')).toThrow('it holds metrics and no tests');
    expect(() => read('{"metrics":[{"metric":"M","result":{"a":1}}]}')).toThrow('none of its metrics judges anything');
    expect(() =>
      read('{"type":"SuiteResult","results":[{"type":"CheckResult","check":{"name":"A"},"value":1}]}'),
    ).toThrow('none of its checks has a condition');
  });

  it('alibi detect: several predictions by name', () => {
    const of = (drift: number) => ({
      data: { is_drift: drift, p_val: [0.2, drift === 1 ? 0.001 : 0.1], threshold: 0.025 },
      meta: { name: 'KSDrift', detector_type: 'drift' },
    });
    const [one] = read(JSON.stringify({ _note: 'x', train: of(0), live: of(1) }));
    expect(one).toMatchObject({ covered: { tests: 4 } });
    expect(one?.results.map(({ message }) => message)).toEqual([
      'live has drifted; the smallest of 2 p-values is 0.001; the threshold is 0.025',
    ]);
  });

  it.each([
    ['{"disparate_impact":0.8,"statistical_parity_difference":-0.1,"theil_index":0.4}', 2, []],
    [
      '{"disparate_impact":0.79,"statistical_parity_difference":0.11}',
      2,
      ['disparate_impact', 'statistical_parity_difference'],
    ],
    ['{"tool":"x","metrics":{"disparate_impact":0.7},"bounds":{"disparate_impact":[0.6,2]}}', 1, []],
    ['{"metric":"Disparate Impact","message":"Disparate impact (a / b): inf","ideal":"1"}', 1, ['disparate_impact']],
    [
      '{"overall":{"accuracy":0.9,"mse":12},"by_group":{},"difference":{"accuracy":0.2,"mse":5}}',
      1,
      ['accuracy_difference'],
    ],
  ])('fairness: %s', (text, judged, rules) => {
    const [one] = read(text);
    expect(one?.covered).toEqual({ metrics: judged });
    expect(one?.results.map(({ rule }) => rule)).toEqual(rules);
  });

  it('reads the JUnit of a linter as findings in files', () => {
    const suite = (folder: string): string =>
      `<testsuites><testsuite name="${folder}app.py" tests="1" failures="1" package="org.ruff"><testcase name="org.ruff.E401" classname="${folder}app" line="3"><failure message="two"/></testcase></testsuite></testsuites>`;
    for (const folder of ['/home/runner/work/demo/', 'C:\\a\\demo\\'])
      expect(read(suite(folder))[0]?.results).toEqual([
        {
          ...{ rule: 'org.ruff.E401', title: 'org.ruff.E401', message: 'two', level: 'failure', severity: 'high' },
          place: { path: `${folder}app.py`.replaceAll('\\', '/'), startLine: 3, member: 'org.ruff.E401' },
        },
      ]);
  });

  it('reads the description of a single validation of Great Expectations', () => {
    const one = (column: string, success: boolean) => ({
      expectation_type: 'expect_x',
      success,
      kwargs: { column },
      result: {},
    });
    const text = JSON.stringify({
      success: false,
      statistics: {
        evaluated_expectations: 2,
        successful_expectations: 1,
        unsuccessful_expectations: 1,
        success_percent: 50,
      },
      expectations: [one('a', false), one('b', true)],
      result_url: null,
    });
    expect(read(text)).toMatchObject([
      {
        format: 'great-expectations',
        covered: { expectations: 2 },
        results: [{ rule: 'expect_x', properties: { column: 'a' } }],
      },
    ]);
  });
});
