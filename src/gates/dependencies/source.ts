import path from 'node:path';
import type { AdvisorySource } from '../../engines/advisories';
import type { MetadataSource } from '../../engines/dependencies/metadata';
import type { EngineAccess } from '../../engines/external/access';
import { isInside } from '../../engines/external/trust';
import { EngineError } from '../../errors';
import { version } from '../../version';
import type { SettingsOf } from '../gate';

type Settings = SettingsOf<'dependencies'>;

/** Where advisories come from, and what a report calls that. */
export interface NamedSource {
  readonly source: AdvisorySource;
  readonly name: string;
  readonly version: string;
}

/** What the settings name: a mirror on the disk, or a server with a cache beside the one of external engines. */
export async function asAdvisorySource({ osv, epss, kev }: Settings, access: EngineAccess): Promise<NamedSource> {
  const { osvApi, osvMirror, withThreatFiles } = await import('../../engines/advisories');
  for (const [key, file] of Object.entries({ 'osv.mirror': osv.mirror, epss, kev }))
    if (file !== undefined && isInside(file, access.untrusted))
      throw new EngineError(
        `gates.dependencies.${key}: ${file} lies in the checked folder or the workspace, where a change could write it, and is not used; keep it elsewhere`,
      );
  const files = { ...(epss !== undefined && { epss }), ...(kev !== undefined && { kev }) };
  if (osv.mirror !== undefined)
    return { source: withThreatFiles(osvMirror(osv.mirror), files), name: 'osv mirror', version };
  const stale = osv['stale-ok'];
  const api = osvApi({
    ...{
      url: osv.url,
      cache: path.join(access.cache, 'advisories'),
      maxAgeMs: osv['max-age'],
      staleOk: stale !== undefined,
    },
  });
  const source: AdvisorySource = {
    async query(packages) {
      const answer = await api.query(packages);
      const age = Date.now() - answer.asOf.getTime();
      if (answer.stale && stale !== undefined && age > stale)
        throw new EngineError(
          `${osv.url} does not answer, and what it said before is ${Math.round(age / 3_600_000)} hours old, more than stale-ok allows`,
        );
      return answer;
    },
  };
  return { source: withThreatFiles(source, files), name: 'osv', version };
}

/** The indexes that the settings name; undefined where they name none. */
export async function asMetadataSource({ metadata }: Settings): Promise<MetadataSource | undefined> {
  if (metadata.pypi === undefined && metadata.npm === undefined) return undefined;
  const { packageIndexes } = await import('../../engines/dependencies/indexes');
  return packageIndexes(metadata);
}
