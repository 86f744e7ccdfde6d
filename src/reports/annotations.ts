import { severities, type Finding } from '../findings/finding';
import type { CheckAnnotation } from '../github/check-run';
import type { Notice, Report } from '../report';
import { clip, clipBytes } from './budget';
import { commandData, commandProperty, linesOf, visible } from './escape';
import { helpLines } from './help';
import { annotationLevel, mostUrgentFirst, noFile, pathOf, place, runErrors } from './overview';

/** "GitHub Actions are limited to 10 warning annotations and 10 error annotations per step" (REST API); notices likewise. */
export const maxLogAnnotationsPerLevel = 10;

/** 20 requests of 50; the API names no limit for all of them together, but a page of thousands helps no one. */
export const maxCheckAnnotations = 1_000;

/** REST API, create a check run: `title` 255 characters, `message` and `raw_details` 64 KB. */
const maxTitle = 255;
const maxAnnotationBytes = 64 * 1024;

const maxLogMessage = 4_000;

type Level = CheckAnnotation['annotation_level'];

export interface LogAnnotations {
  /** Workflow commands, each one line. */
  readonly lines: readonly string[];
  /** Findings and notices that would have been annotated but for the platform's limit. */
  readonly omitted: number;
}

/**
 * The report as workflow commands, for a token that may not write check runs: what stopped the run, gates in error, then new
 * findings, the most urgent first. Existing and waived findings are left to the summary.
 */
export function logAnnotations(report: Report): LogAnnotations {
  const taken = { failure: 0, warning: 0, notice: 0 };
  const lines: string[] = [];
  let omitted = 0;
  const add = (level: Level, line: () => string): void => {
    if (taken[level]++ < maxLogAnnotationsPerLevel) lines.push(line());
    else omitted++;
  };
  for (const message of runErrors(report)) add('failure', () => command('error', { title: 'Gatehouse' }, message));
  for (const { id, status, reason } of report.gates) {
    if (status !== 'error') continue;
    add('failure', () => command('error', { title: `Gatehouse ${id} ended in error` }, reason));
  }
  for (const { finding, level } of annotated(report)) {
    if (finding.state === 'new') add(level, () => findingCommand(finding, level));
  }
  for (const notice of byLevel(report.notices, 'warning')) add('warning', () => noticeCommand(notice));
  for (const notice of byLevel(report.notices, 'notice')) add('notice', () => noticeCommand(notice));
  return { lines, omitted };
}

const byLevel = (notices: readonly Notice[], level: Notice['level']): Notice[] =>
  notices.filter((notice) => notice.level === level);

/** Findings to annotate over all gates: failures, warnings, notices; in each the severest first, new before existing. */
function annotated(report: Report): { finding: Finding; level: Level }[] {
  const byUrgency: Record<Level, Finding[]> = { failure: [], warning: [], notice: [] };
  for (const finding of mostUrgentFirst(report.gates.flatMap((gate) => gate.findings))) {
    const level = annotationLevel(finding);
    if (level !== undefined) byUrgency[level].push(finding);
  }
  return (['failure', 'warning', 'notice'] as const).flatMap((level) =>
    byUrgency[level].map((finding) => ({ finding, level })),
  );
}

const commandNames = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

function findingCommand(finding: Finding, level: Level): string {
  const { startLine, endLine, startColumn, endColumn } = finding.location;
  const oneLine = endLine === undefined || endLine === startLine;
  const properties = {
    file: pathOf(finding.location),
    line: startLine ?? 1,
    endLine,
    col: oneLine ? startColumn : undefined,
    endColumn: oneLine && startColumn !== undefined ? endColumn : undefined,
    title: `${finding.title} (${finding.rule})`,
  };
  const message = [messageOf(finding), ...helpLines(finding.help, 1)].join('\n');
  return command(commandNames[level], properties, message);
}

function noticeCommand({ level, message, path, line }: Notice): string {
  const place = path === undefined || path === '' ? {} : { file: path, line };
  return command(level, { ...place, title: 'Gatehouse' }, message);
}

function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => `${key}=${commandProperty(clip(String(value), key === 'title' ? maxTitle : maxLogMessage))}`,
    );
  return `::${name} ${pairs.join(',')}::${commandData(clip(message, maxLogMessage))}`;
}

export interface CheckRunAnnotations {
  readonly annotations: readonly CheckAnnotation[];
  readonly omitted: number;
}

/** The report as annotations of a check run, the most urgent first: all but waived findings, and notices that have a place. */
export function checkRunAnnotations(report: Report): CheckRunAnnotations {
  const findings = annotated(report);
  const notices = report.notices.filter((notice) => notice.path !== undefined && notice.path !== '');
  const noticeRoom = Math.min(notices.length, maxCheckAnnotations / 20);
  const shown = findings.slice(0, maxCheckAnnotations - noticeRoom);
  return {
    annotations: [
      ...shown.map(({ finding, level }) => findingAnnotation(finding, level)),
      ...notices.slice(0, noticeRoom).map(noticeAnnotation),
    ],
    omitted: findings.length - shown.length + notices.length - noticeRoom,
  };
}

function findingAnnotation(finding: Finding, level: Level): CheckAnnotation {
  const { startLine = 1, endLine = startLine, startColumn, endColumn } = finding.location;
  const help = helpDetails(finding);
  // "Annotations only support start_column and end_column on the same line": for more lines they are left out.
  const columns =
    startLine !== endLine || startColumn === undefined
      ? {}
      : { start_column: startColumn, end_column: Math.max(startColumn, endColumn ?? startColumn) };
  return {
    path: visible(pathOf(finding.location)),
    start_line: startLine,
    end_line: endLine,
    ...columns,
    annotation_level: level,
    title: clip(visible(`${finding.title} (${finding.rule})`), maxTitle),
    message: clipBytes(multiline(messageOf(finding)), maxAnnotationBytes),
    ...(help === '' ? {} : { raw_details: clipBytes(help, maxAnnotationBytes) }),
  };
}

function noticeAnnotation({ level, message, path, line = 1 }: Notice): CheckAnnotation {
  return {
    path: visible(path ?? noFile),
    start_line: line,
    end_line: line,
    annotation_level: level === 'error' ? 'failure' : level,
    title: 'Gatehouse',
    message: clipBytes(multiline(message), maxAnnotationBytes) || 'Gatehouse',
  };
}

/** Said of a member: where in the file. GitHub refuses an annotation without a message. */
function messageOf(finding: Finding): string {
  const message = finding.message.trim() || finding.title.trim() || finding.rule;
  const state = finding.state === 'existing' ? 'Not from this change. ' : '';
  const member = finding.location.member === undefined ? '' : ` In ${place(finding.location)}.`;
  return `${state}${message}${member}`;
}

function helpDetails({ help, severity, cwe = [] }: Finding): string {
  const facts = [`Severity: ${severity} (of ${severities.join(', ')})`, ...cwe.map((number) => `CWE-${number}`)];
  return [facts.join(', '), multiline(help.text).trim(), visible(help.uri ?? '')]
    .filter((part) => part !== '')
    .join('\n\n');
}

const multiline = (text: string): string => linesOf(text).map(visible).join('\n');
