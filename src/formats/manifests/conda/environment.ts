import type { Dependency, Inclusion, PackageIndex, Problem } from '../manifest';
import { fieldOf, isFields, listOf } from '../fields';
import type { Lines } from '../json';
import { requirementsReader } from '../python/requirements';
import { type Found, manifestReader, UnreadableManifest } from '../reader';
import { readYamlText } from '../yaml';
import { namesBuild, readMatchSpec } from './match-spec';

/** conda's `environment.yml`, also where MLflow calls it `conda.yaml`, with what it gives to pip. */
export const environmentReader = manifestReader('environment.yml', {
  locked: false,
  read: readEnvironment,
});

interface Lists {
  readonly dependencies: Dependency[];
  readonly problems: Problem[];
  readonly indexes: PackageIndex[];
  readonly inclusions: Inclusion[];
}

function readEnvironment(text: string, path: string): Found {
  const document = documentOf(text);
  if (document === undefined) return {};
  const { value, lines } = document;
  const found: Lists = { dependencies: [], problems: [], indexes: [], inclusions: [] };
  const place = lines.at('dependencies');
  for (const [at, item] of listOf(value, 'dependencies').entries()) {
    const { line } = place.at(at);
    if (isFields(item) && fieldOf(item, 'pip') !== undefined) readPip(item, place.at(at), path, found);
    else if (typeof item === 'string') {
      try {
        found.dependencies.push(readMatchSpec(item, { line, scope: 'runtime' }));
      } catch (error) {
        found.problems.push({ line, message: (error as Error).message });
      }
    } else found.problems.push({ line, message: 'it is neither a package nor a list for pip' });
  }
  const { dependencies } = found;
  const isExport = dependencies.some(({ ecosystem }) => ecosystem === 'conda');
  const locked = dependencies.every(({ ecosystem, specifier = '', version }) =>
    ecosystem === 'conda' ? namesBuild(specifier) : version !== undefined,
  );
  return { ...found, locked: isExport && locked };
}

/** Others call files so too; undefined for one that is no YAML that conda reads, and names none of what is in its files. */
function documentOf(text: string): ReturnType<typeof readYamlText> | undefined {
  try {
    return readYamlText(text);
  } catch (error) {
    if (
      error instanceof UnreadableManifest &&
      !/(?:^|[{,])\s*["']?(?:dependencies|channels|prefix)["']?\s*:/m.test(text)
    )
      return undefined;
    throw error;
  }
}

/** What pip is given are lines of a requirements file. */
function readPip(item: unknown, lines: Lines, path: string, found: Lists): void {
  for (const [at, requirement] of listOf(item, 'pip').entries()) {
    const { line } = lines.at('pip').at(at);
    const read = requirementsReader.read(typeof requirement === 'string' ? requirement : '', path);
    found.dependencies.push(...read.dependencies.map((dependency) => ({ ...dependency, line })));
    found.indexes.push(...read.indexes.map((index) => ({ ...index, line })));
    found.inclusions.push(...read.inclusions.map((inclusion) => ({ ...inclusion, line })));
    found.problems.push(...read.problems.map(({ message }) => ({ line, message })));
    if (typeof requirement !== 'string') found.problems.push({ line, message: 'what pip is given is no text' });
  }
}
