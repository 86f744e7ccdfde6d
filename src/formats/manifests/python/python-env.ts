import type { Dependency, Inclusion, PackageIndex, Problem } from '../manifest';
import { listOf } from '../fields';
import type { Lines } from '../json';
import { manifestReader } from '../reader';
import { readYamlText } from '../yaml';
import { requirementsReader } from './requirements';

export interface PipLists {
  readonly dependencies: Dependency[];
  readonly problems: Problem[];
  readonly indexes: PackageIndex[];
  readonly inclusions: Inclusion[];
}

/** Reads lines of a requirements file that a list in YAML or TOML holds, one an item. */
export function readPipLines(items: readonly unknown[], lines: Lines, path: string, found: PipLists): void {
  for (const [at, requirement] of items.entries()) {
    const { line } = lines.at(at);
    const read = requirementsReader.read(typeof requirement === 'string' ? requirement : '', path);
    found.dependencies.push(...read.dependencies.map((dependency) => ({ ...dependency, line })));
    found.indexes.push(...read.indexes.map((index) => ({ ...index, line })));
    found.inclusions.push(...read.inclusions.map((inclusion) => ({ ...inclusion, line })));
    found.problems.push(...read.problems.map((problem) => ({ ...problem, line })));
    if (typeof requirement !== 'string') found.problems.push({ line, message: 'what pip is given is no text' });
  }
}

/** MLflow's `python_env.yaml`. Source: MLflow's documentation, "MLproject: Virtualenv environments". */
export const pythonEnvReader = manifestReader('python_env.yaml', {
  locked: false,
  read(text, path) {
    const { value, lines } = readYamlText(text);
    const found: PipLists = { dependencies: [], problems: [], indexes: [], inclusions: [] };
    for (const key of ['build_dependencies', 'dependencies'])
      readPipLines(listOf(value, key), lines.at(key), path, found);
    return found;
  },
});
