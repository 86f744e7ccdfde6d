import { posix } from 'node:path';
import type { Detection } from '../../findings/finding';
import type { Dependency, Manifest, PackageIndex } from '../../formats/manifests/manifest';
import { globMatcher } from '../../policy/globs';
import { detectionOf } from './detection';
import { isLocal, shown, withoutUser } from './shown';
import { forged, sources } from './sources';
import type { ManifestFile, Project } from './project';
import { imitatedBy } from './typosquat';

/** What a team says of its own packages. */
export interface OwnPackages {
  /** Patterns over names. */
  readonly internal: readonly string[];
  /** URLs, or what they begin with. */
  readonly indexes: readonly string[];
}

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
      ...sources(file),
      ...forged(project, file),
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
const isPackage = ({ ecosystem }: Dependency): boolean => ecosystem !== 'github' && ecosystem !== 'git';

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
  const { dependencies, requiresHashes } = file.manifest;
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
  if (open.length > 0 || listed.length === 0 || requiresHashes || listed.every(({ hashes }) => hashes.length > 0))
    return found;
  return [
    detectionOf(
      'unhashed-requirements',
      file,
      undefined,
      '',
      `${file.path}: ${listed.length} requirements have versions and no hashes.`,
    ),
  ];
}

function indexesOf(file: ManifestFile): Detection[] {
  const { indexes, dependencies, requiresHashes } = file.manifest;
  const hashed =
    requiresHashes === true || (dependencies.length > 0 && dependencies.every(({ hashes }) => hashes.length > 0));
  return indexes.flatMap((index) => {
    const { kind, url, line, firstWins } = index;
    if (isInsecure(index)) return [detectionOf('insecure-index', file, line, url, insecurity(index))];
    if (kind !== 'extra-index' || hashed || firstWins) return [];
    const message = `${withoutUser(url)} is asked beside the other index, and the highest version of either is taken.`;
    return [detectionOf('extra-index', file, line, url, message)];
  });
}

const isInsecure = ({ kind, url }: PackageIndex): boolean =>
  !isLocal(url) && (kind === 'trusted-host' || /^(?:http|ftp):\/\//i.test(url));

const insecurity = ({ kind, url }: PackageIndex): string =>
  kind === 'trusted-host'
    ? `The certificate of ${withoutUser(url)} is not checked (trusted-host).`
    : `${withoutUser(url)} is asked without encryption.`;

/** Packages of the team's own that a public index could give. */
function confusion(file: ManifestFile, { internal, indexes: ours }: OwnPackages): Detection[] {
  if (internal.length === 0) return [];
  const isInternal = globMatcher(internal);
  const isOurs = (url: string): boolean => ours.some((prefix) => url.startsWith(prefix));
  const { indexes, dependencies } = file.manifest;
  const asked = indexes.filter(({ kind }) => kind === 'index' || kind === 'extra-index');
  const onlyOurs = asked.some(({ kind }) => kind === 'index') && asked.every(({ url }) => isOurs(url));
  return dependencies.flatMap((each) => {
    if (!isPackage(each) || each.origin.kind !== 'index' || each.hashes.length > 0 || !isInternal(each.name)) return [];
    const { url } = each.origin;
    if (url === undefined ? onlyOurs : isOurs(url)) return [];
    const from =
      url === undefined
        ? asked.length > 0
          ? `one of ${asked.map((index) => withoutUser(index.url)).join(', ')}`
          : 'the public index'
        : withoutUser(url);
    return [
      detectionOf(
        'internal-name-on-public-index',
        file,
        each.line,
        each.name,
        `${shown(each.name)} is a name of your own, and may be installed from ${from}.`,
      ),
    ];
  });
}

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
