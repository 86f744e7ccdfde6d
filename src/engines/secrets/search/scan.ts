import type { SecretsEngine } from '..';
import { detectEncoding } from '../../../formats/text';
import type { TreeEntry } from '../../../trees/tree';
import { archiveKind, scanMembers, unpackedTar, zipBehind } from './archive';
import { lfsPointerOf } from '../../../formats/lfs';
import { defaultLimits, type Limits } from './limits';
import { isNotebook, searchNotebook } from './notebook';
import { piecesOf, readAhead, regroup, type Files } from './pieces';
import { Results, type Asked, type FileScan, type Found } from './results';
import { Search } from './search';
import { bytesView, textView } from './view';

/**
 * The secrets of one file, read piece by piece so that its size costs no memory. A binary file is looked through for tokens of a
 * known format. One in UTF-16 or UTF-32 is looked at both ways: a byte order mark is easily put before something else. So is an
 * archive: for what its members hold, and for what stands between them and in their headers. One that stands behind something else is read as both.
 * With `asked` only what it holds for is listed. Rejects with `UnreadableError` when it can't be read.
 */
export async function scanFile(
  tree: Files,
  entry: TreeEntry,
  engine: SecretsEngine,
  limits: Limits = defaultLimits,
  asked?: Asked,
): Promise<FileScan> {
  const results = new Results(entry.path, entry.size, limits, asked);
  return searchFile(tree, entry, engine, results);
}

/** Does as `scanFile`, with `results` made for the file. */
export async function searchFile(
  tree: Files,
  entry: TreeEntry,
  engine: SecretsEngine,
  results: Results,
): Promise<FileScan> {
  const { limits } = results;
  const head = await tree.read(entry.path, { offset: 0, length: limits.chunk });
  if (lfsPointerOf(head)) return { detections: [], evaluated: false, skipped: { lfs: 1 } };
  const search = new FileSearch(engine, results);
  const kind = archiveKind(head);
  const pieces = (): AsyncIterable<Buffer> => piecesOf(tree, entry, head, limits.chunk);
  const zipAt = kind === undefined ? await zipBehind(head, tree, entry) : undefined;
  const hidden: Report = (found) => {
    results.addHidden(found);
  };
  if (kind === undefined) {
    const front = zipAt === undefined ? -1 : head.indexOf('PK\x03\x04', 'latin1');
    const content = front === -1 ? pieces() : piecesOf(tree, entry, head.subarray(0, front), limits.chunk);
    await search.content(content, entry.path, (found) => {
      results.add(found);
    });
  }
  const packing = kind ?? (zipAt === undefined ? undefined : 'zip');
  if (packing !== undefined) {
    const member = (name: string, content: AsyncIterable<Buffer>): Promise<void> => search.member(content, name);
    const { tarInside } = await scanMembers(packing, tree, entry, pieces(), results, member, zipAt);
    await search.bytes(pieces(), entry.path, hidden);
    if (tarInside)
      await search.bytes(regroup(unpackedTar(pieces(), results), limits.chunk), entry.path, ({ match }) => {
        // Its lines are not the file's.
        hidden({ match, place: undefined, member: undefined });
      });
  }
  return results.scan();
}

/** Does as `searchFile` with the bytes of a file that flow by, in pieces of `Limits.chunk`. What they are packed in is not looked into. */
export async function searchFlowing(
  pieces: AsyncIterable<Buffer>,
  engine: SecretsEngine,
  results: Results,
): Promise<FileScan> {
  await new FileSearch(engine, results).content(pieces, results.path, (found) => {
    results.add(found);
  });
  return results.scan();
}

type Report = (found: Found) => void;

class FileSearch {
  readonly #engine: SecretsEngine;
  readonly #results: Results;

  constructor(engine: SecretsEngine, results: Results) {
    this.#engine = engine;
    this.#results = results;
  }

  /** Looks through bytes as what they are; `path` tells their format. */
  async content(pieces: AsyncIterable<Buffer>, path: string, report: Report): Promise<void> {
    const { read, rest } = await readAhead(pieces, isNotebook(path) ? this.#results.limits.notebook : 0);
    if (rest === undefined && isNotebook(path) && searchNotebook(read, path, this.#engine, this.#results, report))
      return;
    const encoding = detectEncoding(read[0] ?? Buffer.alloc(0));
    const searches = [
      new Search(encoding ? textView(encoding, path) : bytesView(), this.#engine, path, this.#results, report),
    ];
    if (encoding?.startsWith('utf-16') === true || encoding?.startsWith('utf-32') === true) {
      const hidden: Report = (found) => {
        this.#results.addHidden(found);
      };
      searches.push(new Search(bytesView(), this.#engine, path, this.#results, hidden));
    }
    for (const piece of read) this.#push(searches, piece);
    if (rest) for await (const piece of rest) if (this.#push(searches, piece)) return;
  }

  /** Looks through bytes for what is known by its own format, whatever they are. */
  async bytes(pieces: AsyncIterable<Buffer>, path: string, report: Report): Promise<void> {
    const searches = [new Search(bytesView(), this.#engine, path, this.#results, report)];
    for await (const piece of pieces) if (this.#push(searches, piece)) return;
  }

  /** Looks through a member of an archive. Lines of the file don't reach into it. */
  async member(pieces: AsyncIterable<Buffer>, name: string): Promise<void> {
    const { read, rest } = await readAhead(pieces, 0);
    const all = rejoined(read, rest);
    const report: Report = ({ match, place, member }) => {
      const inside = member ?? (place && place.lineText !== '' ? `line ${place.line}` : undefined);
      this.#results.add({ match, place: undefined, member: inside === undefined ? name : `${name}, ${inside}` });
    };
    if (read[0] === undefined || archiveKind(read[0]) === undefined) {
      await this.content(all, name, report);
      return;
    }
    this.#results.skip('nested archives');
    await this.bytes(all, name, report);
  }

  /** Whether that was enough. */
  #push(searches: readonly Search[], piece: Buffer): boolean {
    for (const search of searches) if (!this.#results.stopped) search.push(piece);
    return this.#results.stopped;
  }
}

async function* rejoined(
  read: readonly Buffer[],
  rest: AsyncIterable<Buffer> | undefined,
): AsyncGenerator<Buffer, void, undefined> {
  yield* read;
  if (rest) yield* rest;
}
