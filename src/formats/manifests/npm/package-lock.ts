import { entriesOf, fieldOf, isFields, listOf, textOf, type Fields } from '../fields';
import { readJsonFields, type Lines } from '../json';
import { keyOf, type Dependency, type LockOf, type Problem, type Requirements } from '../manifest';
import { manifestReader, type Found } from '../reader';
import { dependenciesOf, lockOf, nodeOf, type Node } from './graph';
import { licenseIn } from './license';
import { sections, workspacesIn } from './package-json';
import { nestedDependencies } from './package-lock-1';
import { isMisnamed, misnamed, mismatchOf } from './archive';
import { digestsOf, originOf, originOfResolved, readSpec } from './spec';

/** Where a package may be searched for; folders of real installations are a dozen levels deep. */
const maxLevels = 100;
/** Real lock files need some ten searches a package. */
const maxSearches = 5_000_000;

/** npm's lock files of every version, 1 (npm 5 and 6), 2 (npm 7) and 3; `npm-shrinkwrap.json` is the same. */
export const packageLockReader = manifestReader('package-lock.json', {
  locked: true,
  read(text) {
    const { value, lines } = readJsonFields(text);
    const version = fieldOf(value, 'lockfileVersion');
    const known = version === undefined || version === 1 || version === 2 || version === 3;
    const problems: Problem[] = known
      ? []
      : [
          {
            line: lines.at('lockfileVersion').line,
            message: `a lockfileVersion ${JSON.stringify(version)} is not known`,
          },
        ];
    const packages = fieldOf(value, 'packages');
    if (isFields(packages)) return withOldList(read(packages, lines.at('packages'), problems), value, lines);
    if (fieldOf(value, 'packages') !== undefined || (version !== undefined && version !== 1))
      return { problems: [...problems, { line: lines.at('packages').line, message: 'packages is no object' }] };
    return nestedDependencies(value, lines, problems);
  },
});

/** Version 2 has all once more for npm 6, which would install what only that list has. */
function withOldList(found: Found, value: Fields, lines: Lines): Found {
  if (fieldOf(value, 'lockfileVersion') !== 2) return found;
  const placed = ({ name, version, origin }: Dependency): string => JSON.stringify([name, version, origin]);
  const known = new Set(found.dependencies?.map(placed));
  const others = nestedDependencies(value, lines, []).dependencies ?? [];
  const hidden = others.filter(
    (each) => (each.mismatch ?? (each.origin.kind === 'index' && each.origin.url)) && !known.has(placed(each)),
  );
  return { ...found, dependencies: [...(found.dependencies ?? []), ...hidden] };
}

type Missing = NonNullable<LockOf['missing']>;

interface Place extends Node {
  readonly fields: Fields;
  /** It only leads to a folder, which has a place of its own. */
  readonly link: boolean;
  /** Another package asks for it by an address; of a folder or a file on this machine, one of this repository does. */
  byAddress: boolean;
  /** Somebody asks for it as what the registry has. */
  ofRegistry: boolean;
  /** Whether somebody asks for it by its name, or says that the name is an alias of it. */
  askedByName: boolean;
  /** Another name by which a package asks for it. */
  askedAs: string | undefined;
}

function read(packages: Fields, lines: Lines, problems: Problem[]): Found {
  const places = new Map<string, Place>();
  for (const [location, fields] of Object.entries(packages)) {
    const { line } = lines.at(location);
    if (!isFields(fields)) problems.push({ line, message: `${JSON.stringify(location)} is no object` });
    else if (location.split('/').length > 2 * maxLevels)
      problems.push({ line, message: `it is more than ${maxLevels} folders deep` });
    else places.set(location, placeOf(location, fields, packages, line));
  }
  const missing = connect(places, problems);
  const folders = [...places].filter(([location, { link }]) => !link && !isInstalled(location));
  const asked = new Map(folders.map(([location, { fields }]) => [location, requirementsOf(fields)]));
  // The folders of workspaces are found by their links.
  const installed = [...places].filter(([location]) => isInstalled(location)).map(([, place]) => fetched(place));
  const { [0]: gap } = missing;
  const workspaces = places.get('')?.fields;
  return {
    ...(workspaces && workspacesIn(workspaces)),
    dependencies: dependenciesOf(installed),
    lockOf: { ...lockOf(asked, ''), ...(gap !== undefined && { missing: gap }) },
    problems,
  };
}

const isInstalled = (location: string): boolean => /(?:^|\/)node_modules\//.test(location);

function placeOf(location: string, fields: Fields, packages: Fields, line: number | undefined): Place {
  const resolved = textOf(fields, 'resolved');
  const link = fieldOf(fields, 'link') === true;
  const own = link ? fieldOf(packages, resolved ?? '') : fields;
  const name = textOf(own, 'name') ?? nameAt(location);
  const bundling = fieldOf(fields, 'inBundle') === true ? bundler(location, packages) : undefined;
  const marker = markerOf(fields);
  const license = licenseIn(own);
  const deprecated = textOf(own, 'deprecated');
  const dependency: Node['dependency'] = {
    ecosystem: 'npm',
    name,
    version: textOf(own, 'version'),
    line,
    scope: scopeOf(fields),
    origin: link ? { kind: 'folder', path: resolved ?? '' } : originOfResolved(name, resolved),
    hashes: digestsOf(textOf(fields, 'integrity') ?? textOf(bundling, 'integrity')),
    ...(marker !== '' && { marker }),
    ...(fieldOf(fields, 'hasInstallScript') === true && { installScript: true }),
    ...(license !== undefined && { license }),
    ...(deprecated !== undefined && { deprecated }),
  };
  const asked = { byAddress: false, ofRegistry: false, askedByName: false, askedAs: undefined };
  return { ...nodeOf(dependency, link), fields, link, ...asked };
}

/** `a/node_modules/@b/c` is `@b/c`, and so is the folder `packages/@b/c`: npm writes down every name that isn't its folder's. */
const nameAt = (location: string): string => /(?:^|\/)((?:@[^/]+\/)?[^/]+)$/.exec(location)?.[1] ?? location;

/** What is bundled comes in the archive of a package further up. */
function bundler(location: string, packages: Fields): unknown {
  for (
    let at = location.lastIndexOf('/node_modules/');
    at !== -1;
    at = location.lastIndexOf('/node_modules/', at - 1)
  ) {
    const above = fieldOf(packages, location.slice(0, at));
    if (fieldOf(above, 'inBundle') !== true) return above;
    if (at === 0) break;
  }
  return undefined;
}

/** `devOptional`: left out only by who leaves out both. */
const scopeOf = (fields: Fields): 'runtime' | 'development' | 'optional' =>
  fieldOf(fields, 'dev') === true
    ? 'development'
    : fieldOf(fields, 'optional') === true || fieldOf(fields, 'devOptional') === true
      ? 'optional'
      : 'runtime';

const markerOf = (fields: Fields): string =>
  (['os', 'cpu', 'libc'] as const)
    .map((key) => [key, listOf(fields, key).filter((item) => typeof item === 'string')] as const)
    .filter(([, items]) => items.length > 0)
    .map(([key, items]) => `${key}: ${items.join(', ')}`)
    .join('; ');

/** What is asked for by an address is called there as its makers like. */
function fetched({ dependency, fields, link, byAddress, ofRegistry, askedByName, askedAs, ...node }: Place): Node {
  const { name, version } = dependency;
  if (askedAs !== undefined && !askedByName && !byAddress && !link)
    return { ...node, dependency: misnamed(dependency, askedAs) };
  if (byAddress || (isHere(dependency) && !ofRegistry))
    return { ...node, dependency: { ...dependency, askedByAddress: true } };
  return {
    ...node,
    dependency: { ...dependency, ...(!link && mismatchOf(name, version, textOf(fields, 'resolved'))) },
  };
}

/**
 * Gives each package who needs it, by searching as Node does: beside the one that needs it, and then in each folder above. Returns what
 * packages can't do without and the file doesn't have.
 */
function connect(places: ReadonlyMap<string, Place>, problems: Problem[]): Missing[] {
  const missing: Missing[] = [];
  let searches = 0;
  for (const [location, { fields, link, dependency }] of places) {
    if (link) continue;
    const searched = foldersFrom(location);
    const own = !isInstalled(location);
    for (const [section] of sections) {
      // What a package is developed with is installed only for those of this repository.
      if (section === 'devDependencies' && !own) continue;
      for (const [name, asked] of entriesOf(fields, section)) {
        if ((searches += searched.length) > maxSearches) {
          problems.push({ line: undefined, message: 'what needs what is more than can be followed' });
          return missing;
        }
        const found = first(searched, (folder) => places.get(folder + name));
        if (found === undefined) {
          if (!own && section === 'dependencies' && !mayBeLeftOut(fields, name))
            missing.push({ by: `${dependency.name} ${dependency.version ?? ''}`.trimEnd(), name });
          continue;
        }
        if (own) found.direct = true;
        if (typeof asked === 'string') noteAsked(found, name, asked, own);
        if (location !== '') found.neededBy.add(keyOf(dependency));
      }
    }
  }
  return missing;
}

function noteAsked(found: Place, name: string, asked: string, own: boolean): void {
  if (isMisnamed(name, asked, found.dependency.name)) found.askedAs = name;
  else found.askedByName = true;
  if (originOf(asked) === undefined) found.ofRegistry = true;
  else if (own === isHere(found.dependency)) found.byAddress = true;
}

/** Whether it is a folder or an archive on this machine. */
const isHere = ({ origin }: Pick<Dependency, 'origin'>): boolean =>
  origin.kind === 'folder' || (origin.kind === 'archive' && !origin.url.includes('//'));

/** npm forgets what is needed by packages that are there for some platforms alone, and what others bring along in their archive. */
function mayBeLeftOut(fields: Fields, name: string): boolean {
  const bundled = fieldOf(fields, 'bundleDependencies');
  return (
    scopeOf(fields) === 'optional' ||
    ['optional', 'inBundle', 'extraneous', 'peer'].some((key) => fieldOf(fields, key) === true) ||
    fieldOf(fieldOf(fields, 'optionalDependencies'), name) !== undefined ||
    fieldOf(fieldOf(fields, 'peerDependencies'), name) !== undefined ||
    bundled === true ||
    listOf(fields, 'bundleDependencies').includes(name)
  );
}

/** `a/b`: `a/b/node_modules/`, `a/node_modules/`, `node_modules/`. */
function foldersFrom(location: string): string[] {
  const parts = location === '' ? [] : location.split('/');
  const folders: string[] = [];
  for (let count = parts.length; count >= 0; count--)
    if (parts[count - 1] !== 'node_modules') folders.push([...parts.slice(0, count), 'node_modules/'].join('/'));
  return folders;
}

function first<T, R>(items: readonly T[], of: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the package.json asked for as the lock was made. */
function requirementsOf(root: Fields): Requirements {
  const asked = new Map<string, { name: string; specifier: string }>();
  for (const [section] of sections)
    for (const [alias, text] of entriesOf(root, section)) {
      if (typeof text !== 'string' || asked.has(alias)) continue;
      const { name, specifier } = readSpec(alias, text);
      asked.set(alias, { name, specifier });
    }
  return [...asked.values()];
}
