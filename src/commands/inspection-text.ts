import type { Detection } from '../findings/finding';
import type { Inspection } from '../engines/modelfile';
import { logLine } from '../reports/escape';

/** A model file that was looked into. */
export interface Inspected {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal; undefined where nobody asked for it. */
  readonly sha256: string | undefined;
  readonly inspection: Inspection;
  readonly detections: readonly Detection[];
}

/** So many lines of a kind are shown; `--format json` has them all. */
const maxLines = 40;

/** What model files are and hold, for a person. `mask` hides the secrets of a text. */
export function inspectionText(inspected: readonly Inspected[], mask: (text: string) => string): string {
  return inspected.map((each) => about(each, mask)).join('\n');
}

function about({ path, size, inspection, detections }: Inspected, mask: (text: string) => string): string {
  const { formats, facts, globals } = inspection;
  const kinds = formats.map(({ members, format }) =>
    members.length === 0 ? format : `${members.join(' → ')}: ${format}`,
  );
  const known = kinds.length > 0 ? kinds : ['no format that is known'];
  const told = facts.map(({ members, name, value }) => `${[...members, name].join(' → ')}: ${value}`);
  const found = detections.map(
    ({ severity, rule, message, location: { member } }) =>
      `${severity} ${rule}${member === undefined ? '' : ` in ${member}`}: ${message}`,
  );
  const lines = [
    `${path} (${sizeText(size)})`,
    ...section('format', known),
    ...section('imports', globals),
    ...section('facts', told.map(mask)),
    ...section('findings', found.length > 0 ? found.map(mask) : ['none']),
  ];
  return `${lines.map(logLine).join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > maxLines ? [`    … and ${lines.length - maxLines} more`] : [];
  return [`  ${title}`, ...lines.slice(0, maxLines).map((line) => `    ${line}`), ...more];
}

function sizeText(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1_000 ** power).toPrecision(3)} ${units[power - 1] ?? ''}`;
}
