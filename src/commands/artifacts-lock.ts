import path from 'node:path';
import { closeTrees } from '../change/change';
import { localChange } from '../change/resolve';
import { createSecretsEngine } from '../engines/secrets';
import { scanModel } from '../engines/modelfile';
import { UsageError } from '../errors';
import { artifactsGate } from '../gates/artifacts';
import { pointerOf, withSource } from '../gates/artifacts/content';
import { usualLockFile, writeLock, type LockedFile } from '../gates/artifacts/lock';
import { engineAccess } from '../engines/external/access';
import { inScopeOfGate } from '../gates/files';
import { settingsOf } from '../gates/index';
import type { Scope } from '../gates/scope';
import { openRepository } from '../git/repository';
import { decidePolicy } from '../policy/source';
import type { SettingsOf } from '../gates/gate';
import { logLine } from '../reports/escape';
import { configOf, rootOf } from './options';
import { writeResult } from './terminal';

/** `gatehouse artifacts lock [PATH]`: writes down which model files there are: the same ones that the gate judges. Answers the exit code. */
export async function artifactsLock(
  positionals: readonly string[],
  values: { readonly config?: string | undefined; readonly output?: string | undefined },
): Promise<number> {
  const root = path.resolve(rootOf(positionals));
  const change = await localChange(root, await openRepository(root), undefined);
  try {
    const { loaded } = await decidePolicy(change, root, configOf(values.config, root));
    const settings = settingsOf('artifacts', loaded.policy) as SettingsOf<'artifacts'>;
    const external = engineAccess(root, loaded.policy.engines, process.env);
    const evaluation = { root, change, excludesByDefault: false, external };
    const files = await inScopeOfGate(artifactsGate, settings, evaluation, lockedFiles);
    if (files.length === 0) throw new UsageError(`${root}: there are no model files to lock`);
    const file = values.output ?? path.join(root, settings.lock ?? usualLockFile);
    writeResult(writeLock(files), file);
    process.stdout.write(
      `${logLine(file)}: ${files.length} model file${files.length === 1 ? '' : 's'}. Commit it with them.\n`,
    );
    return 0;
  } finally {
    await closeTrees(change);
  }
}

async function lockedFiles({ tree, entries }: Scope): Promise<LockedFile[]> {
  const options = { allowedGlobals: new Set<string>(), secrets: createSecretsEngine() };
  const files: LockedFile[] = [];
  for (const entry of entries) {
    const { path: name } = entry;
    const pointer = await pointerOf(tree, entry);
    if (pointer) {
      files.push({ path: name, ...pointer, formats: [], globals: [] });
      continue;
    }
    const { result, sha256 } = await withSource(tree, entry, true, (source) => scanModel(source, name, options));
    const { formats, globals } = result.inspection;
    const kinds = [...new Set(formats.map(({ format }) => format))];
    files.push({ path: name, size: entry.size, sha256, formats: kinds, globals: [...globals] });
  }
  return files;
}
