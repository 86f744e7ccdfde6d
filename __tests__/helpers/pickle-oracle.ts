import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readPickle, type PickleHooks, type PickleVisitor } from '../../src/formats/pickle';
import { bufferSource } from '../../src/formats/source';

const oracle = path.join(import.meta.dirname, '../corpora/models/oracle.py');

interface Case {
  readonly hex: string;
  readonly seen: readonly (readonly [module: string, name: string])[];
  readonly whole: boolean;
}

export interface Differences {
  readonly cases: number;
  /** How many of the cases import anything. */
  readonly importing: number;
  /** Pickles from which CPython imports what the reader didn't see, or that made it throw. */
  readonly missed: readonly string[];
  /** Pickles that CPython loads to their end, and the reader calls broken. */
  readonly wronglyBroken: readonly string[];
}

/** Compares the pickle reader with CPython's unpickler over `count` mutated pickles. */
export async function compareWithPython(python: string, seed: number, count: number): Promise<Differences> {
  const child = spawn(python, [oracle, String(seed), String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let cases = 0;
  let importing = 0;
  const missed: string[] = [];
  const wronglyBroken: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const { hex, seen, whole } = JSON.parse(line) as Case;
    cases++;
    if (seen.length > 0) importing++;
    const read = await globalsOf(Buffer.from(hex, 'hex')).catch(() => undefined);
    if (read === undefined || seen.some(([module, name]) => !read.globals.has(`${module} ${name}`))) missed.push(hex);
    else if (whole && read.broken) wronglyBroken.push(hex);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${oracle} ended with ${String(code)}`);
  return { cases, importing, missed, wronglyBroken };
}

async function globalsOf(bytes: Buffer): Promise<{ globals: ReadonlySet<string>; broken: boolean }> {
  const globals = new Set<string>();
  const visitor: PickleVisitor = {
    global: (_, { module, name }) => globals.add(`${module} ${name}`),
    wantsArguments: () => true,
    kept: () => undefined,
    used: () => undefined,
    odd: () => undefined,
    payload: () => undefined,
    persistent: () => undefined,
  };
  const hooks: PickleHooks = { visitor, payload: () => Promise.resolve(), nested: () => hooks };
  const end = await readPickle(bufferSource(bytes), 0, hooks);
  return { globals, broken: end.broken !== undefined };
}
