import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../disk';
import type { EngineAccess } from './access';
import { removeNow } from './folder';
import { whenEnding } from './interruption';
import { platform, type Recipe } from './recipe';

/** Where an engine lies that a recipe installed: a link to a folder, which changes whenever the recipe does. */
function linkOf(recipe: Recipe, name: string, { cache }: EngineAccess): string {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12);
  const version = recipe.kind === 'none' ? '' : recipe.version;
  return path.join(cache, `${name}-${version}-${platform}-${digest}`);
}

const programIn = (folder: string, recipe: Recipe, name: string): string =>
  path.join(folder, 'bin', (recipe.kind === 'pip' ? recipe.program : undefined) ?? name);

/** What a recipe left that was carried out before. */
export interface Installed {
  readonly program: string;
  /** The folder behind the link. */
  readonly folder: string;
}

/** The program, if that recipe was carried out to its end before. */
export function installed(recipe: Recipe, name: string, access: EngineAccess): Installed | undefined {
  if (recipe.kind === 'none') return undefined;
  const link = linkOf(recipe, name, access);
  const program = programIn(link, recipe, name);
  return existsSync(program) ? { program, folder: realpathSync(link) } : undefined;
}

/**
 * Has `fill` make the folder of an engine, and puts it in place once it is whole: what another process put there in the meantime
 * stays, but not what is known to be `broken`. Answers the program.
 */
export async function keep(
  recipe: Recipe,
  name: string,
  access: EngineAccess,
  fill: (folder: string) => Promise<void>,
  broken?: Installed,
): Promise<string> {
  const link = linkOf(recipe, name, access);
  await mkdir(access.cache, { recursive: true });
  const folder = await mkdtemp(`${link}.`);
  const callOff = whenEnding(() => {
    removeNow(folder);
  });
  let kept = false;
  try {
    await fill(folder);
    try {
      await symlink(path.basename(folder), link);
      kept = true;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      // A link whose folder is gone (a cache that was restored in part) is in the way; another one is that of who was quicker.
      const there = installed(recipe, name, access);
      if (there === undefined || there.folder === broken?.folder) {
        await symlink(path.basename(folder), `${folder}.link`);
        await rename(`${folder}.link`, link);
        kept = true;
        if (there !== undefined) await rm(there.folder, { recursive: true, force: true });
      }
    }
  } finally {
    callOff();
    if (!kept) await rm(folder, { recursive: true, force: true });
  }
  return programIn(link, recipe, name);
}
