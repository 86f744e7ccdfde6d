import path from 'node:path';
import type { Change } from '../../change/change';
import type { Shortcoming } from './demands';

/**
 * Tells why a report that git has, as it lies on the disk, proves nothing about the judged change: either that change brings it, or it
 * was there before. What a job has written anew, and what git doesn't know, may be of the change. Without a change there is no why.
 */
export function committedReports({ base }: Change): (name: string) => Promise<Shortcoming | undefined> {
  let uncommitted: Promise<ReadonlySet<string>> | undefined;
  return async (name) => {
    if (base === undefined) return undefined;
    // A folder may be a submodule, whose files git doesn't list.
    const places = withFolders(name);
    const known = base.files.filter((file) => places.has(file.path));
    const brought = known.some((file) => !file.deleted);
    if (brought && !base.decides) return undefined;
    const stays = known.length === 0 && (await base.tree.list()).some((entry) => places.has(entry.path));
    if (!brought && !stays) return undefined;
    uncommitted ??= base.uncommitted();
    for (const place of await uncommitted) if (places.has(place)) return undefined;
    return brought
      ? { rule: 'report-from-change', text: 'this change brings it, so it proves nothing about the change' }
      : {
          rule: 'other-commit-report',
          text: 'git has this very file from before the change, and nothing tells whether it was made again',
        };
  };
}

function withFolders(name: string): ReadonlySet<string> {
  const places = new Set<string>();
  for (let place = path.posix.normalize(name); place !== '.' && place !== '/'; place = path.posix.dirname(place))
    places.add(place);
  return places;
}
