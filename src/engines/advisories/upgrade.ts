import type { Ecosystem } from '../../formats/manifests/manifest';
import { compareVersions } from '../../formats/versions';
import type { Advisory, PackageVersion } from './advisory';
import { isAffected } from './affects';
import { questionOf } from './ecosystem';

/**
 * The lowest version after the installed one that clears every advisory, of those that they name as fixed; undefined where none does: one has no
 * fixed version, or the version can't be compared. That it is clear of other advisories isn't said.
 */
export function smallestUpgrade(
  { ecosystem, version }: Pick<PackageVersion, 'ecosystem' | 'version'>,
  advisories: readonly Advisory[],
): string | undefined {
  const question = questionOf({ ecosystem, name: '-', version });
  if (!('version' in question)) return undefined;
  const after = (fixed: string): boolean => (compareVersions(ecosystem, fixed, question.version) ?? 0) > 0;
  return [...new Set(advisories.flatMap(({ fixed }) => fixed))]
    .filter(after)
    .sort((a, b) => compareVersions(ecosystem, a, b) ?? 0)
    .find((candidate) => advisories.every((advisory) => clears(candidate, advisory, ecosystem)));
}

/** An advisory without ranges (of another tool) is cleared by what it names, and from the last of that on. */
function clears(candidate: string, { affected, fixed }: Advisory, ecosystem: Ecosystem): boolean {
  if (affected !== undefined) return isAffected(ecosystem, candidate, affected) === false;
  return (
    fixed.includes(candidate) ||
    (fixed.length > 0 && fixed.every((version) => (compareVersions(ecosystem, candidate, version) ?? -1) >= 0))
  );
}
