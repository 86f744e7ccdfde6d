import path from 'node:path';
import { ancestorsOf } from './live';
import { jsonOf } from './packages/npm';
import { inImage, isSettings, originOf } from './paths';

/** Bytes that are kept of all lists; those of a large image have some ten million. */
const maxKept = 2 ** 26;

/** Folders and files of packages, by the lists of what they brought that package managers keep in the image. */
export class Owners {
  readonly #lists: { readonly list: string; readonly files: Buffer }[] = [];
  #bytes = 0;
  readonly #folders = new Set<string>();
  /** Folders of metadata (`a-1.dist-info`) of packages that did not come from an index: a team's own, for the most part. */
  readonly #own = new Set<string>();

  /** False when there is no room for it. */
  add(list: string, bytes: Buffer): boolean {
    const name = path.posix.basename(list);
    if (name === 'direct_url.json') {
      this.#own.add(path.posix.dirname(list));
      return true;
    }
    const folder = folderBy(list, bytes);
    if (folder !== undefined) this.#folders.add(folder);
    return this.addFiles(list, filesIn(list, bytes));
  }

  /** False when there is no room for them. */
  addFiles(list: string, files: Iterable<string>): boolean {
    const kept = [...files].filter((file) => originOf(file) === 'package');
    if (kept.length === 0) return true;
    const bytes = Buffer.from(kept.join('\n'));
    this.#bytes += bytes.length;
    if (this.#bytes > maxKept) return false;
    this.#lists.push({ list, files: bytes });
    return true;
  }

  /** Of `files` those that a package brought. */
  owned(files: ReadonlySet<string>): ReadonlySet<string> {
    if (files.size === 0) return files;
    const bySource = new Map([...files].map((file) => [sourceOf(file), file]));
    // Where the package manager keeps no list, only what nobody puts there by hand.
    const isBelow = (file: string): boolean => ancestorsOf(file).some((folder) => this.#folders.has(folder));
    const owned = new Set([...files].filter((file) => !isSettings(file) && isBelow(file)));
    for (const { list, files: listed } of this.#lists) {
      if (this.#own.has(path.posix.dirname(list))) continue;
      for (const each of listed.toString().split('\n')) {
        if (files.has(each)) owned.add(each);
        const compiled = bySource.get(each);
        if (compiled !== undefined) owned.add(compiled);
      }
    }
    return owned;
  }
}

/** A module that is compiled when it is first imported, or when a package is installed, is in no list: its source is. */
const sourceOf = (file: string): string => file.replace(/__pycache__\/([^/.]+)\.[^/]+\.pyc$/, '$1.py');

const lists =
  /(?:\.dist-info\/(?:RECORD|direct_url\.json)|\.egg-info\/installed-files\.txt|(?:^|\/)conda-meta\/[^/]+\.json|(?:^|\/)pkgs\/[^/]+\/info\/files|(?:^|\/)specifications\/[^/]+\.gemspec|(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json|^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)|^(?:usr\/)?lib\/apk\/db\/installed)$/;

/** Whether a file of an image says what a package brought. */
export const listsFiles = (file: string): boolean => lists.test(file);

/** Where all is of one package. A package of npm that is marked as private was never published. */
function folderBy(list: string, bytes: Buffer): string | undefined {
  const folder = path.posix.dirname(list);
  const name = path.posix.basename(list);
  if (name.endsWith('.gemspec')) return path.posix.join(folder, '../gems', name.slice(0, -'.gemspec'.length));
  if (name === 'files') return folder;
  if (name !== 'package.json') return undefined;
  const document = jsonOf(bytes.toString());
  return typeof document === 'object' && document !== null && !('private' in document && document.private === true)
    ? folder
    : undefined;
}

/** Paths in the image. */
function* filesIn(list: string, bytes: Buffer): Generator<string, void, undefined> {
  const name = path.posix.basename(list);
  const text = bytes.toString();
  const up = (levels: string): string => path.posix.join(path.posix.dirname(list), levels);
  if (name.endsWith('.json')) {
    const document = jsonOf(text);
    const files: unknown =
      typeof document === 'object' && document !== null && 'files' in document ? document.files : [];
    if (!Array.isArray(files) || name === 'package.json') return;
    for (const file of files) if (typeof file === 'string') yield inImage(`${up('..')}/${file}`);
    return;
  }
  let folder = '';
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    // Comma-separated values, the path first.
    if (name === 'RECORD') yield inImage(`${up('..')}/${/^"([^"]*)"/.exec(line)?.[1] ?? line.split(',', 1)[0] ?? ''}`);
    else if (name === 'installed-files.txt') yield inImage(`${up('.')}/${line}`);
    else if (name === 'files') yield inImage(`${up('..')}/${line}`);
    else if (name.endsWith('.list')) yield inImage(line);
    else if (name.endsWith('.md5sums')) yield inImage(line.replace(/^\S+\s+/, ''));
    else if (name === 'installed' && line.startsWith('F:')) folder = line.slice(2);
    else if (name === 'installed' && line.startsWith('R:')) yield inImage(`${folder}/${line.slice(2)}`);
  }
}
