import { createSecretsEngine } from '../../engines/secrets';
import { engineName, scanModel } from '../../engines/modelfile';
import { UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import type { TreeEntry } from '../../trees/tree';
import { version } from '../../version';
import type { FileGate } from '../gate';
import { linkedOut } from './beside';
import { pointerOf, withSource } from './content';
import { undocumented } from './documented';
import { lockOf, usualLockFile } from './lock';
import { isInMlflow, treeInMlflow } from './mlflow';
import { checkSignatures } from './signatures';
import { againstDeleted, againstLock, againstTree, isModel } from './locked';

export const artifactsGate: FileGate<'artifacts'> = {
  id: 'artifacts',
  unit: 'files',
  kind: 'model files',
  covers: (entry) => entry.kind === 'file' && entry.size > 0,
  isOfKind: isModel,
  dependsOn: (_, changed, settings) => changed === (settings?.lock ?? usualLockFile),
  named: ({ paths, 'max-download': maxBytes }) => ({
    key: 'paths',
    paths: paths.filter((name) => !isInMlflow(name)),
    remote: paths.filter(isInMlflow).map((text) => ({ text, fetch: (folder) => treeInMlflow(text, folder, maxBytes) })),
  }),
  async scan({ tree, entries, settings, base, progress }) {
    const started = performance.now();
    const options = { allowedGlobals: new Set(settings['allow-globals']), secrets: createSecretsEngine() };
    const lock = await lockOf(tree, settings.lock);
    const detections: Detection[] = lock ? await againstTree(tree, lock, entries, settings.lock) : [];
    if (!lock && base && entries.length > 0) detections.push(...(await againstDeleted(base.tree)));
    detections.push(...(await checkSignatures(tree, settings.signatures)));
    let lfs = 0;
    const read: TreeEntry[] = [];
    for (const [index, entry] of entries.entries()) {
      try {
        let content = await pointerOf(tree, entry);
        if (content) lfs++;
        else {
          const { result, sha256 } = await withSource(tree, entry, lock !== undefined, (source) =>
            scanModel(source, entry.path, options),
          );
          detections.push(...result.detections, ...(await linkedOut(tree, entry.path, result.inspection)));
          content = { size: entry.size, sha256 };
          read.push(entry);
        }
        if (lock) detections.push(...againstLock(lock, entry.path, content));
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        detections.push(unreadable(entry.path, error.message));
      }
      progress(index + 1, entries.length);
    }
    detections.push(...(await undocumented(tree, read)));
    return {
      detections,
      evaluated: read.length,
      skipped: lfs > 0 ? { lfs } : {},
      engines: [{ name: engineName, version, durationMs: Math.round(performance.now() - started) }],
    };
  },
};

const unreadable = (path: string, message: string): Detection => ({
  rule: 'unreadable-file',
  engine: engineName,
  severity: 'high',
  title: 'File could not be read',
  message,
  location: { path },
  lineText: '',
  incomplete: true,
  help: { text: 'What is in it is not known, so it can not pass. Make the file readable to the job, or remove it.' },
});
