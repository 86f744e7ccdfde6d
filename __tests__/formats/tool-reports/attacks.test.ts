import { describe, expect, it } from '@jest/globals';
import { read } from './fixtures';

/** Reports in which a real finding is hard to see. */

type Json = Readonly<Record<string, unknown>>;
const rule = { id: 'r', shortDescription: { text: 'R' } };
const run = (over: Json = {}, driver: Json = {}): Json => ({
  tool: { driver: { name: 'T', rules: [rule], ...driver } },
  results: [],
  ...over,
});
const result = (over: Json = {}): Json => ({ ruleId: 'r', message: { text: 'm' }, ...over });
const sarif = (...runs: readonly Json[]): string => JSON.stringify({ version: '2.1.0', runs });
const withResult = (over: Json, more: Json = {}, driver: Json = {}): string =>
  sarif(run({ results: [result(over)], ...more }, driver));
const at = (uri: string): Json => ({ locations: [{ physicalLocation: { artifactLocation: { uri } } }] });
const suit = (tests: string, attributes = ''): string => `<testsuite name="s" ${attributes}>${tests}</testsuite>`;
const zap = (alert: Json): string =>
  JSON.stringify({ '@version': '2.16', site: { '@name': 'http://a.test', alerts: [{ name: 'A', ...alert }] } });
const zapXml = (item: string): string =>
  `<OWASPZAPReport version="2.16"><site name="http://a.test"><alerts><alertitem>${item}</alertitem></alerts></site></OWASPZAPReport>`;
const bandit = (over: Json): string =>
  JSON.stringify({
    errors: [],
    generated_at: '2026-01-01T00:00:00Z',
    metrics: { 'a.py': {}, _totals: {} },
    results: [],
    ...over,
  });
const snyk = (over: Json): string =>
  JSON.stringify({ ok: true, vulnerabilities: [], dependencyCount: 3, projectName: 'p', ...over });
const vulnerable = { id: 'S-1', packageName: 'x', severity: 'CRITICAL', version: '1' };
const trivy = (over: Json): string =>
  JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', Results: [{ Target: 'main.tf', Class: 'config', ...over }] });
const misconfigured = { ID: 'AVD-1', Severity: 'HIGH' };
const conditions = (status: string, one: string): string =>
  JSON.stringify({ projectStatus: { status, conditions: [{ status: one, metricKey: 'bugs' }] } });
const issues = (over: Json): string =>
  JSON.stringify({
    paging: { pageIndex: 1, pageSize: 100, total: 1 },
    issues: [{ key: 'k', rule: 'python:S1', component: 'p:a.py', severity: 'BLOCKER', ...over }],
  });
const hotspots = (over: Json): string =>
  JSON.stringify({
    paging: { pageIndex: 1, pageSize: 100, total: 1 },
    hotspots: [{ key: 'k', component: 'p:a.py', vulnerabilityProbability: 'HIGH', status: 'TO_REVIEW', ...over }],
  });
const npm = (vulnerabilities: Json): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { vulnerabilities: {}, dependencies: { total: 3 } },
  });
const advisory = { title: 't', severity: 'critical', range: '<2', url: 'https://x.test/GHSA-aaaa-bbbb-cccc' };
const osv = (over: Json): string =>
  JSON.stringify({
    results: [
      {
        source: { path: 'a.lock' },
        packages: [{ package: { name: 'x', version: '1' }, vulnerabilities: [{ id: 'MAL-1' }], ...over }],
      },
    ],
  });
const checkov = (failed: readonly Json[]): Json => ({
  check_type: 'terraform',
  results: { failed_checks: failed },
  summary: { passed: 1, failed: failed.length, resource_count: 1 },
});
const overriding = (descriptor: Json): Json => ({
  invocations: [
    { executionSuccessful: true, ruleConfigurationOverrides: [{ descriptor, configuration: { level: 'error' } }] },
  ],
});
const drift = (one: Json): string =>
  JSON.stringify({
    metrics: [{ metric: 'DatasetDriftMetric', result: one }],
    version: '0.6.7',
    timestamp: '2026-01-01T00:00:00',
  });
const frame = (over: Json): string => JSON.stringify({ overall: { accuracy: 0.9 }, by_group: {}, ...over });
const gx = (success: boolean): Json => ({
  success,
  expectation_config: { type: 'expect_x', kwargs: { column: 'a' } },
  exception_info: { raised_exception: false },
  result: {},
});
const validation = (over: Json): string =>
  JSON.stringify({
    success: false,
    results: [gx(false), gx(true)],
    statistics: {
      evaluated_expectations: 2,
      successful_expectations: 1,
      unsuccessful_expectations: 1,
      success_percent: 50,
    },
    meta: { great_expectations_version: '1.3.0' },
    ...over,
  });

/** What is expected: severities of what is found, `failure` for one of those, or `refused`. */
const attacks: readonly (readonly [string, string, ...string[]])[] = [
  ['SARIF: a level in another case', withResult({ level: 'Error' }), 'refused'],
  ['SARIF: a kind in another case', withResult({ kind: 'Pass' }), 'refused'],
  ['SARIF: a baseline state in another case', withResult({ baselineState: 'Absent' }), 'refused'],
  [
    'SARIF: a score of 0 beside an error',
    withResult({ level: 'error', properties: { 'security-severity': '0.0' } }),
    'high',
  ],
  ['SARIF: a score as a number', withResult({ level: 'note', properties: { 'security-severity': 9.8 } }), 'critical'],
  [
    'SARIF: a score that is a word',
    withResult({ level: 'error', properties: { 'security-severity': 'none' } }),
    'high',
  ],
  ['SARIF: a score with a comma', withResult({ level: 'error', properties: { 'security-severity': '1,0' } }), 'high'],
  ['SARIF: a suppression of no kind', withResult({ level: 'error', suppressions: [{}] }), 'high'],
  [
    'SARIF: a suppression under review',
    withResult({ level: 'error', suppressions: [{ kind: 'external', status: 'underReview' }] }),
    'high',
  ],
  [
    'SARIF: one accepted and one rejected',
    withResult({ level: 'error', suppressions: [{ kind: 'external' }, { kind: 'inSource', status: 'rejected' }] }),
    'high',
  ],
  [
    'SARIF: a suppression of an odd state',
    withResult({ level: 'error', suppressions: [{ kind: 'external', status: 'Accepted' }] }),
    'refused',
  ],
  ['SARIF: the last of three runs', sarif(run(), run(), run({ results: [result({ level: 'error' })] })), 'high'],
  [
    'SARIF: a rule of an extension by index',
    withResult(
      { ruleId: undefined, rule: { index: 0, toolComponent: { index: 0 } } },
      {
        tool: {
          driver: { name: 'T' },
          extensions: [{ name: 'E', rules: [{ id: 'e', defaultConfiguration: { level: 'error' } }] }],
        },
      },
    ),
    'high',
  ],
  [
    'SARIF: a rule of an extension by its guid',
    withResult(
      { ruleId: undefined, rule: { index: 0, toolComponent: { guid: 'g' } } },
      {
        tool: {
          driver: { name: 'T' },
          extensions: [{ name: 'E', guid: 'g', rules: [{ id: 'e', defaultConfiguration: { level: 'error' } }] }],
        },
      },
    ),
    'high',
  ],
  [
    'SARIF: the level of the rule',
    withResult({}, {}, { rules: [{ id: 'r', defaultConfiguration: { level: 'error' } }] }),
    'high',
  ],
  [
    'SARIF: the level set by the invocation',
    withResult({}, overriding({ id: 'r' }), { rules: [{ id: 'r', defaultConfiguration: { level: 'note' } }] }),
    'high',
  ],
  [
    'SARIF: the same by the rule’s index',
    withResult({}, overriding({ index: 0 }), { rules: [{ id: 'r', defaultConfiguration: { level: 'note' } }] }),
    'high',
  ],
  [
    'SARIF: a rule that is not enabled',
    withResult({}, {}, { rules: [{ id: 'r', defaultConfiguration: { enabled: false, level: 'error' } }] }),
    'high',
  ],
  [
    'SARIF: a part of a rule',
    withResult({ ruleId: 'r/1' }, {}, { rules: [{ id: 'r', defaultConfiguration: { level: 'error' } }] }),
    'high',
  ],
  ['SARIF: a result without anything', sarif(run({ results: [{}] })), 'medium'],
  [
    'SARIF: results twice',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{}],"results":[]}]}',
    'refused',
  ],
  [
    'SARIF: runs twice, once in escapes',
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{}]}],"r\\u0075ns":[]}',
    'refused',
  ],
  ['SARIF: a line each', `${sarif(run())}\n${withResult({ level: 'error' })}`, 'refused'],
  ['SARIF: a percent-encoded path', withResult({ level: 'error', ...at('a%20b.py') }), 'high'],
  [
    'JUnit: nested suites',
    `<testsuites>${suit(suit(suit('<testcase name="a"><failure/></testcase>')))}</testsuites>`,
    'high',
  ],
  ['JUnit: an error without a text', suit('<testcase name="a"><error/></testcase>'), 'high'],
  [
    'JUnit: a test that is skipped and fails',
    suit('<testcase name="a"><skipped/><failure message="x"/></testcase>'),
    'high',
  ],
  ['JUnit: a status alone', suit('<testcase name="a" status="FAILED"/>'), 'high'],
  ['JUnit: a result alone', suit('<testcase name="a" result="error"/>'), 'high'],
  [
    'JUnit: a namespace',
    '<j:testsuite xmlns:j="urn:j"><j:testcase name="a"><j:failure/></j:testcase></j:testsuite>',
    'high',
  ],
  ['JUnit: CDATA and entities', suit('<testcase name="a&lt;b"><failure><![CDATA[<x>]]></failure></testcase>'), 'high'],
  [
    'JUnit: an entity of its own',
    '<!DOCTYPE t [<!ENTITY f "<failure/>">]><testsuite><testcase name="a">&f;</testcase></testsuite>',
    'refused',
  ],
  ['JUnit: counts of errors alone', suit('<testcase name="a"/>', 'tests="1" errors="1"'), 'failure'],
  ['JUnit: more failures than it lists', suit('<testcase name="a"/>', 'tests="1" failures="2"'), 'failure'],
  ['ZAP: the risk as text', zap({ riskcode: '3', confidence: '2' }), 'high'],
  ['ZAP: the risk as a number', zap({ riskcode: 3, confidence: 2 }), 'high'],
  ['ZAP: a risk that is none', zap({ riskcode: 'High', confidence: '2' }), 'high'],
  ['ZAP: no risk', zap({ confidence: '2' }), 'refused'],
  ['ZAP: no instances', zap({ riskcode: '3', confidence: '3', instances: [] }), 'high'],
  ['ZAP: no risk in XML', zapXml('<name>A</name>'), 'high'],
  ['ZAP: CDATA in XML', zapXml('<riskcode><![CDATA[3]]></riskcode><name>A</name>'), 'high'],
  [
    'Bandit: a word in another case',
    bandit({ results: [{ test_id: 'B1', test_name: 't', filename: 'a.py', issue_severity: 'high', issue_text: 'x' }] }),
    'high',
  ],
  ['Bandit: two lists', bandit({}).replace('"results":[]', '"results":[{}],"results":[]'), 'refused'],
  ['Bandit: totals without findings', bandit({ metrics: { 'a.py': {}, _totals: { 'SEVERITY.HIGH': 1 } } }), 'failure'],
  ['Snyk: a severity in capitals', snyk({ vulnerabilities: [vulnerable] }), 'critical'],
  ['Snyk: what is ignored is no list', snyk({ filtered: { ignore: { a: vulnerable } } }), 'refused'],
  ['Snyk: a threshold in capitals', snyk({ severityThreshold: 'HIGH' }), 'failure'],
  [
    'Snyk: an application of an image',
    snyk({ applications: [{ ok: false, vulnerabilities: [vulnerable] }] }),
    'critical',
  ],
  ['Trivy: an unknown status', trivy({ Misconfigurations: [{ ...misconfigured, Status: 'FAILED' }] }), 'high'],
  ['Trivy: failures that it does not list', trivy({ MisconfSummary: { Successes: 2, Failures: 1 } }), 'failure'],
  ['SonarQube: a gate that is OK, and a condition that is not', conditions('OK', 'ERROR'), 'gate'],
  ['SonarQube: a condition of an unknown status', conditions('OK', 'FAILED'), 'gate'],
  ['SonarQube: an unknown status of the gate', conditions('PASSED', 'OK'), 'gate'],
  ['SonarQube: an unknown status of an issue', issues({ issueStatus: 'IN_SANDBOX' }), 'critical'],
  ['SonarQube: a status that is none', issues({ status: 7 }), 'critical'],
  ['SonarQube: an unknown status of a hotspot', hotspots({ status: 'REOPENED' }), 'high'],
  ['npm audit: a package vulnerable by nothing', npm({ x: { name: 'x', severity: 'critical', via: [] } }), 'failure'],
  ['npm audit: by a package that is not there', npm({ x: { name: 'x', severity: 'critical', via: ['y'] } }), 'failure'],
  [
    'npm audit: by another package',
    npm({ x: { name: 'x', severity: 'critical', via: ['y'] }, y: { name: 'y', severity: 'low', via: [advisory] } }),
    'critical',
  ],
  ['OSV-Scanner: no groups', osv({}), 'critical'],
  ['OSV-Scanner: a group of others', osv({ groups: [] }), 'critical'],
  [
    'checkov: something else in the list',
    JSON.stringify([checkov([{ check_id: 'C1' }]), { check_type: 'kubernetes' }]),
    'refused',
  ],
  [
    'checkov: a framework with nothing beside',
    JSON.stringify([checkov([{ check_id: 'C1' }]), { passed: 0, failed: 0, parsing_errors: 0, resource_count: 0 }]),
    'medium',
  ],
  ['Evidently: drift in another type', drift({ dataset_drift: 'true' }), 'refused'],
  ['Evidently: drift', drift({ dataset_drift: true }), 'high'],
  ['Great Expectations: success as text', validation({ success: 'true' }), 'refused'],
  ['Great Expectations: a success that is none', validation({ success: true }), 'refused'],
  [
    'Great Expectations: statistics of another run',
    validation({ statistics: { evaluated_expectations: 2, successful_expectations: 2, unsuccessful_expectations: 0 } }),
    'refused',
  ],
  [
    'Deepchecks: a status in another case',
    JSON.stringify({
      name: 's',
      results: [
        { type: 'CheckResult', check: { name: 'c' }, conditions_results: [{ Status: 'fail', Condition: 'x' }] },
      ],
    }),
    'refused',
  ],
  ['fairlearn: NaN', frame({ ratio: { accuracy: NaN } }).replace('null', 'NaN'), 'failure'],
  ['fairlearn: a ratio of what is not overall', frame({ ratio: { accuracy: 1, recall: 0.1 } }), 'high'],
  ['fairness: another spelling', '{"Demographic Parity Difference": 0.4}', 'high'],
  ['fairness: without an end', '{"demographic_parity_difference": Infinity}', 'high'],
  ['fairness: beyond any number', '{"demographic_parity_difference": 1e999}', 'high'],
];

function outcome(text: string): string[] {
  try {
    return read(text).flatMap(({ results, failures, leftOut = [], verdict }) => [
      ...results
        .filter(({ suppressed, existing }) => suppressed === undefined && !existing)
        .map(({ severity }) => severity),
      ...(failures.length + leftOut.length > 0 ? ['failure'] : []),
      ...(verdict?.passed === false ? ['gate'] : []),
    ]);
  } catch {
    return ['refused'];
  }
}

describe('a finding that is hard to see', () => {
  it.each(attacks)('%s', (_, text, ...expected) => {
    expect(outcome(text)).toEqual(expected);
  });
});
