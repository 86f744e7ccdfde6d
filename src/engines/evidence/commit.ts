import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EvidenceError, messageOf, MissingEvidenceError } from '../../errors';
import { openRepository } from '../../git/repository';
import { CommitTree } from '../../trees/commit';
import { targetOf, type Tree, type TreeEntry } from '../../trees/tree';
import type { EvidencePlace } from './index';

/** A file on the disk, and how messages call it. */
export interface Held {
  readonly file: string;
  readonly source: string;
}

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
    const entry = await fileAt(tree, wanted);
    if (!entry) throw new MissingEvidenceError(`${reference}: commit ${commit.slice(0, 7)} has no file ${wanted}`);
    const file = await copied(tree, entry, place);
    if (pointerOf(file) !== undefined)
      throw new EvidenceError(
        `${reference}: in that commit it is a pointer to Git LFS, whose content git alone can't give`,
      );
    return { file, source: reference };
  } finally {
    await tree.close();
  }
}

/** The file as the base commit that decides has it; undefined where no base decides or it has none. */
export async function besideBase(reference: string, place: EvidencePlace): Promise<Held | undefined> {
  const { base, prefix } = place.change;
  if (!base?.decides) return undefined;
  const onDisk = path.resolve(place.root, reference);
  const below = path.relative(place.root, onDisk).split(path.sep).join('/');
  const entry = await fileAt(base.repository, path.posix.normalize(`${prefix}${below}`));
  if (!entry) return undefined;
  const source = `${reference} (at base ${base.sha.slice(0, 7)})`;
  const file = await copied(base.repository, entry, place);
  const digest = pointerOf(file);
  if (digest === undefined) return { file, source };
  if ((await digestOf(onDisk)) === digest) return { file: onDisk, source };
  throw new EvidenceError(
    `${source}: there it is a pointer to Git LFS, and the file here is another one; a change can't replace what it is measured by: check out the base's (git lfs pull), or merge the new baseline first`,
  );
}

async function fileAt(tree: Tree, name: string): Promise<TreeEntry | undefined> {
  const entry = await tree.stat(name);
  if (entry?.kind === 'symlink') return targetOf(tree, name);
  return entry?.kind === 'file' ? entry : undefined;
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
function pointerOf(file: string): string | undefined {
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
