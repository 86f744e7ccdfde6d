import type { Change } from '../../change/change';
import { messageOf } from '../../errors';
import type { Detection, Location, Severity } from '../../findings/finding';
import type { ToolReport } from '../../formats/tool-reports/report';
import type { ReportFileSettings } from '../../policy/reports';
import type { Assessment, AssessInput, EngineUse } from '../gate';
import { gapsIn, shortcomings, shortcomingsOf, type Demands, type Shortcoming } from './demands';
import { committedReports } from './committed';
import { filesOf, readReport } from './files';
import { foundIn, type Weighing } from './found';
import { Places } from './places';
import { askSonarqube } from './sonarqube';
import { Touched } from './touched';

/** Judges what other tools reported, by the rules that hold for our own findings; a report that proves nothing is an error. */
export async function assessReports({
  root,
  change,
  settings,
  placeOf,
  progress,
}: AssessInput<'reports'>): Promise<Assessment> {
  const assessed = new Assessed(change, await Places.of(change), settings);
  for (const [index, expected] of settings.files.entries()) {
    const place = placeOf(['gates', 'reports', 'files', index, 'path']);
    const names = namesOf(root, expected, place, assessed);
    const read: (readonly ToolReport[] | undefined)[] = [];
    for (const name of names) {
      progress(name);
      read.push(await judgeFile(root, name, expected, assessed));
    }
    const [only = expected.path, other] = names;
    // What can't be read may cover what is missing.
    const reports = read.every((each) => each !== undefined) ? read.flat() : [];
    if (reports.length > 0 && other === undefined) assessed.proveCover(only, reports, expected, { path: only });
    else if (reports.length > 0) assessed.proveCover(expected.path, reports, expected, place);
  }
  for (const [index, server] of settings.sonarqube.entries()) {
    progress(server.url);
    const place = placeOf(['gates', 'reports', 'sonarqube', index]);
    const task = server['report-task'];
    const old = task === undefined ? undefined : await assessed.committed(task);
    if (task !== undefined && old !== undefined) {
      assessed.expected++;
      assessed.prove(old.rule, `${task}: ${old.text}`, place);
      continue;
    }
    const answer = await askSonarqube(server, root, process.env);
    assessed.expected++;
    if ('problem' in answer) {
      assessed.prove('unreadable-report', `${server.url}: ${answer.problem}`, place);
      continue;
    }
    await assessed.judge(answer.report, place, server.url, server, server);
    assessed.proveCover(server.url, [answer.report], server, place);
  }
  return assessed.result();
}

/** The files of an expected report; that there is none is told. */
function namesOf(root: string, { path, required }: ReportFileSettings, place: Location, assessed: Assessed): string[] {
  let names: string[];
  try {
    names = filesOf(root, path);
  } catch (error) {
    assessed.expected++;
    assessed.prove('unreadable-report', `${path}: ${messageOf(error)}`, place);
    return [];
  }
  if (names.length > 0) {
    assessed.expected += names.length;
  } else if (required) {
    assessed.expected++;
    assessed.prove('missing-report', `${path}: there is no such report`, place);
  } else {
    assessed.absent++;
  }
  return names;
}

/** What it reads, unless that proves nothing. */
async function judgeFile(
  root: string,
  name: string,
  expected: ReportFileSettings,
  assessed: Assessed,
): Promise<readonly ToolReport[] | undefined> {
  const place: Location = { path: name };
  const old = await assessed.committed(name);
  if (old !== undefined && !(old.rule === 'other-commit-report' && expected['any-commit'])) {
    assessed.prove(old.rule, `${name}: ${old.text}`, place);
    return undefined;
  }
  const { problem, reports } = readReport(root, name, expected.format);
  if (problem !== undefined) {
    assessed.prove('unreadable-report', `${name}: ${problem}`, place);
    return undefined;
  }
  for (const report of reports) await assessed.judge(report, place, name, expected, expected);
  return reports;
}

/** What reports show, gathered. */
class Assessed {
  readonly #change: Change;
  readonly #places: Places;
  readonly #touched: Touched;
  readonly #suppressions: Weighing['suppressions'];
  readonly #failOn: Severity;
  readonly #detections: Detection[] = [];
  readonly #existing = new Set<Detection>();
  readonly #engines = new Map<string, EngineUse>();
  #evaluated = 0;
  #suppressed = 0;
  /** Why a report that git has proves nothing. */
  readonly committed: ReturnType<typeof committedReports>;
  /** How many reports there were to be. */
  expected = 0;
  /** How many of those that need not be there were not. */
  absent = 0;

  constructor(change: Change, places: Places, settings: AssessInput<'reports'>['settings']) {
    this.#change = change;
    this.committed = committedReports(change);
    this.#places = places;
    this.#touched = new Touched(change, places);
    this.#suppressions = settings.suppressions;
    this.#failOn = settings['fail-on'];
  }

  /** Takes down why something proves nothing: the gate is then in error. */
  prove(rule: Shortcoming['rule'], message: string, location: Location): void {
    const { title, help } = shortcomings[rule];
    this.#detections.push({
      ...{ rule, engine: 'gatehouse', severity: 'high', title, message: `${message}.`, location },
      ...{ lineText: '', identity: message, incomplete: true, help: { text: help } },
    });
  }

  proveCover(name: string, reports: readonly ToolReport[], { 'must-cover': least }: Demands, location: Location): void {
    for (const gap of gapsIn(reports, least)) this.prove('report-covers-too-little', `${name}: ${gap}`, location);
  }

  async judge(
    report: ToolReport,
    place: Location,
    name: string,
    demands: Demands,
    weighing: Omit<Weighing, 'suppressions'>,
  ): Promise<void> {
    const circumstances = { now: Date.now(), commit: this.#change.head.sha, failOn: this.#failOn };
    const short = shortcomingsOf(report, demands, circumstances);
    for (const { rule, text } of short) this.prove(rule, `${name}: ${text.replace(/\.$/, '')}`, place);
    const found = await foundIn(
      report,
      place.path,
      { ...weighing, suppressions: this.#suppressions },
      this.#places,
      this.#touched,
    );
    for (const detection of found.detections) this.#detections.push(detection);
    for (const detection of found.existing) this.#existing.add(detection);
    this.#suppressed += found.suppressed;
    if (short.length === 0) this.#evaluated++;
    const { tool, version = 'unknown' } = report;
    this.#engines.set(`${tool} ${version}`, { name: tool, version, durationMs: 0 });
  }

  result(): Assessment {
    return {
      detections: this.#detections,
      existing: this.#existing,
      measurements: [],
      charts: [],
      evidence: {
        kind: 'reports of other tools',
        ...{ ofKind: this.expected, selected: this.expected, evaluated: this.#evaluated },
        ...{ passedOver: 0, changed: undefined },
      },
      evaluated: this.#evaluated,
      unit: 'reports',
      skipped: {
        ...(this.absent > 0 && { 'optional reports that are not there': this.absent }),
        ...(this.#suppressed > 0 && { 'suppressed by their tool': this.#suppressed }),
      },
      engines: [...this.#engines.values()],
    };
  }
}
