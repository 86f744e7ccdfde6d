import { entriesOf, fieldOf, isFields, listOf, textOf, type Fields } from '../fields';
import { readJsonFields, type Lines } from '../json';
import { keyOf, type Problem, type Requirements } from '../manifest';
import { manifestReader, type Found } from '../reader';
import { dependenciesOf, lockOf, nodeOf, type Node } from './graph';
import { sections } from './package-json';
import { nestedDependencies } from './package-lock-1';
import { digestsOf, mismatchOf, originOfResolved, readSpec } from './spec';

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
    if (isFields(packages)) return read(packages, lines.at('packages'), problems);
    if (fieldOf(value, 'packages') !== undefined || (version !== undefined && version !== 1))
      return { problems: [...problems, { line: lines.at('packages').line, message: 'packages is no object' }] };
    return nestedDependencies(value, lines, problems);
  },
});

interface Place extends Node {
  readonly fields: Fields;
  /** It only leads to a folder, which has a place of its own. */
  readonly link: boolean;
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
  connect(places, problems);
  const folders = [...places].filter(([location, { link }]) => !link && !isInstalled(location));
  const asked = new Map(folders.map(([location, { fields }]) => [location, requirementsOf(fields)]));
  // The folders of workspaces are found by their links.
  const installed = [...places].filter(([location]) => isInstalled(location)).map(([, place]) => place);
  return { dependencies: dependenciesOf(installed), lockOf: lockOf(asked, ''), problems };
}

const isInstalled = (location: string): boolean => /(?:^|\/)node_modules\//.test(location);

function placeOf(location: string, fields: Fields, packages: Fields, line: number | undefined): Place {
  const resolved = textOf(fields, 'resolved');
  const link = fieldOf(fields, 'link') === true;
  const own = link ? fieldOf(packages, resolved ?? '') : fields;
  const name = textOf(own, 'name') ?? nameAt(location);
  const bundling = fieldOf(fields, 'inBundle') === true ? bundler(location, packages) : undefined;
  const marker = markerOf(fields);
  const license = textOf(own, 'license');
  const deprecated = textOf(own, 'deprecated');
  const dependency: Node['dependency'] = {
    ecosystem: 'npm',
    name,
    version: textOf(own, 'version'),
    line,
    scope: scopeOf(fields),
    origin: link ? { kind: 'folder', path: resolved ?? '' } : originOfResolved(name, resolved),
    hashes: digestsOf(textOf(fields, 'integrity') ?? textOf(bundling, 'integrity')),
    ...(!link && mismatchOf(name, textOf(own, 'version'), resolved)),
    ...(marker !== '' && { marker }),
    ...(fieldOf(fields, 'hasInstallScript') === true && { installScript: true }),
    ...(license !== undefined && { license }),
    ...(deprecated !== undefined && { deprecated }),
  };
  return { ...nodeOf(dependency, link), fields, link };
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

/** Gives each package who needs it, by searching as Node does: beside the one that needs it, and then in each folder above. */
function connect(places: ReadonlyMap<string, Place>, problems: Problem[]): void {
  let searches = 0;
  for (const [location, { fields, link, dependency }] of places) {
    if (link) continue;
    const searched = foldersFrom(location);
    const own = !isInstalled(location);
    for (const [section] of sections) {
      // What a package is developed with is installed only for those of this repository.
      if (section === 'devDependencies' && !own) continue;
      for (const [name] of entriesOf(fields, section)) {
        if ((searches += searched.length) > maxSearches) {
          problems.push({ line: undefined, message: 'what needs what is more than can be followed' });
          return;
        }
        const found = first(searched, (folder) => places.get(folder + name));
        if (found === undefined) continue;
        if (own) found.direct = true;
        if (location !== '') found.neededBy.add(keyOf(dependency));
      }
    }
  }
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
