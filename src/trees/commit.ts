import { ChangeError } from '../errors';
import { firstLines, zeroSeparated, type Git } from '../git/git';
import { nameOf } from './names';
import { kindOf, ObjectTree, type ObjectEntry } from './objects';

/** The files of one commit, at or below a folder of its repository, read without a checkout. */
export class CommitTree extends ObjectTree {
  /** `prefix` is the folder below the repository's top, with a trailing slash, or empty. */
  constructor(
    git: Git,
    readonly commit: string,
    readonly prefix: string,
  ) {
    super(git, `commit ${commit.slice(0, 7)}`);
  }

  protected async entries(): Promise<ObjectEntry[]> {
    const treeish = this.prefix ? `${this.commit}:${this.prefix}` : this.commit;
    const answer = await this.git.ask(['ls-tree', '-r', '-z', '-l', '--full-tree', treeish]);
    if (answer.exitCode !== 0) {
      // A folder that this commit did not have yet is an empty tree; anything else is a failure.
      if (this.prefix && (await this.git.ask(['cat-file', '-e', `${this.commit}^{tree}`])).exitCode === 0) return [];
      throw new ChangeError(`the files of commit ${this.commit} can't be listed: ${firstLines(answer.stderr)}`);
    }
    return zeroSeparated(answer.stdout).map(parseEntry);
  }
}

/** One line of `ls-tree -l`: `<mode> <type> <object> <size>\t<path>`. */
function parseEntry(record: Buffer): ObjectEntry {
  const tab = record.indexOf(0x09);
  const [mode = '', , object = '', size = '0'] = record.subarray(0, tab).toString().split(/ +/);
  const kind = kindOf(mode);
  const path = nameOf(record.subarray(tab + 1));
  // git writes BAD where it lacks the object.
  if (kind === 'file' && !/^\d+$/.test(size))
    throw new ChangeError(`${path}: this clone does not hold object ${object}`);
  return { path, size: kind === 'file' ? Number(size) : 0, kind, object };
}
