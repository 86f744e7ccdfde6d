import type { Layer } from '../../formats/oci';
import { OciError } from '../../formats/oci/error';
import { shownName } from '../../formats/shown-name';
import type { ByteSource } from '../../formats/source';
import { DatabaseError } from '../../formats/sqlite';
import { readTar, type TarEntry, type TarHeader } from '../../formats/tar';
import {
  isJudged,
  isRead,
  leadsToAccounts,
  maxContents,
  readContents,
  readFile,
  type Contents,
  type ReadFile,
} from './contents';
import { readContent } from './content';
import { Links } from './links';
import { Live, type Item } from './live';
import { ModelLinks, readModelLinks } from './model-links';
import { listsFiles, Owners } from './owners';
import { isRpmDatabase, leadsToPackages, unreadDatabase } from './packages';
import { rpmRecords } from './packages/rpm';
import { cacheOf, checkName, inImage, isCredentialsFile, isLoginKeys, leadsOut, originOf, removalOf } from './paths';
import { rightsOf, type Rights } from './rights';
import type { FileSearch, FileSecrets, FoundSecret } from './search';
import { Texts } from './texts';
import { Weights } from './weights';

/** A file whose bytes or mode are told of at the end. */
export type Remembered =
  | ReadFile
  | (Item & FoundSecret & { readonly kind: 'secret' })
  | (Item & { readonly kind: 'credentials' | 'git' | 'accounts-link' | 'login-keys' })
  | (Item & Rights & { readonly kind: 'setuid' })
  | (Item & { readonly kind: 'database'; readonly why: string })
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
const blocks: ReadonlySet<string> = new Set(['judged', 'credentials', 'git', 'setuid', 'accounts-link', 'database']);
export const maxSecrets = 1_000;
const ownersLeft = 'lists of files of packages beyond what is kept';
const othersWrite = 0o002;
const sticky = 0o1000;

/** Reads layers from the lowest up, each once, and remembers what of them is worth telling. */
export class LayerReader {
  readonly #live = new Live<Remembered>();
  readonly #links = new Links();
  /** Of the layer that is being read. */
  readonly #models = new ModelLinks();
  readonly #texts = new Texts();
  readonly owners = new Owners();
  /** Of the entry that is being read: its folder is a link, which some runtimes follow. It is told of whatever later layers remove. */
  #isOverLink = false;
  readonly #all: Remembered[] = [];
  readonly #counts: Partial<Record<Remembered['kind'] | 'judged', number>> = {};
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
  /** Files that are needed to judge the image, and were not read. */
  readonly unjudged: string[] = [];
  /** Files that list packages, and were not read. */
  readonly unlisted: string[] = [];
  secrets = 0;

  /** Without a search nothing is searched for secrets. */
  constructor(
    private readonly search?: FileSearch,
    private readonly onFile?: OnFile,
  ) {}

  /** What was remembered, from the lowest layer up; `goneIn` says what later layers made of it. */
  get remembered(): readonly Remembered[] {
    return this.#all;
  }

  /** Rejects with a `GatehouseError` where the layer can't be read to its end; what was read counts. */
  async read(layer: Layer, number: number): Promise<void> {
    const weights = new Weights();
    this.#models.clear();
    let unpacked = 0;
    let files = 0;
    let last = '';
    const onFill = (bytes: Buffer): void => {
      if (this.search !== undefined) this.#texts.addFill(last, bytes);
    };
    try {
      for await (const entry of readTar(layer.open(), { mayBeEmpty: true, onFill })) {
        last = inImage(entry.header.name);
        const { size, kind } = entry.header;
        if (!(await this.#entry(entry, number)) || kind !== 'file') continue;
        files++;
        unpacked += size;
        weights.add(last, size);
      }
      if (this.onFile !== undefined) await readModelLinks(layer, number, this.#models, this.onFile);
    } finally {
      this.#searchTexts(number);
      this.#live.next(number);
      this.sizes.push({ stored: layer.size, unpacked, files, largest: weights.largest() });
    }
  }

  /** False of what only removes something. */
  async #entry(entry: TarEntry, layer: number): Promise<boolean> {
    const { name, kind, mode, size, linkName } = entry.header;
    this.#isOverLink = false;
    checkName(name);
    checkName(linkName);
    this.#say(inImage(name), entry.header, layer);
    if (leadsOut(name) && this.leadingOut.length < maxRemembered) this.leadingOut.push({ name, layer });
    const path = inImage(name);
    if (path === '') {
      if (kind === 'file' && size > 0) await this.#file(entry, '.', layer);
      return false;
    }
    const removal = removalOf(path);
    if (removal !== undefined) {
      // A runtime passes over its content, and the archive has it.
      if (kind === 'file' && size > 0) await this.#file(entry, path, layer);
      if (removal === 'nothing') return false;
      if (!removal.opaque) this.#links.set(removal.path, undefined);
      if (this.#overLink(path, removal.opaque ? path : removal.path, layer)) return false;
      if (removal.opaque) this.#live.empty(removal.path);
      else this.#live.remove(removal.path);
      return false;
    }
    this.#links.set(path, kind === 'symlink' ? linkName : undefined);
    this.#live.replace(path, kind === 'folder', layer);
    this.#overLink(path, path, layer);
    if (kind !== 'file' && kind !== 'folder' && leadsToAccounts(path))
      this.#remember({ kind: 'accounts-link', path, layer });
    if (
      (kind === 'file' || kind === 'folder') &&
      (mode & othersWrite) !== 0 &&
      !(kind === 'folder' && (mode & sticky) !== 0)
    )
      this.#remember({ kind: 'writable', path, layer, isFolder: kind === 'folder' });
    if (kind === 'symlink' && leadsToPackages(path))
      this.#remember({ kind: 'database', path, layer, why: 'a link leads to them' });
    if (kind === 'hardlink') this.#link(path, entry.header, layer);
    // What a folder's entry holds, no runtime unpacks; the archive has it.
    if (kind === 'folder' && size > 0) await this.#file(entry, path, layer);
    if (kind !== 'file') return true;
    const rights = rightsOf(entry.header);
    if (rights !== undefined) this.#remember({ kind: 'setuid', path, layer, ...rights });
    if (/(?:^|\/)\.git\/HEAD$/.test(path)) this.#remember({ kind: 'git', path, layer });
    const unread = unreadDatabase(path, size);
    if (unread !== undefined) this.#remember({ kind: 'database', path, layer, why: unread });
    if (size > 0 && isCredentialsFile(path)) this.#remember({ kind: 'credentials', path, layer });
    if (size > 0 && isLoginKeys(path)) this.#remember({ kind: 'login-keys', path, layer });
    this.#cache(path, size, layer);
    if (size > 0) await this.#file(entry, path, layer);
    return true;
  }

  #say(path: string, header: TarHeader, layer: number): void {
    if (this.search === undefined) return;
    this.#texts.add(path, header);
    if (this.#texts.isFull) this.#searchTexts(layer);
  }

  #overLink(entry: string, target: string, layer: number): boolean {
    const end = this.#links.beyond(target);
    this.#isOverLink = end !== undefined;
    if (end === '' || (end !== undefined && leadsToAccounts(end)))
      this.#remember({ kind: 'accounts-link', path: entry, layer });
    return this.#isOverLink;
  }

  async #file(entry: TarEntry, path: string, layer: number): Promise<void> {
    const { size } = entry.header;
    const wanted = isRead(path);
    if (wanted && size > maxContents) {
      const unread = isJudged(path) ? this.unjudged : this.unlisted;
      if (unread.length < maxRemembered) unread.push(path);
    }
    const isList = this.search !== undefined && listsFiles(path) && size <= maxContents;
    const isDatabase = isRpmDatabase(path) && unreadDatabase(path, size) === undefined;
    const isKept = wanted && size <= maxContents;
    if (this.search === undefined && !isKept && !isDatabase) return;
    const { secrets, bytes, skipped } = await readContent(entry, path, {
      search: this.search,
      keep: isKept || isList,
      take: (head) =>
        isDatabase ? (source) => this.#database(path, layer, source) : this.onFile?.({ path, layer }, head),
    });
    if (skipped !== undefined) this.#skip(skipped);
    if (secrets !== undefined) this.#secrets(secrets, path, layer);
    if (bytes === undefined) return;
    if (isList && !this.owners.add(path, bytes)) this.#skip(ownersLeft);
    const contents = isKept ? readContents(path, bytes) : undefined;
    if (contents !== undefined) this.#keep(path, layer, contents);
  }

  /** What was said so far beside the content of files. */
  #searchTexts(layer: number): void {
    if (this.search === undefined) return;
    this.#isOverLink = false;
    const { found, complete } = this.#texts.search(this.search);
    if (!complete) this.unfinished.push(`the names in layer ${layer}`);
    for (const { path, ...each } of found) this.#secrets({ found: [each], complete: true, skipped: {} }, path, layer);
  }

  #secrets({ found, complete, skipped }: FileSecrets, path: string, layer: number): void {
    if (!complete && this.unfinished.length < maxRemembered) this.unfinished.push(path);
    for (const each of found) if (this.secrets++ < maxSecrets) this.#remember({ kind: 'secret', path, layer, ...each });
    for (const [reason, count] of Object.entries(skipped)) this.skipped[reason] = (this.skipped[reason] ?? 0) + count;
  }

  async #database(path: string, layer: number, source: ByteSource): Promise<void> {
    try {
      const files: string[] = [];
      const records = await rpmRecords(path, source, (file) => {
        if (this.search !== undefined && originOf(inImage(file)) === 'package') files.push(inImage(file));
      });
      this.#keep(path, layer, { kind: 'packages', ecosystem: 'rpm', records });
      if (!this.owners.addFiles(path, files)) this.#skip(ownersLeft);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      this.#remember({ kind: 'database', path, layer, why: error.message });
    }
  }

  /** uv and conda link what they install to their caches. A file has one mode under all its names: the last entry sets it. */
  #link(path: string, header: TarHeader, layer: number): void {
    const target = inImage(header.linkName);
    this.#models.add(path, target);
    const had = this.#live.at(target).find((item) => item.kind === 'setuid');
    const rights = rightsOf(header) ?? had;
    if (rights !== undefined) {
      const { bit, capabilities } = rights;
      this.#remember({ kind: 'setuid', path, layer, bit, capabilities });
      if (had === undefined && target !== path)
        this.#remember({ kind: 'setuid', path: target, layer, bit, capabilities });
    }
    const file = this.#contents.get(target);
    if (file?.goneIn === undefined && file !== undefined && (isRead(path) || isRpmDatabase(path)))
      this.#keep(path, layer, file.contents);
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
    const kind = item.kind === 'contents' && item.contents.kind !== 'packages' ? 'judged' : item.kind;
    const count = (this.#counts[kind] ?? 0) + 1;
    this.#counts[kind] = count;
    if (count > maxRemembered) {
      // One of those would be enough to block, so none may go unseen behind the many.
      if (blocks.has(kind))
        throw new OciError(
          `it has more than ${maxRemembered} files of one kind that is told of, as ${shownName(item.path)}`,
        );
      this.#skip('paths beyond what is listed');
      return false;
    }
    this.#all.push(item);
    if (!this.#isOverLink) this.#live.add(item);
    return true;
  }

  #skip(reason: string): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }
}
