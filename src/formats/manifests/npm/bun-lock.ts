import { entriesOf, fieldOf, isFields, textOf } from '../fields';
import { Gap } from '../gap';
import { readJsonFields } from '../json';
import { keyOf, type Problem, type Requirements } from '../manifest';
import { manifestReader } from '../reader';
import { dependenciesOf, lockOf, nodeOf, type Node } from './graph';
import { sections } from './package-json';
import { isMisnamed, misnamed, mismatchOf } from './archive';
import { digestsOf, originOf, originOfResolved, readSpec } from './spec';

/** Bun's lock file in text, of versions 0 and 1. Its binary one (`bun.lockb`) says nothing to anybody else. */
export const bunLockReader = manifestReader('bun.lock', {
  locked: true,
  read(text) {
    const { value, lines } = readJsonFields(plainJson(text));
    const problems: Problem[] = [];
    const version = fieldOf(value, 'lockfileVersion');
    if (version !== 0 && version !== 1)
      problems.push({
        line: lines.at('lockfileVersion').line,
        message: `a lockfileVersion ${JSON.stringify(version)} is not known`,
      });
    const nodes = new Map<string, Node>();
    const needs = new Map<string, unknown>();
    for (const [key, entry] of entriesOf(value, 'packages')) {
      const { line } = lines.at('packages').at(key);
      const [resolution, ...rest] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (typeof resolution !== 'string') {
        problems.push({ line, message: `${JSON.stringify(key)} is no list that begins with a package` });
        continue;
      }
      nodes.set(key, nodeOf(packageOf(resolution, rest, line), false));
      needs.set(
        key,
        rest.find((part) => isFields(part)),
      );
    }
    const gap = new Gap();
    const asked = new Map<string, Requirements>();
    for (const [folder, workspace] of entriesOf(value, 'workspaces')) {
      asked.set(folder, requirementsOf(workspace));
      const own = textOf(workspace, 'name') ?? '';
      for (const [name, , range] of needed(workspace, true)) {
        const key = nodes.has(`${own}/${name}`) ? `${own}/${name}` : name;
        const found = nodes.get(key);
        if (found !== undefined) {
          found.direct = true;
          const isOther = typeof range === 'string' && isMisnamed(name, range, found.dependency.name);
          if (isOther && fieldOf(fieldOf(value, 'overrides'), name) === undefined)
            nodes.set(key, { ...found, dependency: misnamed(found.dependency, name) });
        } else if (fieldOf(fieldOf(workspace, 'dependencies'), name) !== undefined)
          gap.note(folder === '' ? 'the project' : folder, name, lines.at('workspaces').at(folder).line);
      }
    }
    for (const [key, node] of nodes)
      for (const [name, isOptional] of needed(needs.get(key), false)) {
        const found = above(key)
          .map((folder) => nodes.get(folder + name))
          .find((each) => each !== undefined);
        if (found !== undefined) found.neededBy.add(keyOf(node.dependency));
        else if (!isOptional) gap.note(key, name, node.dependency.line);
      }
    problems.push(...gap.problems);
    return { dependencies: dependenciesOf(nodes.values()), lockOf: lockOf(asked, ''), problems };
  },
});

/** Without comments and commas before a bracket, each other character in its place. */
function plainJson(text: string): string {
  const blank = (found: string): string => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '));
  return text.replace(commented, blank).replace(trailing, blank);
}

const commented = /"[^"\\]*(?:\\.[^"\\]*)*"|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;
const trailing = /"[^"\\]*(?:\\.[^"\\]*)*"|,(?=\s*[}\]])/g;

/** `[NAME@VERSION, registry, about, integrity]`; of what is from elsewhere `[NAME@ADDRESS, about, …]`. */
function packageOf(resolution: string, rest: readonly unknown[], line: number | undefined): Node['dependency'] {
  const at = resolution.indexOf('@', 1);
  const [name, reference] = at === -1 ? [resolution, ''] : [resolution.slice(0, at), resolution.slice(at + 1)];
  const [registry] = rest;
  const origin = originOf(reference);
  const isIndex = origin === undefined && typeof registry === 'string';
  const integrity = rest.find((part): part is string => typeof part === 'string' && /^sha\d+-/.test(part));
  return {
    ecosystem: 'npm',
    name,
    version: isIndex ? reference : undefined,
    line,
    scope: 'runtime',
    origin: origin ?? (isIndex && registry !== '' ? originOfResolved(name, registry) : { kind: 'index' }),
    hashes: digestsOf(integrity),
    ...(isIndex ? mismatchOf(name, reference, registry) : { askedByAddress: true as const }),
  };
}

function needed(about: unknown, isOwn: boolean): [name: string, isOptional: boolean, range: unknown][] {
  const optional = fieldOf(about, 'optionalPeers');
  const left = new Set(Array.isArray(optional) ? (optional as unknown[]) : []);
  return sections
    .filter(([section]) => isOwn || section !== 'devDependencies')
    .flatMap(([section]) =>
      entriesOf(about, section).map(([name, range]): [string, boolean, unknown] => [
        name,
        section === 'optionalDependencies' || section === 'peerDependencies' || left.has(name),
        range,
      ]),
    );
}

/** Where a package is searched for by the one at `key`: `a/b` has `a/b/`, `a/` and the top; `@s/a` is one name. */
function above(key: string): string[] {
  const names = key.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];
  return Array.from({ length: Math.min(names.length, maxLevels) + 1 }, (_, up) =>
    names
      .slice(0, names.length - up)
      .map((name) => `${name}/`)
      .join(''),
  );
}

/** Folders of real installations are a dozen levels deep. */
const maxLevels = 50;

function requirementsOf(workspace: unknown): Requirements {
  const asked = new Map<string, Requirements[number]>();
  for (const [section] of sections)
    for (const [alias, text] of entriesOf(workspace, section)) {
      if (typeof text !== 'string' || asked.has(alias)) continue;
      const { name, specifier } = readSpec(alias, text);
      asked.set(alias, { name, specifier });
    }
  return [...asked.values()];
}
