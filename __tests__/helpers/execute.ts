import { spawn } from 'node:child_process';
import type { Outcome } from './built';

const timeoutMs = 90_000;

/**
 * Runs a program in a folder, with the environment that is given and no other. When its time is up it is ended with all that it
 * started; then, and when it can't be run, it rejects.
 */
export function execute(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeoutMs);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === null) reject(new Error(`${program} was ended by ${String(signal)}:\n${stdout}${stderr}`));
      else resolve({ code, stdout, stderr });
    });
  });
}
