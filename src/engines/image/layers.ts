import type { Layer } from '../../formats/oci';
import { OciError } from '../../formats/oci/error';
import { shownName } from '../../formats/shown-name';
import type { ByteSource } from '../../formats/source';
import { readTar, type TarEntry, type TarHeader } from '../../formats/tar';
import type { SecretMatch, SecretsEngine } from '../secrets';
import { isRead, leadsToAccounts, maxContents, readContents, readFile, type Contents, type ReadFile } from './contents';
import { Live, type Item } from './live';
import { isUnreadDatabase } from './packages';
import { cacheOf, inImage, isCredentialsFile, leadsOut, removalOf, weightOf } from './paths';
import { SecretSearch } from './search';
import { Spool } from './spool';

/** A file whose bytes or mode are told of at the end. */
export type Remembered =
  | ReadFile
  | (Item & { readonly kind: 'secret'; readonly match: SecretMatch; readonly line: number | undefined })
  | (Item & { readonly kind: 'credentials' | 'git' | 'setuid' | 'database' | 'accounts-link' })
  | (Item & { readonly kind: 'writable'; readonly isFolder: boolean });

/** Of one layer. */
export interface LayerSize {
  /** Bytes as stored, and of the files in it. */
  readonly stored: number;
  readonly unpacked: number;
  readonly files: number;
  /** Its folders with most bytes, the largest first. */
  readonly largest: readonly { readonly path: string; readonly bytes: number }[];
}

/** Is shown each file of a layer and how it begins; what it answers is handed all of its bytes. */
export type OnFile = (
  file: { readonly path: string; readonly layer: number },
  head: Buffer,
) => ((source: ByteSource) => Promise<void>) | undefined;

/** Of each kind; more is not remembered. Real images have some dozens, and some thousands of packages. */
const maxRemembered = 50_000;
const blocks: ReadonlySet<string> = new Set(['credentials', 'git', 'setuid', 'accounts-link', 'database']);
export const maxSecrets = 1_000;
const maxWeights = 20_000;
const setBits = 0o6000;
const othersWrite = 0o002;
const sticky = 0o1000;

/** Reads layers from the lowest up, each once, and remembers what of them is worth telling. */
export class LayerReader {
  readonly #live = new Live<Remembered>();
  readonly #all: Remembered[] = [];
  readonly #counts: Partial<Record<Remembered['kind'], number>> = {};
  readonly #contents = new Map<string, ReadFile>();
  readonly sizes: LayerSize[] = [];
  /** Names that lead out of the image, with their layer. */
  readonly leadingOut: { readonly name: string; readonly layer: number }[] = [];
  /** By manager and folder: bytes and the first layer. */
  readonly caches = new Map<
    string,
    { readonly manager: string; readonly folder: string; readonly layer: number; bytes: number }
  >();
  readonly skipped: Record<string, number> = {};
  /** Paths that were not searched to their end. */
  readonly unfinished: string[] = [];
  /** Files that list packages, and were not read. */
  readonly unlisted: string[] = [];
  secrets = 0;

  /** Without an engine nothing is searched for secrets. */
  constructor(
    private readonly engine?: SecretsEngine,
    private readonly onFile?: OnFile,
  ) {}

  /** What was remembered, from the lowest layer up; `goneIn` says what later layers made of it. */
  get remembered(): readonly Remembered[] {
    return this.#all;
  }

  /** Rejects with a `GatehouseError` where the layer can't be read to its end; what was read counts. */
  async read(layer: Layer, number: number): Promise<void> {
    const weights = new Map<string, number>();
    let unpacked = 0;
    let files = 0;
    try {
      for await (const entry of readTar(layer.open(), { mayBeEmpty: true })) {
        const { size, kind } = entry.header;
        if (!(await this.#entry(entry, number)) || kind !== 'file') continue;
        files++;
        unpacked += size;
        const under = weightOf(inImage(entry.header.name));
        const key = weights.has(under) || weights.size < maxWeights ? under : '';
        weights.set(key, (weights.get(key) ?? 0) + size);
      }
    } finally {
      this.#live.next(number);
      const largest = [...weights].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
      this.sizes.push({ stored: layer.size, unpacked, files, largest: largest.slice(0, 10) });
    }
  }

  /** False of what only removes something. */
  async #entry(entry: TarEntry, layer: number): Promise<boolean> {
    const { name, kind, mode, size } = entry.header;
    if (leadsOut(name) && this.leadingOut.length < maxRemembered) this.leadingOut.push({ name, layer });
    const path = inImage(name);
    if (path === '') return false;
    const removal = removalOf(path);
    if (removal !== undefined) {
      // A runtime passes over its content, and the archive has it.
      if (kind === 'file' && size > 0) await this.#file(entry, path, layer);
      if (removal === 'nothing') return false;
      if (removal.opaque) this.#live.empty(removal.path);
      else this.#live.remove(removal.path);
      return false;
    }
    this.#live.replace(path, kind === 'folder', layer);
    if (kind !== 'file' && kind !== 'folder' && leadsToAccounts(path))
      this.#remember({ kind: 'accounts-link', path, layer });
    if (
      (kind === 'file' || kind === 'folder') &&
      (mode & othersWrite) !== 0 &&
      !(kind === 'folder' && (mode & sticky) !== 0)
    )
      this.#remember({ kind: 'writable', path, layer, isFolder: kind === 'folder' });
    if (kind === 'hardlink') this.#link(path, entry.header, layer);
    if (kind !== 'file') return true;
    if (isSetuid(mode)) this.#remember({ kind: 'setuid', path, layer });
    if (/(?:^|\/)\.git\/HEAD$/.test(path)) this.#remember({ kind: 'git', path, layer });
    if (isUnreadDatabase(path)) this.#remember({ kind: 'database', path, layer });
    if (size > 0 && isCredentialsFile(path)) this.#remember({ kind: 'credentials', path, layer });
    this.#cache(path, size, layer);
    if (size > 0) await this.#file(entry, path, layer);
    return true;
  }

  async #file(entry: TarEntry, path: string, layer: number): Promise<void> {
    const { size } = entry.header;
    const wanted = isRead(path);
    const kept: Buffer[] | undefined = wanted && size <= maxContents ? [] : undefined;
    if (wanted && kept === undefined && this.unlisted.length < maxRemembered) this.unlisted.push(path);
    if (this.engine === undefined && kept === undefined) return;
    let search: SecretSearch | undefined;
    let take: ReturnType<OnFile>;
    const spool = new Spool();
    try {
      let first = true;
      for await (const piece of entry.read()) {
        if (first && isPacked(piece)) this.#skip('packed files in layers');
        else if (first && this.engine) search = new SecretSearch(this.engine, path, size);
        if (first) take = this.onFile?.({ path, layer }, piece);
        first = false;
        kept?.push(piece);
        search?.push(piece);
        if (take !== undefined) await spool.add(piece);
      }
      if (take !== undefined) await spool.use(take);
    } finally {
      await spool.close();
    }
    search?.end();
    if (search?.complete === false && this.unfinished.length < maxRemembered) this.unfinished.push(path);
    for (const { match, line } of search?.found ?? []) {
      if (this.secrets++ < maxSecrets) this.#remember({ kind: 'secret', path, layer, match, line });
    }
    const contents = kept && readContents(path, Buffer.concat(kept));
    if (contents !== undefined) this.#keep(path, layer, contents);
  }

  /** uv and conda link what they install to their caches. A file has one mode under all its names: the last entry sets it. */
  #link(path: string, { linkName, mode }: TarHeader, layer: number): void {
    const target = inImage(linkName);
    const had = this.#live.at(target).some(({ kind }) => kind === 'setuid');
    if (had || isSetuid(mode)) this.#remember({ kind: 'setuid', path, layer });
    if (!had && isSetuid(mode) && target !== path) this.#remember({ kind: 'setuid', path: target, layer });
    const file = this.#contents.get(target);
    if (file?.goneIn === undefined && file !== undefined && isRead(path)) this.#keep(path, layer, file.contents);
  }

  #keep(path: string, layer: number, contents: Contents): void {
    const before = this.#contents.get(path);
    const file = readFile(path, layer, contents, before?.goneIn === undefined ? before : undefined);
    if (this.#remember(file)) this.#contents.set(path, file);
    else if (this.unlisted.length < maxRemembered) this.unlisted.push(path);
  }

  #cache(path: string, size: number, layer: number): void {
    const cache = size > 0 ? cacheOf(path) : undefined;
    if (cache === undefined) return;
    const known = this.caches.get(cache.folder);
    if (known !== undefined) known.bytes += size;
    else if (this.caches.size < maxRemembered) this.caches.set(cache.folder, { ...cache, layer, bytes: size });
  }

  /** Whether there was room for it. */
  #remember(item: Remembered): boolean {
    const count = (this.#counts[item.kind] ?? 0) + 1;
    this.#counts[item.kind] = count;
    if (count > maxRemembered) {
      // One of those would be enough to block, so none may go unseen behind the many.
      if (blocks.has(item.kind))
        throw new OciError(
          `it has more than ${maxRemembered} files of one kind that is told of, as ${shownName(item.path)}`,
        );
      this.#skip('paths beyond what is listed');
      return false;
    }
    this.#all.push(item);
    this.#live.add(item);
    return true;
  }

  #skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }
}

const isSetuid = (mode: number): boolean => (mode & setBits) !== 0 && (mode & 0o111) !== 0;

/** Packed bytes look random: nothing stands in them as it is. */
function isPacked(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 6);
  return (
    start.startsWith('\x1f\x8b\x08') ||
    start.startsWith('\xfd7zXZ\0') ||
    start.startsWith('\x28\xb5\x2f\xfd') ||
    /^BZh[1-9]1A/.test(start)
  );
}
