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
  readonly #places: Places;
  readonly #files: ReadonlyMap<string, NonNullable<Change['base']>['files'][number]>;
  /** Those of them that lock others, or are locked. */
  readonly #paired: readonly string[];
  readonly #known = new Map<string, boolean>();
  readonly #added = new Map<string, ReadonlySet<number>>();

  constructor({ base }: Change, places: Places) {
    this.#base = base;
    this.#places = places;
    this.#files = new Map((base?.files ?? []).map((file) => [file.path, file]));
    this.#paired = [...this.#files.keys()].filter((file) => {
      const name = path.posix.basename(file);
      return locksOf(name).length + manifestsOf(name).length > 0;
    });
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
    return all.every((one) => !this.#touches(this.#fileOf(one)));
  }

  #fileOf(place: ReportedPlace | undefined): string | undefined {
    return place && this.#places.fileOf(place.path);
  }

  /** A manifest is touched with its lock file, and the other way round: which of the two a tool names says nothing. */
  #touches(file: string | undefined): boolean {
    if (file === undefined) return false;
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const touched = this.#files.has(file) || this.#paired.some((other) => belongTogether(file, other));
    this.#known.set(file, touched);
    return touched;
  }

  /** Whether one of the places is on a line that the change brings, or in a touched file without a line. */
  async #edits(all: readonly (ReportedPlace | undefined)[]): Promise<boolean> {
    for (const place of all) {
      const file = this.#fileOf(place);
      if (!this.#touches(file) || file === undefined) continue;
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
