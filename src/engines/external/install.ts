import { diskProblem } from '../../disk';
import { EngineError } from '../../errors';
import type { EngineAccess } from './access';
import { keep, type Installed } from './cache';
import type { ExternalEngine } from './engine';
import { installPackages } from './pip';
import { installRelease } from './release';

/**
 * Installs an engine by its recipe, in place of one that is `broken`, and answers its program. Rejects with `EngineError`; then nothing of
 * it is left.
 */
export async function install(
  { name, install: recipe }: ExternalEngine,
  access: EngineAccess,
  broken?: Installed,
): Promise<string> {
  const fill = async (folder: string): Promise<void> => {
    switch (recipe.kind) {
      case 'release':
        return installRelease(recipe, name, folder, access);
      case 'pip':
        return installPackages(recipe, folder, access);
      case 'none':
        throw new EngineError('Gatehouse has no pinned release of it');
    }
  };
  try {
    return await keep(recipe, name, access, fill, broken);
  } catch (error) {
    const reason = error instanceof EngineError ? error.message : diskProblem(error);
    throw new EngineError(`${name} could not be installed: ${reason}`);
  }
}
