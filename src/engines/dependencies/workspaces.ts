import type { Workspaces } from '../../formats/manifests/manifest';
import { globMatcher } from '../../policy/globs';
import type { ManifestFile } from './project';

/** `held`: the lock file names the folder, or may lock it; `missing`: the workspace has it, and the lock file doesn't. */
export type Membership = 'held' | 'missing' | 'none';

/** Whether a lock file above a folder is that of the folder too. `below`: the folder, relative to the lock file's. */
export function membershipOf(
  { manifest }: ManifestFile,
  { manifest: { kind, lockOf } }: ManifestFile,
  workspaces: Workspaces | undefined,
  below: string,
): Membership {
  if (!ofWorkspaces.has(kind)) return 'none';
  if (lockOf?.members?.has(below) === true) return 'held';
  if (manifest.name !== undefined && lockOf?.names?.has(manifest.name) === true) return 'held';
  if (workspaces === undefined) return 'none';
  if (!isMember(workspaces, below)) return 'none';
  // Yarn 1 doesn't say whose packages it locks.
  return kind === 'yarn.lock' && lockOf?.members === undefined ? 'held' : 'missing';
}

/** Whether a folder, relative to that of the manifest, is one of its workspace. */
export const isMember = ({ members, exclude }: Workspaces, folder: string): boolean =>
  globMatcher(members)(folder) && !globMatcher(exclude)(folder);

/** Other tools lock the packages of one folder. */
const ofWorkspaces = new Set(['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'uv.lock', 'Cargo.lock']);
