import { parse } from 'smol-toml';
import { type Fields, textOf } from './fields';
import { Lines } from './json';

/** Deeper than any file that a person or a tool writes. */
const maxDepth = 100;

/** Lines are a help for whoever reads a finding: behind so many keys they are left out. */
const maxNodes = 500_000;

export interface TomlText {
  readonly value: Fields;
  /** Line of each key and list item, but for what an inline table (`{…}`) holds: it stands on that table's line. */
  readonly lines: Lines;
}

/** Reads TOML. Lines are looked for when they are first asked for. Throws `TomlError`. */
export function readTomlText(text: string): TomlText {
  const value = parse(text, { maxDepth });
  let lines: Lines | undefined;
  return {
    value,
    get lines() {
      return (lines ??= new LineScanner(text).document());
    },
  };
}

/** Lines of the headers `[[name]]` in order: all that a lock file needs, ten times as fast. */
export function linesOfTables(text: string, name: string, { value, lines }: TomlText): readonly (number | undefined)[] {
  const count = Array.isArray(value[name]) ? value[name].length : 0;
  const found: number[] = [];
  const header = `[[${name}]]`;
  let [line, from] = [1, 0];
  for (let at = text.indexOf(header); at !== -1; at = text.indexOf(header, at + 1)) {
    for (let end = text.indexOf('\n', from); end !== -1 && end < at; end = text.indexOf('\n', from)) {
      from = end + 1;
      line++;
    }
    if (at === from) found.push(line);
  }
  // Others than there are tables: one is written otherwise, or stands inside a text.
  return found.length === count ? found : Array.from({ length: count }, (_, at) => lines.at(name).at(at).line);
}

/** The parser tells no places: this goes over a text that it has found good. */
class LineScanner {
  private at = 0;
  private line = 1;
  private nodes = 0;
  /** How many tables each array of tables has so far. */
  private readonly begun = new Map<Lines, number>();

  constructor(private readonly text: string) {}

  document(): Lines {
    const root = new Lines(1);
    let table = root;
    this.blank();
    while (this.at < this.text.length && this.nodes < maxNodes) {
      if (this.text[this.at] === '[') table = this.header(root);
      else this.pair(table);
      this.blank();
    }
    return root;
  }

  private header(root: Lines): Lines {
    const { line } = this;
    const isElement = this.text[this.at + 1] === '[';
    this.at += isElement ? 2 : 1;
    const table = this.descend(root, this.keys(), line, isElement);
    this.at = this.lineEnd();
    return table;
  }

  /** The place that keys lead to; in an array of tables, in its newest. */
  private descend(from: Lines, keys: readonly string[], line: number, isElement = false): Lines {
    let node = from;
    for (const [index, key] of keys.entries()) {
      const known = node.at(key);
      const child = known.line === undefined ? this.add(node, key, line) : known;
      const begun = this.begun.get(child) ?? 0;
      const isLast = index === keys.length - 1;
      if (isLast && isElement) {
        this.begun.set(child, begun + 1);
        return this.add(child, begun, line);
      }
      node = begun === 0 ? child : child.at(begun - 1);
    }
    return node;
  }

  private add(node: Lines, key: string | number, line: number): Lines {
    this.nodes++;
    return node.add(key, line);
  }

  private pair(table: Lines): void {
    const { line } = this;
    const node = this.descend(table, this.keys(), line);
    this.at++;
    this.blank();
    this.value(node);
  }

  private value(node: Lines | undefined): void {
    const char = this.text[this.at];
    if (char === '"' || char === "'") this.string(char);
    else if (char === '[') this.list(node);
    else if (char === '{') this.inlineTable();
    else this.at = endOf(/[,\]}\n#]/g, this.text, this.at);
  }

  private list(node: Lines | undefined): void {
    this.at++;
    for (let place = 0; this.more(']'); place++) {
      this.value(node === undefined ? undefined : this.add(node, place, this.line));
    }
  }

  private inlineTable(): void {
    this.at++;
    while (this.more('}')) {
      this.keys();
      this.at++;
      this.blank();
      this.value(undefined);
    }
  }

  /** Steps over blanks and a comma; over the bracket that ends a value too, and is false then. */
  private more(end: string): boolean {
    this.blank();
    if (this.text[this.at] === ',') {
      this.at++;
      this.blank();
    }
    if (this.at < this.text.length && this.text[this.at] !== end) return true;
    this.at++;
    return false;
  }

  private keys(): string[] {
    const keys: string[] = [];
    do {
      if (keys.length > 0) this.at++;
      this.blank();
      keys.push(this.key());
      this.blank();
    } while (this.text[this.at] === '.');
    return keys;
  }

  private key(): string {
    const start = this.at;
    const char = this.text[start];
    if (char !== '"' && char !== "'") {
      this.at = endOf(/[\s.=\]]/g, this.text, start);
      return this.text.slice(start, this.at);
    }
    this.string(char);
    const written = this.text.slice(start, this.at);
    return written.includes('\\') ? (textOf(parse(`key = ${written}`), 'key') ?? '') : written.slice(1, -1);
  }

  private string(quote: string): void {
    const { text } = this;
    const isLong = text.startsWith(quote.repeat(3), this.at);
    const end = isLong ? quote.repeat(3) : quote;
    const start = this.at + end.length;
    let at = text.indexOf(end, start);
    while (at !== -1 && quote === '"' && isEscaped(text, at)) at = text.indexOf(end, at + 1);
    if (at === -1) at = text.length;
    if (isLong) this.line += text.slice(start, at).split('\n').length - 1;
    at += end.length;
    // Up to two quotes may stand right before the three that end it.
    for (let extra = 0; isLong && extra < 2 && text[at] === quote; extra++) at++;
    this.at = at;
  }

  private blank(): void {
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at];
      if (char === '\n') this.line++;
      else if (char === '#') this.at = this.lineEnd() - 1;
      else if (char !== ' ' && char !== '\t' && char !== '\r') return;
    }
  }

  private lineEnd(): number {
    const end = this.text.indexOf('\n', this.at);
    return end === -1 ? this.text.length : end;
  }
}

function endOf(stop: RegExp, text: string, from: number): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}
