import type { Finding } from '../findings/finding';
import type { GateReport, Measurement, Report } from '../report';
import { clip } from './budget';
import { xmlAttribute, xmlText } from './escape';
import { measurementLine, slicePhrase } from './measurements';
import { countsPhrase, count, evaluatedPhrase, gatesAndRun, mostUrgentFirst, place, plural } from './overview';

/** GitLab refuses JUnit reports of more than 30 MB a job; beyond this many failures a suite only counts. */
export const maxFailuresPerSuite = 5_000;
const maxText = 4_000;

interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** Attributes beside `name` and `classname`, and what stands in the outcome's element. */
  readonly attributes?: string;
  readonly message?: string;
  readonly type?: string;
  readonly text?: string;
}

/**
 * The report as JUnit XML, a suite a gate. Every suite has a test case that says what was evaluated, so an empty suite
 * can't be taken for a passing one; each finding that blocks is a failing test case, and findings that don't are counted.
 */
export function renderJunit(report: Report): string {
  const suites = gatesAndRun(report).map((gate) => ({ gate, cases: cases(gate) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Gatehouse" ${totals(suites.flatMap((suite) => suite.cases))} time="${seconds(report.durationMs)}">`,
    ...suites.map(({ gate, cases }) => suite(gate, cases, report.startedAt)),
    '</testsuites>',
    '',
  ].join('\n');
}

function cases(gate: GateReport): TestCase[] {
  const blocking = mostUrgentFirst(gate.findings.filter((finding) => finding.blocking));
  const shown = blocking.slice(0, maxFailuresPerSuite);
  const more = blocking.length - shown.length;
  const seen = new Map<string, number>();
  return [
    gateCase(gate),
    ...gate.measurements.map((measurement) => measurementCase(measurement, seen)),
    ...shown.map((finding) => findingCase(finding, seen)),
    ...(more > 0
      ? [
          {
            name: 'findings left out',
            outcome: 'failure',
            type: 'left out',
            message: `${plural(more, 'more blocking finding')} in the JSON report`,
          } as const,
        ]
      : []),
  ];
}

function gateCase(gate: GateReport): TestCase {
  const name = 'gate';
  const text = `${evaluatedPhrase(gate)}; ${countsPhrase(count([gate]))}`;
  switch (gate.status) {
    case 'error':
      return { name, outcome: 'error', type: 'error', message: clip(gate.reason, maxText), text };
    case 'skipped':
      return { name, outcome: 'skipped', message: clip(gate.reason, maxText) };
    case 'fail':
      // Each finding or measurement that blocks is a failure of its own; a gate that fails without any must still fail.
      return gate.findings.some((finding) => finding.blocking) ||
        gate.measurements.some(({ status }) => status === 'fail')
        ? { name, outcome: 'passed', text }
        : { name, outcome: 'failure', type: 'fail', message: clip(gate.reason, maxText), text };
    case 'pass':
    case 'warn':
      return { name, outcome: 'passed', text };
  }
}

function measurementCase(measurement: Measurement, seen: Map<string, number>): TestCase {
  const { metric, slice, status } = measurement;
  const of = Object.keys(slice).length === 0 ? '' : ` ${slicePhrase(slice)}`;
  const name = numbered(clip(`${metric}${of}`, 500), seen);
  const message = clip(measurementLine(measurement), maxText);
  switch (status) {
    case 'fail':
      return { name, outcome: 'failure', type: 'metric', message };
    case 'error':
      return { name, outcome: 'error', type: 'metric', message };
    case 'skipped':
      return { name, outcome: 'skipped', message };
    case 'pass':
    case 'warn':
      return { name, outcome: 'passed', text: message };
  }
}

/** Readers tell test cases apart by name, so a second one of the same name gets a number. */
function numbered(name: string, seen: Map<string, number>): string {
  const nth = (seen.get(name) ?? 0) + 1;
  seen.set(name, nth);
  return nth === 1 ? name : `${name} (${nth})`;
}

function findingCase(finding: Finding, seen: Map<string, number>): TestCase {
  const { path, startLine } = finding.location;
  return {
    name: numbered(`${clip(finding.rule, 200)} at ${place(finding.location)}`, seen),
    outcome: 'failure',
    attributes: ` file="${xmlAttribute(path)}"${startLine === undefined ? '' : ` line="${startLine}"`}`,
    type: finding.severity,
    message: clip(`${finding.title}: ${finding.message}`, maxText),
    text: clip(
      `${place(finding.location)}\n${finding.message}\n\n${finding.help.text}\n${finding.help.uri ?? ''}`,
      maxText,
    ).trimEnd(),
  };
}

function suite({ id, durationMs }: GateReport, cases: readonly TestCase[], startedAt: string): string {
  const classname = xmlAttribute(`gatehouse.${id}`);
  // JUnit's schema wants the time without a zone.
  const timestamp = xmlAttribute(startedAt.replace(/(?:\.\d+)?Z$/, ''));
  return [
    `  <testsuite name="${classname}" ${totals(cases)} time="${seconds(durationMs)}" timestamp="${timestamp}">`,
    ...cases.map((testCase) => element(testCase, classname)),
    '  </testsuite>',
  ].join('\n');
}

function element({ name, outcome, attributes = '', message, type, text }: TestCase, classname: string): string {
  const open = `    <testcase name="${xmlAttribute(name)}" classname="${classname}"${attributes} time="0">`;
  const body = text === undefined ? '' : xmlText(text);
  if (outcome === 'passed') return `${open}${body === '' ? '' : `<system-out>${body}</system-out>`}</testcase>`;
  const typed = type === undefined ? '' : ` type="${xmlAttribute(type)}"`;
  return `${open}<${outcome}${typed} message="${xmlAttribute(message ?? '')}">${body}</${outcome}></testcase>`;
}

function totals(cases: readonly TestCase[]): string {
  const number = (outcome: TestCase['outcome']): number => cases.filter((item) => item.outcome === outcome).length;
  return `tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`;
}

const seconds = (ms: number): string => (ms / 1_000).toFixed(3);
