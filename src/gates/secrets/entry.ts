import { UnreadableError } from '../../errors';
import type { SecretsEngine } from '../../engines/secrets';
import type { TreeEntry } from '../../trees/tree';
import { withComments } from './comments';
import { incomplete } from '../../engines/secrets/search/detection';
import type { Files } from '../../engines/secrets/search/pieces';
import type { FileScan } from '../../engines/secrets/search/results';
import { scanFile } from '../../engines/secrets/search/scan';

/** What one file of a tree holds, with the comments beside its secrets; one that can't be read says so. */
export async function scanEntry(tree: Files, entry: TreeEntry, engine: SecretsEngine): Promise<FileScan> {
  try {
    const scan = await scanFile(tree, entry, engine);
    return { ...scan, detections: await withComments(tree, entry, scan.detections) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { detections: [incomplete(entry.path, 'unreadable-file', error.message)], evaluated: false, skipped: {} };
  }
}
