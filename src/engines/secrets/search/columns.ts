import type { DecodedPart } from './encoded';

/** A table as text, a row a line, under a line of names. */
const isTable = (path: string): boolean => /\.[ctp]sv$/i.test(path);

const secretName = /pass|pwd|secret|token|api.?key|access.?key|private.?key|credential/i;
const password = /pass|pwd/i;
/** What a password stands beside that somebody uses; a list of passwords alone is a dictionary. */
const owner = /user|login|mail|account|name|host|server|url|service|site/i;

/** A longer header is none. */
const maxHeader = 20_000;
/** So much is handed on at once, in characters. */
const partLength = 20_000;

interface Cell {
  /** Offset in the part. */
  readonly at: number;
  /** Offset in the text. */
  readonly raw: number;
}

/** The columns of one table that may hold secrets, by their names; there the name is far from the value. */
export class SecretColumns {
  readonly #cell: RegExp;
  readonly #names = new Map<number, string>();
  readonly #width: number;
  #started = false;

  /** Undefined where `text`, the beginning of the file, is no table with such columns. */
  static of(path: string, text: string): SecretColumns | undefined {
    if (!isTable(path)) return undefined;
    const header = /^\ufeff?[^\r\n]*/.exec(text.slice(0, maxHeader))?.[0] ?? '';
    const columns = secretName.test(header) ? new SecretColumns(header) : undefined;
    return columns && columns.#names.size > 0 ? columns : undefined;
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
    for (const [i, name] of names.entries()) {
      if (!secretName.test(name)) continue;
      if (password.test(name) && !names.some((other) => other !== name && owner.test(other))) continue;
      this.#names.set(i, name.replace(/[^\w.-]/g, '_'));
    }
  }

  /** The cells of those columns in the next piece of the table, each as `name="value"`. It begins in the midst of a row, unless it is the first. */
  *parts(text: string): Generator<DecodedPart, void, undefined> {
    let pieces = '';
    let cells: Cell[] = [];
    let column = this.#started ? this.#width : 0;
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
      const name = this.#names.get(column);
      const value = match.groups?.quoted ?? match.groups?.plain ?? '';
      const raw = (match.indices?.groups?.quoted ?? match.indices?.groups?.plain)?.[0] ?? 0;
      if (name !== undefined && /^[^\s"]{3,}$/.test(value)) {
        const opening = `${name}="`;
        cells.push({ at: pieces.length + opening.length, raw });
        pieces += `${opening}${value}"\n`;
      }
      column = /[\r\n]/.test(match.groups?.end ?? '') ? 0 : column + 1;
      if (pieces.length < partLength) continue;
      yield partOf(pieces, cells);
      pieces = '';
      cells = [];
    }
    if (cells.length > 0) yield partOf(pieces, cells);
  }
}

function partOf(text: string, cells: readonly Cell[]): DecodedPart {
  return {
    text,
    rawSpan: (start, end) => {
      const cell = cells.findLast(({ at }) => at < end);
      return cell && { start: cell.raw + Math.max(0, start - cell.at), end: cell.raw + end - cell.at };
    },
  };
}
