import { posix } from 'node:path';
import type { Change } from '../../change/change';
import type { Location } from '../../findings/finding';
import type { ReportedPlace } from '../../formats/tool-reports/report';
import { withoutUrlValues } from '../../formats/shown-urls';
import { decodeText } from '../../formats/text';
import { UnreadableError } from '../../errors';

/** A longer file is data; its findings go by their line's number. */
const maxBytes = 5_000_000;

/** Finds the files that reports speak of in the judged tree, however a tool writes their names. */
export class Places {
  readonly #change: Change;
  readonly #files: ReadonlySet<string>;
  /** By their last part; made when it is first asked for. */
  #byName: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #resolved = new Map<string, string | undefined>();
  #open: { readonly path: string; readonly lines: readonly string[] } | undefined;

  private constructor(change: Change, files: ReadonlySet<string>) {
    this.#change = change;
    this.#files = files;
  }

  static async of(change: Change): Promise<Places> {
    const entries = await change.head.tree.list();
    return new Places(change, new Set(entries.map(({ path }) => path)));
  }

  /**
   * The path in the checked folder; undefined where no file there is meant. An absolute path, of a runner or inside a container, is the
   * file that its end names: the longest one that there is. A relative one that is not there is of a tool that ran in a folder below:
   * the only file that ends like it.
   */
  fileOf(path: string): string | undefined {
    const known = this.#resolved.get(path);
    if (known !== undefined || this.#resolved.has(path)) return known;
    const found = this.#find(posix.normalize(path.replaceAll('\\', '/')));
    this.#resolved.set(path, found);
    return found;
  }

  #find(path: string): string | undefined {
    const { prefix } = this.#change;
    // Tools that run at the repository's top name files from there.
    if (prefix !== '' && path.startsWith(prefix) && this.#files.has(path.slice(prefix.length)))
      return path.slice(prefix.length);
    if (this.#files.has(path)) return path;
    if (!/^(?:\/|[a-z]:\/)/i.test(path)) return this.#below(path);
    const parts = path.split('/');
    for (let from = 1; from < parts.length; from++) {
      const rest = parts.slice(from).join('/');
      if (this.#files.has(rest)) return rest;
    }
    return undefined;
  }

  #below(path: string): string | undefined {
    if (/^(?:\.\.\/|[a-z][\w+.-]*:)/i.test(path)) return undefined;
    if (this.#byName === undefined) {
      const byName = new Map<string, string[]>();
      for (const file of this.#files) {
        const name = posix.basename(file);
        const known = byName.get(name);
        if (known === undefined) byName.set(name, [file]);
        else known.push(file);
      }
      this.#byName = byName;
    }
    const [one, other] = (this.#byName.get(posix.basename(path)) ?? []).filter((file) => file.endsWith(`/${path}`));
    return other === undefined ? one : undefined;
  }

  /** Where a finding is: in the file that is meant, or else in the report, as the tool says it. */
  locate(place: ReportedPlace | undefined, report: string): Location {
    if (place === undefined) return { path: report };
    const { path, member, ...lines } = place;
    const file = this.fileOf(path);
    if (file === undefined) {
      const shown = withoutUrlValues(path);
      return { path: report, member: clip(member === undefined ? shown : `${shown}: ${member}`) };
    }
    return { path: file, ...lines, ...(member !== undefined && { member: clip(member) }) };
  }

  /** Whether the line of a place can be told. */
  isOpen({ path, startLine }: Location): boolean {
    return startLine === undefined || this.#open?.path === path;
  }

  /** Reads the file of a place, in place of the one before. */
  async open({ path }: Location): Promise<void> {
    this.#open = { path, lines: this.#files.has(path) ? await this.#linesOf(path) : [] };
  }

  /** The text of a line of the open file, without its break; empty where there is none. */
  lineOf({ path, startLine }: Location): string {
    if (startLine === undefined || this.#open?.path !== path) return '';
    return this.#open.lines[startLine - 1] ?? '';
  }

  async #linesOf(path: string): Promise<string[]> {
    const { tree } = this.#change.head;
    const entry = await tree.stat(path);
    if (entry?.kind !== 'file' || entry.size > maxBytes) return [];
    try {
      return decodeText(await tree.read(path))?.text.split(/\r\n|\n|\r/) ?? [];
    } catch (error) {
      if (error instanceof UnreadableError) return [];
      throw error;
    }
  }
}

const maxMember = 500;
const clip = (text: string): string => (text.length > maxMember ? `${text.slice(0, maxMember - 1)}…` : text);
