import { ChangeError, messageOf } from '../errors';
import { PatchParser, patchOptions, type Addition } from '../git/patch';
import type { Repository } from '../git/repository';
import { ObjectStore } from '../trees/object-store';
import { ensureParents } from './history';

/** Commits, and what they bring. What a merge brings is what none of its parents has. */
export interface CommitWalk {
  /** Oldest first. Rejects with `ChangeError` when git can't show all of them to the end. */
  additions(): AsyncGenerator<Addition, void, undefined>;
  /** Where the contents are that `additions` names. */
  readonly objects: ObjectStore;
  /** How many commits were walked. */
  readonly commits: number;
  /** The commits, of the walk and known, that are no other's parent. */
  readonly tips: ReadonlySet<string>;
}

/** What came before the head, beside the files that it holds. */
export class CommitLog {
  readonly #objects: ObjectStore;

  /** `excluded` are commits on the other side of a comparison; undefined where nothing is compared. */
  constructor(
    readonly repository: Repository,
    readonly head: string,
    readonly excluded: readonly string[] | undefined,
  ) {
    this.#objects = new ObjectStore(repository.git);
  }

  /**
   * Every commit that the head has and the other side hasn't. In a shallow clone those that it hides are fetched. Undefined where
   * there is no other side.
   */
  async range(): Promise<CommitWalk | undefined> {
    if (this.excluded === undefined) return undefined;
    await ensureParents(this.repository, this.head, this.excluded);
    return this.#walk([this.head, ...this.excluded.map((commit) => `^${commit}`)]);
  }

  /** Every commit of every branch, tag and other ref, and of a detached HEAD, but those that `known` commits have behind them. */
  async all(known: readonly string[]): Promise<CommitWalk> {
    await ensureParents(this.repository, undefined, []);
    const held = await this.held(known);
    return this.#walk(['--all'], held);
  }

  /** Those of `commits` that no ref leads to any more. */
  async lost(commits: readonly string[]): Promise<ReadonlySet<string>> {
    const held = await this.held(commits);
    const answer = await this.repository.git.output(['rev-list', '--stdin', '--not', '--all'], linesOf(held));
    const unreached = new Set(answer.toString().split('\n'));
    return new Set(commits.filter((commit) => !held.includes(commit) || unreached.has(commit)));
  }

  /** Those of `commits` that this clone holds. */
  async held(commits: readonly string[]): Promise<string[]> {
    const asked = ['cat-file', '--batch-check=%(objectname)'];
    const answer = await this.repository.git.output(asked, linesOf(commits));
    const held = new Set(answer.toString().split('\n'));
    return commits.filter((commit) => held.has(commit));
  }

  close(): void {
    this.#objects.close();
  }

  /** `known` and what is behind them is left out. */
  #walk(revisions: readonly string[], known: readonly string[] = []): CommitWalk {
    const { git, prefix } = this.repository;
    const below = prefix === '' ? [] : ['--relative'];
    const order = ['--topo-order', '--reverse', ...revisions, '--stdin'];
    const stream = git.stream(
      ['log', ...patchOptions, ...below, ...order],
      linesOf(known.map((commit) => `^${commit}`)),
    );
    const tips = new Set(known);
    let commits = 0;
    return {
      objects: this.#objects,
      tips,
      get commits() {
        return commits;
      },
      async *additions() {
        const found: Addition[] = [];
        const parser = new PatchParser({
          commit: (sha, parents) => {
            commits++;
            tips.add(sha);
            for (const parent of parents) tips.delete(parent);
          },
          addition: (addition) => found.push(addition),
        });
        for await (const chunk of stream) {
          parse(() => {
            parser.feed(chunk);
          });
          yield* found.splice(0);
        }
        parse(() => {
          parser.end();
        });
        yield* found.splice(0);
      },
    };
  }
}

const linesOf = (items: readonly string[]): string => items.map((item) => `${item}\n`).join('');

/** What git prints that is no patch is git's failure. */
function parse(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw new ChangeError(`the history can't be read: ${messageOf(error)}`);
  }
}
