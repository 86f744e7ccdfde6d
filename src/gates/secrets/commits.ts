import type { SecretsEngine } from '../../engines/secrets';
import type { Change } from '../../change/change';
import type { CommitWalk } from '../../change/commits';
import { assertNever, ChangeError, UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { looksBinary } from '../../formats/text';
import { fileLine, touchesAdded, type AddedLines } from '../../git/added-lines';
import type { Addition } from '../../git/patch';
import { oneFile } from '../../trees/one-file';
import type { Tree } from '../../trees/tree';
import type { ObjectStore } from '../../trees/object-store';
import type { CommitScan, SettingsOf } from '../gate';
import { withComments } from './comments';
import { incomplete } from '../../engines/secrets/search/detection';
import type { Asked, FileScan } from '../../engines/secrets/search/results';
import { defaultLimits } from '../../engines/secrets/search/limits';
import { scanFile } from '../../engines/secrets/search/scan';

/** The commits that `scope` asks for. Rejects with `ChangeError` when it asks for some and there are none to be told. */
export async function walkOf(
  scope: SettingsOf<'secrets'>['scope'],
  { commits, staged }: Change,
  known: readonly string[],
): Promise<CommitWalk | undefined> {
  // What is staged is no commit yet.
  if (staged) return undefined;
  switch (scope) {
    case 'diff':
    case 'tree':
      return undefined;
    case 'auto':
      return commits?.range();
    case 'commits': {
      const walk = await commits?.range();
      if (walk) return walk;
      throw new ChangeError(
        'scope: commits asks for those since a base, and nothing is compared here; set scope: auto',
      );
    }
    case 'history':
      if (commits) return commits.all(known);
      throw new ChangeError(
        'scope: history asks for commits, and there are none here: no git repository, or an empty one',
      );
    default:
      return assertNever(scope);
  }
}

export interface CommitsRequest {
  readonly walk: CommitWalk;
  readonly engine: SecretsEngine;
  readonly isExcluded: (path: string) => boolean;
  readonly progress: (commits: number) => void;
}

/**
 * The secrets that commits bring, each at the file and line where the first of them has it. What a commit adds to a file is looked at as
 * a small file of that name, with the lines around it, where a name may stand; the whole content, once, where git shows no lines.
 */
export async function scanCommits({ walk, engine, isExcluded, progress }: CommitsRequest): Promise<CommitScan> {
  const found = new Map<string, Detection>();
  const skipped: Record<string, number> = {};
  const read = new Set<string>();
  let files = 0;
  let bytes = 0;
  for await (const shown of walk.additions()) {
    progress(walk.commits);
    const addition = shown.lines && isText(shown.lines.bytes) ? shown : { ...shown, lines: undefined };
    if (isExcluded(addition.path)) {
      skipped.excluded = (skipped.excluded ?? 0) + 1;
      continue;
    }
    const content = `${addition.object} ${addition.path}`;
    if (addition.lines === undefined && read.has(content)) continue;
    if (addition.lines === undefined) read.add(content);
    const scan = await scanAddition(addition, walk.objects, engine);
    bytes += scan.bytes;
    if (scan.evaluated) files++;
    for (const [reason, count] of Object.entries(scan.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
    for (const detection of scan.detections) {
      const key = [detection.rule, addition.path, detection.identity ?? ''].join('\0');
      if (!found.has(key)) found.set(key, broughtBy(addition.commit, detection));
    }
  }
  const covered = { walked: walk.commits, files, bytes };
  return { detections: [...found.values()], covered, skipped };
}

/** An attribute of the tree may have git show the lines of an archive: pieces of it say nothing. */
const isText = (bytes: Buffer): boolean => !bytes.includes(0) && !looksBinary(bytes);

async function scanAddition(
  { path, object, lines }: Addition,
  objects: ObjectStore,
  engine: SecretsEngine,
): Promise<FileScan & { bytes: number }> {
  try {
    const size = lines ? lines.bytes.length : await objects.size(object);
    const entry = { path, size, kind: 'file' as const };
    const read: Tree['read'] = lines
      ? (_, { offset = 0, length = size } = {}) => Promise.resolve(lines.bytes.subarray(offset, offset + length))
      : (_, range) => objects.read(object, size, range);
    const starts = lines && startsOf(lines);
    const asked: Asked | undefined =
      lines && starts && ((first, last) => touchesAdded(lines, starts(first), starts(last + 1)));
    const scan = await scanFile(oneFile(entry, read), entry, engine, defaultLimits, asked);
    const detections = lines && starts ? scan.detections.map((each) => inFile(each, lines, starts)) : scan.detections;
    const whole: Tree['read'] = async (_, range) => objects.read(object, await objects.size(object), range);
    return { ...scan, detections: await withComments({ read: whole }, entry, detections), bytes: size };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return {
      detections: [incomplete(path, 'unreadable-file', `in a commit it can't be read: ${error.message}`)],
      evaluated: false,
      skipped: {},
      bytes: 0,
    };
  }
}

/** Where in `bytes` a line begins, from 1; the end where there is none. What is found is rare: nothing is counted before. */
function startsOf({ bytes }: AddedLines): (line: number) => number {
  let starts: number[] | undefined;
  return (line) => {
    starts ??= [0, ...[...bytes.toString('latin1').matchAll(/\r\n|[\n\r]/g)].map((end) => end.index + end[0].length)];
    return starts[line - 1] ?? bytes.length;
  };
}

/** A detection in such lines, at the lines of the file. */
function inFile(detection: Detection, lines: AddedLines, starts: (line: number) => number): Detection {
  const moved = (line: number): number => fileLine(lines, starts(line));
  const { startLine, endLine } = detection.location;
  const at = {
    ...(startLine !== undefined && { startLine: moved(startLine) }),
    ...(endLine !== undefined && { endLine: moved(endLine) }),
  };
  return { ...detection, location: { ...detection.location, ...at } };
}

function broughtBy(commit: string, detection: Detection): Detection {
  return {
    ...detection,
    message: `${detection.message} Commit ${commit.slice(0, 7)} brings it; the files that were checked don't hold it any more, the history does.`,
    properties: { ...detection.properties, commit },
  };
}
