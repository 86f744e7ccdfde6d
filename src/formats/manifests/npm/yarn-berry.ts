import semver from 'semver';
import { entriesOf, isFields, textOf } from '../fields';
import { Gap } from '../gap';
import { readLockYaml } from '../lock-yaml';
import { keyOf, type Problem, type Requirements } from '../manifest';
import type { Found } from '../reader';
import { dependenciesOf, lockOf, nodeOf, type Node } from './graph';
import { mismatchOf } from './archive';
import { decoded, originInRegistry, originOf, readSpec } from './spec';

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
    const descriptors = key.split(', ');
    const entry = entryOf(descriptors.map(split), resolution, fields, line);
    byLocator.set(resolution, entry);
    // `file:./a::locator=…` tells who asks, which the one that asks doesn't write.
    for (const descriptor of descriptors) {
      byDescriptor.set(descriptor.replace(/::.*$/s, ''), entry);
      // What a resolution of package.json puts in the place of a range is there under another one.
      byName.set(split(descriptor)[0], entry);
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

/** `@a/b@npm:^1` is `@a/b` and `npm:^1`. */
function split(text: string): [name: string, reference: string] {
  const at = text.indexOf('@', 1);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

type Asked = readonly (readonly [name: string, range: string])[];

function entryOf(asked: Asked, resolution: string, fields: unknown, line: number | undefined): Entry {
  const [own, reference] = split(resolution);
  const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
  const inner = /^patch:([^#]*)#/.exec(reference)?.[1];
  const [, fetched, parameters = ''] = /^npm:([^:]+)(?:::(.*))?$/s.exec(reference) ?? [];
  const url = /(?:^|&)__archiveUrl=([^&]*)/.exec(parameters)?.[1];
  const archive = url === undefined ? undefined : decoded(url);
  const version = textOf(fields, 'version');
  const [checksum, marker] = [textOf(fields, 'checksum'), textOf(fields, 'conditions')];
  const forged = fetched === undefined ? undefined : otherThanSaid(asked, [own, fetched], version);
  const name = forged?.name ?? own;
  const isOfIndex = asked.some(([, range]) => range.startsWith('npm:'));
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
          fetched === undefined
            ? (originOf(reference) ?? { kind: 'archive', url: reference })
            : originInRegistry(name, archive),
        hashes: checksum === undefined ? [] : [checksum],
        ...(forged?.mismatch ?? mismatchOf(name, version, archive)),
        ...(!isOfIndex && { askedByAddress: true }),
        ...(marker !== undefined && { marker }),
      },
      workspace !== undefined,
    ),
  };
}

/** A resolution of another package than is asked for, or of another version than the entry says: Yarn fetches what the resolution names. */
function otherThanSaid(
  asked: Asked,
  [own, fetched]: readonly [name: string, version: string],
  version: string | undefined,
): { readonly name: string; readonly mismatch: ReturnType<typeof mismatchOf> } | undefined {
  const names = asked
    .filter(([, range]) => range.startsWith('npm:'))
    .map(([name, range]) => askedFor(name, range).name);
  const name = names.find((each) => each !== own) ?? own;
  const [at, said] = [semver.valid(fetched), semver.valid(version)];
  const isOther = name !== own || (at !== null && said !== null && at !== said);
  return isOther
    ? { name, mismatch: { mismatch: `${own} ${fetched}`, installs: { name: own, version: at ?? fetched } } }
    : undefined;
}
