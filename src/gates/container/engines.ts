import { aliases } from '../../engines/dockerfile/aliases';
import { commentsAbove } from '../../engines/dockerfile/comments';
import { parseDockerfile } from '../../engines/dockerfile/parse';
import { placesIn } from '../../engines/dockerfile/places';
import type { ExternalFinding } from '../../engines/external';
import { UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import type { Comment } from '../../findings/inline-skip';
import { decodeText } from '../../formats/text';
import { dockerfileEngines } from '../../policy/engines';
import { singleLine } from '../../single-line';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { EngineUse, ScanInput, SettingsOf } from '../gate';

export interface ExternalDockerfiles {
  readonly detections: readonly Detection[];
  /** How many Dockerfiles were read whole. */
  readonly evaluated: number;
  readonly engines: readonly EngineUse[];
}

/** Whether Dockerfiles are for the built-in rules: unless another engine for them is named and `builtin` is not. */
export function judgesDockerfiles({ engine }: SettingsOf<'container'>): boolean {
  const names = [engine].flat();
  return names.includes('builtin') || !dockerfileEngines.some((name) => names.includes(name));
}

/**
 * What Hadolint says of Dockerfiles beside `known`, what the built-in rules found there. What a rule of both says of one instruction is
 * one finding, the built-in one. Rejects with `EngineError` when it fails; undefined where it isn't to be asked.
 */
export async function askDockerfileEngines(
  { tree, settings, external }: Pick<ScanInput<'container'>, 'tree' | 'settings' | 'external'>,
  entries: readonly TreeEntry[],
  known: readonly Detection[],
): Promise<ExternalDockerfiles | undefined> {
  const names = dockerfileEngines.filter((name) => [settings.engine].flat().includes(name));
  if (names.length === 0) return undefined;
  const { scanExternally } = await import('../../engines/external/index');
  const scan = await scanExternally({ names, tree, entries, access: external, secrets: false });
  const read = fileReader(tree);
  const said = new Set<string>();
  for (const { rule, location } of known) {
    if (location.startLine === undefined) continue;
    const at = (await read(location.path)).instructionAt(location.startLine);
    for (const alias of aliases[rule] ?? []) said.add(JSON.stringify([location.path, at, alias]));
  }
  const detections: Detection[] = [];
  for (const finding of scan.findings) {
    const { path, startLine = 1 } = finding.location;
    const file = await read(path);
    if (said.has(JSON.stringify([path, file.instructionAt(startLine), finding.rule]))) continue;
    const comments = file.commentsAt(startLine);
    detections.push({ ...detectionOf(finding), ...(comments.length > 0 && { comments }) });
  }
  const unread = new Set(known.filter((detection) => detection.incomplete).map(({ location }) => location.path));
  const lost = new Set(scan.unevaluated.map(({ path }) => path));
  for (const { path, reason, line, engine } of scan.unevaluated) {
    if (!unread.has(path)) detections.push(unevaluated(path, reason, line, engine));
    unread.add(path);
  }
  return { detections, evaluated: entries.length - lost.size, engines: scan.engines };
}

interface File {
  /** The line that the instruction of a line begins on. */
  instructionAt(line: number): number;
  commentsAt(line: number): Comment[];
}

function fileReader(tree: Tree): (path: string) => Promise<File> {
  const files = new Map<string, Promise<File>>();
  return (path) => {
    const file = files.get(path) ?? readFile(tree, path);
    files.set(path, file);
    return file;
  };
}

async function readFile(tree: Tree, path: string): Promise<File> {
  const text = await textOf(tree, path);
  const { instructions } = parseDockerfile(text);
  const places = placesIn(text);
  const starts = instructions.map(({ text: own, start }) => places.place(own.span(start, start)).startLine);
  return {
    instructionAt: (line) => starts.findLast((start) => start <= line) ?? line,
    commentsAt: commentsAbove(text, instructions, places),
  };
}

async function textOf(tree: Tree, path: string): Promise<string> {
  try {
    return decodeText(await tree.read(path))?.text ?? '';
  } catch (error) {
    if (error instanceof UnreadableError) return '';
    throw error;
  }
}

const maxMessage = 500;
const printable = (message: string): string => singleLine(message).slice(0, maxMessage);

function detectionOf({ engine, rule, severity, message, location, lineText }: ExternalFinding): Detection {
  const uri = rule.startsWith('SC')
    ? `https://www.shellcheck.net/wiki/${rule}`
    : `https://github.com/hadolint/hadolint/wiki/${rule}`;
  return {
    rule,
    engine,
    severity,
    title: `${rule.startsWith('SC') ? 'ShellCheck' : 'Hadolint'} ${rule}`,
    message: printable(message),
    location,
    lineText,
    help: { text: `A rule of ${engine}.`, uri },
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
