import { execFile } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a child may see of this process's environment: no CI's own variables, no colours. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG'];

/** Runs a file of the built `dist/` as its users do. */
export function runBuilt(
  file: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; node?: string } = {},
): Promise<Outcome> {
  const env = Object.fromEntries(
    inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return new Promise((resolve) => {
    execFile(
      options.node ?? process.execPath,
      [path.join(root, 'dist', file), ...args],
      { cwd: options.cwd ?? root, env: { ...env, ...options.env }, maxBuffer: 1 << 30, timeout: 120_000 },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ code, stdout, stderr });
      },
    );
  });
}
