import { xmlFormat } from './format';
import type { ReportedResult, XmlElement } from './report';
import { counting, placeOf, timeOf } from './words';
import { numberIn } from './xml-words';

/** Two elements of a test may tell that it failed, of which the first speaks. */
const bad: ReadonlySet<string> = new Set(['failure', 'error']);

/** What GoogleTest and CTest write of a test that did not run. */
const idle: ReadonlySet<string> = new Set(['notrun', 'disabled', 'skipped', 'suppressed']);

/** What some tools write of a test that failed, with or without an element that says so. */
const unmet: ReadonlySet<string> = new Set(['fail', 'failed', 'failure', 'error', 'errored', 'broken', 'aborted']);

/** JUnit's XML, as pytest, Surefire, Gradle, jest-junit and many others write it. A test that was skipped was not evaluated. */
export const junit = xmlFormat({
  format: 'junit',
  roots: ['testsuites', 'testsuite'],
  read: (root) => {
    const all: Tests = { ran: [], failures: [], suites: [], ofPytest: root.attributes.name === 'pytest tests' };
    tally(root, all);
    const [suite] = all.suites.filter(({ timestamp }) => timestamp);
    const { name = suite?.name, timestamp = suite?.timestamp } = root.attributes;
    return {
      format: 'junit',
      tool: 'JUnit',
      ...(name && { category: name }),
      ...timeOf(withZone(timestamp)),
      covered: { tests: all.ran.length },
      failures: all.failures,
      results: all.ran.flatMap(resultOf),
    };
  },
});

interface Tests {
  readonly ran: { readonly test: XmlElement; readonly suite: string }[];
  readonly failures: string[];
  readonly suites: XmlElement['attributes'][];
  /** Since its 9th version it counts subtests, and lists those alone that failed. */
  readonly ofPytest: boolean;
}

interface Counts {
  readonly tests: number;
  readonly failed: number;
  /** Of the failed ones, all elements that say so: some tools count these. */
  readonly complaints: number;
}

const sumOf = (all: readonly Counts[]): Counts => ({
  tests: all.reduce((sum, { tests }) => sum + tests, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
  complaints: all.reduce((sum, { complaints }) => sum + complaints, 0),
});

/**
 * Goes through a suite once. One that counts more tests or failures than it lists was cut, or crashed while it was written. Tools
 * differ in whether a suite counts those of the suites in it.
 */
function tally(suite: XmlElement, all: Tests): Counts {
  const { name = 'a suite', tests, failures, errors } = suite.attributes;
  const [own, inner]: [Counts[], Counts[]] = [[], []];
  for (const child of suite.children) {
    if (child.name === 'testsuite') {
      all.suites.push(child.attributes);
      inner.push(tally(child, all));
    } else if (child.name === 'testcase') {
      const complaints = child.children.filter((one) => bad.has(one.name)).length;
      const failed = Number(hasFailed(child));
      own.push({ tests: 1, failed, complaints: Math.max(failed, complaints) });
      if (failed > 0 || !isIdle(child)) all.ran.push({ test: child, suite: name });
    } else if (bad.has(child.name)) all.failures.push(`${name}: ${saidIn(child)}`);
  }
  const [direct, whole] = [sumOf(own), sumOf([...own, ...inner])];
  const told = numberIn(tests);
  const subtests = (all.ofPytest || name === 'pytest') && whole.tests > 0 && Number(told) > whole.tests;
  if (told !== undefined && told !== whole.tests && told !== direct.tests && !subtests)
    all.failures.push(`${name} counts ${counting(told, 'test')} and lists ${whole.tests}`);
  const toldFailed = (numberIn(failures) ?? 0) + (numberIn(errors) ?? 0);
  const known = failures !== undefined || errors !== undefined;
  if (known && ![whole, direct].some(({ failed, complaints }) => toldFailed === failed || toldFailed === complaints))
    all.failures.push(`${name} counts ${counting(toldFailed, 'failed test')} and lists ${whole.failed}`);
  return whole;
}

const wordsOf = ({ attributes: { status = '', result = '' } }: XmlElement): string[] =>
  [status, result].map((word) => word.toLowerCase());

const isIdle = (test: XmlElement): boolean =>
  test.children.some((one) => one.name === 'skipped') || wordsOf(test).some((word) => idle.has(word));

const hasFailed = (test: XmlElement): boolean =>
  test.children.some((one) => bad.has(one.name)) || wordsOf(test).some((word) => unmet.has(word));

const saidIn = ({ attributes, text }: XmlElement): string =>
  [attributes.message?.trim(), text.trim().split('\n', 1)[0], attributes.type].find((words) => words) ??
  'it does not say why';

/** Linters write a suite a file, whose absolute name is the class of its tests: one of the machine, and no part of a rule. */
const ofFile = /^(?:\/|[a-z]:[\\/])/i;

function resultOf({ test, suite }: Tests['ran'][number]): ReportedResult[] {
  if (!hasFailed(test)) return [];
  const problem = test.children.find((child) => bad.has(child.name)) ?? { ...test, name: 'failure' };
  const { classname = '', name = 'unnamed', line } = test.attributes;
  const linted = ofFile.test(suite) && ofFile.test(classname);
  const { file = linted ? suite : undefined } = test.attributes;
  const rule = classname === '' || linted ? name : `${classname}.${name}`;
  // The last line of pytest's text: where it was raised.
  const raised = /^([^\s:][^:\n]*\.\w{1,10}):(\d{1,7}): \S/m.exec(problem.text);
  return [
    {
      rule,
      title: name,
      message: saidIn(problem),
      level: problem.name,
      severity: 'high',
      place: placeOf(
        file ?? raised?.[1],
        { startLine: numberIn(line ?? (file === undefined ? raised?.[2] : undefined)) },
        name,
      ),
      // Of a linter, the same rule of another file is something else, which its place tells.
      ...(!linted && { identity: rule }),
    },
  ];
}

/** Most write no zone; Surefire and pytest before 8.4 mean the machine's own, which is UTC on runners. */
const withZone = (time: string | undefined): string | undefined =>
  time !== undefined && /T\d\d:\d\d:\d\d(?:\.\d+)?$/.test(time) ? `${time}Z` : time;
