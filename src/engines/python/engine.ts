import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { EngineError, messageOf } from '../../errors';
import { ruleNamed } from './rules';

/** A place and what ruff's rule says about it. Lines and columns as in `Location`. */
export interface PythonDiagnostic {
  /** The rule's code: `S608`. */
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A comment in which a skip may stand, at one of the diagnostics or in the line above. */
export interface PythonComment {
  readonly line: number;
  readonly text: string;
  /** Nothing else is in its line. */
  readonly above: boolean;
}

export interface PythonAnalysis {
  /** By line and column, at most `maxDiagnostics` of them. */
  readonly diagnostics: readonly PythonDiagnostic[];
  /** How many there were before the cut. */
  readonly total: number;
  readonly comments: readonly PythonComment[];
  /** The first of `count` places that Python's grammar doesn't allow. The rules then saw little or nothing of the source. */
  readonly syntaxError?: {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly count: number;
  };
}

export interface PythonEngine {
  /** Of ruff. */
  readonly version: string;
  /**
   * Analyses one module's source text. Comments in it can't silence a rule. Rejects with `EngineError` when ruff crashes,
   * runs out of time or out of memory over it; other sources can still be analysed afterwards.
   */
  analyse(source: string): Promise<PythonAnalysis>;
  close(): Promise<void>;
}

export interface PythonEngineLimits {
  /** What one source may take. Ordinary code takes 2 ms for 1000 lines; some hostile sources take time quadratic in their length. */
  readonly timeoutMs: number;
  /** After so many failed sources every other one is refused unread, so that a tree of hostile files ends in time. */
  readonly maxFailures: number;
}

/** More findings than this in one file are counted, not listed. */
export const maxDiagnostics = 10_000;

const defaults: PythonEngineLimits = { timeoutMs: 20_000, maxFailures: 20 };
const startTimeoutMs = 60_000;

const files = {
  worker: assetFile('ruff-worker.cjs', './ruff-worker.cjs'),
  module: assetFile('ruff_wasm.cjs', '../../../node_modules/@astral-sh/ruff-wasm-nodejs/ruff_wasm.js'),
};

/** A file that is loaded as it is: beside the bundle, where the build puts it under `name`, or where it is in the sources. */
function assetFile(name: string, source: string): string {
  const here = import.meta.dirname;
  const bundled = path.join(here, 'assets', name);
  return existsSync(bundled) ? bundled : path.join(here, source);
}

const workerData = {
  module: files.module,
  maxDiagnostics,
  memoryPages: 8_192,
  settings: { lint: { preview: true, select: ['S'] }, 'target-version': 'py315' },
};

interface WorkerAnalysis extends Omit<PythonAnalysis, 'diagnostics'> {
  readonly diagnostics: readonly (Omit<PythonDiagnostic, 'rule'> & { readonly name: string })[];
}

type Answer = { readonly analysis: WorkerAnalysis } | { readonly failure: string };
/** After a failure the worker looks at no other source. */
type WorkerReply = { readonly version: string } | { readonly answers: readonly Answer[] };

interface Question {
  readonly source: string;
  readonly resolve: (analysis: PythonAnalysis) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Ruff's security rules, in WebAssembly, in a thread of its own: a source that crashes it or makes it spin is given up, and
 * a fresh thread goes on with the next. Rejects with `EngineError` when it can't be loaded.
 */
export async function createPythonEngine(limits: Partial<PythonEngineLimits> = {}): Promise<PythonEngine> {
  const { timeoutMs, maxFailures } = { ...defaults, ...limits };
  const first = await startThread();
  let thread: Thread | undefined = first.thread;
  let failures = 0;
  const queue: Question[] = [];
  let work: Promise<void> | undefined;

  const answer = async (batch: readonly Question[]): Promise<void> => {
    const [first] = batch;
    if (first === undefined) return;
    try {
      if (failures >= maxFailures) throw new EngineError(`not tried, ruff having failed on ${failures} other sources`);
      thread ??= (await startThread()).thread;
      const sources = batch.map(({ source }) => source);
      const reply = await thread.next(timeoutMs, sources);
      const answers = 'answers' in reply ? reply.answers : [];
      for (const [index, each] of answers.entries()) {
        if ('analysis' in each) batch[index]?.resolve(analysisOf(each.analysis));
      }
      const last = answers.at(-1);
      if (last === undefined) throw new EngineError('ruff gave no answer');
      if ('analysis' in last) return;
      await restart();
      batch[answers.length - 1]?.reject(new EngineError(`ruff crashed: ${last.failure}`));
      queue.unshift(...batch.slice(answers.length));
    } catch (error) {
      if (failures < maxFailures) await restart(batch.length === 1);
      if (batch.length === 1) first.reject(error);
      // It is not known which one it was.
      else for (const question of batch) await answer([question]);
    }
  };
  const restart = async (hasFailed = true): Promise<void> => {
    if (hasFailed) failures += 1;
    await thread?.stop();
    thread = undefined;
  };
  const answerAll = async (): Promise<void> => {
    // What is asked at the same time comes into one batch.
    await Promise.resolve();
    while (queue.length > 0) await answer(takeBatch(queue));
    work = undefined;
  };

  return {
    version: first.version,
    analyse: (source) =>
      new Promise((resolve, reject) => {
        queue.push({ source, resolve, reject });
        work ??= answerAll();
      }),
    close: async () => {
      await work;
      await thread?.stop();
      thread = undefined;
    },
  };
}

/** In sources and characters: a message to a thread and back takes longer than the rules do for a short source. */
const maxBatch = { count: 32, length: 100_000 };

function takeBatch(queue: Question[]): Question[] {
  let count = 0;
  for (let length = 0; count < Math.min(queue.length, maxBatch.count); count++) {
    length += queue[count]?.source.length ?? 0;
    if (count > 0 && length > maxBatch.length) break;
  }
  return queue.splice(0, count);
}

async function startThread(): Promise<{ thread: Thread; version: string }> {
  const thread = new Thread();
  try {
    const reply = await thread.next(startTimeoutMs);
    if ('version' in reply) return { thread, version: reply.version };
    throw new EngineError('ruff could not be loaded');
  } catch (error) {
    await thread.stop();
    throw error;
  }
}

function analysisOf({ diagnostics, ...rest }: WorkerAnalysis): PythonAnalysis {
  return {
    ...rest,
    diagnostics: diagnostics.map(({ name, ...place }) => {
      const rule = ruleNamed(name);
      if (rule === undefined) throw new EngineError(`ruff found ${name}, a rule that is not in the table`);
      return { ...place, rule: rule.code };
    }),
  };
}

/** One worker, asked one thing at a time. */
class Thread {
  private readonly worker = new Worker(files.worker, {
    workerData,
    // Ruff's panic messages would go to our own stderr.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });

  private gone = false;

  constructor() {
    this.worker.stdout.resume();
    this.worker.stderr.resume();
    // Without a listener an error between two questions, or after a timeout, would end the process.
    this.worker.on('error', () => undefined);
    this.worker.on('exit', () => {
      this.gone = true;
    });
  }

  /** The worker's next message; `sources`, if given, are sent to it first. */
  next(timeoutMs: number, sources?: readonly string[]): Promise<WorkerReply> {
    if (this.gone) return Promise.reject(new EngineError('ruff stopped'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        fail(new EngineError(`ruff took more than ${timeoutMs / 1_000} s`));
      }, timeoutMs);
      const stop = (): void => {
        clearTimeout(timer);
        this.worker.off('message', done).off('error', fail).off('exit', exited);
      };
      const done = (reply: WorkerReply): void => {
        stop();
        resolve(reply);
      };
      const fail = (error: unknown): void => {
        stop();
        reject(error instanceof EngineError ? error : new EngineError(`ruff crashed: ${messageOf(error)}`));
      };
      const exited = (): void => {
        fail(new EngineError('ruff stopped'));
      };
      this.worker.on('message', done).on('error', fail).on('exit', exited);
      if (sources !== undefined) this.worker.postMessage(sources);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
