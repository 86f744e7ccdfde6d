import type { Detection } from '../../findings/finding';
import type { Dependency } from '../../formats/manifests/manifest';
import type { ManifestKind } from '../../formats/manifests/names';
import { detectionOf } from './detection';
import type { ManifestFile } from './project';
import { isLocal, shown, withoutQuery, withoutUser } from './shown';

const fullCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
/** Git says a commit in full, and people by as many digits as name no other. */
const anyCommit = /^[0-9a-f]{7,64}$/i;

/** What comes from an address, and which of it isn't said for good: not by the file, nor by what locks it. */
export function sources(file: ManifestFile, lock?: ManifestFile): Detection[] {
  const { dependencies, overrides = [] } = file.manifest;
  return [...dependencies, ...overrides].flatMap((each) => {
    const { name, line, ecosystem } = each;
    if (file.manifest.kind === actions || ecosystem === 'github') return unpinnedUse(file, each);
    const why = isHeld(each, lock) ? undefined : mutable(each, file);
    const message = `${shown(name)} is taken from ${why?.text ?? ''}.`;
    return [
      ...insecureSource(file, each),
      ...(why === undefined ? [] : [detectionOf('mutable-source', file, line, name, message, why.over)]),
    ];
  });
}

const actions: ManifestKind = 'GitHub Actions';

/** An action by a tag or a branch, or an image in an action's place. */
function unpinnedUse(file: ManifestFile, { origin, name, line, version, hashes }: Dependency): Detection[] {
  if (origin.kind === 'index' || origin.kind === 'folder' || hashes.length > 0) return [];
  const revision = origin.kind === 'repository' ? origin.revision : version;
  if (fullCommit.test(revision ?? '')) return [];
  const at = revision === undefined ? 'without a version' : `at ${shown(revision)}`;
  const message = `${shown(name)} is used ${at}, which can be moved to other code.`;
  return [detectionOf('unpinned-action', file, line, `${name}@${revision ?? ''}`, message)];
}

/** What stands under a version is replaced by mistake, or by an attacker who could as well publish the next one. */
const versioned = { over: { severity: 'low' } } as const;
const versionTag = /^v?\d+(?:\.\d+)+[\w.+-]*$|[-_v]\d+\.\d+\.\d+[\w.+-]*$/i;
/** Where projects publish the archives of their releases. */
const releases =
  /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/releases\/download\/|gitlab\.com\/.+\/-\/releases\/|download\.pytorch\.org\/whl\/|storage\.googleapis\.com\/(?:tensorflow|jax-releases|libtpu[\w-]*)\/)/i;
/** An archive that GitHub makes of a commit, a tag or a branch. */
const archiveOf =
  /^https:\/\/(?:codeload\.)?github\.com\/[^/]+\/[^/]+\/(?:archive|zipball|tarball|zip|tar\.gz)\/(?:refs\/(?:tags|heads)\/)?([^?#]+?)(?:\.zip|\.tar\.gz)?(?:[?#]|$)/i;
/** Where a file that was published is never replaced by another. */
const immutable = /^https:\/\/files\.pythonhosted\.org\//i;

interface Mutable {
  readonly text: string;
  readonly over?: { readonly severity: 'low' };
}

/** From where it is taken, and why something else may be there tomorrow; undefined where that can't be. */
function mutable({ origin, ecosystem, hashes, version }: Dependency, { manifest }: ManifestFile): Mutable | undefined {
  // The commit of a submodule stands in the tree.
  if (ecosystem === 'git' && manifest.kind === '.gitmodules') return undefined;
  if (origin.kind === 'repository') {
    if (anyCommit.test(origin.revision ?? '')) return undefined;
    const at = origin.revision === undefined ? 'its default branch' : withoutQuery(origin.revision);
    const text = `${withoutUser(origin.url)}, ${at}, which may hold something else tomorrow`;
    return { text, ...(versionTag.test(origin.revision ?? '') && versioned) };
  }
  if (origin.kind !== 'archive' || manifest.locked || hashes.length > 0) return undefined;
  const isRemote = /^[a-z+]+:\/\//i.test(origin.url) && !/^file:/i.test(origin.url);
  const isHashed = /#(?:.*&)?(?:sha256|sha384|sha512)=/i.test(origin.url);
  if (!isRemote || isHashed || immutable.test(origin.url)) return undefined;
  const revision = archiveOf.exec(origin.url)?.[1] ?? '';
  if (fullCommit.test(revision)) return undefined;
  const isVersion = (version !== undefined && releases.test(origin.url)) || versionTag.test(revision);
  return { text: `${withoutUser(origin.url)} without a hash`, ...(isVersion && versioned) };
}

/** Whether a lock file has the commit or the hash of what the manifest only names. */
const isHeld = ({ ecosystem, name, origin }: Dependency, lock: ManifestFile | undefined): boolean =>
  lock?.manifest.dependencies.some(
    (each) =>
      each.ecosystem === ecosystem &&
      each.name === name &&
      each.origin.kind === origin.kind &&
      (each.hashes.length > 0 || (each.origin.kind === 'repository' && anyCommit.test(each.origin.revision ?? ''))),
  ) === true;

function insecureSource(file: ManifestFile, { origin, name, line }: Dependency): Detection[] {
  if (origin.kind === 'index' || origin.kind === 'folder') return [];
  if (isLocal(origin.url) || !/^(?:git\+)?(?:http|git|ftp):\/\//i.test(origin.url)) return [];
  const message = `${shown(name)} is fetched from ${withoutUser(origin.url)}, without encryption.`;
  return [detectionOf('insecure-index', file, line, origin.url, message)];
}
