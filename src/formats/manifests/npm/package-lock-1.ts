import { entriesOf, fieldOf, isFields, textOf, type Fields } from '../fields';
import type { Lines } from '../json';
import { keyOf, type Problem } from '../manifest';
import type { Found } from '../reader';
import { dependenciesOf, nodeOf, type Node } from './graph';
import { mismatchOf } from './archive';
import { digestsOf, originOf, originOfResolved } from './spec';

const maxLevels = 100;

/** What stands in one folder `node_modules`, by name. */
interface Folder {
  readonly above: Folder | undefined;
  readonly packages: Map<string, Place>;
}

interface Place extends Node {
  readonly requires: readonly (readonly [name: string, asked: unknown])[];
  /** Where what it requires is searched for first. */
  readonly folder: Folder;
}

/** Reads a lock file of version 1: packages in packages, as npm 6 laid out the folders. It doesn't tell what people asked for themselves. */
export function nestedDependencies(value: Fields, lines: Lines, problems: Problem[]): Found {
  const places: Place[] = [];
  const fill = (folder: Folder, fields: Fields, own: Lines, level: number): void => {
    for (const [alias, entry] of entriesOf(fields, 'dependencies')) {
      const { line } = own.at('dependencies').at(alias);
      if (!isFields(entry)) problems.push({ line, message: `${JSON.stringify(alias)} is no object` });
      else if (level === maxLevels) problems.push({ line, message: `it is more than ${maxLevels} folders deep` });
      else {
        const inside: Folder = { above: folder, packages: new Map() };
        const place = {
          ...nodeOf(dependencyOf(alias, entry, line), undefined),
          requires: requiredBy(entry),
          folder: inside,
        };
        places.push(place);
        folder.packages.set(alias, place);
        fill(inside, entry, own.at('dependencies').at(alias), level + 1);
      }
    }
  };
  fill({ above: undefined, packages: new Map() }, value, lines, 0);
  const byAddress = new Set<Place>();
  for (const { requires, folder, dependency } of places)
    for (const [name, asked] of requires) {
      let at: Folder | undefined = folder;
      while (at !== undefined && !at.packages.has(name)) at = at.above;
      const needed = at?.packages.get(name);
      needed?.neededBy.add(keyOf(dependency));
      if (needed && typeof asked === 'string' && originOf(asked) !== undefined) byAddress.add(needed);
    }
  const nodes = places.map((place) =>
    byAddress.has(place) ? { ...place, dependency: { ...place.dependency, askedByAddress: true as const } } : place,
  );
  return { dependencies: dependenciesOf(nodes), lockOf: { manifest: 'package.json' }, problems };
}

/** `requires: true` stands for a package of this repository. */
const requiredBy = (entry: Fields): Place['requires'] => entriesOf(entry, 'requires');

function dependencyOf(alias: string, entry: Fields, line: number | undefined): Node['dependency'] {
  const written = textOf(entry, 'version') ?? '';
  const [, other, aliased] = /^npm:(.+)@([^@]*)$/.exec(written) ?? [];
  const name = other ?? alias;
  const address = originOf(written);
  const optional = fieldOf(entry, 'optional') === true;
  // From elsewhere than an index, the version is an address.
  const version = address === undefined ? (aliased ?? textOf(entry, 'version')) : undefined;
  return {
    ecosystem: 'npm',
    name,
    version,
    line,
    scope: fieldOf(entry, 'dev') === true ? 'development' : optional ? 'optional' : 'runtime',
    origin: address ?? originOfResolved(name, textOf(entry, 'resolved')),
    hashes: digestsOf(textOf(entry, 'integrity')),
    ...(address === undefined && mismatchOf(name, version, textOf(entry, 'resolved'))),
  };
}
