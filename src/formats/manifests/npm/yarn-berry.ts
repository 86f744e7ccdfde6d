import { entriesOf, isFields, textOf } from '../fields';
import { Gap } from '../gap';
import { readLockYaml } from '../lock-yaml';
import { keyOf, type Problem, type Requirements } from '../manifest';
import type { Found } from '../reader';
import { dependenciesOf, lockOf, nodeOf, type Node } from './graph';
import { originOf, originOfResolved, readSpec } from './spec';

interface Entry {
  readonly fields: unknown;
  readonly node: Node;
  /** A folder of this repository, relative to the root; `.` is the root itself. */
  readonly workspace: string | undefined;
  /** What a patch is made to: `name@npm:1.0.0`. */
  readonly patched: string | undefined;
}

/** Reads a `yarn.lock` of Yarn 2 and later. What is needed for development is not told apart in it. */
export function berryLock(text: string): Found {
  const problems: Problem[] = [];
  const byDescriptor = new Map<string, Entry>();
  const byLocator = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  const [document] = readLockYaml(text);
  for (const [key, fields] of entriesOf(document?.value)) {
    if (key === '__metadata') continue;
    const line = document?.lines.at(key).line;
    const resolution = textOf(fields, 'resolution');
    if (!isFields(fields) || resolution === undefined) {
      problems.push({ line, message: `${JSON.stringify(key)} has no resolution` });
      continue;
    }
    const entry = entryOf(resolution, fields, line);
    byLocator.set(resolution, entry);
    // `file:./a::locator=…` tells who asks, which the one that asks doesn't write.
    for (const descriptor of key.split(', ')) {
      byDescriptor.set(descriptor.replace(/::.*$/s, ''), entry);
      // What a resolution of package.json puts in the place of a range is there under another one.
      byName.set(descriptor.slice(0, descriptor.indexOf('@', 1)), entry);
    }
  }
  const requirements = new Map<string, Requirements>();
  const gap = new Gap();
  for (const { fields, node, workspace } of byLocator.values()) {
    const asked = entriesOf(fields, 'dependencies').filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    if (workspace !== undefined)
      requirements.set(
        workspace,
        asked.map(([name, range]) => askedFor(name, range)),
      );
    for (const [name, range] of asked) {
      const needed =
        byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? byName.get(name);
      const found = needed?.patched === undefined ? needed : byLocator.get(needed.patched);
      if (found === undefined) {
        gap.note(node.dependency.name, name, node.dependency.line);
        continue;
      }
      if (workspace !== undefined) found.node.direct = true;
      if (workspace !== '.') found.node.neededBy.add(keyOf(node.dependency));
    }
  }
  problems.push(...gap.problems);
  // What a patch is made to has an entry of its own.
  const installed = [...byLocator.values()].filter(
    ({ workspace, patched }) => workspace !== '.' && patched === undefined,
  );
  return {
    dependencies: dependenciesOf(installed.map(({ node }) => node)),
    lockOf: lockOf(requirements, '.'),
    problems,
  };
}

/** Yarn 4 puts `npm:` also before a range. */
const askedFor = (alias: string, range: string): Requirements[number] => {
  const { name, specifier } = readSpec(alias, /^npm:(?:@?[^@]*)$/.test(range) ? range.slice(4) : range);
  return { name, specifier };
};

function entryOf(resolution: string, fields: unknown, line: number | undefined): Entry {
  const at = resolution.indexOf('@', 1);
  const [name, reference] = at === -1 ? [resolution, ''] : [resolution.slice(0, at), resolution.slice(at + 1)];
  const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
  const inner = /^patch:([^#]*)#/.exec(reference)?.[1];
  const fromIndex = /^npm:([^:]+)(?:::__archiveUrl=(.*))?$/.exec(reference);
  const version = textOf(fields, 'version');
  const [checksum, marker] = [textOf(fields, 'checksum'), textOf(fields, 'conditions')];
  return {
    fields,
    workspace,
    patched: inner === undefined ? undefined : decoded(inner),
    node: nodeOf(
      {
        ecosystem: 'npm',
        name,
        version: version === '0.0.0-use.local' ? undefined : version,
        line,
        scope: 'runtime',
        origin:
          fromIndex === null
            ? (originOf(reference) ?? { kind: 'archive', url: reference })
            : originOfResolved(name, fromIndex[2] === undefined ? undefined : decoded(fromIndex[2])),
        hashes: checksum === undefined ? [] : [checksum],
        ...(marker !== undefined && { marker }),
      },
      workspace !== undefined,
    ),
  };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
