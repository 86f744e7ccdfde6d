import { singleLine } from '../../single-line';
import { maskSecret } from '../../engines/secrets';
import type { ExternalFinding } from '../../engines/external';
import type { Detection, Location } from '../../findings/finding';
import type { Scan, ScanInput } from '../gate';
import { withComments } from './comments';
import { incomplete } from '../../engines/secrets/search/detection';

/**
 * What the external engines of the policy find beside the built-in one, whose scan is `builtin` (undefined where it isn't chosen).
 * A secret that several find is one: the first one's. Rejects with `EngineError` when an engine fails.
 */
export async function withExternalSecrets(
  builtin: Scan | undefined,
  { tree, entries, settings, external }: ScanInput<'secrets'>,
): Promise<Scan> {
  const names = [settings.engine].flat().filter((name) => name !== 'builtin');
  const none: Scan = { detections: [], evaluated: 0, skipped: {}, engines: [] };
  const known = builtin ?? none;
  if (names.length === 0) return known;
  const { scanExternally } = await import('../../engines/external/index');
  const scan = await scanExternally({ names, tree, entries, access: external, secrets: true });
  const detections = [...known.detections];
  const secrets = new KnownSecrets(detections);
  const byEntry = new Map(entries.map((entry) => [entry.path, entry]));
  for (const finding of scan.findings) {
    const detection = detectionOf(finding);
    if (!secrets.add(detection)) continue;
    const entry = byEntry.get(detection.location.path);
    detections.push(...(entry ? await withComments(tree, entry, [detection]) : [detection]));
  }
  const unread = new Set(detections.filter((detection) => detection.incomplete).map(({ location }) => location.path));
  for (const { path, reason } of scan.unevaluated) {
    if (!unread.has(path)) detections.push(incomplete(path, 'unreadable-file', reason));
  }
  return {
    detections,
    evaluated: builtin === undefined ? scan.evaluated : builtin.evaluated,
    skipped: known.skipped,
    engines: [...known.engines, ...scan.engines],
  };
}

function detectionOf({
  engine,
  rule,
  severity,
  title,
  message,
  file,
  location,
  lineText,
  marked,
}: ExternalFinding): Detection {
  const shown = marked === '' ? '' : ` ${maskSecret(marked)}`;
  return {
    rule,
    engine,
    severity,
    title,
    message: `${printable(message)} In ${location.path}:${shown || ' inside of it'}.`,
    // A secret that goes over several lines is marked on the first.
    location: firstLine(location, lineText),
    lineText,
    // Where its value can't be told it is as old as the file's content.
    identity: marked === '' ? [file.digest, location.member, location.startLine].join(' ') : marked,
    sensitive: true,
    help: {
      text: `${engine} takes it for a secret. If it is one, revoke it where it was issued and put a new one into the store of secrets.\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.`,
    },
    cwe: [798],
  };
}

function firstLine({ endLine, endColumn, ...location }: Location, lineText: string): Location {
  const { startLine } = location;
  if (startLine === undefined || endLine === undefined) return location;
  if (endLine === startLine) return { ...location, endLine, ...(endColumn !== undefined && { endColumn }) };
  return { ...location, endLine: startLine, ...(endColumn !== undefined && { endColumn: lineText.length + 1 }) };
}

const maxMessage = 300;

/** What an engine says, as one sentence. */
const printable = (message: string): string => `${singleLine(message).slice(0, maxMessage).replace(/\.$/, '')}.`;

interface Known {
  readonly startColumn: number | undefined;
  readonly endColumn: number | undefined;
  readonly identity: string | undefined;
}

/** The secrets that are known already, by their place. */
class KnownSecrets {
  readonly #byLine = new Map<string, Known[]>();

  constructor(detections: readonly Detection[]) {
    for (const detection of detections) this.add(detection);
  }

  /** Whether it was not known: in its line neither its value nor another secret over the same characters. */
  add({ rule, incomplete: gap, identity, location }: Detection): boolean {
    if (gap) return false;
    const { path, member, startLine, startColumn, endColumn } = location;
    // Inside of an archive engines name and count lines each in their way.
    const key = [path, ...(startLine === undefined ? [member, rule] : [startLine])].join('\0');
    const there = this.#byLine.get(key) ?? [];
    const found = { startColumn, endColumn, identity };
    if (there.some((known) => known.identity === identity || overlap(known, found))) return false;
    this.#byLine.set(key, [...there, found]);
    return true;
  }
}

/** Some places have no columns (a cell of a notebook): then only the value tells. */
const overlap = (a: Known, b: Known): boolean =>
  a.startColumn !== undefined && b.startColumn !== undefined && a.endColumn !== undefined && b.endColumn !== undefined
    ? a.startColumn < b.endColumn && b.startColumn < a.endColumn
    : false;
