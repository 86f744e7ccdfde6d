import { entriesOf, fieldOf, isFields, listOf, textOf } from '../fields';
import type { Lines } from '../json';
import type { Dependency, Origin, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { readTomlText } from '../toml';
import { workspacesOf } from '../workspaces';

/** What a build script needs runs on every machine that builds. */
const sections = [
  ['dependencies', 'runtime'],
  ['build-dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
] as const;

/** What people ask Cargo for: of the package, of the workspace, and for some targets alone. */
export const cargoTomlReader = manifestReader('Cargo.toml', {
  locked: false,
  read(text) {
    const { value: root, lines } = readTomlText(text);
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    const add = (holder: unknown, own: Lines, marker?: string): void => {
      for (const [section, scope] of sections) {
        // Old spelling, which Cargo still takes.
        const written = fieldOf(holder, section) === undefined ? section.replace('-', '_') : section;
        for (const [alias, value] of entriesOf(holder, written)) {
          const { line } = own.at(written).at(alias);
          if (typeof value !== 'string' && !isFields(value))
            problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text or table` });
          else if (fieldOf(value, 'optional') === true)
            dependencies.push(dependencyOf(alias, value, line, 'optional', marker));
          else dependencies.push(dependencyOf(alias, value, line, scope, marker));
        }
      }
    };
    add(root, lines);
    add(fieldOf(root, 'workspace'), lines.at('workspace'));
    for (const [target, value] of entriesOf(root, 'target')) add(value, lines.at('target').at(target), target);
    for (const [source, patches] of entriesOf(root, 'patch'))
      for (const [alias, value] of entriesOf(patches))
        dependencies.push(dependencyOf(alias, value, lines.at('patch').at(source).at(alias).line, 'runtime'));
    const workspace = fieldOf(root, 'workspace');
    const name = textOf(fieldOf(root, 'package'), 'name');
    return {
      dependencies,
      problems,
      ...(name !== undefined && { name }),
      ...(workspace !== undefined && {
        workspaces: workspacesOf(listOf(workspace, 'members'), listOf(workspace, 'exclude')),
      }),
    };
  },
});

function dependencyOf(
  alias: string,
  value: unknown,
  line: number | undefined,
  scope: Dependency['scope'],
  marker?: string,
): Dependency {
  // `workspace = true` takes the specifier from the root's Cargo.toml.
  const specifier = typeof value === 'string' ? value : textOf(value, 'version');
  return {
    ecosystem: 'cargo',
    name: textOf(value, 'package') ?? alias,
    version: /^\s*=\s*(\d+\.\d+\.\d+[^,\s]*)\s*$/.exec(specifier ?? '')?.[1],
    ...(specifier !== undefined && { specifier }),
    line,
    direct: true,
    neededBy: [],
    scope,
    origin: originOf(value),
    hashes: [],
    ...(marker !== undefined && { marker }),
  };
}

function originOf(value: unknown): Origin {
  const [git, path, index] = ['git', 'path', 'registry-index'].map((key) => textOf(value, key));
  if (git !== undefined)
    return {
      kind: 'repository',
      url: git,
      revision: textOf(value, 'rev') ?? textOf(value, 'tag') ?? textOf(value, 'branch'),
    };
  if (path !== undefined) return { kind: 'folder', path };
  return { kind: 'index', ...(index !== undefined && { url: index }) };
}
