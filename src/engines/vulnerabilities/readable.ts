import { posix } from 'node:path';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { Manifests } from '../dependencies/project';
import type { Scanner } from './database';
import { lockfileName } from './lockfiles';

/** The lock files of Python: packages of its index alone. */
const ofPython = new Set(['requirements.txt', 'Pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml']);

/** The lock files that Snyk reads without running a program of their language, each with the manifest that it wants beside. */
const ofSnyk: Readonly<Record<string, string>> = {
  'package-lock.json': 'package.json',
  'yarn.lock': 'package.json',
  'pnpm-lock.yaml': 'package.json',
  'poetry.lock': 'pyproject.toml',
};

/** The path of the manifest that Snyk wants beside a lock file; undefined for what it isn't asked about. */
export function manifestBeside(path: string): string | undefined {
  const name = ofSnyk[lockfileName(path) ?? ''];
  return name === undefined ? undefined : posix.join(posix.dirname(path), name);
}

/** Why a scanner is not asked about a lock file, as the end of a sentence; undefined where it is. */
export async function whyNotAsked(
  scanner: Scanner,
  tree: Tree,
  { path }: TreeEntry,
  manifests: Manifests,
): Promise<string | undefined> {
  if (scanner === 'pip-audit')
    return ofPython.has(lockfileName(path) ?? '') ? undefined : 'it looks up Python packages alone';
  if (scanner !== 'snyk') return undefined;
  const beside = manifestBeside(path);
  if (beside === undefined) return 'it runs programs to read such a file';
  if ((await tree.stat(beside))?.kind !== 'file') return `it needs ${posix.basename(beside)} beside it`;
  const manifest = await manifests.file(beside);
  const members = await manifests.file(posix.join(posix.dirname(path), 'pnpm-workspace.yaml'));
  const isWorkspace = [manifest, members].some((each) => each && 'manifest' in each && each.manifest.workspaces);
  return isWorkspace ? 'of a workspace it reads the root alone' : undefined;
}
