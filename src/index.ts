import type { ActionName } from './actions';
import { guardStreams } from './streams';

/** What the two-line files in `dist/` call; each loads its own part of the bundle. */
export async function runAction(name: ActionName): Promise<void> {
  guardStreams();
  const { runAction: start } = await import('./main');
  process.exitCode = await start(name);
}

export async function runCli(argv: readonly string[]): Promise<void> {
  guardStreams();
  const { runCli: start } = await import('./cli');
  process.exitCode = await start(argv);
}
