import { UnreadableError } from '../../errors';
import { createSecretsEngine } from '../../engines/secrets';
import type { Detection } from '../../findings/finding';
import { version } from '../../version';
import type { FileGate } from '../gate';
import { withComments } from './comments';
import { engineName, incomplete } from './detection';
import { scanFile } from './scan';

export const secretsGate: FileGate<'secrets'> = {
  id: 'secrets',
  unit: 'files',
  kind: 'files',
  covers: (entry) => entry.kind === 'file',
  async scan({ tree, entries, progress }) {
    const started = performance.now();
    const engine = createSecretsEngine();
    const detections: Detection[] = [];
    let evaluated = 0;
    let lfs = 0;
    for (const [index, entry] of entries.entries()) {
      try {
        const file = await scanFile(tree, entry, engine);
        if (file === 'lfs') lfs++;
        else {
          evaluated++;
          for (const detection of await withComments(tree, entry, file)) detections.push(detection);
        }
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        detections.push(incomplete(entry.path, 'unreadable-file', error.message));
      }
      progress(index + 1, entries.length);
    }
    return {
      detections,
      evaluated,
      skipped: lfs > 0 ? { lfs } : {},
      engines: [{ name: engineName, version, durationMs: Math.round(performance.now() - started) }],
    };
  },
};
