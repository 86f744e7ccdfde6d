import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Measurement } from '../../src/report';
import { maxFailuresPerSuite, renderJunit } from '../../src/reports/junit';
import { arbitraryReport, failing, finding, gateReport, report } from '../helpers/arbitrary-report';
import { parseXml, type XmlElement } from '../helpers/xml';

const outcomes = (suite: XmlElement | undefined): string[] =>
  (suite?.children ?? []).map(({ children: [outcome] }) =>
    outcome === undefined || outcome.name === 'system-out' ? 'passed' : outcome.name,
  );

const tally = (element: XmlElement, name: string): number =>
  element.children.reduce((sum, child) => sum + (child.name === name ? 1 : tally(child, name)), 0);

describe('renderJunit', () => {
  it('is well-formed for any report, its totals are true and no suite is empty', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const root = parseXml(renderJunit(any));
        for (const element of [root, ...root.children]) {
          const { tests, failures, errors, skipped } = element.attributes;
          expect([tests, failures, errors, skipped].map(Number)).toEqual(
            ['testcase', 'failure', 'error', 'skipped'].map((name) => tally(element, name)),
          );
        }
        for (const suite of root.children) {
          expect(new Set(suite.children.map((testCase) => testCase.attributes.name)).size).toBeGreaterThan(0);
        }
        const blocking = any.gates.flatMap((gate) => gate.findings).filter((item) => item.blocking).length;
        expect(tally(root, 'failure')).toBeGreaterThanOrEqual(blocking);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['pass', gateReport(), ['passed']],
    [
      'findings that do not block',
      gateReport({ status: 'warn', findings: [finding({ blocking: false })] }),
      ['passed'],
    ],
    [
      'findings that block',
      gateReport({ status: 'fail', findings: [finding(), finding()] }),
      ['passed', 'failure', 'failure'],
    ],
    ['a failure without findings', gateReport({ status: 'fail' }), ['failure']],
    ['an error', gateReport({ status: 'error', findings: [finding()] }), ['error', 'failure']],
    ['skipped', gateReport({ status: 'skipped' }), ['skipped']],
    [
      'a metric that fails',
      gateReport({ status: 'fail', measurements: [{ metric: 'f1', slice: {}, value: 0.1, status: 'fail', rows: 3 }] }),
      ['passed', 'failure'],
    ],
  ])('draws %s', (_, gate, expected) => {
    const root = parseXml(renderJunit(report({ gates: [gate] })));
    expect(outcomes(root.children[0])).toEqual(expected);
  });

  it('places a failure and says what and how', () => {
    const [, failed] = parseXml(renderJunit(failing([finding()]))).children[0]?.children ?? [];
    expect(failed?.attributes).toEqual({
      name: 'python/sql-injection at src/api/users.py:42:5',
      classname: 'gatehouse.sast',
      file: 'src/api/users.py',
      line: '42',
      time: '0',
    });
    expect(failed?.children[0]?.attributes).toEqual({
      type: 'high',
      message: `SQL built from input: ${finding().message}`,
    });
    expect(failed?.children[0]?.text).toContain('Pass values as parameters:\n\n    cursor.execute("');
  });

  it('gives test cases of one place different names', () => {
    const cases = parseXml(renderJunit(failing([finding(), finding(), finding()]))).children[0]?.children ?? [];
    expect(new Set(cases.map((testCase) => testCase.attributes.name)).size).toBe(4);
  });

  it('says of a measurement what it is, of which slice and why, and tells two rules on it apart', () => {
    const measured: Measurement = {
      ...{ metric: 'f1', slice: { sex: 'male' }, value: 0.1, threshold: '≥ 0.5', rows: 3 },
      status: 'fail',
      why: '0.1 is below 0.5',
    };
    const gate = gateReport({ status: 'fail', measurements: [measured, { ...measured, status: 'pass' }] });
    const cases = parseXml(renderJunit(report({ gates: [gate] }))).children[0]?.children ?? [];
    expect(cases.map((testCase) => testCase.attributes.name)).toEqual(['gate', 'f1 sex=male', 'f1 sex=male (2)']);
    expect(cases[1]?.children[0]?.attributes).toEqual({
      type: 'metric',
      message: '0.1000 · rule ≥ 0.5 · 0.1 is below 0.5',
    });
  });

  it('has an error when the run as a whole could not judge, or nothing ran', () => {
    const stopped = report({ verdict: 'error', gates: [], notices: [{ level: 'error', message: 'no base' }] });
    expect(outcomes(parseXml(renderJunit(stopped)).children[0])).toEqual(['error']);
    expect(outcomes(parseXml(renderJunit(report({ verdict: 'error', gates: [] }))).children[0])).toEqual(['error']);
  });

  it('counts the failures beyond its limit in one more', () => {
    const findings = Array.from({ length: maxFailuresPerSuite + 3 }, () => finding());
    const suite = parseXml(renderJunit(failing(findings))).children[0];
    expect(suite?.attributes.failures).toBe(String(maxFailuresPerSuite + 1));
    expect(suite?.children.at(-1)?.children[0]?.attributes.message).toBe('3 more blocking findings in the JSON report');
  });
});
