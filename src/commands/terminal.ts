import { piecesOf, writeOutput, type Output } from '../disk';
import type { Log } from '../log';

/** Shown only for work that lasts, and not more often than an eye follows. */
const quietMs = 700;
const intervalMs = 100;

/** Tells how a run goes on stderr: a line that is rewritten on a terminal, nothing where nobody watches. */
export function terminalLog(stderr: NodeJS.WriteStream): Log & { clear(): void } {
  const started = performance.now();
  let last = 0;
  let drawn = false;
  return {
    progress(text) {
      const now = performance.now();
      if (!stderr.isTTY || now - started < quietMs || now - last < intervalMs) return;
      last = now;
      drawn = true;
      stderr.write(`\r\u001b[2K${text.slice(0, stderr.columns - 1)}`);
    },
    bug(error) {
      stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    },
    clear() {
      if (drawn) stderr.write('\r\u001b[2K');
    },
  };
}

/** Writes a result to a file, or to stdout when none is named. */
export function writeResult(text: Output, file: string | undefined): void {
  if (file === undefined) for (const piece of piecesOf(text)) process.stdout.write(piece);
  else writeOutput(file, text);
}
