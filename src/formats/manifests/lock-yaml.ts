import { Lines } from './json';
import { UnreadableManifest } from './reader';

/** Lock files are four levels deep. */
const maxDepth = 50;

export interface LockDocument {
  readonly value: unknown;
  readonly lines: Lines;
}

interface Row {
  readonly line: number;
  readonly indent: number;
  /** Without its indentation. */
  readonly text: string;
}

/**
 * Reads YAML as programs write it into lock files: block maps and lists, one-line `{…}` and `[…]`, quoted and plain scalars, block scalars. Some
 * twenty times as fast as a reader of all of YAML; what else it has (anchors, tags, scalars over several lines) is refused. A plain
 * scalar is text also where it is a number, for `1.10` is a version. Throws `UnreadableManifest`.
 */
export function readLockYaml(text: string): LockDocument[] {
  const documents: Row[][] = [[]];
  for (const [at, whole] of text.split('\n').entries()) {
    const row = whole.trimEnd();
    if (/^---(?: |$)/.test(row) || row === '...') documents.push([]);
    else {
      const content = row.trimStart();
      const indent = row.length - content.length;
      if (content !== '' && row.slice(0, indent).includes('\t'))
        throw new UnreadableManifest('it is no YAML: a tab indents a line', at + 1);
      documents.at(-1)?.push({ line: at + 1, indent, text: content });
    }
  }
  return documents
    .map((rows) => new LockYaml(rows).document())
    .filter((document): document is LockDocument => document !== undefined);
}

class LockYaml {
  #at = 0;

  constructor(private readonly rows: Row[]) {}

  document(): LockDocument | undefined {
    const first = this.#next();
    if (first === undefined) return undefined;
    const lines = new Lines(first.line);
    const value = this.#block(first.indent, lines, 0);
    const rest = this.#next();
    if (rest !== undefined) this.#refuse('its indentation fits no line before it', rest);
    return { value, lines };
  }

  /** The next row that says anything. */
  #next(): Row | undefined {
    for (let row; (row = this.rows[this.#at]) !== undefined; this.#at++)
      if (row.text !== '' && !row.text.startsWith('#')) return row;
    return undefined;
  }

  #nextAt(indent: number, item: boolean): Row | undefined {
    const row = this.#next();
    return row?.indent === indent && isItem(row.text) === item ? row : undefined;
  }

  #refuse(what: string, { line }: Row): never {
    throw new UnreadableManifest(`it is not YAML as lock files are written: ${what}`, line);
  }

  /** The map or list whose rows are indented by `indent`. */
  #block(indent: number, lines: Lines, depth: number): unknown {
    const first = this.#next();
    if (first !== undefined && depth > maxDepth) this.#refuse(`it is nested more than ${maxDepth} levels deep`, first);
    return first !== undefined && isItem(first.text)
      ? this.#list(indent, lines, depth)
      : this.#map(indent, lines, depth);
  }

  #list(indent: number, lines: Lines, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let row; (row = this.#nextAt(indent, true)) !== undefined;)
      items.push(this.#nested(row, lines.add(items.length, row.line), depth));
    return items;
  }

  #map(indent: number, lines: Lines, depth: number): Record<string, unknown> {
    // Without a prototype, `__proto__` is a key like any other.
    const map = Object.create(null) as Record<string, unknown>;
    for (let row; (row = this.#nextAt(indent, false)) !== undefined;) {
      if (row.text.startsWith('? ')) {
        // A key of more than 1,024 characters: its value has a row of its own.
        const key = this.#scalar(row.text.slice(2), row);
        this.#at++;
        const value = this.#next();
        if (typeof key !== 'string' || value?.indent !== indent || !/^:(?: |$)/.test(value.text))
          this.#refuse('a key has no value', row);
        map[key] = this.#nested(value, lines.add(key, row.line), depth);
        continue;
      }
      const end = keyEnd(row.text);
      const key = end === -1 ? undefined : this.#scalar(row.text.slice(0, end), row);
      if (typeof key !== 'string') this.#refuse('a row is neither a key nor an item of a list', row);
      if (key in map) this.#refuse(`${JSON.stringify(key)} stands in it twice`, row);
      this.#at++;
      map[key] = this.#value(row.text.slice(end + 1).trimStart(), row, lines.add(key, row.line), depth);
    }
    return map;
  }

  /** What follows a `-` or `:`, which may be a map or list that begins in the same row. */
  #nested(row: Row, lines: Lines, depth: number): unknown {
    const content = row.text.slice(1).trimStart();
    if (!isItem(content) && keyEnd(content) === -1) {
      this.#at++;
      return this.#value(content, row, lines, depth);
    }
    const indent = row.indent + row.text.length - content.length;
    this.rows[this.#at] = { line: row.line, indent, text: content };
    return this.#block(indent, lines, depth + 1);
  }

  /** The value whose text begins after the key of `row`; what follows is in the rows from `#at`. */
  #value(text: string, row: Row, lines: Lines, depth: number): unknown {
    const block = text.startsWith('|') || text.startsWith('>') ? /^([|>])([-+]?)(?: +#.*)?$/.exec(text) : null;
    if (block !== null) return this.#literal(row.indent, block[1] === '>');
    const next = this.#next();
    const deeper = next !== undefined && next.indent > row.indent;
    if (text !== '' && !text.startsWith('#')) {
      if (deeper) this.#refuse('a value goes on in the next row', next);
      return this.#scalar(text, row);
    }
    // A list may stand as far out as its key.
    const list = next?.indent === row.indent && isItem(next.text) && !isItem(row.text);
    return next !== undefined && (deeper || list) ? this.#block(next.indent, lines, depth + 1) : null;
  }

  /** A text over several rows. Nobody reads such a value here, so that how it ends is kept simple: without line feeds. */
  #literal(indent: number, folded: boolean): string {
    const texts: string[] = [];
    for (let row; (row = this.rows[this.#at]) !== undefined && (row.text === '' || row.indent > indent); this.#at++)
      texts.push(row.text);
    return texts.join(folded ? ' ' : '\n').trimEnd();
  }

  /** What stands in one row: `{…}`, `[…]`, `'…'`, `"…"` or plain. */
  #scalar(text: string, row: Row): unknown {
    // Nearly all of them.
    if (/^[\w@/^~.$-][^#]*$/.test(text)) return plainOf(text);
    const flow = new Flow(text, (what) => this.#refuse(what, row));
    return flow.whole();
  }
}

/** One row's value. */
class Flow {
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly refuse: (what: string) => never,
  ) {}

  whole(): unknown {
    const value = this.#value(false, 0);
    if (!/^\s*(?:$|#)/.test(this.text.slice(this.#at))) this.refuse('something follows a value');
    return value;
  }

  #value(inside: boolean, depth: number): unknown {
    if (depth > maxDepth) this.refuse(`it is nested more than ${maxDepth} levels deep`);
    this.#blanks();
    const character = this.text[this.#at] ?? '';
    if (character === '{') return this.#map(depth);
    if (character === '[') return this.#list(depth);
    if (character === "'" || character === '"') return this.#quoted();
    if (/[&*!|>%@`?]/.test(character)) this.refuse(`a value begins with ${character}`);
    return this.#plain(inside);
  }

  #map(depth: number): Record<string, unknown> {
    const map = Object.create(null) as Record<string, unknown>;
    this.#items('}', () => {
      const key = this.#value(true, depth + 1);
      this.#blanks();
      if (typeof key !== 'string' || this.text[this.#at] !== ':') this.refuse('a key has no value');
      this.#at++;
      map[key] = this.#value(true, depth + 1);
    });
    return map;
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#items(']', () => items.push(this.#value(true, depth + 1)));
    return items;
  }

  #items(close: string, item: () => void): void {
    this.#at++;
    this.#blanks();
    while (this.text[this.#at] !== close) {
      item();
      this.#blanks();
      if (this.text[this.#at] === ',') this.#at++;
      else if (this.text[this.#at] !== close) this.refuse(`a ${close} is missing`);
      this.#blanks();
    }
    this.#at++;
  }

  #blanks(): void {
    while (this.text[this.#at] === ' ') this.#at++;
  }

  #quoted(): string {
    const start = this.#at;
    const end = closingQuote(this.text, start);
    if (end === -1) this.refuse('a quote is not closed');
    this.#at = end + 1;
    const inside = this.text.slice(start + 1, end);
    if (this.text[start] === "'") return inside.replaceAll("''", "'");
    try {
      return JSON.parse(`"${inside}"`) as string;
    } catch {
      return this.refuse('a quoted text holds an escape that is not known');
    }
  }

  /** Up to a comment; in `{…}` and `[…]` also up to what ends a value there. */
  #plain(inside: boolean): string | boolean | null {
    const end = inside ? /[,\]}[{]|:(?= |$)| #|$/g : / #|$/g;
    end.lastIndex = this.#at;
    const stop = end.exec(this.text)?.index ?? this.text.length;
    const text = this.text.slice(this.#at, stop).trimEnd();
    this.#at = stop;
    return plainOf(text);
  }
}

function plainOf(text: string): string | boolean | null {
  if (text === 'true' || text === 'false') return text === 'true';
  return text === '' || text === 'null' || text === '~' ? null : text;
}

const isItem = (text: string): boolean => text === '-' || text.startsWith('- ');

/** Where the colon after the key of a map stands; -1 where there is none. */
function keyEnd(text: string): number {
  const quoted = text.startsWith('"') || text.startsWith("'");
  const from = quoted ? closingQuote(text, 0) + 1 : 0;
  if (quoted && from === 0) return -1;
  if (quoted) return /^ *:(?: |$)/.test(text.slice(from)) ? text.indexOf(':', from) : -1;
  if ('[{|>&*!#'.includes(text.charAt(0))) return -1;
  const inside = text.indexOf(': ');
  const at = inside === -1 && text.endsWith(':') ? text.length - 1 : inside;
  const comment = text.indexOf(' #');
  return comment !== -1 && comment < at ? -1 : at;
}

function closingQuote(text: string, start: number): number {
  const quote = text[start] ?? '';
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at;
      at++;
    }
  }
  return -1;
}
