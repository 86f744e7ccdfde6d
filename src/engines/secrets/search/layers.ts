import type { FileSearch, FileSecrets } from '../../image/search';
import type { SecretsEngine } from '..';
import { archiveKind, mayStandBefore, zipBehind } from './archive';
import type { Place } from './lines';
import { defaultLimits, type Limits } from './limits';
import type { ByteSource } from '../../../formats/source';
import { regroup, type Files } from './pieces';
import { Results, type FileScan } from './results';
import { searchFile, searchFlowing } from './scan';

/** What archives in layers may unpack to together: this, and `ratio` times what they have themselves. */
const leastUnpacked = 2 ** 31;
const ratio = 10;

/** Time for what a layer says beside its files' content, so many names at once. */
const textsMs = 60_000;

/** The search of this gate, for files in the layers of images. */
export function layerSearch(
  engine: SecretsEngine,
  limits: Limits = defaultLimits,
  unpacked = leastUnpacked,
): FileSearch {
  let left = unpacked;
  return {
    isArchive: (head) => archiveKind(head) !== undefined,
    mayStandBefore,
    hasBehind: async ({ path, size }, source) => {
      const head = await source.read(0, limits.chunk);
      return (await zipBehind(head, readerOf(source, size), { path, size, kind: 'file' })) !== undefined;
    },
    texts: (texts) => {
      const text = texts.join('\n');
      const scan = (): ReturnType<SecretsEngine['scanUntil']> =>
        engine.scanUntil(text, '', { deadline: performance.now() + textsMs, formatOnly: true });
      const { matches, complete } = engine.patiently(textsMs, scan);
      let [at, line] = [0, 0];
      const found = matches
        .filter(({ allowedBy }) => allowedBy === undefined)
        .map((match) => {
          for (let end = text.indexOf('\n', at); end !== -1 && end < match.start; end = text.indexOf('\n', at)) {
            at = end + 1;
            line++;
          }
          return { match, line };
        });
      return { found, complete };
    },
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
      const scan = await searchFile(readerOf(source, file.size), { ...file, kind: 'file' }, engine, results);
      left = Math.max(0, left - results.bytes);
      return told(results, scan);
    },
  };
}

const readerOf = (source: ByteSource, size: number): Files => ({
  read: (_, { offset = 0, length = size } = {}) => source.read(offset, length),
});

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
