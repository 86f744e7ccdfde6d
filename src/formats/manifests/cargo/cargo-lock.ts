import { entriesOf, fieldOf, listOf, textOf } from '../fields';
import { Gap } from '../gap';
import { keyOf, type Dependency, type Origin, type Problem } from '../manifest';
import { manifestReader } from '../reader';
import { linesOfTables, readTomlText } from '../toml';

interface Crate {
  readonly dependency: Omit<Dependency, 'direct' | 'neededBy'>;
  /** A package of this repository: it comes from nowhere else. */
  readonly own: boolean;
  readonly needs: readonly string[];
  readonly neededBy: Set<string>;
  direct: boolean;
}

/** Cargo's lock files of versions 1 to 4. They don't tell what is needed for development. */
export const cargoLockReader = manifestReader('Cargo.lock', {
  locked: true,
  read(text) {
    const read = readTomlText(text);
    const { value: root } = read;
    const lines = linesOfTables(text, 'package', read);
    const problems: Problem[] = [];
    const version = fieldOf(root, 'version');
    if (version !== undefined && ![1, 2, 3, 4].includes(Number(version)))
      problems.push({
        line: read.lines.at('version').line,
        message: `version ${JSON.stringify(version)} of the file is not known`,
      });
    const crates: Crate[] = [];
    // Version 1 has digests apart, as `checksum NAME VERSION (SOURCE)`.
    const checksums = new Map(entriesOf(root, 'metadata'));
    const written = listOf(root, 'package').map((fields, at) => [fields, lines[at]] as const);
    for (const [fields, line] of [...written, [fieldOf(root, 'root'), undefined] as const]) {
      if (fields === undefined) continue;
      const [name, crateVersion] = [textOf(fields, 'name'), textOf(fields, 'version')];
      if (name === undefined || crateVersion === undefined)
        problems.push({ line, message: 'a package has no name or no version' });
      else crates.push(crateOf(name, crateVersion, fields, checksums, line));
    }
    problems.push(...connect(crates));
    return {
      dependencies: crates
        .filter(({ own }) => !own)
        .map(({ dependency, direct, neededBy }) => ({ ...dependency, direct, neededBy: [...neededBy] })),
      lockOf: {
        manifest: 'Cargo.toml',
        names: new Set(crates.filter(({ own }) => own).map(({ dependency }) => dependency.name)),
      },
      problems,
    };
  },
});

function crateOf(
  name: string,
  version: string,
  fields: unknown,
  checksums: ReadonlyMap<string, unknown>,
  line: number | undefined,
): Crate {
  const source = textOf(fields, 'source');
  const checksum = textOf(fields, 'checksum') ?? checksums.get(`checksum ${name} ${version} (${source ?? ''})`);
  return {
    dependency: {
      ecosystem: 'cargo',
      name,
      version,
      line,
      scope: 'runtime',
      origin: originOf(source),
      hashes: typeof checksum === 'string' && checksum !== '<none>' ? [`sha256:${checksum}`] : [],
    },
    own: source === undefined,
    needs: listOf(fields, 'dependencies').filter((need): need is string => typeof need === 'string'),
    neededBy: new Set(),
    direct: false,
  };
}

/** `registry+URL`, `sparse+URL`, `git+URL?branch=B#COMMIT`. */
function originOf(source: string | undefined): Origin {
  const [, kind = '', url = ''] = /^([a-z-]+)\+(.*)$/s.exec(source ?? '') ?? [];
  if (kind !== 'git') return { kind: 'index', ...(url !== '' && { url }) };
  const [address = '', commit] = url.split('#');
  const [plain = '', query = ''] = address.split('?');
  return { kind: 'repository', url: plain, revision: commit ?? /(?:rev|tag|branch)=([^&]*)/.exec(query)?.[1] };
}

/** A need is `NAME`, with the version where there are several, and with `(SOURCE)` where there are several of one version. */
function connect(crates: readonly Crate[]): readonly Problem[] {
  const gap = new Gap();
  const found = new Map<string, Crate>();
  for (const crate of crates) {
    const { name, version } = crate.dependency;
    for (const key of [name, `${name} ${version ?? ''}`]) if (!found.has(key)) found.set(key, crate);
  }
  for (const { needs, own, dependency } of crates)
    for (const need of needs) {
      const [name = '', version] = need.split(' ');
      const needed = found.get(version === undefined ? name : `${name} ${version}`);
      if (needed === undefined) gap.note(dependency.name, need, dependency.line);
      else if (own) needed.direct = true;
      else needed.neededBy.add(keyOf(dependency));
    }
  return gap.problems;
}
