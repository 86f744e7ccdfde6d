import { constants } from 'node:fs';
import { access as canAccess, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { EngineError, messageOf } from '../../errors';
import type { EngineAccess } from './access';
import { installed } from './cache';
import type { ExternalEngine } from './engine';
import { cleanEnvironment } from './environment';
import { inPrivateFolder } from './folder';
import { install } from './install';
import { runProcess } from './process';
import { isInside } from './trust';
import { goModuleVersion, isWithin, versionIn } from './version';

export interface Located {
  /** Absolute. */
  readonly program: string;
  readonly version: string;
}

const versionTimeoutMs = 60_000;

/**
 * Finds the program of an engine, in a version that is known here: where the policy says, and else on the PATH, in the cache, or by
 * installing it. What lies inside of the checked folder or the workspace is never run. Rejects with `EngineError`, which says what
 * was looked at and why it was passed over.
 */
export async function locate(engine: ExternalEngine, access: EngineAccess): Promise<Located> {
  const { settings } = access;
  const named = settings.paths[engine.name];
  if (named !== undefined) {
    const found = await examine(engine, named, access);
    if (typeof found !== 'string') return found;
    throw new EngineError(`${engine.name}: ${named}, which the policy names, ${found}`);
  }
  const passedOver: string[] = [];
  for (const program of await onPath(engine.name, access)) {
    const found = await examine(engine, program, access);
    if (typeof found !== 'string') return found;
    passedOver.push(`${program} ${found}`);
  }
  const cached = installed(engine.install, engine.name, access);
  if (cached !== undefined) {
    const found = await examine(engine, cached.program, access);
    if (typeof found !== 'string') return found;
    passedOver.push(`${cached.program} ${found}`);
  }
  const seen = passedOver.length > 0 ? ` (${passedOver.join('; ')})` : '';
  const { from, below } = engine.versions;
  const needed = `${engine.name} from ${from}, below ${below}, is not on this machine${seen}`;
  if (engine.install.kind === 'none') throw new EngineError(`${needed}, and Gatehouse has no pinned release of it`);
  if (settings.install === 'never') throw new EngineError(`${needed}, and the policy installs none (engines.install)`);
  if (isInside(access.cache, access.untrusted))
    throw new EngineError(
      `${needed}, and it can't be installed into ${access.cache}, which lies in the checked folder or the workspace`,
    );
  // A Python that was there when it was installed can be gone where a cache is restored.
  const program = await install(engine, access, cached);
  const found = await examine(engine, program, access);
  if (typeof found !== 'string') return found;
  throw new EngineError(`${engine.name} was installed, but it ${found}`);
}

/** The files called `name` in the folders of PATH. */
export async function onPath(name: string, { environment }: EngineAccess): Promise<string[]> {
  const found: string[] = [];
  for (const folder of new Set((environment.PATH ?? '').split(path.delimiter))) {
    // A relative folder would be one of the checked.
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, name);
    if (await isProgram(file)) found.push(file);
  }
  return found;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await canAccess(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** The program with its version, or what is wrong with it. */
async function examine(engine: ExternalEngine, program: string, access: EngineAccess): Promise<Located | string> {
  if (isInside(program, access.untrusted)) return 'lies in the checked folder or the workspace and is not run';
  if (!(await isProgram(program))) return 'is not a program';
  let version: string | undefined;
  try {
    version = await versionOf(engine, program, access);
  } catch (error) {
    return messageOf(error);
  }
  if (version === undefined) return 'does not say its version';
  return isWithin(version, engine.versions) ? { program, version } : `is version ${version}`;
}

async function versionOf(
  { version: { args, goModule }, environment }: ExternalEngine,
  program: string,
  access: EngineAccess,
): Promise<string | undefined> {
  return inPrivateFolder(access.temporary, 'gatehouse-version', async (scratch) => {
    const env = { ...cleanEnvironment(program, scratch, access), ...environment };
    const { stdout } = await runProcess({ program, args, cwd: scratch, env, timeoutMs: versionTimeoutMs });
    return (
      versionIn(stdout) ?? (goModule === undefined ? undefined : goModuleVersion(await readFile(program), goModule))
    );
  });
}
