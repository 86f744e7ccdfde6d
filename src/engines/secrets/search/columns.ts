import type { DecodedPart } from './encoded';
import { pairParts, type Pair } from './pairs';

/** A table as text, a row a line, under a line of names. */
const isTable = (path: string): boolean => /\.[ctp]sv$/i.test(path);

const secretName = /pass|pwd|secret|token|api.?key|access.?key|private.?key|credential/i;
const password = /pass|pwd/i;
/** A table of settings, one a row: what calls each, and what it is set to. */
const settingName = /^(?:name|key|k|setting|variable|param(?:eter)?|property)$/i;
const settingValue = /^(?:value|v|default)$/i;
/** What a password stands beside that somebody uses; a list of passwords alone is a dictionary. */
const owner = /user|login|mail|account|name|host|server|url|service|site/i;

/** A longer header is none. */
const maxHeader = 20_000;

/** The columns of one table that may hold secrets, by their names; there the name is far from the value. */
export class SecretColumns {
  readonly #cell: RegExp;
  readonly #names = new Map<number, string>();
  /** Where each row says its setting's name and, later, its value. */
  readonly #settings: { readonly name: number; readonly value: number } | undefined;
  readonly #width: number;
  #started = false;

  /** Undefined where `text`, the beginning of the file, is no table with such columns. */
  static of(path: string, text: string): SecretColumns | undefined {
    if (!isTable(path)) return undefined;
    const header = /^\ufeff?[^\r\n]*/.exec(text.slice(0, maxHeader))?.[0] ?? '';
    const columns = new SecretColumns(header);
    return columns.#names.size > 0 || columns.#settings ? columns : undefined;
  }

  private constructor(header: string) {
    const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }));
    const { mark } = counts.reduce((best, each) => (each.count > best.count ? each : best));
    this.#cell = new RegExp(
      String.raw`(?:"(?<quoted>(?:[^"]|""){0,5000})"|(?<plain>[^\r\n${mark}]*))(?<end>${mark === '|' ? '\\|' : mark}|\r\n|[\r\n]|$)`,
      'dy',
    );
    const names = header.split(mark).map((name) => name.replace(/^\ufeff|"/g, '').trim());
    this.#width = names.length;
    const [name, value] = [settingName, settingValue].map((kind) => names.findIndex((each) => kind.test(each)));
    if (name !== undefined && value !== undefined && name >= 0 && value > name) this.#settings = { name, value };
    for (const [i, each] of names.entries()) {
      if (!secretName.test(each)) continue;
      if (password.test(each) && !names.some((other) => other !== each && owner.test(other))) continue;
      this.#names.set(i, each.replace(/[^\w.-]/g, '_'));
    }
  }

  /** The cells of those columns in the next piece of the table, each as `name="value"`. It begins in the midst of a row, unless it is the first. */
  parts(text: string): Generator<DecodedPart, void, undefined> {
    return pairParts(this.#pairs(text));
  }

  *#pairs(text: string): Generator<Pair, void, undefined> {
    let column = this.#started ? this.#width : 0;
    let setting: string | undefined;
    this.#started = true;
    this.#cell.lastIndex = 0;
    while (this.#cell.lastIndex < text.length) {
      const { lastIndex } = this.#cell;
      const match = this.#cell.exec(text);
      // A quote that nothing closes, or that closes in front of something else.
      if (match === null) {
        const next = text.indexOf('\n', lastIndex);
        if (next === -1) break;
        this.#cell.lastIndex = next + 1;
        column = 0;
        continue;
      }
      const value = match.groups?.quoted ?? match.groups?.plain ?? '';
      const raw = (match.indices?.groups?.quoted ?? match.indices?.groups?.plain)?.[0] ?? 0;
      if (column === this.#settings?.name)
        setting = secretName.test(value) && /^[\w.-]{3,80}$/.test(value) ? value : undefined;
      const name = this.#names.get(column) ?? (column === this.#settings?.value ? setting : undefined);
      if (name !== undefined) yield { name, value, at: raw };
      column = /[\r\n]/.test(match.groups?.end ?? '') ? 0 : column + 1;
    }
  }
}
