import type { FileSearch, FileSecrets } from '../../image/search';
import type { SecretsEngine } from '..';
import { archiveKind } from './archive';
import type { Place } from './lines';
import { defaultLimits, type Limits } from './limits';
import { regroup } from './pieces';
import { Results, type FileScan } from './results';
import { searchFile, searchFlowing } from './scan';

/** What archives in layers may unpack to together: this, and `ratio` times what they have themselves. */
const leastUnpacked = 2 ** 31;
const ratio = 10;

/** The search of this gate, for files in the layers of images. */
export function layerSearch(
  engine: SecretsEngine,
  limits: Limits = defaultLimits,
  unpacked = leastUnpacked,
): FileSearch {
  let left = unpacked;
  return {
    isArchive: (head) => archiveKind(head) !== undefined,
    flowing: async ({ path, size }, pieces) => {
      const results = new Results(path, size, limits);
      return told(results, await searchFlowing(regroup(pieces, limits.chunk), engine, results));
    },
    archive: async (file, source) => {
      left += ratio * file.size;
      const results = new Results(file.path, file.size, {
        ...limits,
        unpacked: left,
        ratio: 0,
      });
      const scan = await searchFile(
        { read: (_, { offset = 0, length = file.size } = {}) => source.read(offset, length) },
        { ...file, kind: 'file' },
        engine,
        results,
      );
      left = Math.max(0, left - results.bytes);
      return told(results, scan);
    },
  };
}

function told({ found, gaps, stopped }: Results, { skipped }: FileScan): FileSecrets {
  // Packages bring damaged archives, to test their readers with.
  const damaged = gaps.has('unreadable-archive') && !stopped;
  return {
    found: found.map(({ match, place, member }) => ({ match, where: member ?? lineOf(place) })),
    complete: !stopped && !gaps.has('unfinished-file'),
    skipped: { ...skipped, ...(damaged && { 'damaged archives in layers': 1 }) },
  };
}

/** Of what is no text the line is empty, and says nothing. */
const lineOf = (place: Place | undefined): string | undefined =>
  place === undefined || place.lineText === '' ? undefined : `line ${place.line}`;
