import path from 'node:path';
import type { Change } from '../../change/change';
import { belongTogether, locksOf, manifestsOf } from '../../engines/dependencies/pairs';
import type { ReportedPlace, ReportedResult, ToolReport } from '../../formats/tool-reports/report';
import type { Places } from './places';

/** What a tool finds in these is what code does, not what stands in a file. */
const ofBehaviour = ['junit'];

/** What the judged change touches of what reports speak of. */
export class Touched {
  readonly #base: Change['base'];
  readonly #head: Change['head'];
  readonly #places: Places;
  readonly #files: ReadonlyMap<string, NonNullable<Change['base']>['files'][number]>;
  /** Those of them that lock others, or are locked. */
  readonly #paired: readonly string[];
  readonly #known = new Map<string, boolean>();
  readonly #added = new Map<string, ReadonlySet<number>>();

  constructor({ base, head }: Change, places: Places) {
    this.#base = base;
    this.#head = head;
    this.#places = places;
    this.#files = new Map((base?.files ?? []).map((file) => [file.path, file]));
    this.#paired = [...this.#files.keys()].filter((file) => {
      const name = path.posix.basename(file);
      return locksOf(name).length + manifestsOf(name).length > 0;
    });
  }

  /** Whether there is a change at all. */
  get compares(): boolean {
    return this.#base !== undefined;
  }

  /**
   * Whether a finding was there before the change. Either it lies, with all of its flow, in files that the change doesn't touch; or
   * its tool says so, and the change edits none of its lines. Without a change nothing was there before.
   */
  async leaves(result: ReportedResult, { format }: ToolReport): Promise<boolean> {
    if (this.#base === undefined) return false;
    const { place, flow = [], existing = false } = result;
    const all = [place, ...flow.map((step) => step.place)];
    if (existing) return !(await this.#edits(all));
    if (place === undefined || ofBehaviour.includes(format) || this.#places.fileOf(place.path) === undefined)
      return false;
    for (const one of all) if (await this.#touches(this.#fileOf(one))) return false;
    return true;
  }

  #fileOf(place: ReportedPlace | undefined): string | undefined {
    return place && this.#places.fileOf(place.path);
  }

  /** A manifest is touched with its lock file, and the other way round: which of the two a tool names says nothing. */
  async #touches(file: string | undefined): Promise<boolean> {
    if (file === undefined) return false;
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const touched = (await this.#alters(file)) || this.#paired.some((other) => belongTogether(file, other));
    this.#known.set(file, touched);
    return touched;
  }

  /** A file that only goes by another name is what it was, unless its folder may give it another meaning (`.github/workflows`). */
  async #alters(file: string): Promise<boolean> {
    const changed = this.#files.get(file);
    if (changed === undefined || this.#base === undefined) return changed !== undefined;
    const { basePath } = changed;
    // Of a copy the first is still there.
    if (basePath === undefined || basePath === file || !this.#files.get(basePath)?.deleted) return true;
    if (isHidden(file) !== isHidden(basePath)) return true;
    const [before, after] = [await this.#base.tree.read(basePath), await this.#head.tree.read(file)];
    return !before.equals(after);
  }

  /** Whether one of the places is on a line that the change brings, or in a touched file without a line. */
  async #edits(all: readonly (ReportedPlace | undefined)[]): Promise<boolean> {
    for (const place of all) {
      const file = this.#fileOf(place);
      if (file === undefined || !(await this.#touches(file))) continue;
      const { startLine, endLine = startLine } = place ?? {};
      if (startLine === undefined || endLine === undefined) return true;
      const added = await this.#addedTo(file);
      if (added === undefined) return true;
      for (const line of added) if (line >= startLine && line <= endLine) return true;
    }
    return false;
  }

  async #addedTo(file: string): Promise<ReadonlySet<number> | undefined> {
    const changed = this.#files.get(file);
    const known = this.#added.get(file);
    if (known !== undefined || changed === undefined) return known;
    const added = await this.#base?.addedLines(changed);
    if (added !== undefined) this.#added.set(file, added);
    return added;
  }
}

const isHidden = (file: string): boolean => /(?:^|\/)\.[^/]+\//.test(file);
