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

type WorkerReply = { readonly version: string } | { readonly analysis: WorkerAnalysis } | { readonly failure: string };

/**
 * Ruff's security rules, in WebAssembly, in a thread of its own: a source that crashes it or makes it spin is given up, and
 * a fresh thread goes on with the next. Rejects with `EngineError` when it can't be loaded.
 */
export async function createPythonEngine(limits: Partial<PythonEngineLimits> = {}): Promise<PythonEngine> {
  const { timeoutMs, maxFailures } = { ...defaults, ...limits };
  const first = await startThread();
  let thread: Thread | undefined = first.thread;
  let failures = 0;
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (source: string): Promise<PythonAnalysis> => {
    if (failures >= maxFailures) throw new EngineError(`not tried, ruff having failed on ${failures} other sources`);
    thread ??= (await startThread()).thread;
    try {
      const reply = await thread.next(timeoutMs, source);
      if ('analysis' in reply) return analysisOf(reply.analysis);
      throw new EngineError('failure' in reply ? `ruff crashed: ${reply.failure}` : 'ruff gave no answer');
    } catch (error) {
      failures += 1;
      await thread.stop();
      thread = undefined;
      throw error;
    }
  };

  return {
    version: first.version,
    analyse: (source) => {
      const answer = last.then(() => ask(source));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      await last;
      await thread?.stop();
      thread = undefined;
    },
  };
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

  /** The worker's next message; `source`, if given, is sent to it first. */
  next(timeoutMs: number, source?: string): Promise<WorkerReply> {
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
      if (source !== undefined) this.worker.postMessage(source);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
