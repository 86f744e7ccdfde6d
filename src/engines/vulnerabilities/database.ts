import { readdir, readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { EngineError } from '../../errors';
import type { databaseEngines, lockfileEngines, vulnerabilityEngines } from '../../policy/engines';
import type { EngineAccess } from '../external/access';
import { isInside } from '../external/trust';

type DatabaseScanner = (typeof databaseEngines)[number];
export type Scanner = DatabaseScanner | (typeof vulnerabilityEngines)[number] | (typeof lockfileEngines)[number];

export interface Database {
  readonly folder: string;
  /** When it was made; undefined where the scanner's report tells. */
  readonly built: string | undefined;
}

/** Where each keeps it by itself: the variable that says so, and the folder below that of caches. */
const places: Readonly<Record<DatabaseScanner, { readonly variable: string; readonly below: string }>> = {
  trivy: { variable: 'TRIVY_CACHE_DIR', below: 'trivy' },
  grype: { variable: 'GRYPE_DB_CACHE_DIR', below: path.join('grype', 'db') },
  'osv-scanner': { variable: 'OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY', below: 'osv-scanner' },
};

/** Trivy's `db/metadata.json`. */
const metadata = z.object({ UpdatedAt: z.string() });

/**
 * The database of a scanner, where the policy says, or else where the scanner keeps it. Rejects with `EngineError` when there is none, or
 * when a change could have put it there: one without entries finds nothing.
 */
export async function databaseOf(scanner: DatabaseScanner, access: EngineAccess): Promise<Database> {
  const { variable, below } = places[scanner];
  const { environment, settings } = access;
  const set = (name: string): string | undefined => (environment[name] === '' ? undefined : environment[name]);
  const caches = set('XDG_CACHE_HOME') ?? path.join(set('HOME') ?? os.homedir(), '.cache');
  const folder = path.resolve(settings.databases[scanner] ?? set(variable) ?? path.join(caches, below));
  if (isInside(folder, access.untrusted))
    throw new EngineError(
      `${scanner}: its database lies in the checked folder or the workspace (${folder}) and is not used; keep it elsewhere (engines.databases)`,
    );
  if (scanner === 'grype') return { folder, built: undefined };
  if (scanner === 'osv-scanner') return { folder, built: await oldestCopy(folder) };
  try {
    const { UpdatedAt } = metadata.parse(JSON.parse(await readFile(path.join(folder, 'db', 'metadata.json'), 'utf8')));
    return { folder, built: UpdatedAt };
  } catch {
    throw new EngineError(
      `trivy has no vulnerability database in ${folder} (db/metadata.json); fetch one with \`trivy image --download-db-only\`, or name its folder (engines.databases)`,
    );
  }
}

/** When the oldest `all.zip` below the folder was written: OSV's copies, one an ecosystem, say nothing themselves. */
async function oldestCopy(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const copies = names.filter((name) => path.basename(name) === 'all.zip');
  const times = await Promise.all(copies.map(async (name) => (await stat(path.join(folder, name))).mtimeMs));
  if (times.length === 0)
    throw new EngineError(
      `osv-scanner has no copy of OSV's database in ${folder} (osv-scanner/<ecosystem>/all.zip); fetch one with \`osv-scanner scan --offline-vulnerabilities --download-offline-databases\`, or name its folder (engines.databases)`,
    );
  return new Date(Math.min(...times)).toISOString();
}

const day = 24 * 60 * 60 * 1_000;

/** How many days old; rejects what is no time, or lies more than a day ahead. */
export function ageInDays(scanner: Scanner, built: string, now: Date): number {
  const age = (now.getTime() - Date.parse(built)) / day;
  if (!Number.isFinite(age) || age < -1)
    throw new EngineError(`${scanner}: when its database was made can't be told: ${built.slice(0, 50)}`);
  return age;
}
