import type { Ecosystem } from '../../formats/manifests/manifest';
import { compareVersions } from '../../formats/versions';
import type { PackageVersion } from './advisory';
import { osvEcosystems, questionOf, spelledName } from './ecosystem';
import type { Affected, AffectedRange, AdvisoryRecord, RangeEvent } from './record';

/** The parts of a record that are about a package. */
export function partsAbout(record: AdvisoryRecord, { ecosystem, name }: Omit<PackageVersion, 'version'>): Affected[] {
  const wanted = spelledName(ecosystem, name);
  return (record.affected ?? []).filter(({ package: about }) => {
    if (about === undefined || ecosystemNamed(about.ecosystem) !== ecosystem) return false;
    return spelledName(ecosystem, about.name) === wanted;
  });
}

const byName = new Map<string, Ecosystem>(
  Object.entries(osvEcosystems).map(([ecosystem, name]) => [name, ecosystem as keyof typeof osvEcosystems]),
);

/** The name may have a suffix: `Maven:https://maven.google.com`. Undefined for an ecosystem that isn't read here. */
export const ecosystemNamed = (osvName: string): Ecosystem | undefined => byName.get(osvName.replace(/:.*$/s, ''));

/**
 * Whether a record says that a package in this version is affected, as OSV's evaluation has it: the version is listed, or lies in a
 * range. Undefined where that can't be told, since a version can't be compared. Ranges of commits say nothing about versions.
 */
export function affects(record: AdvisoryRecord, asked: PackageVersion): boolean | undefined {
  const question = questionOf(asked);
  const parts = partsAbout(record, asked);
  if (question.kind === 'package' || question.kind === 'moving')
    return isAffected(asked.ecosystem, question.version, parts);
  return parts.some(({ versions = [] }) => versions.includes(asked.version)) ? true : undefined;
}

/** As `affects`, of the parts of records that are about the package; the version as OSV spells it. */
export function isAffected(ecosystem: Ecosystem, version: string, parts: readonly Affected[]): boolean | undefined {
  const spelled = plain(version);
  let answer: boolean | undefined = false;
  for (const { versions = [], ranges = [] } of parts) {
    if (versions.includes(version)) return true;
    const found = ranges.filter(({ type }) => type !== 'GIT').map((range) => isInRange(ecosystem, version, range));
    if (found.includes(true)) return true;
    // Where ranges tell of other spellings, the list needs no more than the commonest.
    const same =
      found.includes(false) && !found.includes(undefined)
        ? (listed: string) => listed.includes(spelled) && plain(listed) === spelled
        : (listed: string) => compareVersions(ecosystem, listed, version) === 0;
    if (versions.some(same)) return true;
    // A list tells even where the ranges can't be read.
    if (found.includes(undefined) && versions.length === 0) answer = undefined;
  }
  return answer;
}

/** `v1.0` and `1.0.0` are `1`. */
function plain(version: string): string {
  const text = version.replace(/^v/i, '');
  return /^[\d.]+$/.test(text) ? text.replace(/(?:\.0+)+$/, '') : text;
}

const firstOfAll = '0';

function isInRange(ecosystem: Ecosystem, version: string, { events }: AffectedRange): boolean | undefined {
  const marks = events.flatMap((event) => marksOf(event));
  const limits = marks.filter(({ kind }) => kind === 'limit');
  const comparedWith = (mark: string): number | undefined => {
    if (mark === firstOfAll) return 1;
    return mark.includes('*') ? -1 : compareVersions(ecosystem, version, mark);
  };
  const orders = marks.map((mark) => comparedWith(mark.version));
  if (orders.includes(undefined)) return undefined;
  if (limits.length > 0 && limits.every(({ version: limit }) => (comparedWith(limit) ?? 0) >= 0)) return false;
  let isIn = false;
  for (const { kind, version: mark } of marks.sort((a, b) => compareMarks(ecosystem, a.version, b.version))) {
    const order = comparedWith(mark) ?? 0;
    if (kind === 'introduced' && order >= 0) isIn = true;
    else if (kind === 'fixed' && order >= 0) isIn = false;
    else if (kind === 'last_affected' && order > 0) isIn = false;
  }
  return isIn;
}

interface Mark {
  readonly kind: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  readonly version: string;
}

function marksOf({ introduced, fixed, last_affected, limit }: RangeEvent): Mark[] {
  const marks: Mark[] = [];
  if (introduced !== undefined) marks.push({ kind: 'introduced', version: introduced });
  if (fixed !== undefined) marks.push({ kind: 'fixed', version: fixed });
  if (last_affected !== undefined) marks.push({ kind: 'last_affected', version: last_affected });
  if (limit !== undefined) marks.push({ kind: 'limit', version: limit });
  return marks;
}

/** All can be compared: they were, with the version that is asked about. */
function compareMarks(ecosystem: Ecosystem, a: string, b: string): number {
  if (a === b) return 0;
  if (a === firstOfAll || b === firstOfAll) return a === firstOfAll ? -1 : 1;
  return compareVersions(ecosystem, a, b) ?? 0;
}

/** The versions that ranges name as fixed, after `version` and not affected themselves, ascending. */
export function fixedVersions(ecosystem: Ecosystem, version: string, parts: readonly Affected[]): string[] {
  const named = parts
    .flatMap(({ ranges = [] }) => ranges.filter(({ type }) => type !== 'GIT'))
    .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? []));
  return [...new Set(named)]
    .filter((fixed) => (compareVersions(ecosystem, fixed, version) ?? 0) > 0)
    .filter((fixed) => isAffected(ecosystem, fixed, parts) === false)
    .sort((a, b) => compareVersions(ecosystem, a, b) ?? 0);
}
