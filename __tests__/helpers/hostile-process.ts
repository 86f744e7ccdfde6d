import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, type Outcome } from './built';

export interface Measured extends Outcome {
  readonly seconds: number;
  /** The most memory the process ever held. */
  readonly megabytes: number;
}

export interface Conditions {
  readonly cwd?: string;
  /** Goes before what the child sees of this process's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Runs as nobody, if this process may do that; otherwise as whoever runs the tests, who then is not root. */
  readonly unprivileged?: boolean;
  /** A device or file for stdout in place of a pipe. */
  readonly stdout?: string;
  /** Closes stdout after its first bytes. */
  readonly hangUp?: boolean;
}

const nobody = 65534;
export const isRoot = process.getuid?.() === 0;

/**
 * Tells at its end, on its fourth stream, how much memory it took (in KiB): the peak of this program's own memory. `resourceUsage().maxRSS`
 * would also count what its parent held at the fork, and that is a test runner's.
 */
const meter = `import fs from 'node:fs'; process.on('exit', () => {
  const [, peak] = /^VmHWM:\\s+(\\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'));
  fs.writeSync(3, peak);
});`;

/** Runs the built command line under conditions that a shell can't easily give it. */
export function runUnder(args: readonly string[], conditions: Conditions = {}): Promise<Measured> {
  const { cwd = os.tmpdir(), env = {}, unprivileged = false, stdout, hangUp = false } = conditions;
  const started = performance.now();
  const target = stdout === undefined ? 'pipe' : fs.openSync(stdout, 'w');
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, builtFor(unprivileged), ...args],
    {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', target, 'pipe', 'pipe'],
      ...(unprivileged && isRoot ? { uid: nobody, gid: nobody } : {}),
      timeout: 60_000,
      killSignal: 'SIGKILL',
    },
  );
  if (typeof target === 'number') fs.closeSync(target);
  const text = ['', '', '', ''];
  child.stdio.forEach((stream, index) => {
    stream?.on('data', (chunk: Buffer) => {
      text[index] = (text[index] ?? '') + chunk.toString('latin1');
      if (hangUp && index === 1) stream.destroy();
    });
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      // Put together as bytes: a character may lie across two chunks.
      const [, out = '', err = '', memory = ''] = text.map((bytes) => Buffer.from(bytes, 'latin1').toString());
      const seconds = (performance.now() - started) / 1000;
      resolve({ code: code ?? -1, stdout: out, stderr: err, seconds, megabytes: Number(memory) / 1024 });
    });
  });
}

let readable: string | undefined;

/** The command line where the child may read it: a checkout of root's is closed to others. */
function builtFor(unprivileged: boolean): string {
  const dist = path.join(root, 'dist');
  if (!unprivileged || !isRoot) return path.join(dist, 'cli.js');
  if (readable === undefined) {
    readable = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-dist-'));
    fs.cpSync(dist, readable, { recursive: true });
    fs.chmodSync(readable, 0o755);
    process.once('exit', () => {
      if (readable !== undefined) fs.rmSync(readable, { recursive: true, force: true });
    });
  }
  return path.join(readable, 'cli.js');
}
