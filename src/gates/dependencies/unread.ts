import { detectionOf } from '../../engines/dependencies/detection';
import { kindOf } from '../../formats/manifests/names';
import { unreadIn, unreadKindOf } from '../../formats/manifests/unread';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { Scan } from '../gate';

/** Says which files name packages in a way that no reader knows; one finding for each kind. */
export async function unreadKinds(
  tree: Tree,
  entries: readonly TreeEntry[],
): Promise<Pick<Scan, 'detections' | 'skipped'>> {
  const groups = new Map<string, { readonly problem: string; readonly paths: string[] }>();
  let count = 0;
  for (const { path } of entries) {
    if (kindOf(path) !== undefined || unreadKindOf(path) === undefined) continue;
    count++;
    const found = await unreadIn(tree, path);
    if (found === undefined) continue;
    const group = groups.get(found.kind) ?? { problem: found.message, paths: [] };
    groups.set(found.kind, group);
    group.paths.push(path);
  }
  const detections = [...groups].map(
    ([
      kind,
      {
        problem,
        paths: [path = '', ...others],
      },
    ]) => {
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      const message = `${path}${more}: ${problem}, so that its packages are not known.`;
      return detectionOf('packages-not-looked-up', { path, text: '' }, undefined, kind, message);
    },
  );
  return { detections, skipped: count > 0 ? { 'of a kind that is not read': count } : {} };
}
