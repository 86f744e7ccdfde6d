import type { ActionName } from './actions';
import { guardStreams } from './streams';

/** What escapes every handler is a bug of ours, and an error: Node's own exit code would say that something failed its judgement. */
function guardExit(): void {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`gatehouse: internal error, please report it: ${error.stack ?? error.message}\n`);
    process.exit(2);
  });
}

/** What the two-line files in `dist/` call; each loads its own part of the bundle. */
export async function runAction(name: ActionName | 'setup'): Promise<void> {
  guardStreams();
  guardExit();
  if (name === 'setup') {
    const { runSetup } = await import('./setup');
    process.exitCode = await runSetup();
    return;
  }
  const { runAction: start } = await import('./main');
  process.exitCode = await start(name);
}

export async function runCli(argv: readonly string[]): Promise<void> {
  guardStreams();
  guardExit();
  const { runCli: start } = await import('./cli');
  process.exitCode = await start(argv);
}

/** What `assets/secrets-worker.mjs` calls. */
export async function runSecretsThread(): Promise<void> {
  const { runThread } = await import('./gates/secrets/thread');
  runThread();
}
