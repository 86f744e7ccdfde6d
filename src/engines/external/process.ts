import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { diskProblem } from '../../disk';
import { EngineError } from '../../errors';
import { singleLine } from '../../single-line';
import { whenEnding } from './interruption';

export interface ProcessRequest {
  /** Absolute. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  /** The last of what it said. */
  readonly stderr: string;
  /** The most memory that it had, without that of what it started; undefined where the system doesn't tell, or it ended too soon. */
  readonly peakBytes?: number;
}

const maxSaid = 300;

/** What a program said, to be put behind a message: on one line, without control characters, and of a long text its beginning and end. */
export function said(text: string): string {
  const line = singleLine(text);
  if (line === '') return '';
  return `: ${line.length > 2 * maxSaid ? `${line.slice(0, maxSaid)} … ${line.slice(-maxSaid)}` : line}`;
}

/** So often its memory is looked up. */
const watchMs = 100;

/** The most memory that a process has had so far, in bytes (proc(5)); undefined where there is no such file, or no such process any more. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

/** A report of a million findings is smaller. */
const maxStdoutBytes = 256 * 1024 * 1024;
const maxStderrBytes = 64 * 1024;

/**
 * Runs a program to its end, whatever its exit code. Nothing that it started lives on, also when this process is told to end.
 * Rejects with `EngineError` when it can't be run, ends by a signal, takes too long or prints too much.
 */
export async function runProcess({ program, args, cwd, env, timeoutMs }: ProcessRequest): Promise<Ended> {
  // A group of its own, so that what the engine starts ends with it.
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const endGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Nothing of it is left.
    }
  };
  let problem: string | undefined;
  const giveUp = (reason: string): void => {
    problem ??= reason;
    endGroup();
    // Who left the group may hold them open.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const timer = setTimeout(() => {
    giveUp(`took more than ${timeoutMs / 1_000} s`);
  }, timeoutMs);
  const callOff = whenEnding(endGroup);
  let peakBytes: number | undefined;
  const watch = setInterval(() => {
    peakBytes = peakOf(child.pid) ?? peakBytes;
  }, watchMs);

  const printed: Buffer[] = [];
  let bytes = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxStdoutBytes) giveUp(`printed more than ${maxStdoutBytes} bytes`);
    else printed.push(chunk);
  });
  let said: Buffer = Buffer.alloc(0);
  child.stderr.on('data', (chunk: Buffer) => {
    said = Buffer.concat([said, chunk]).subarray(-maxStderrBytes);
  });
  try {
    const end = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
      child.once('error', reject);
      // What it started may hold its streams open.
      child.once('exit', endGroup);
      child.once('close', (code, signal) => {
        resolve(code ?? signal);
      });
    });
    if (problem !== undefined) throw new EngineError(problem);
    if (typeof end !== 'number') throw new EngineError(`was ended by ${String(end)}`);
    const told = { stdout: Buffer.concat(printed).toString(), stderr: said.toString() };
    return { exitCode: end, ...told, ...(peakBytes !== undefined && { peakBytes }) };
  } catch (error) {
    throw error instanceof EngineError ? error : new EngineError(`can't be run: ${diskProblem(error)}`);
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    callOff();
  }
}
