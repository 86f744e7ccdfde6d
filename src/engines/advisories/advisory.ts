import type { Ecosystem } from '../../formats/manifests/manifest';
import type { VersionRange } from '../../formats/versions/range';
import type { ScannerSeverity } from '../vulnerabilities/vulnerability';
import type { Affected } from './record';

/** A package in one version, as advisories are asked about. */
export interface PackageVersion {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** Where it is asked for by a range of versions: then `version` is where that ends (`questionedIn`). */
  readonly range?: VersionRange;
}

/** What is known of one package in one version. */
export interface Advisory {
  /** The database's own name: `GHSA-…`, `PYSEC-…`, `MAL-…`. */
  readonly id: string;
  /** Every other name (`CVE-…`). */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly details: string;
  readonly uri: string;
  readonly severity: ScannerSeverity;
  /** Base score of the newest CVSS version there is a vector of, 0 to 10, computed from the vector. */
  readonly cvss: number | undefined;
  readonly vector: string | undefined;
  readonly cwe: readonly number[];
  /** Every version that has it fixed, ascending, after the version that was asked about. */
  readonly fixed: readonly string[];
  /** The package is malware in this version, not only flawed (`MAL-…`, or the record says so). */
  readonly malicious: boolean;
  /** RFC 3339. A withdrawn record is none and never gets here. */
  readonly published: string | undefined;
  /** What the records say of its versions, where they were read (`smallestUpgrade` asks it of other versions). */
  readonly affected?: readonly Affected[];
  /** Of a range: versions of it are malware, and others may not be. */
  readonly possible?: true;
  /** Exploit prediction (EPSS), 0 to 1, where a file of it was given. */
  readonly epss?: number;
  /** Known to be exploited (CISA's catalogue), where a file of it was given. */
  readonly exploited?: boolean;
}

export interface AdvisoryAnswer {
  /** By index of what was asked. */
  readonly advisories: readonly (readonly Advisory[])[];
  /** What could not be asked about, by index: an ecosystem that the source doesn't know, a version it can't compare. */
  readonly unknown: ReadonlyMap<number, string>;
  /** When the oldest part of the answer was made: now, or the age of a cache or mirror. */
  readonly asOf: Date;
  /** The cache answered because the server did not. */
  readonly stale: boolean;
}

/** Where advisories come from: the OSV API, a mirror on the disk. Rejects with `EngineError` when it can't answer. */
export interface AdvisorySource {
  query(packages: readonly PackageVersion[]): Promise<AdvisoryAnswer>;
}
