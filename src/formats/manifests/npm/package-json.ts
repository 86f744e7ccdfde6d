import { entriesOf, fieldOf, isFields, listOf, type Fields } from '../fields';
import { readJsonFields } from '../json';
import type { Dependency, Manifest, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { workspacesOf } from '../workspaces';
import { peer } from './freshness';
import { overridesIn } from './overrides';
import { readSpec } from './spec';

/** In the order that npm lets them win in: an optional dependency is one also where it stands under `dependencies`. */
export const sections = [
  ['optionalDependencies', 'optional'],
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['peerDependencies', 'runtime'],
] as const;

/** What people ask npm, Yarn or pnpm for. */
export const packageJsonReader = manifestReader('package.json', {
  locked: false,
  read(text) {
    const { value, lines } = readJsonFields(text);
    const dependencies = new Map<string, Dependency>();
    const problems: Problem[] = [];
    for (const [section, scope] of sections) {
      const found = fieldOf(value, section);
      if (found !== undefined && !isFields(found))
        problems.push({ line: lines.at(section).line, message: `${section} is no object` });
      for (const [alias, specifier] of entriesOf(found)) {
        const { line } = lines.at(section).at(alias);
        if (typeof specifier !== 'string') {
          problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text` });
          continue;
        }
        if (dependencies.has(alias)) continue;
        const optional = section === 'peerDependencies' && isOptionalPeer(value, alias);
        dependencies.set(alias, {
          ecosystem: 'npm',
          ...readSpec(alias, specifier),
          line,
          direct: true,
          neededBy: [],
          scope: optional ? 'optional' : scope,
          hashes: [],
          ...(section === 'peerDependencies' && { marker: peer }),
        });
      }
    }
    const overrides = overridesIn(value, lines);
    return {
      dependencies: [...dependencies.values()],
      problems,
      ...workspacesIn(value),
      ...(overrides.length > 0 && { overrides }),
    };
  },
});

/** The folders whose packages belong to a package.json, which a lock file repeats. */
export function workspacesIn(value: Fields): Pick<Manifest, 'workspaces'> {
  const workspaces = fieldOf(value, 'workspaces');
  if (workspaces === undefined) return {};
  return { workspaces: workspacesOf(Array.isArray(workspaces) ? workspaces : listOf(workspaces, 'packages')) };
}

const isOptionalPeer = (value: Fields, name: string): boolean =>
  fieldOf(fieldOf(fieldOf(value, 'peerDependenciesMeta'), name), 'optional') === true;
