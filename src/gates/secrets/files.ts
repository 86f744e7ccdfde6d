import os from 'node:os';
import type { ScanInput } from '../gate';
import { engineOf } from './engine';
import { scanEntry } from './entry';
import { defaultLimits } from '../../engines/secrets/search/limits';
import { sharingHeads } from '../../engines/secrets/search/pieces';
import type { FileScan } from '../../engines/secrets/search/results';
import { holdHeap, releaseHeap } from '../../heap';
import { hasThreads, scanWith, startThread } from './threads';

/** From so many bytes on a second thread gains more than its start costs. */
const worthThread = 50_000_000;

/** What each file holds, in the order of `entries`. */
export async function scanFiles({ tree, entries, settings, progress }: ScanInput<'secrets'>): Promise<FileScan[]> {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const engine = engineOf(settings);
  if (bytes >= worthThread && entries.length > 1 && os.availableParallelism() > 1 && hasThreads()) {
    // Two heaps of their usual size are too much; one isn't worth the time that holding it takes, a twelfth.
    holdHeap();
    try {
      return await scanWith(startThread(settings), tree, entries, engine, progress);
    } finally {
      releaseHeap();
    }
  }
  const scans: FileScan[] = [];
  const files = sharingHeads(tree, defaultLimits.chunk);
  for (const entry of entries) {
    scans.push(await scanEntry(files, entry, engine));
    progress(scans.length, entries.length);
  }
  return scans;
}
