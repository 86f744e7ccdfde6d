import { exec } from '@actions/exec';
import { ChangeError } from '../errors';

/** The SHA-1 and SHA-256 forms of "no commit" in push events. */
export const isZeroSha = (sha: string): boolean => /^0+$/.test(sha);
export const isSha = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/**
 * What keeps a repository from steering the git that reads it: no hooks, no file-system monitor, no prompts, no locks taken,
 * no replaced objects, and a network that stalls is given up (under 1 kB/s for 30 s).
 */
const options = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
export const gitEnvironment = (): Record<string, string> => ({
  ...definedEnvironment(),
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_HTTP_LOW_SPEED_LIMIT: '1000',
  GIT_HTTP_LOW_SPEED_TIME: '30',
});

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

/** Runs git in one folder. Nothing it prints reaches the log. */
export class Git {
  constructor(readonly folder: string) {}

  /** Runs a command whatever its exit code. Rejects with `ChangeError` when there is no git at all. */
  async ask(args: readonly string[]): Promise<GitAnswer> {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    try {
      const exitCode = await exec('git', [...options, ...args], {
        cwd: this.folder,
        env: gitEnvironment(),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
      });
      return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString().trim() };
    } catch (error) {
      throw new ChangeError(`git can't be run: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** What a command prints; rejects with `ChangeError`, naming the command and git's own words, when it fails. */
  async output(args: readonly string[]): Promise<Buffer> {
    const answer = await this.ask(args);
    if (answer.exitCode === 0) return answer.stdout;
    throw new ChangeError(`git ${args[0] ?? ''} failed (exit ${answer.exitCode}): ${firstLines(answer.stderr)}`);
  }

  /** Like `output`, as one trimmed line; undefined when the command fails. */
  async line(args: readonly string[]): Promise<string | undefined> {
    const answer = await this.ask(args);
    return answer.exitCode === 0 ? answer.stdout.toString().trim() : undefined;
  }
}

const firstLines = (text: string): string => text.split('\n').slice(0, 3).join(' · ').slice(0, 500);

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
