import { diskProblem } from '../../disk';
import { EngineError } from '../../errors';
import type { EngineAccess } from './access';
import { keep } from './cache';
import type { ExternalEngine } from './engine';
import { installPackages } from './pip';
import { installRelease } from './release';

/** Installs an engine by its recipe, and answers its program. Rejects with `EngineError`; then nothing of it is left. */
export async function install({ name, install: recipe }: ExternalEngine, access: EngineAccess): Promise<string> {
  try {
    return await keep(recipe, name, access, async (folder) => {
      switch (recipe.kind) {
        case 'release':
          return installRelease(recipe, name, folder, access);
        case 'pip':
          return installPackages(recipe, folder, access);
        case 'none':
          throw new EngineError('Gatehouse has no pinned release of it');
      }
    });
  } catch (error) {
    const reason = error instanceof EngineError ? error.message : diskProblem(error);
    throw new EngineError(`${name} could not be installed: ${reason}`);
  }
}
