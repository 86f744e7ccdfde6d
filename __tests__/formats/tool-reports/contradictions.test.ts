import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readToolReport, type ToolReport } from '../../../src/formats/tool-reports';
import { read } from './fixtures';

const reportOf = (value: unknown): ToolReport | undefined =>
  read(typeof value === 'string' ? value : JSON.stringify(value))[0];

describe('a report that contradicts itself is not believed', () => {
  const drift = (data: object): object => ({ data, meta: { name: 'KSDrift', detector_type: 'drift' } });
  it.each([
    [{ is_drift: 0, p_val: 0.001, threshold: 0.05 }],
    [{ is_drift: 0, p_val: [0.4, 0.001], threshold: 0.025 }],
    [{ is_drift: [0, 0], p_val: [0.4, 0.001], threshold: 0.05 }],
    [{ is_drift: [1, 0], p_val: [0.01, 0.001], threshold: [0.05, 0.05] }],
  ])('Alibi Detect: %j', (data) => {
    expect(() => reportOf(drift(data))).toThrow(
      '"is_drift" is 0, and a p-value of 0.001 is under the threshold of 0.0',
    );
  });

  it.each([
    [{ is_drift: 0, p_val: [0.4, 0.03], threshold: 0.025 }, 0],
    [{ is_drift: [1, 0], p_val: [0.001, 0.4], threshold: 0.05 }, 1],
    // As 32-bit numbers both are the same.
    [{ is_drift: 0, p_val: 0.05, threshold: 0.05000000074505806 }, 0],
    [{ is_drift: 1, distance: 3, threshold: 2 }, 1],
  ])('but Alibi Detect: %j', (data, found) => {
    expect(reportOf(drift(data))).toMatchObject({ failures: [], results: Array.from({ length: found }, () => ({})) });
  });

  it('Alibi Detect: a test that could not be done', () => {
    expect(
      reportOf('{"data":{"is_drift":0,"p_val":[NaN,0.5],"threshold":0.05},"meta":{"detector_type":"drift"}}'),
    ).toMatchObject({
      covered: { tests: 1 },
      failures: ['the data: a p-value is NaN, so that nothing was tested'],
    });
  });

  const snyk = (more: object): object => ({
    ...{ ok: true, vulnerabilities: [], dependencyCount: 10, packageManager: 'pip', projectName: 'app', ...more },
  });
  const issue = { id: 'SNYK-1', severity: 'high', packageName: 'p', version: '1' };
  it.each([
    [{ uniqueCount: 3 }, ['app counts 3 issues and lists 0']],
    [{ ok: false, uniqueCount: 2, vulnerabilities: [issue, issue] }, ['app counts 2 issues and lists 1']],
    [{ ok: false, uniqueCount: 1, vulnerabilities: [issue, issue] }, []],
    [{ uniqueCount: 0 }, []],
    [{ uniqueCount: 1, filtered: { ignore: [issue] } }, []],
  ])('Snyk: %j', (more, failures) => {
    expect(reportOf(snyk(more))?.failures).toEqual(failures);
  });

  it('Great Expectations: a validation that failed and missed nothing', () => {
    const statistics = { evaluated_expectations: 1, successful_expectations: 1, unsuccessful_expectations: 0 };
    const one = (success: boolean): object => ({ success, statistics, results: [] });
    const checkpoint = { success: true, run_results: { a: one(true), b: one(false) } };
    expect(() => reportOf(checkpoint)).toThrow('b: "success" is false, and every expectation was met');
  });

  const site = [{ '@name': 'http://a.test', alerts: [] }];
  it.each([
    [{ level: 'High', key: 'insight.auth.failure', description: 'Authentication failures', statistic: '83' }, true],
    [{ level: 'HIGH', key: 'insight.memory.usage' }, true],
    [{ level: 'Medium', reason: 'Exceeded High', key: 'insight.network.failure', statistic: '60' }, true],
    [{ level: 'Medium', reason: 'Exceeded Low', key: 'insight.memory.usage', statistic: '85' }, false],
    [{ level: 'Low', reason: 'Exceeded High', key: 'insight.code.4xx', statistic: '70' }, false],
    [{ level: 'Low', reason: 'Exceeded Low', key: 'insight.network.failure', statistic: '2' }, false],
  ])('ZAP: %j', (insight, lost) => {
    const json = reportOf({ '@version': '2.17.0', insights: [insight], site });
    const xml = Object.entries(insight).map(([name, text]) => `<${name}>${text}</${name}>`);
    const same = reportOf(
      `<OWASPZAPReport version="2.17.0"><insights><insight>${xml.join('')}</insight></insights><site name="http://a.test"><alerts/></site></OWASPZAPReport>`,
    );
    expect(json?.failures).toHaveLength(lost ? 1 : 0);
    expect(same?.failures).toEqual(json?.failures);
  });
});

describe('JUnit of pytest', () => {
  const suite = (attributes: string, cases: string): string =>
    `<testsuites name="pytest tests"><testsuite ${attributes}>${cases}</testsuite></testsuites>`;
  it.each([
    // Two tests with three subtests, all passed.
    [suite('name="pytest" tests="5" failures="0"', '<testcase name="a"/><testcase name="b"/>'), 0],
    [suite('name="unit" tests="5" failures="0"', '<testcase name="a"/>'), 0],
    [suite('name="pytest" tests="5" failures="1"', '<testcase name="a"/><testcase name="b"/>'), 1],
    [suite('name="pytest" tests="5"', ''), 1],
    [suite('name="pytest" tests="1"', '<testcase name="a"/><testcase name="b"/>'), 1],
    ['<testsuite name="jest" tests="5"><testcase name="a"/></testsuite>', 1],
  ])('counts subtests that it does not list: %s', (text, failures) => {
    expect(reportOf(text)?.failures).toHaveLength(failures);
  });
});

describe('what a report says of its time', () => {
  const notes = { executionSuccessful: true, toolExecutionNotifications: [{ timeUtc: '2026-11-20T10:00:00.123Z' }] };
  const driver = { name: 'CodeQL', rules: [] };
  const validation = (meta: object): object => ({
    success: true,
    statistics: { evaluated_expectations: 1, successful_expectations: 1, unsuccessful_expectations: 0 },
    results: [],
    meta,
  });
  it.each([
    [
      'SARIF',
      { version: '2.1.0', runs: [{ tool: { driver }, invocations: [notes], results: [] }] },
      '2026-11-20T10:00:00.123Z',
    ],
    ['Great Expectations', validation({ validation_time: '20261122T035503.626427Z' }), '2026-11-22T03:55:03.626Z'],
    [
      'Great Expectations',
      validation({ run_id: { run_time: '2026-11-22T03:55:03+00:00' } }),
      '2026-11-22T03:55:03.000Z',
    ],
    [
      'a checkpoint',
      {
        success: true,
        run_results: {
          a: validation({ validation_time: '2026-11-22T03:55:03Z' }),
          b: validation({ validation_time: '2026-11-02T03:55:03Z' }),
        },
      },
      '2026-11-02T03:55:03.000Z',
    ],
  ])('%s', (_, value, time) => {
    expect(reportOf(value)?.createdAt).toBe(time);
  });
});

describe('what a report counts', () => {
  it('the size of a group is no measure of fairness', () => {
    const frame = {
      overall: { accuracy: 0.9, count: 900 },
      by_group: {},
      ratio: { accuracy: 0.95, count: 0.2 },
    };
    expect(reportOf(frame)).toMatchObject({ covered: { metrics: 1 }, results: [] });
  });

  it.each([
    [{ tool: 'AIF360', metrics: { theil_index: 0.4 } }],
    [{ metrics: { theil_index: 0.4 }, bounds: { entropy: [0, 1] } }],
    [{ metric: 'Theil Index', message: 'Theil index: 0.4', ideal: '0' }],
  ])('metrics without bounds judge nothing: %j', (value) => {
    expect(() => reportOf(value)).toThrow('none of its metrics has bounds, so that nothing was judged');
  });

  it('components without a reference are components', () => {
    const vex = {
      bomFormat: 'CycloneDX',
      components: [{ name: 'a' }, { name: 'b', 'bom-ref': 'b' }],
      vulnerabilities: [],
    };
    expect(reportOf(vex)?.covered).toEqual({ components: 2, vulnerabilities: 0 });
  });
});

describe('what is packed', () => {
  it.each([
    ['gzip', gzipSync('{"version":"2.1.0","runs":[]}')],
    ['zip', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')],
    ['Zstandard', Buffer.from('28b52ffd0458', 'hex')],
  ])('is refused by its name: %s', (name, bytes) => {
    expect(() => readToolReport(bytes, 'report')).toThrow(`report: packed with ${name}: unpack it first`);
  });
});
