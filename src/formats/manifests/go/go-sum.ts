import semver from 'semver';
import type { Dependency, Manifest, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { moduleOf } from './go-mod';

/** A module in one version whose archive was checked. */
interface Sum {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly line: number;
}

/**
 * The digests of modules. It also lists versions that were only looked at: of a module what is built is the highest version that has a
 * digest of its archive (Go Modules Reference, "go.sum files"), which go.mod may lower.
 */
export const goSumReader = manifestReader('go.sum', {
  locked: true,
  read(text) {
    const { sums, problems } = sumsOf(text);
    return { dependencies: highest(sums).map(dependencyOf), problems };
  },
});

/** A go.mod with the digests of its go.sum, and the modules that go.sum alone names: needed only by tests of others, or before Go 1.17. */
export function withGoSum(goMod: Manifest, text: string): Manifest {
  const { sums, problems } = sumsOf(text);
  const hashes = new Map(sums.map(({ name, version, hash }) => [`${name}@${version}`, hash]));
  const named = new Set(goMod.dependencies.map(({ name }) => name));
  return {
    ...goMod,
    dependencies: [
      ...goMod.dependencies.map((dependency) => {
        const hash = hashes.get(`${dependency.name}@${dependency.version ?? ''}`);
        return hash === undefined ? dependency : { ...dependency, hashes: [hash] };
      }),
      // The lines of another file would mislead.
      ...highest(sums.filter(({ name }) => !named.has(name))).map((sum) => ({ ...dependencyOf(sum), line: undefined })),
    ],
    problems: [
      ...goMod.problems,
      ...problems.map(({ line, message }) => ({ line: undefined, message: `go.sum, line ${line ?? 1}: ${message}` })),
    ],
  };
}

/** Why a go.sum doesn't belong to its go.mod, in a sentence; undefined: it does. Go refuses to build without the digest of what is imported. */
export function isGoSumOutOfDate(goMod: Manifest, text: string): string | undefined {
  const sums = new Set(sumsOf(text).sums.map(({ name, version }) => `${name}@${version}`));
  const missing = goMod.dependencies.find(
    ({ name, version, direct, origin }) =>
      direct === true && origin.kind === 'index' && name !== 'stdlib' && !sums.has(`${name}@${version ?? ''}`),
  );
  return missing && `go.sum has no digest of ${missing.name} ${missing.version ?? ''}`;
}

const dependencyOf = ({ name, version, hash, line }: Sum): Dependency => ({
  ...moduleOf(name, version, line, undefined),
  hashes: [hash],
});

function sumsOf(text: string): { sums: Sum[]; problems: Problem[] } {
  const sums: Sum[] = [];
  const problems: Problem[] = [];
  for (const [at, row] of text.split('\n').entries()) {
    const words = row.trim().split(/\s+/);
    const [name = '', version = '', hash = ''] = words;
    if (name === '') continue;
    if (words.length !== 3 || !/^h\d+:/.test(hash))
      problems.push({ line: at + 1, message: 'it is no module with its version and digest' });
    else if (!version.endsWith('/go.mod')) sums.push({ name, version, hash, line: at + 1 });
  }
  return { sums, problems };
}

function highest(sums: readonly Sum[]): Sum[] {
  const found = new Map<string, Sum>();
  for (const sum of sums) {
    const known = found.get(sum.name);
    if (known === undefined || isAfter(sum.version, known.version)) found.set(sum.name, sum);
  }
  return [...found.values()];
}

const isAfter = (one: string, other: string): boolean =>
  semver.valid(one) !== null && (semver.valid(other) === null || semver.gt(one, other));
