import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache', 'engines');

/** A program that `scripts/engines/install.mjs` installed; throws when it isn't there, so that no test passes without it. */
export function engine(path: string): string {
  const program = join(cache, path);
  if (!existsSync(program)) throw new Error(`${path} isn't installed: run node scripts/engines/install.mjs`);
  return program;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end and resolves with what it said, whatever its exit code; rejects when it can't be run or hangs. */
export function run(program: string, args: readonly string[], cwd = root): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else reject(new Error(error.message, { cause: error }));
    });
  });
}

/** Does something with a temporary folder that holds a copy of an example. */
export async function withExample<T>(example: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-example-'));
  try {
    await cp(join(root, 'examples', example), folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The rows of a CSV file without quoted cells, by column. */
export function rowsOf(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])));
}

/** Where a table of predictions differs from another: its scores by more than a tolerance, everything else in any way. */
export function differences(
  now: readonly Record<string, string>[],
  before: readonly Record<string, string>[],
  tolerance: number,
): string[] {
  if (now.length !== before.length) return [`${String(now.length)} rows, not ${String(before.length)}`];
  return now.flatMap((row, at) => {
    const was = before[at] ?? {};
    const same = (name: string): boolean =>
      name === 'score' ? Math.abs(Number(row[name]) - Number(was[name])) <= tolerance : row[name] === was[name];
    const names = [...new Set([...Object.keys(was), ...Object.keys(row)])].filter((name) => !same(name));
    return names.map((name) => `id ${row.id ?? '?'}: ${name} ${String(row[name])}, not ${String(was[name])}`);
  });
}

export interface Place {
  readonly path: string;
  readonly line: number | undefined;
}

interface Expected {
  readonly verdict: string;
  readonly blocking: readonly { readonly gate: string; readonly path: string; readonly line: number }[];
}

export const examples = ['titanic', 'web-api/fixed', 'web-api/vulnerable'] as const;

/** Where a gate must block in an example, from `examples/expected.json`. */
export async function expectedBlocking(example: (typeof examples)[number], gate: string): Promise<Place[]> {
  const expected = JSON.parse(await readFile(join(root, 'examples', 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >;
  const places = expected[example]?.blocking;
  if (places === undefined) throw new Error(`examples/expected.json says nothing of ${example}`);
  return places.filter((place) => place.gate === gate).map(({ path, line }) => ({ path, line }));
}

interface CheckReport {
  readonly verdict: string;
  readonly gates: readonly {
    readonly id: string;
    readonly evaluated: number;
    readonly findings: readonly {
      readonly blocking: boolean;
      readonly location: { readonly path: string; readonly startLine?: number };
    }[];
  }[];
}

/** What the built Gatehouse says of an example, by one gate: where it blocks and where it finds anything at all. */
export async function gatehouse(
  example: (typeof examples)[number],
  gate: string,
  node = process.execPath,
): Promise<{ code: number; evaluated: number; blocking: Place[]; found: Place[] }> {
  const args = ['dist/cli.js', 'check', `examples/${example}`, '--gate', gate, '--format', 'json'];
  const { code, stdout, stderr } = await run(node, args);
  if (stdout === '') throw new Error(`no report: ${stderr}`);
  const report = JSON.parse(stdout) as CheckReport;
  const [only] = report.gates.filter(({ id }) => id === gate);
  if (only === undefined) throw new Error(`the report has no gate ${gate}`);
  const placeOf = ({ location }: (typeof only.findings)[number]): Place => ({
    path: location.path,
    line: location.startLine,
  });
  return {
    code,
    evaluated: only.evaluated,
    blocking: only.findings.filter(({ blocking }) => blocking).map(placeOf),
    found: only.findings.map(placeOf),
  };
}
