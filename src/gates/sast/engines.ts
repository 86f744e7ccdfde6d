import { singleLine } from '../../single-line';
import { decodePython } from './encoding';
import type { ExternalFinding } from '../../engines/external';
import { Statements } from '../../engines/python/statements';
import { UnreadableError } from '../../errors';
import { atLeast, type Detection } from '../../findings/finding';
import { mayHoldSkip, type Comment } from '../../findings/inline-skip';
import type { Tree } from '../../trees/tree';
import type { Scan, ScanInput } from '../gate';

/**
 * What the external engines of the policy find beside the built-in one, whose scan is `builtin` (undefined where it isn't chosen).
 * They are given Python files alone: a notebook is none. What is known of a line by the same CWE is one finding. Rejects with
 * `EngineError` when an engine fails.
 */
export async function withExternalSast(
  builtin: Scan | undefined,
  { tree, entries, settings, external }: ScanInput<'sast'>,
): Promise<Scan> {
  const names = settings.engines.filter((name) => name !== 'builtin');
  const known = builtin ?? { detections: [], evaluated: 0, skipped: {}, engines: [] };
  if (names.length === 0) return known;
  const scripts = entries.filter(({ path }) => /\.pyw?$/i.test(path));
  const notebooks = entries.length - scripts.length;
  const { scanExternally } = await import('../../engines/external/index');
  const scan = await scanExternally({ names, tree, entries: scripts, access: external, secrets: false });
  const comments = commentReader(tree);
  const detections = [...known.detections];
  const byLine = new Map<string, Detection[]>();
  const beside = ({ location: { path, startLine } }: Detection): Detection[] => {
    const line = `${path}\0${String(startLine)}`;
    const there = byLine.get(line) ?? [];
    byLine.set(line, there);
    return there;
  };
  for (const detection of detections) beside(detection).push(detection);
  for (const finding of scan.findings) {
    const detection = detectionOf(finding);
    const there = beside(detection);
    if (there.some((other) => isSame(other, detection))) continue;
    there.push(detection);
    detections.push(await comments(detection));
  }
  const unread = new Set(detections.filter((detection) => detection.incomplete).map(({ location }) => location.path));
  for (const { path, reason, line, engine } of scan.unevaluated) {
    if (!unread.has(path)) detections.push(unevaluated(path, reason, line, engine));
    unread.add(path);
  }
  const lost = new Set(scan.unevaluated.map(({ path }) => path)).size;
  return {
    detections,
    evaluated: builtin === undefined ? scripts.length - lost : builtin.evaluated,
    skipped: builtin === undefined && notebooks > 0 ? { notebook: notebooks } : known.skipped,
    engines: [...known.engines, ...scan.engines],
  };
}

/** What an engine says of a line of which the same, or worse, is known already. Ruff's numbers are Bandit's. */
function isSame(known: Detection, found: Detection): boolean {
  if (!atLeast(known.severity, found.severity)) return false;
  const bandit = known.rule.replace(/^S(?=\d{3}$)/, 'B');
  return bandit === found.rule || (known.cwe ?? []).some((cwe) => found.cwe?.includes(cwe));
}

const maxMessage = 500;
const printable = (message: string): string => singleLine(message).slice(0, maxMessage);

function detectionOf({
  engine,
  rule,
  severity,
  title,
  message,
  location,
  lineText,
  cwe,
  uri,
}: ExternalFinding): Detection {
  return {
    rule,
    engine,
    severity,
    title: printable(title),
    message: printable(message),
    location,
    lineText,
    ...(/^B\d{3}$/.test(rule) && { aliases: [rule.replace('B', 'S')] }),
    help: { text: `A rule of ${engine}.`, ...(uri !== undefined && { uri }) },
    ...(cwe && cwe.length > 0 && { cwe }),
  };
}

function unevaluated(path: string, reason: string, line: number | undefined, engine: string): Detection {
  return {
    rule: 'engine-not-evaluated',
    engine,
    severity: 'high',
    title: 'File not evaluated by an engine',
    message: `${engine} could not evaluate ${path}: ${printable(reason)}.`,
    location: { path, ...(line !== undefined && { startLine: line, endLine: line }) },
    lineText: '',
    incomplete: true,
    help: {
      text: 'What the engine would have found there is not known, so it can not pass. Put the file right, or leave it out with `exclude` in the policy.',
    },
  };
}

/** Gives a detection the comment in its line in which a skip may stand; a text that looks like a comment is none. */
function commentReader(tree: Tree): (detection: Detection) => Promise<Detection> {
  let last: { readonly path: string; readonly comments: readonly (Comment | undefined)[] } | undefined;
  return async (detection) => {
    const { path, startLine } = detection.location;
    if (startLine === undefined || !mayHoldSkip(detection.lineText)) return detection;
    if (last?.path !== path) last = { path, comments: await commentsOf(tree, path) };
    const comment = last.comments[startLine - 1];
    return comment === undefined ? detection : { ...detection, comments: [comment] };
  };
}

async function commentsOf(tree: Tree, path: string): Promise<(Comment | undefined)[]> {
  try {
    const decoded = decodePython(await tree.read(path));
    if ('refused' in decoded) return [];
    const statements = new Statements();
    return decoded.text.split('\n').map((line) => {
      const start = statements.read(line.replace(/\r$/, ''));
      return start === undefined ? undefined : { text: line.slice(start) };
    });
  } catch (error) {
    if (error instanceof UnreadableError) return [];
    throw error;
  }
}
