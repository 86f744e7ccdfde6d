import { ChangeError } from '../errors';
import { zeroSeparated, type Git } from '../git/git';
import { nameOf } from './names';
import { kindOf, ObjectTree, type ObjectEntry } from './objects';

/** The files of a git index, at or below the folder git runs in: what the next commit will hold. */
export class StagedTree extends ObjectTree {
  /** `leftOut` are entries that no commit would hold. */
  constructor(
    git: Git,
    readonly leftOut: ReadonlySet<string>,
  ) {
    super(git, 'the index');
  }

  protected async entries(): Promise<ObjectEntry[]> {
    const listed = zeroSeparated(await this.git.output(['ls-files', '-z', '--stage'])).map(parseEntry);
    const unmerged = new Set(listed.filter((entry) => entry.stage !== '0').map((entry) => entry.path));
    const [first] = unmerged;
    if (first !== undefined) {
      const others = unmerged.size > 1 ? ` and ${unmerged.size - 1} more` : '';
      throw new ChangeError(`${first}${others}: not merged yet; resolve the conflict and stage the result (git add)`);
    }
    const entries = listed.filter((entry) => !this.leftOut.has(entry.path));
    const files = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.object);
    const sizes = await sizesOf(this.git, new Set(files));
    return entries.map(({ path, kind, object }) => ({ path, kind, object, size: sizes.get(object) ?? 0 }));
  }
}

/** One line of `ls-files --stage`: `<mode> <object> <stage>\t<path>`. */
function parseEntry(record: Buffer): Pick<ObjectEntry, 'path' | 'kind' | 'object'> & { readonly stage: string } {
  const tab = record.indexOf(0x09);
  const [mode = '', object = '', stage = ''] = record.subarray(0, tab).toString().split(' ');
  return { path: nameOf(record.subarray(tab + 1)), kind: kindOf(mode), object, stage };
}

/** How many bytes each blob has. Rejects with `ChangeError` when the clone lacks one. */
async function sizesOf(git: Git, objects: ReadonlySet<string>): Promise<Map<string, number>> {
  if (objects.size === 0) return new Map();
  const format = '--batch-check=%(objectname) %(objecttype) %(objectsize)';
  const lines = (await git.output(['cat-file', '--buffer', format], [...objects, ''].join('\n'))).toString();
  const sizes = new Map<string, number>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const [object = '', type, size] = line.split(' ');
    if (type !== 'blob') throw new ChangeError(`this clone does not hold object ${object}, which is staged`);
    sizes.set(object, Number(size));
  }
  return sizes;
}
