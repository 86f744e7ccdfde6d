import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { GitHubDouble } from '../double/github-api';
import { root } from './built';
import type { TestRepository } from './repository';

/** What a step left behind. */
export interface ActStep {
  readonly result: string;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Its `::error` commands as `path:line`; a command that names no file is `:`. */
  readonly errors: readonly string[];
}

export interface ActRun {
  /** 0 when every job succeeded. */
  readonly code: number;
  /** By id, or by position where the workflow gives none; a step of a composite action is `<step>/<its own id>`. */
  readonly steps: ReadonlyMap<string, ActStep>;
  /** What the stand-in actions were given, in their order. */
  readonly records: readonly unknown[];
  /** For messages: all that act said. */
  readonly text: string;
}

export interface ActOptions {
  readonly act: string;
  /** The folder of the `node` that runs JavaScript actions and is on the PATH. */
  readonly node: string;
  readonly workflow: string;
  readonly job?: string;
  readonly event: string;
  readonly payload: unknown;
  readonly apiUrl: string;
  /** `owner/name@ref` → the folder that stands for it. */
  readonly actions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly actor?: string;
  /** The name of act's own folder: the workspace and the actions lie under it. */
  readonly home?: string;
}

const timeoutMs = 90_000;

const line = z.object({
  msg: z.string().default(''),
  stage: z.string().optional(),
  stepID: z.array(z.string()).optional(),
  stepResult: z.string().optional(),
  raw_output: z.boolean().default(false),
  command: z.string().default(''),
  name: z.string().default(''),
  arg: z.string().default(''),
  content: z.string().default(''),
  kvPairs: z.record(z.string(), z.string()).nullable().default(null),
});

/** Runs a workflow of a repository with act, on this machine itself: no container, nothing fetched. */
export async function act(repository: TestRepository, options: ActOptions): Promise<ActRun> {
  const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-act-'));
  try {
    const home = path.join(temp, options.home ?? 'home');
    const eventFile = path.join(temp, 'event.json');
    const recordFile = path.join(temp, 'records.jsonl');
    // Without this file act asks which images to use.
    fs.mkdirSync(path.join(home, '.config/act'), { recursive: true });
    fs.writeFileSync(path.join(home, '.config/act/actrc'), '');
    fs.writeFileSync(eventFile, JSON.stringify(options.payload));
    fs.writeFileSync(recordFile, '');
    const env = { GITHUB_API_URL: options.apiUrl, STAND_IN_RECORD: recordFile, ...options.env };
    const args = [
      options.event,
      '--json',
      ...['--workflows', options.workflow, '--eventpath', eventFile],
      ...(options.job === undefined ? [] : ['--job', options.job]),
      ...['ubuntu-latest', 'ubuntu-24.04'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      ...['--action-cache-path', path.join(home, 'cache'), '--no-cache-server'],
      ...['--actor', options.actor ?? 'octocat', '--secret', 'GITHUB_TOKEN=token-of-the-double'],
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.entries(options.actions).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ];
    const PATH = [options.node, process.env.PATH].join(path.delimiter);
    const { code, stdout, stderr } = await execute(options.act, args, repository.folder, { PATH, HOME: home });
    const records = fs.readFileSync(recordFile, 'utf8').split('\n').filter(Boolean);
    return {
      code,
      steps: stepsOf(stdout),
      records: records.map((record): unknown => JSON.parse(record)),
      text: stdout + stderr,
    };
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}

/** Runs a program; when its time is up, ends it with all that it started, and rejects. */
function execute(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let late = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (late || code === null) reject(new Error(`act was ended after ${timeoutMs} ms:\n${stdout}${stderr}`));
      else resolve({ code, stdout, stderr });
    });
  });
}

function stepsOf(stdout: string): Map<string, ActStep> {
  const steps = new Map<string, ActStep>();
  for (const text of stdout.split('\n').filter(Boolean)) {
    const said = line.parse(JSON.parse(text));
    if (said.stage !== 'Main' || said.stepID === undefined) continue;
    const id = said.stepID.join('/');
    const step = steps.get(id) ?? { result: '', log: '', outputs: {}, summary: '', errors: [] };
    steps.set(id, after(step, said));
  }
  return steps;
}

function after(step: ActStep, said: z.infer<typeof line>): ActStep {
  if (said.raw_output) return { ...step, log: step.log + said.msg };
  if (said.stepResult !== undefined) return { ...step, result: said.stepResult };
  switch (said.command) {
    case 'set-output':
      return { ...step, outputs: { ...step.outputs, [said.name]: said.arg } };
    case 'summary':
      return { ...step, summary: step.summary + said.content };
    case 'error':
      return { ...step, errors: [...step.errors, `${said.kvPairs?.file ?? ''}:${said.kvPairs?.line ?? ''}`] };
    default:
      return step;
  }
}

/** What a release of Gatehouse consists of for a runner: the actions and what they run. */
export function releaseInto(folder: string): string {
  for (const name of ['action.yml', 'actions', 'dist'])
    fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  return folder;
}

/** Where check runs annotate a failure, as `path:line`, sorted. */
export function failuresIn({ state }: GitHubDouble): string[] {
  return state.checkRuns
    .flatMap((check) => check.annotations)
    .filter((annotation) => annotation.annotation_level === 'failure')
    .map((annotation) => `${String(annotation.path)}:${String(annotation.start_line)}`)
    .sort();
}
