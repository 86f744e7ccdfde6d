import { excerpt, type Detection, type Help, type Location } from '../../findings/finding';
import { withoutUrlValues } from '../../formats/shown-urls';
import type { ReportedResult, ToolReport } from '../../formats/tool-reports/report';
import type { ReportFileSettings, ReportsSettings } from '../../policy/reports';
import { singleLine } from '../../single-line';
import type { Places } from './places';
import type { Touched } from './touched';
import { weightOf } from './weight';

/** How what a report found is judged. */
export type Weighing = Pick<ReportFileSettings, 'severity' | 'fail-on'> & Pick<ReportsSettings, 'suppressions'>;

export interface FoundInReport {
  readonly detections: readonly Detection[];
  /** Of these, what the change did not bring. */
  readonly existing: readonly Detection[];
  /** How many were left out, since the tool or a comment takes them back. */
  readonly suppressed: number;
}

const maxTitle = 200;
const maxMessage = 2_000;
const maxHelp = 10_000;

/** What a report found, as findings. `file` is how the report is called. */
export async function foundIn(
  report: ToolReport,
  file: string,
  weighing: Weighing,
  places: Places,
  touched: Touched,
): Promise<FoundInReport> {
  const detections: Detection[] = [];
  const existing: Detection[] = [];
  let suppressed = 0;
  const helpOf = helps(report.tool);
  if (report.verdict?.passed === false) detections.push(gateFailed(report, report.verdict.text, file, weighing));
  for (const result of inFileOrder(report.results)) {
    const takenBack = weighing.suppressions === 'ignore' ? undefined : result.suppressed;
    if (takenBack !== undefined && weighing.suppressions === 'allow') {
      suppressed++;
      continue;
    }
    const location = places.locate(result.place, file);
    // Of a hundred thousand results there is little to wait for.
    if (!places.isOpen(location)) await places.open(location);
    const detection = detectionOf(result, report, file, takenBack, weighing, places, location, helpOf(result));
    detections.push(detection);
    if (touched.compares && (await touched.leaves(result, report))) existing.push(detection);
  }
  return { detections, existing, suppressed };
}

/** So that each file is read once for its lines. */
const inFileOrder = (results: readonly ReportedResult[]): ReportedResult[] =>
  [...results].sort((a, b) => {
    const [left = '', right = ''] = [a.place?.path, b.place?.path];
    return left < right ? -1 : left > right ? 1 : 0;
  });

function detectionOf(
  result: ReportedResult,
  report: ToolReport,
  file: string,
  takenBack: string | undefined,
  { severity: mapping, 'fail-on': failOn }: Weighing,
  places: Places,
  location: Location,
  help: Help,
): Detection {
  const { rule, title, level, cwe, identity, flow, properties } = result;
  const line = places.lineOf(location);
  const remark = takenBack === undefined ? '' : ` ${report.tool} counts it as suppressed: ${takenBack}.`;
  const steps = (flow ?? []).slice(-maxSteps).map((step) => ({
    location: places.locate(step.place, file),
    message: short(step.message, maxTitle),
  }));
  return {
    rule: short(rule, maxTitle),
    engine: short(report.tool, maxTitle),
    severity: weightOf(level, mapping) ?? result.severity,
    title: short(title, maxTitle),
    message: `${short(result.message, maxMessage)}${remark}`,
    location,
    lineText: line === '' ? '' : excerpt(line, location.startColumn ?? 1),
    // Without a line, what the tool says of it is what it is.
    ...(identity !== undefined
      ? { identity: `${report.tool}\0${identity}` }
      : line === '' && { identity: [report.tool, location.member ?? '', result.message].join('\0') }),
    ...(failOn !== undefined && { failOn }),
    help,
    ...(cwe && cwe.length > 0 && { cwe }),
    ...(steps.length > 1 && { flow: steps }),
    properties: { ...properties, report: file, level },
  };
}

const maxSteps = 100;

/** The help of a rule, one for all of its results that are told the same. */
function helps(tool: string): (result: ReportedResult) => Help {
  const last = new Map<string, { readonly result: ReportedResult; readonly made: Help }>();
  return (result) => {
    const { rule, help, uri } = result;
    const known = last.get(rule);
    if (known !== undefined && known.result.help === help && known.result.uri === uri) return known.made;
    const text = (help ?? `See what ${tool} says of ${rule}.`).slice(0, maxHelp);
    const made = { text, ...(uri !== undefined && { uri }) };
    last.set(rule, { result, made });
    return made;
  };
}

function gateFailed(
  { tool, verdict }: ToolReport,
  text: string,
  file: string,
  { 'fail-on': failOn }: Weighing,
): Detection {
  return {
    rule: 'quality-gate',
    engine: short(tool, maxTitle),
    severity: 'high',
    title: "The tool's own gate failed",
    message: short(text === '' ? String(verdict?.passed) : text, maxMessage),
    location: { path: file },
    lineText: '',
    identity: tool,
    ...(failOn !== undefined && { failOn }),
    help: { text: `${tool} has a verdict of its own, and it is not passed. See there which condition is not met.` },
    properties: { report: file },
  };
}

function short(text: string, most: number): string {
  const line = singleLine(withoutUrlValues(text));
  if (line === '') return '(nothing said)';
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
