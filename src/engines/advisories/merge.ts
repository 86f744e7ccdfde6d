import { agree } from '../vulnerabilities/merge';
import type { Advisory, PackageVersion } from './advisory';
import { fixedVersions, partsAbout } from './affects';
import { questionOf } from './ecosystem';
import type { AdvisoryRecord } from './record';
import { type Score, weightOf } from './severity';

/**
 * What records say of one package in one version, one advisory for each vulnerability: databases tell of the same one under several
 * names. A withdrawn record says nothing.
 */
export function advisoriesOf(records: readonly AdvisoryRecord[], asked: PackageVersion, score: Score): Advisory[] {
  const standing = records.filter(({ withdrawn }) => withdrawn === undefined);
  return byVulnerability(standing)
    .map((group) => advisoryOf(group, asked, score))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const namesOf = ({ id, aliases = [] }: AdvisoryRecord): string[] => [id, ...aliases];

interface Group {
  readonly names: Set<string>;
  readonly records: AdvisoryRecord[];
}

/** Records that share a name are about one vulnerability, unless they name different CVEs. */
function byVulnerability(records: readonly AdvisoryRecord[]): AdvisoryRecord[][] {
  const groups = new Set<Group>();
  const byName = new Map<string, Set<Group>>();
  for (const record of records) {
    const names = namesOf(record);
    const sharing = new Set(names.flatMap((name) => [...(byName.get(name) ?? [])]));
    const same = [...sharing].filter((group) => agree(group.names, names));
    const joined: Group = { names: new Set(names), records: [] };
    for (const group of same) {
      for (const name of group.names) {
        joined.names.add(name);
        byName.get(name)?.delete(group);
      }
      joined.records.push(...group.records);
      groups.delete(group);
    }
    joined.records.push(record);
    groups.add(joined);
    for (const name of joined.names) byName.set(name, (byName.get(name) ?? new Set()).add(joined));
  }
  return [...groups].map((group) => group.records);
}

/** Malware first, then what tells most and is reviewed. */
const databases = ['MAL-', 'GHSA-', 'PYSEC-', 'GO-', 'RUSTSEC-'];

function rankOf({ id }: AdvisoryRecord): number {
  const rank = databases.findIndex((prefix) => id.startsWith(prefix));
  return rank < 0 ? databases.length : rank;
}

function advisoryOf(group: readonly AdvisoryRecord[], asked: PackageVersion, score: Score): Advisory {
  const records = [...group].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const told = records.map((record) => ({ record, parts: partsAbout(record, asked) }));
  const parts = told.flatMap((one) => one.parts);
  const id = records[0]?.id ?? '';
  const { summary, details } = firstWords(records);
  const question = questionOf(asked);
  const version = 'version' in question ? question.version : asked.version;
  return {
    id,
    aliases: [...new Set(records.flatMap(namesOf))].filter((name) => name !== id),
    summary,
    details,
    uri: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    ...weightOf(told, score),
    cwe: [...new Set(records.flatMap(cweOf))],
    fixed: fixedVersions(asked.ecosystem, version, parts),
    malicious: records.some(isMalicious),
    published: records.map(({ published }) => published).find((time) => time !== undefined),
    ...(parts.length > 0 && { affected: parts }),
  };
}

/** Many records have no summary: what is shown then is the first line of the details. */
function firstWords(records: readonly AdvisoryRecord[]): { summary: string; details: string } {
  const text = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';
  const details = records.map((record) => record.details).find(text) ?? '';
  const summary = records.map((record) => record.summary).find(text);
  if (summary !== undefined) return { summary: summary.trim(), details };
  const line = details.split('\n').find((part) => /\w/.test(part)) ?? '';
  return { summary: line.length > maxSummary ? `${line.slice(0, maxSummary).trimEnd()}…` : line.trim(), details };
}

/** What the format recommends for a summary is 120 characters. */
const maxSummary = 160;

const cweOf = ({ database_specific: said }: AdvisoryRecord): number[] =>
  (said?.cwe_ids ?? []).flatMap((name) => {
    const [, number] = /^CWE-(\d{1,5})$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });

/** CWE-506 is "Embedded Malicious Code", which GitHub gives to its advisories of malware. */
const maliciousCode = 506;

/** Whether the package itself is malware, and not only flawed. */
export const isMalicious = (record: AdvisoryRecord): boolean =>
  namesOf(record).some((name) => name.startsWith('MAL-')) ||
  record.database_specific?.['malicious-packages-origins'] !== undefined ||
  cweOf(record).includes(maliciousCode);
