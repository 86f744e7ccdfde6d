import { diskProblem } from './disk';

/**
 * A reader that has had enough (`| head`) is no error, and what the log can't take is lost. Any other failure of stdout loses the
 * result: the process ends with exit code 2.
 */
export function guardStreams({ stdout, stderr }: NodeJS.Process = process): void {
  stderr.on('error', () => undefined);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    stderr.write(`gatehouse: the result can't be written: ${diskProblem(error)}\n`);
    process.exit(2);
  });
}
