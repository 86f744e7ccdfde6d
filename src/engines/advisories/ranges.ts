import { compareVersions } from '../../formats/versions';
import type { VersionRange } from '../../formats/versions/range';
import type { Ecosystem } from '../../formats/manifests/manifest';
import type { Advisory, PackageVersion } from './advisory';
import { affects, partsAbout } from './affects';
import { advisoriesOf, isMalicious } from './merge';
import type { AdvisoryRecord } from './record';
import type { Score } from './severity';

type Asked = PackageVersion & { readonly range: VersionRange };

/** A package that is asked for by a range, as advisories are asked about it. */
export const questionedIn = (range: VersionRange, ecosystem: Ecosystem): Pick<Asked, 'version' | 'range'> => ({
  range,
  version: range.newest ?? (ecosystem === 'pypi' ? '99999999' : '99999999.0.0'),
});

/** Of a range that admits all that comes, only malware is looked for: that a flaw isn't mended yet is not for whoever asks for it to mend. */
export const isOfMalwareAlone = ({ range }: PackageVersion): boolean =>
  range !== undefined && range.newest === undefined;

/**
 * What is known of a range: that the newest version which it admits is affected, so that no install comes by what mends it; of malware also
 * that the least one is, which is the one that people had as they wrote it. Malware among other versions is `possible`.
 */
export function advisoriesOfRange(records: readonly AdvisoryRecord[], asked: Asked, score: Score): Advisory[] {
  const told = records.filter((record) => !isOfMalwareAlone(asked) || isMalicious(record));
  const certain = told.filter((record) => isCertain(record, asked));
  const possible = told.filter(
    (record) => isMalicious(record) && !certain.includes(record) && admitted(record, asked).length > 0,
  );
  return [
    ...advisoriesOf(certain, asked, score),
    ...advisoriesOf(possible, asked, score).map((advisory) => ({ ...advisory, possible: true as const })),
  ];
}

function isCertain(record: AdvisoryRecord, { range, ...asked }: Asked): boolean {
  if (affects(record, asked) === true) return true;
  if (!isMalicious(record)) return false;
  const { lowest } = range;
  if (lowest !== undefined && affects(record, { ...asked, version: lowest }) === true) return true;
  // It was malware from its first version on, and not only as long as somebody had got hold of it.
  const events = partsAbout(record, asked).flatMap(({ ranges = [] }) => ranges.flatMap((each) => each.events));
  return range.admits('0') && events.some(({ introduced }) => introduced === '0');
}

/** Versions that a record lists, or with which its ranges begin, and that are admitted. */
function admitted(record: AdvisoryRecord, { range, ...asked }: Asked): string[] {
  const named = partsAbout(record, asked).flatMap(({ versions = [], ranges = [] }) => [
    ...versions,
    ...ranges.flatMap(({ events }) =>
      events.flatMap(({ introduced, last_affected: last }) => introduced ?? last ?? []),
    ),
  ]);
  return named.filter(
    (version) => compareVersions(asked.ecosystem, version, version) !== undefined && range.admits(version),
  );
}
