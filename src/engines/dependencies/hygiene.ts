import { posix } from 'node:path';
import type { Detection } from '../../findings/finding';
import type { Dependency, Manifest, PackageIndex } from '../../formats/manifests/manifest';
import { detectionOf } from './detection';
import { isLocal, shown, withoutUser } from './shown';
import { forged } from './forged';
import { disguisedHosts, imitatedHost } from './lookalikes';
import { confusion, type OwnPackages } from './own-packages';
import { placeOf } from './places';
import { sources } from './sources';
import type { ManifestFile, Project } from './project';
import { imitatedBy } from './typosquat';
import { unprotected } from './unprotected';

/** What is wrong with how a project asks for its packages. */
export function hygieneOf(project: Project, own: OwnPackages): Detection[] {
  const { manifest, lock } = project;
  const files = [manifest, lock].filter((file) => file !== undefined);
  return [
    ...pinning(project),
    ...outdated(project),
    ...files.flatMap((file) => [
      ...notKnown(file),
      ...indexesOf(file),
      ...sources(file, file === manifest && project.outOfDate === undefined ? lock : undefined),
      ...forged(project, file),
      ...unprotected(file),
      ...confusion(file, own),
      ...squats(file, manifest === undefined || file === manifest),
      ...scripts(file),
    ]),
  ];
}

/** It stands at the manifest of a member, for a lock file has many. */
function outdated({ manifest, lock, outOfDate }: Project): Detection[] {
  if (lock === undefined || outOfDate === undefined) return [];
  const isBeside = manifest === undefined || posix.dirname(manifest.path) === posix.dirname(lock.path);
  const message = `${lock.path}: ${shown(outOfDate)}.`;
  return [detectionOf('lock-out-of-date', isBeside ? lock : manifest, undefined, outOfDate, message)];
}

const notKnown = (file: ManifestFile): Detection[] =>
  (file.manifest.unknown ?? []).map(({ line, message }) =>
    detectionOf(
      'requirements-not-known',
      file,
      line,
      message,
      `${file.path}: ${shown(message)}: what it asks for is not known.`,
    ),
  );

/** pip's own lists, which may be pinned without another tool. */
const isRequirements = ({ kind }: Manifest): boolean => kind === 'requirements.txt';

/** Whether a manifest is one of packages that get installed from an index, which a lock file could hold. */
const wantsLock = ({ kind, dependencies }: Manifest): boolean =>
  ['pyproject.toml', 'Pipfile', 'package.json', 'Cargo.toml'].includes(kind) && dependencies.some(isOfIndex);

const isOfIndex = ({ origin }: Dependency): boolean => origin.kind === 'index';

function pinning({ manifest, lock }: Project): Detection[] {
  const file = lock ?? manifest;
  if (file === undefined) return [];
  if (lock === undefined && wantsLock(file.manifest))
    return [
      detectionOf(
        'no-lock-file',
        file,
        undefined,
        '',
        `${file.path}: no lock file says in which versions its packages are installed.`,
      ),
    ];
  if (!isRequirements(file.manifest)) return [];
  const { dependencies } = file.manifest;
  const listed = dependencies.filter(isOfIndex);
  const open = listed.filter(({ version }) => version === undefined);
  const found = open.map((each) => {
    const asked = each.specifier === undefined || each.specifier === '' ? 'any version' : shown(each.specifier);
    return detectionOf(
      'unpinned-requirement',
      file,
      each.line,
      each.name,
      `${shown(each.name)}: ${asked} is installed, whichever is newest.`,
    );
  });
  return [...found, ...unhashed(file, listed, open.length > 0)];
}

/** How long a digest is, in hexadecimal digits. */
const digits: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };
const isDigest = (hash: string): boolean => {
  const [kind = '', value = ''] = hash.toLowerCase().split(':');
  return value.length === digits[kind];
};

/** pip refuses a list of which only some have hashes; uv checks those that there are, and takes the rest as they come. */
function unhashed(file: ManifestFile, listed: readonly Dependency[], isOpen: boolean): Detection[] {
  const bare = listed.filter(({ hashes, version }) => hashes.length === 0 && version !== undefined);
  const found = listed.flatMap(({ name, line, hashes }) => {
    if (hashes.length === 0 || hashes.some(isDigest)) return [];
    const message = `${shown(name)}: no file has a hash of that length, so pip installs none.`;
    return [detectionOf('unhashed-requirements', file, line, name, message)];
  });
  const [first] = bare;
  if (first === undefined) return found;
  if (file.manifest.requiresHashes === true) {
    const what = bare.length === 1 ? '1 requirement has' : `${bare.length} requirements have`;
    const message = `${what} no hash where others have: pip refuses the list, and uv installs what isn't checked.`;
    return [...found, detectionOf('unhashed-requirements', file, first.line, '', message, { severity: 'low' })];
  }
  if (isOpen) return found;
  const message = `${file.path}: ${bare.length} requirements have versions and no hashes.`;
  return [...found, detectionOf('unhashed-requirements', file, undefined, '', message)];
}

function indexesOf(file: ManifestFile): Detection[] {
  const { indexes, dependencies, requiresHashes } = file.manifest;
  const hashed =
    requiresHashes === true || (dependencies.length > 0 && dependencies.every(({ hashes }) => hashes.length > 0));
  const disguised = indexes.length > 0 ? disguisedHosts(file.text) : undefined;
  return indexes.flatMap((index) => {
    const { kind, url, line, firstWins } = index;
    const place = kind === 'trusted-host' ? undefined : placeOf(url);
    const meant = place && (disguised?.get(place) ?? imitatedHost(place));
    if (meant !== undefined) {
      const taken = `Packages are asked of ${withoutUser(url)}, which is easily taken for ${meant}.`;
      return [detectionOf('unexpected-source', file, line, url, taken)];
    }
    if (isInsecure(index)) return [detectionOf('insecure-index', file, line, url, insecurity(index))];
    if (kind !== 'extra-index' || hashed || firstWins) return [];
    const message = `${withoutUser(url)} is asked beside the other index, and the highest version of either is taken.`;
    return [detectionOf('extra-index', file, line, url, message, wellKnown.test(url) ? { severity: 'low' } : {})];
  });
}

/** Indexes of builds that everybody asks beside PyPI, as their makers say: of packages that PyPI has under the same names and makers. */
const wellKnown =
  /^https:\/\/(?:download\.pytorch\.org|pypi(?:\.ngc)?\.nvidia\.com|pypi\.anaconda\.org\/scientific-python-nightly-wheels|data\.pyg\.org|wheels\.vllm\.ai|flashinfer\.ai|abetlen\.github\.io\/llama-cpp-python)(?:\/|$)/i;

const isInsecure = ({ kind, url }: PackageIndex): boolean =>
  !isLocal(url) && (kind === 'trusted-host' || /^(?:http|ftp):\/\//i.test(url));

const insecurity = ({ kind, url }: PackageIndex): string =>
  kind === 'trusted-host'
    ? `The certificate of ${withoutUser(url)} is not checked.`
    : `${withoutUser(url)} is asked without encryption.`;

/** Only what people wrote themselves can be their slip. */
function squats(file: ManifestFile, isWritten: boolean): Detection[] {
  if (!isWritten) return [];
  return file.manifest.dependencies.flatMap(({ ecosystem, name, line, direct, origin }) => {
    if (direct === false || origin.kind !== 'index') return [];
    const meant = imitatedBy(ecosystem, name);
    return meant === undefined
      ? []
      : [detectionOf('possible-typosquat', file, line, name, `${shown(name)}: is ${meant} meant?`)];
  });
}

function scripts(file: ManifestFile): Detection[] {
  return file.manifest.dependencies
    .filter(({ installScript }) => installScript)
    .map(({ name, line }) =>
      detectionOf('install-script', file, line, name, `${shown(name)} runs a script as it is installed.`),
    );
}
