import { assertNever } from '../errors';
import type { Finding, Severity } from '../findings/finding';
import type { GateReport, GateStatus, Measurement, Report } from '../report';
import { clip } from './budget';
import { linesOf, visible, withoutCommands } from './escape';
import { cells, codeFrame } from './frame';
import { helpLines } from './help';
import { failingFirst, measurementLine, slicePhrase } from './measurements';
import {
  count,
  countsPhrase,
  duration,
  evaluatedPhrase,
  headline,
  mostUrgentFirst,
  nextSteps,
  place,
  plural,
  thousands,
} from './overview';

/** A log of thousands of findings is not read; what is left out is counted, and whole in the JSON report. */
export const maxBlockingShown = 1_000;
export const maxOthersShown = 200;
const maxListed = 50;
const maxMessage = 2_000;
const maxMeasurement = 700;
const maxMessageLines = 8;
/** What blocks is explained with its fix; the rest by its first lines. */
const fullHelpLines = 16;
const briefHelpLines = 2;

export interface TextOptions {
  readonly colour?: boolean | undefined;
  /** Cells of a line. Undefined (no terminal): 120. Names, rules and addresses are not broken to fit. */
  readonly width?: number | undefined;
}

type Paint = (style: Style, text: string) => string;
type Style = keyof typeof sgr;

/** Select Graphic Rendition codes (ECMA-48). */
const sgr = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' } as const;

/** The report for a terminal or a plain log: the verdict, a line a gate, findings with their source line, what to do. */
export function renderText(report: Report, { colour = false, width = 120 }: TextOptions = {}): string {
  const paint: Paint = colour ? (style, text) => `\u001b[${sgr[style]}m${text}\u001b[0m` : (_, text) => text;
  const columns = Math.max(40, Math.min(width, 500));
  const { target } = report;
  const context = [target.repository ?? '', target.scope, target.event, duration(report.durationMs)];
  const lines = [
    ...wrap(headline(report), columns, '').map((line) => paint(statusStyle(report.verdict), line)),
    ...wrap(context.filter((part) => part !== '').join(' · '), columns, '').map((line) => paint('dim', line)),
    '',
    ...report.gates.flatMap((gate) => gateLines(gate, report, columns, paint)),
    ...noticeLines(report, columns, paint),
    ...findingLines(report, columns, paint),
    '',
    paint('bold', `Total: ${countsPhrase(count(report.gates))}`),
    ...nextSteps(report).flatMap((step) => wrap(step, columns, '')),
  ];
  return `${lines.map(withoutCommands).join('\n')}\n`;
}

function statusStyle(status: GateStatus): Style {
  switch (status) {
    case 'pass':
      return 'green';
    case 'warn':
      return 'yellow';
    case 'fail':
    case 'error':
      return 'red';
    case 'skipped':
      return 'dim';
    default:
      return assertNever(status);
  }
}

function severityStyle(severity: Severity): Style {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'red';
    case 'medium':
      return 'yellow';
    case 'low':
      return 'cyan';
    case 'info':
      return 'dim';
    default:
      return assertNever(severity);
  }
}

function gateLines(gate: GateReport, report: Report, width: number, paint: Paint): string[] {
  const longest = Math.min(20, Math.max(...report.gates.map(({ id }) => id.length)));
  const facts = [visible(evaluatedPhrase(gate)), countsPhrase(count([gate])), duration(gate.durationMs)];
  const status = paint(statusStyle(gate.status), gate.status.padEnd(7));
  const measurements = failingFirst(gate.measurements)
    .slice(0, maxListed)
    .map((measurement) => measurementLineOf(measurement, paint));
  const more = gate.measurements.length - measurements.length;
  return [
    `${status}  ${paint('bold', visible(gate.id).padEnd(longest))}  ${facts.join(' · ')}`,
    ...(gate.reason === '' ? [] : wrap(clip(gate.reason, maxMessage), width, ' '.repeat(longest + 11))),
    ...measurements,
    ...(more > 0 ? [`    ${plural(more, 'more measurement')} left out`] : []),
  ];
}

function measurementLineOf(measurement: Measurement, paint: Paint): string {
  const { metric, slice, status } = measurement;
  const of = Object.keys(slice).length === 0 ? '' : ` [${slicePhrase(slice)}]`;
  const line = clip(`${clip(metric, 200)}${of} ${measurementLine(measurement)}`, maxMeasurement);
  return `    ${paint(statusStyle(status), status.padEnd(7))}  ${visible(line)}`;
}

function noticeLines(report: Report, width: number, paint: Paint): string[] {
  const lines = report.notices.slice(0, maxListed).flatMap(({ level, message, path, line }) => {
    const where = path === undefined || path === '' ? '' : ` (${path}${line === undefined ? '' : `:${line}`})`;
    const [first = '', ...rest] = wrap(`${clip(message, maxMessage)}${where}`, width - 9, '         ');
    return [`${paint(level === 'error' ? 'red' : 'yellow', level.padEnd(7))}  ${first.trimStart()}`, ...rest];
  });
  const more = report.notices.length - maxListed;
  if (more > 0) lines.push(`         ${plural(more, 'more notice')} left out`);
  return lines.length === 0 ? [] : ['', ...lines];
}

function findingLines(report: Report, width: number, paint: Paint): string[] {
  const all = mostUrgentFirst(report.gates.flatMap((gate) => gate.findings));
  const firstOther = all.findIndex((finding) => !finding.blocking);
  const blocking = firstOther === -1 ? all : all.slice(0, firstOther);
  const shown = new Set([
    ...blocking.slice(0, maxBlockingShown),
    ...all.slice(blocking.length, blocking.length + maxOthersShown),
  ]);
  const lines: string[] = [];
  const explained = new Set<string>();
  for (const gate of report.gates) {
    const findings = mostUrgentFirst(gate.findings).filter((finding) => shown.has(finding));
    if (findings.length > 0) lines.push('', paint('bold', visible(gate.id)));
    for (const finding of findings) {
      lines.push(...findingBlock(finding, width, paint, !explained.has(finding.rule)));
      explained.add(finding.rule);
    }
  }
  const omitted = all.length - shown.size;
  const omittedBlocking = Math.max(0, blocking.length - maxBlockingShown);
  if (omitted > 0) {
    const which = omittedBlocking > 0 ? ` (${thousands(omittedBlocking)} of them blocking)` : '';
    lines.push('', `${plural(omitted, 'more finding')} left out${which}: see the JSON report (--format json).`);
  }
  return lines;
}

function findingBlock(finding: Finding, width: number, paint: Paint, explain: boolean): string[] {
  const { severity, blocking, state, rule, title, message, location, snippet, help } = finding;
  const mark = blocking ? paint('red', 'blocks') : state;
  const head = `${paint('bold', visible(place(location)))}  ${paint(severityStyle(severity), severity)}  ${mark}`;
  const messageLines = linesOf(clip(message, maxMessage))
    .flatMap((line) => wrap(line, width, '    '))
    .slice(0, maxMessageLines);
  const frame = snippet === undefined ? [] : codeFrame(snippet, location.startLine, width - 4);
  const summary = `${visible(title)}  ${paint('dim', visible(rule))}`;
  // What only informs takes a line; there can be many, and none of them asks for anything.
  if (!blocking && severity === 'info') return [`  ${head}  ${summary}`];
  const advice = explain
    ? [...helpLines(help, blocking ? fullHelpLines : briefHelpLines), visible(help.uri ?? '')].filter(
        (line) => line !== '',
      )
    : [];
  return [
    '',
    `  ${head}`,
    `    ${summary}`,
    ...messageLines,
    ...frame.map((line) => `    ${line}`),
    ...advice.flatMap((line) => adviceLines(line, width)).map((line) => paint('dim', line)),
  ];
}

/** A line of a help text, beside a bar: prose is wrapped, code stays as it is. */
function adviceLines(line: string, width: number): string[] {
  return line.startsWith('    ') ? [`    │ ${clip(line, 500)}`] : wrap(clip(line, 2_000), width, '    │ ');
}

/** `text` made visible, broken between words into lines of `width` cells that start with `indent`. */
function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of visible(text).split(' ')) {
    const size = cells(word);
    if (line !== '' && indent.length + used + 1 + size > width) {
      lines.push(indent + line);
      line = '';
      used = 0;
    }
    used += size + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines;
}
