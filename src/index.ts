import type { ActionName } from './actions';

/** What the two-line files in `dist/` call; each loads its own part of the bundle. */
export async function runAction(name: ActionName): Promise<void> {
  const { runAction: start } = await import('./main');
  await start(name);
}

export async function runCli(argv: readonly string[]): Promise<void> {
  const { runCli: start } = await import('./cli');
  process.exitCode = await start(argv);
}
