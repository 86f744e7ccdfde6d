import type { Change } from '../change/change';
import type { Detection, Finding } from '../findings/finding';
import type { Identified } from '../findings/fingerprint';
import type { GateReport } from '../report';
import type { CommitScan } from './gate';

/** A commit that brings what was found, as scans of commits write it into a finding's properties. */
export const commitOf = ({ properties }: Pick<Detection, 'properties'>): string | undefined =>
  typeof properties?.commit === 'string' ? properties.commit : undefined;

/**
 * What files and commits show, each once. What both show is where the files have it, and knows its commit; a secret that is still in
 * a file is not reported again where a commit had it.
 */
export function unite(files: readonly Detection[], commits: CommitScan['detections']): Detection[] {
  const inFiles = new Set(files.map(aboutOf));
  const byPlace = new Map(commits.map((detection) => [placeOf(detection), commitOf(detection)]));
  const known = files.map((detection) => {
    const commit = byPlace.get(placeOf(detection));
    return commit === undefined ? detection : { ...detection, properties: { ...detection.properties, commit } };
  });
  return [...known, ...commits.filter((detection) => !inFiles.has(aboutOf(detection)))];
}

const placeOf = (detection: Detection): string => `${detection.location.path}\0${aboutOf(detection)}`;

/** Of what has no identity of its own (a file that can't be read), its place. */
const aboutOf = ({ rule, identity, location }: Detection): string => `${rule}\0${identity ?? location.path}`;

/**
 * What an earlier run found in commits that this one did not go through again is found still, as long as some branch or tag leads to
 * the commit.
 */
export async function withEarlier(
  found: readonly Identified<Detection>[],
  earlier: GateReport,
  { commits }: Change,
): Promise<Identified<Detection>[]> {
  const old = earlier.findings.filter((finding) => commitOf(finding) !== undefined);
  const lost = await commits?.lost([...new Set(old.map((finding) => commitOf(finding) ?? ''))]);
  const standing = new Map(
    old.filter((each) => lost?.has(commitOf(each) ?? '') === false).map((finding) => [finding.fingerprint, finding]),
  );
  const known = found.map((each) => {
    const before = standing.get(each.fingerprint);
    standing.delete(each.fingerprint);
    const properties = { ...before?.properties, ...each.detection.properties };
    return before === undefined ? each : { ...each, detection: { ...each.detection, properties } };
  });
  return [...known, ...[...standing.values()].map(asFound)];
}

/** A finding before it was judged. */
function asFound({
  fingerprint,
  state,
  blocking,
  waiver,
  inlineSkip,
  snippet,
  ...finding
}: Finding): Identified<Detection> {
  return { detection: { ...finding, lineText: '' }, fingerprint, group: fingerprint };
}
