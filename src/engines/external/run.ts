import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { EngineError, messageOf } from '../../errors';
import type { TreeEntry } from '../../trees/tree';
import type { EngineAccess } from './access';
import type { Answer, EngineFinding, ExternalEngine, Run } from './engine';
import { cleanEnvironment } from './environment';
import type { Files, GivenFile } from './files';
import { inPrivateFolder, onDisk } from './folder';
import { locate } from './locate';
import { runProcess, said, type Ended } from './process';
import { isInside } from './trust';

export interface EngineUse {
  readonly name: string;
  readonly version: string;
  readonly durationMs: number;
  /** The most memory that it had, as far as the system told. */
  readonly peakMegabytes?: number;
}

export interface EngineRun {
  readonly findings: readonly PlacedFinding[];
  /** Files of the tree that the engine could not evaluate whole. */
  readonly unevaluated: readonly { readonly path: string; readonly reason: string; readonly line?: number }[];
  /** What it looked at, where it tells. */
  readonly inspected?: Answer['inspected'];
  readonly use: EngineUse;
}

/** A finding in a file that the engine was given. */
export interface PlacedFinding extends Omit<EngineFinding, 'path'> {
  readonly file: GivenFile;
}

/** Larger reports are not read. */
const maxReportBytes = 256 * 1024 * 1024;

/**
 * Runs an engine over files and reads its answer. Rejects with `EngineError` when there is no engine, it fails in any way, its exit
 * code and its report disagree, it names a file that it wasn't given, or says that it scanned fewer.
 */
export async function runEngine(
  engine: ExternalEngine,
  files: Files,
  access: EngineAccess,
  told: Pick<Run, 'target' | 'database' | 'policies' | 'online' | 'lockfile'> = {},
): Promise<EngineRun> {
  const started = performance.now();
  const { program, version } = await locate(engine, access);
  try {
    // Deleted with the report, which may hold what was found.
    return await inPrivateFolder(files.base, engine.name, async (own) => {
      const cwd = path.join(own, 'work');
      const scratch = path.join(own, 'scratch');
      await onDisk('a temporary folder', () => Promise.all([mkdir(cwd), mkdir(scratch)]));
      const run: Run = {
        ...told,
        folder: files.folder,
        files: files.given.map(({ onDisk: file }) => file),
        report: path.join(own, 'report.json'),
        scratch,
        kept: await keptFolder(`${engine.name}-${version}`, scratch, access),
      };
      const env = {
        ...cleanEnvironment(program, scratch, access),
        ...engine.environment,
        ...engine.runEnvironment(run),
      };
      const { timeoutMs } = engine;
      const ended = await runProcess({ program, args: engine.arguments(run), cwd, env, timeoutMs });
      const answer = await read(engine, ended, run.report);
      const { findings, unevaluated } = place(answer, files);
      const { inspected } = answer;
      const { peakBytes } = ended;
      const use: EngineUse = {
        ...{ name: engine.name, version, durationMs: Math.round(performance.now() - started) },
        ...(peakBytes !== undefined && { peakMegabytes: Math.ceil(peakBytes / 1e6) }),
      };
      return { findings, unevaluated, use, ...(inspected && { inspected }) };
    });
  } catch (error) {
    throw error instanceof EngineError ? new EngineError(`${engine.name} ${error.message}`) : error;
  }
}

/** Where nothing can be kept, it is made anew for each run; so it is where a change could bring what an engine finds there. */
async function keptFolder(name: string, scratch: string, { cache, untrusted }: EngineAccess): Promise<string> {
  const folder = path.join(cache, 'kept', name);
  if (isInside(folder, untrusted)) return scratch;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return scratch;
  }
}

async function read(engine: ExternalEngine, { exitCode, stdout, stderr }: Ended, report: string): Promise<Answer> {
  const outcome = engine.exits[exitCode];
  const complaint = engine.complaint(stderr);
  if (outcome === undefined)
    throw new EngineError(`failed (exit ${exitCode})${said(complaint ?? engine.failure(stdout) ?? stderr)}`);
  if (complaint !== undefined)
    throw new EngineError(`failed, and said so with exit code ${exitCode} alone${said(complaint)}`);
  const text = engine.answersIn === 'stdout' ? stdout : await readReport(report, stderr);
  let answer: Answer;
  try {
    answer = engine.read(text, stdout);
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError(`gave an answer that can't be read: ${reasonOf(error)}${said(stderr)}`);
  }
  const found = answer.findings.length;
  if (outcome === 'clean' && found > 0) {
    throw new EngineError(
      `ended as if it had found nothing (exit ${exitCode}), and its report holds ${found} findings`,
    );
  }
  if (outcome === 'findings' && found + answer.unevaluated.length === 0) {
    throw new EngineError(
      `ended as if it had found something (exit ${exitCode}), and its report is empty${said(stderr)}`,
    );
  }
  return answer;
}

async function readReport(report: string, stderr: string): Promise<string> {
  try {
    const { size } = await stat(report);
    if (size > maxReportBytes) throw new EngineError(`wrote a report of more than ${maxReportBytes} bytes`);
    return await readFile(report, 'utf8');
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError(`wrote no report${said(stderr)}`);
  }
}

/** What doesn't fit a schema is told by its place; what is no JSON may hold anything, and is not quoted. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not JSON';
  if (!(error instanceof z.ZodError)) return messageOf(error);
  const [issue] = error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

/** Gives every finding its file in the tree. */
function place(answer: Answer, files: Files): Pick<EngineRun, 'findings' | 'unevaluated'> {
  const findings = answer.findings.map(({ path: named, ...finding }): PlacedFinding => {
    const found = fileOf(named, files);
    return { ...finding, ...found };
  });
  const unevaluated = answer.unevaluated.map(({ path: named, ...rest }) => {
    const { file, member } = fileOf(named, files);
    const reason = member === undefined ? rest.reason : `${member}: ${rest.reason}`;
    return { ...rest, path: file.entry.path, reason };
  });
  compare(answer, files, new Set(unevaluated.map(({ path: name }) => name)));
  return { findings, unevaluated };
}

function fileOf(named: string, files: Files): { readonly file: GivenFile; readonly member?: string } {
  const found = files.find(named);
  if (found === undefined) throw new EngineError('named a file that it was not given');
  return found;
}

/** What it says that it scanned has to be what it was given. */
function compare({ scanned }: Answer, files: Files, unevaluated: ReadonlySet<string>): void {
  if (scanned === undefined) return;
  if (typeof scanned === 'number') {
    if (scanned >= files.contents) return;
    throw new EngineError(`scanned ${scanned} of ${files.contents} contents`);
  }
  const done = new Set<TreeEntry>(scanned.map((named) => fileOf(named, files).file.entry));
  const left = files.given.filter(({ entry }) => !done.has(entry) && !unevaluated.has(entry.path));
  if (left.length === 0) return;
  const names = left.slice(0, 3).map(({ entry }) => entry.path);
  throw new EngineError(
    `scanned ${files.given.length - left.length} of ${files.given.length} files, not ${names.join(', ')}`,
  );
}
