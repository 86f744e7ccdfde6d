import { execFile, spawn, type ExecFileException } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { diskProblem } from '../disk';
import { ChangeError } from '../errors';

/** The SHA-1 and SHA-256 forms of "no commit" in push events. */
export const isZeroSha = (sha: string): boolean => /^0+$/.test(sha);
export const isSha = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/**
 * What keeps a repository from steering the git that reads it: no hooks, no file-system monitor, no bare repository among its
 * files that git would take for the one to open, no prompts, no locks taken, no replaced objects or parents, and a network that stalls is
 * given up (under 1 kB/s for 30 s). Larger files are binary to it: to compare their lines would take as much memory again.
 */
const options = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.bigFileThreshold=32m',
  'safe.bareRepository=explicit',
].flatMap((option) => ['-c', option]);

/** A git that takes longer waits for something that doesn't come (its .gitignore is a pipe). */
const maxMilliseconds = 15 * 60 * 1000;
/** The names of ten million files. */
const maxOutputBytes = 1024 * 1024 * 1024;

/** For a git that runs in `folder`. `index` is the file of another index than the repository's own: git gives a hook the one that it will commit. */
export const gitEnvironment = (folder: string, index?: string): Record<string, string> => ({
  ...definedEnvironment(),
  PATH: trustedPath(process.env.PATH ?? '', folder),
  ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  // No such file can be: an empty one would have git advise against grafts.
  GIT_GRAFT_FILE: '/dev/null/none',
  GIT_HTTP_LOW_SPEED_LIMIT: '1000',
  GIT_HTTP_LOW_SPEED_TIME: '30',
});

/**
 * Where git may be looked for: not in relative folders, which would be the checked ones, and not below the repository (npm puts
 * `node_modules/.bin` first): a program there is scanned text too.
 */
function trustedPath(list: string, folder: string): string {
  const top = topOf(path.resolve(folder));
  const isBelow = (entry: string): boolean => `${realPath(entry)}${path.sep}`.startsWith(`${realPath(top)}${path.sep}`);
  return list
    .split(path.delimiter)
    .filter((entry) => path.isAbsolute(entry) && !isBelow(entry))
    .join(path.delimiter);
}

/** The nearest folder above that has a `.git`, or else the folder itself. */
function topOf(folder: string): string {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
  }
  return folder;
}

function realPath(entry: string): string {
  try {
    return realpathSync(entry);
  } catch {
    return path.resolve(entry);
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.filter(([name]) => !repositoryVariables.has(name)));
}

/** Set inside a git hook; they would point every call at that repository. */
const repositoryVariables = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
]);

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const noGit = 'git is not installed here, or not in the PATH';
const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
/** Of what a git says on its way down; the beginning is shown. */
const maxMessageLength = 10_000;

/** There is no git to run. */
export class NoGitError extends ChangeError {}

/** Runs git in one folder. Nothing it prints reaches the log. */
export class Git {
  constructor(
    readonly folder: string,
    readonly index?: string,
  ) {}

  /** Runs a command whatever its exit code, on `input`. Rejects with `NoGitError` when there is no git at all. */
  ask(args: readonly string[], input = ''): Promise<GitAnswer> {
    const limits = { timeout: maxMilliseconds, killSignal: 'SIGKILL', maxBuffer: maxOutputBytes } as const;
    const settings = {
      cwd: this.folder,
      env: gitEnvironment(this.folder, this.index),
      encoding: 'buffer',
      windowsHide: true,
      ...limits,
    } as const;
    return new Promise((resolve, reject) => {
      const child = execFile('git', [...options, ...args], settings, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ exitCode: code, stdout, stderr: stderr.toString().trim() });
        else if (isMissing(error)) reject(new NoGitError(noGit));
        else reject(new ChangeError(`git ${args[0] ?? ''} ${endOf(error)}`));
      });
      // A git that fails closes its input early; its exit code tells.
      child.stdin?.on('error', () => undefined).end(input);
    });
  }

  /** The answer of a command; rejects with `ChangeError`, naming the command and git's own words, when it fails. */
  async success(args: readonly string[], input?: string): Promise<GitAnswer> {
    const answer = await this.ask(args, input);
    if (answer.exitCode === 0) return answer;
    throw new ChangeError(`git ${args[0] ?? ''} failed (exit ${answer.exitCode}): ${firstLines(answer.stderr)}`);
  }

  /** What a command prints; rejects as `success` does. */
  async output(args: readonly string[], input?: string): Promise<Buffer> {
    return (await this.success(args, input)).stdout;
  }

  /**
   * What a command prints on `input`, as it comes. Rejects with `ChangeError` when it fails, at its end too, and when nothing comes for
   * as long as no git takes. Whoever stops listening ends it.
   */
  async *stream(args: readonly string[], input = ''): AsyncGenerator<Buffer, void, undefined> {
    const command = args[0] ?? '';
    const child = spawn('git', [...options, ...args], {
      cwd: this.folder,
      env: gitEnvironment(this.folder, this.index),
      windowsHide: true,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(0, maxMessageLength)));
    child.stdin.on('error', () => undefined).end(input);
    const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
      child.once('error', reject).once('close', (code, signal) => {
        resolve({ code, signal });
      });
    });
    // Awaited below; until then its failure is nobody's.
    ended.catch(() => undefined);
    const waited = { tooLong: false };
    const watch = (): NodeJS.Timeout =>
      setTimeout(() => {
        waited.tooLong = true;
        child.kill('SIGKILL');
      }, maxMilliseconds);
    let alarm = watch();
    try {
      for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
        // The time that the listener takes is not git's.
        clearTimeout(alarm);
        yield chunk;
        alarm = watch();
      }
      const { code, signal } = await ended.catch((error: unknown) => {
        throw isMissing(error)
          ? new NoGitError(noGit)
          : new ChangeError(`git ${command} can't be run: ${diskProblem(error)}`);
      });
      // git goes on after some errors, such as a branch that leads nowhere.
      if (code === 0 && !/^(?:error|fatal): /m.test(stderr)) return;
      const minutes = maxMilliseconds / 60_000;
      throw new ChangeError(
        waited.tooLong
          ? `git ${command} gave no answer in ${minutes} minutes`
          : code === null
            ? `git ${command} was ended by ${signal ?? 'something'}`
            : `git ${command} failed (exit ${code}): ${firstLines(stderr.trim())}`,
      );
    } finally {
      clearTimeout(alarm);
      child.kill('SIGKILL');
    }
  }

  /** Like `output`, as one trimmed line; undefined when the command fails. */
  async line(args: readonly string[]): Promise<string | undefined> {
    const answer = await this.ask(args);
    return answer.exitCode === 0 ? answer.stdout.toString().trim() : undefined;
  }
}

/** How a git that gave no exit code ended. */
function endOf(error: ExecFileException | null): string {
  if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `printed more than ${maxOutputBytes} bytes`;
  if (error?.killed) return `gave no answer in ${maxMilliseconds / 60_000} minutes`;
  return error?.signal ? `was ended by ${error.signal}` : `can't be run: ${diskProblem(error)}`;
}

/** The beginning of what git says, on one line. */
export const firstLines = (text: string): string => text.split('\n').slice(0, 3).join(' · ').slice(0, 500);

/** Splits `-z` output. */
export function zeroSeparated(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < output.length;) {
    const end = output.indexOf(0, start);
    parts.push(output.subarray(start, end < 0 ? output.length : end));
    start = (end < 0 ? output.length : end) + 1;
  }
  return parts;
}
