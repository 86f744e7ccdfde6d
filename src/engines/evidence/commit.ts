import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EvidenceError, messageOf, MissingEvidenceError } from '../../errors';
import { openRepository } from '../../git/repository';
import { CommitTree } from '../../trees/commit';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { EvidencePlace } from './index';

/** A file on the disk, and how messages call it. */
export interface Held {
  readonly file: string;
  readonly source: string;
  /** What it is, whatever it is called. */
  readonly identities: readonly string[];
  /** Whether the job left it: no commit and no registry has it. */
  readonly isJobs: boolean;
}

/** The file that a path leads to, over links; none where there is nothing. */
export function onDisk(file: string): string[] {
  try {
    const stat = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
    return stat ? [`file ${stat.dev} ${stat.ino}`] : [];
  } catch {
    // Why it can't be opened is said where it is.
    return [];
  }
}

const inCommit = (commit: string, name: string): string => `commit ${commit} ${name}`;

const pieceBytes = 16 * 1024 * 1024;
const maxPointerBytes = 1024;

/** `git:<ref>:<path>`, the path relative to the checked folder. */
export async function fromCommit(reference: string, place: EvidencePlace): Promise<Held> {
  const parts = /^git:([^:]+):(.+)$/i.exec(reference);
  const [, ref = '', name = ''] = parts ?? [];
  if (!parts) throw new EvidenceError(`${reference}: write git:<ref>:<path>, like git:main:reports/metrics.json`);
  const repository = await openRepository(place.root);
  if (!repository) throw new EvidenceError(`${reference}: the checked folder is in no git repository`);
  const commit = await repository.git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined)
    throw new EvidenceError(
      `${reference}: git knows no commit ${ref} here${repository.shallow ? '; the clone is shallow: check out with fetch-depth: 0' : ''}`,
    );
  const tree = new CommitTree(repository.git, commit, '');
  try {
    const wanted = path.posix.normalize(`${repository.prefix}${name}`);
    if (path.posix.isAbsolute(name) || isOutside(wanted))
      throw new EvidenceError(`${reference}: ${name} lies outside of the repository`);
    const entry = await fileAt(tree, wanted);
    if (!entry) throw new MissingEvidenceError(`${reference}: commit ${commit.slice(0, 7)} has no file ${wanted}`);
    const file = await copied(tree, entry, place);
    if (lfsDigestOf(file) !== undefined)
      throw new EvidenceError(
        `${reference}: in that commit it is a pointer to Git LFS, whose content git alone can't give`,
      );
    const head = await repository.git.line(['rev-parse', '--verify', '--quiet', 'HEAD']);
    const checkedOut = commit === head ? onDisk(path.resolve(place.root, name)) : [];
    return { file, source: reference, identities: [inCommit(commit, entry.path), ...checkedOut], isJobs: false };
  } finally {
    await tree.close();
  }
}

/**
 * The file as the base commit that decides has it; undefined where no base decides, or it has none and the change brings none. One that
 * the change brings is refused: were it no more than missing, a change could switch off the comparison (`first-run`).
 */
export async function besideBase(reference: string, place: EvidencePlace): Promise<Held | undefined> {
  const { base, prefix } = place.change;
  if (!base?.decides) return undefined;
  const checkedOut = path.resolve(place.root, reference);
  const below = path.relative(place.root, checkedOut).split(path.sep).join('/');
  const wanted = path.posix.normalize(`${prefix}${below}`);
  if (isOutside(wanted)) return undefined;
  const entry = await fileAt(base.repository, wanted);
  if (!entry) {
    const repository = await openRepository(place.root);
    const tracked = await repository?.git.line(['ls-files', '--error-unmatch', '--', `:(literal)${below}`]);
    if (tracked === undefined) return undefined;
    throw new EvidenceError(
      `${reference}: the base has no such file, and the one that the change brings is not what it can be measured by; merge it first, in a change whose policy does not name it yet`,
    );
  }
  const source = `${reference} (at base ${base.sha.slice(0, 7)})`;
  const file = await copied(base.repository, entry, place);
  const digest = lfsDigestOf(file);
  const identity = { source, identities: [inCommit(base.sha, entry.path)], isJobs: false };
  if (digest === undefined) return { ...identity, file };
  if ((await digestOf(checkedOut)) === digest) return { ...identity, file: checkedOut };
  throw new EvidenceError(
    `${source}: there it is a pointer to Git LFS, and the file here is another one; a change can't replace what it is measured by: check out the base's (git lfs pull), or merge the new baseline first`,
  );
}

const isOutside = (name: string): boolean => name === '..' || name.startsWith('../');

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;

/**
 * The file of that name, over links of folders and files within the tree; undefined where nothing is there. Throws where a link or
 * a submodule leads out of the tree: what it holds is not the commit's to say.
 */
async function fileAt(tree: Tree, wanted: string): Promise<TreeEntry | undefined> {
  let name = wanted;
  for (let hops = 0; hops < maxLinks; hops++) {
    const parts = name.split('/');
    const places = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    const entries = await Promise.all(places.map((place) => tree.stat(place)));
    const entry = entries.find((found) => found !== undefined);
    if (!entry || entry.kind === 'file') return entry?.path === name ? entry : undefined;
    const text = entry.kind === 'symlink' ? await tree.readLink(entry.path) : '';
    const rest = name.slice(entry.path.length);
    name = path.posix.normalize(`${path.posix.dirname(entry.path)}/${text}${rest}`);
    if (entry.kind !== 'symlink' || path.posix.isAbsolute(text) || isOutside(name))
      throw new EvidenceError(
        `${wanted}: ${entry.path} is a ${entry.kind === 'symlink' ? 'link that leads out of the repository' : entry.kind}; a change could replace what it holds, so name a file of the repository, or one that git does not know`,
      );
  }
  throw new EvidenceError(`${wanted}: is behind more than ${maxLinks} links`);
}

/** Readers of tables take a file. It keeps its name's ending, by which it is told what it is. */
async function copied(tree: Tree, { path: name, size }: TreeEntry, { folder }: EvidencePlace): Promise<string> {
  const file = path.join(folder, `${randomUUID()}-${path.posix.basename(name).slice(-100)}`);
  const pieces = async function* (): AsyncGenerator<Buffer> {
    for (let offset = 0; offset < size; offset += pieceBytes)
      yield await tree.read(name, { offset, length: Math.min(pieceBytes, size - offset) });
  };
  try {
    await pipeline(pieces, fs.createWriteStream(file, { flags: 'wx' }));
  } catch (error) {
    throw new EvidenceError(`${name}: can't be copied from its commit: ${messageOf(error)}`);
  }
  return file;
}

/** The SHA-256 that a Git LFS pointer names; undefined for any other file. */
export function lfsDigestOf(file: string): string | undefined {
  if (fs.statSync(file).size > maxPointerBytes) return undefined;
  const text = fs.readFileSync(file, 'utf8');
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return undefined;
  return /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1] ?? '';
}

async function digestOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(fs.createReadStream(file), hash);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
