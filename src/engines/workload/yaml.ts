import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type Node,
  type ParsedNode,
} from 'yaml';
import { join, type Located, slice, type Span } from '../dockerfile/located';

/** Why a document can't be read; the message goes on from "can't be judged:". */
export class UnreadableYaml extends Error {
  constructor(
    message: string,
    readonly offset?: number,
  ) {
    super(message);
  }
}

/** How many values one file may come to, each use of an alias counted anew. Real files have thousands. */
const maxValues = 200_000;
/**
 * How many lines and commas are parsed of one file. Each takes the parser some 15 µs and 2 KB, so this bounds both; the
 * largest specifications are bundles of many documents, of which only those that describe containers count.
 */
const maxParts = 100_000;
/** `<<: *a`, where `a` has a `<<` itself: deeper chains are not followed. */
const maxMerges = 10;

interface File {
  readonly text: string;
  /** Where the document starts in `text`; the parser counts from there. */
  readonly offset: number;
  readonly targets: ReadonlyMap<Node, Node>;
  readonly budget: { left: number };
}

/** One `key: value` of a map. */
export interface Entry {
  readonly key: string;
  /** The key, and with it the value where that is a single line. */
  readonly span: Span;
  readonly value: Yaml;
}

/** A document that a reader of YAML would refuse. */
export interface Refused {
  readonly text: string;
  readonly error: UnreadableYaml;
}

/** The documents of a file that could be read, those of them that strict readers refuse for a key that stands twice, and those that nobody can read. */
export interface Documents {
  readonly read: readonly Yaml[];
  readonly repeating: readonly { readonly document: Yaml; readonly error: UnreadableYaml }[];
  readonly refused: readonly Refused[];
}

/** In the comments of a template, of whose branches one is left. */
const hasBranches = /^[ \t]*#.*(?:\{\{|\{%)/m;

/** Reads those documents of a file that `wanted` says yes to, going by their text. */
export function readYaml(text: string, wanted: (document: string) => boolean): Documents {
  const budget = { left: maxValues };
  const read: Yaml[] = [];
  const repeating: Documents['repeating'][number][] = [];
  const refused: Refused[] = [];
  let parts = 0;
  for (const { start, end } of documentsOf(text)) {
    const own = text.slice(start, end);
    if (!wanted(own)) continue;
    try {
      parts += own.match(/[\n,]/g)?.length ?? 0;
      if (parts > maxParts) throw new UnreadableYaml('it holds more values than can be read');
      const document = parse(own, start);
      const file = { text, offset: start, targets: aliasTargets(document, start), budget };
      if (document.contents === null) continue;
      const contents = new Yaml(document.contents, file);
      read.push(contents);
      const error = repeatedKey(document, start);
      if (error !== undefined && !hasBranches.test(own)) repeating.push({ document: contents, error });
    } catch (error) {
      if (!(error instanceof UnreadableYaml)) throw error;
      refused.push({ text: own, error });
    }
  }
  return { read, repeating, refused };
}

/** A line that starts with `---` ends a document wherever it stands, also inside of a text. */
function documentsOf(text: string): Span[] {
  const starts = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const head = text.slice(0, starts[0]);
  // What stands before the first of these lines is a document only if it says anything.
  if (head.split('\n').every((line) => /^(?:\s*$|\s*#|%)/.test(line))) starts.shift();
  return [0, ...starts].map((start, at, all) => ({ start, end: all[at + 1] ?? text.length }));
}

function parse(text: string, offset: number): Document.Parsed {
  let document;
  try {
    document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch (error) {
    throw new UnreadableYaml(error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML', offset);
  }
  const [first] = document.errors;
  if (first !== undefined) {
    const deep = first.code === 'RESOURCE_EXHAUSTION';
    throw new UnreadableYaml(
      deep ? 'it is nested too deeply' : `it is no YAML (${first.message})`,
      offset + first.pos[0],
    );
  }
  return document;
}

/** What each alias stands for: the last anchor of that name before it. Maps and lists as keys, which YAML has, no reader of specifications takes. */
function aliasTargets(document: Document.Parsed, offset: number): Map<Node, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) && !isAlias(key))
        throw new UnreadableYaml('a key in it is no text', offset + (isNode(key) ? (key.range?.[0] ?? 0) : 0));
    },
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** The first key that stands twice in the same map, with different values: tools take the last of them, or refuse the file. */
function repeatedKey(document: Document.Parsed, offset: number): UnreadableYaml | undefined {
  let found: UnreadableYaml | undefined;
  visit(document, {
    Map(_, { items }) {
      const values = new Map<string, unknown>();
      for (const { key, value } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const now = isScalar(value) ? value.value : value;
        if (values.has(name) && values.get(name) !== now && name !== '<<') {
          const reason = `the key \`${name.slice(0, 80)}\` stands twice in the same map, with different values`;
          found = new UnreadableYaml(reason, offset + (key.range?.[0] ?? 0));
          return visit.BREAK;
        }
        values.set(name, now);
      }
      return undefined;
    },
  });
  return found;
}

/** A value of a YAML file, seen as what an alias or a merge makes of it, that still knows where it stands. */
export class Yaml {
  readonly node: Node;
  #entries: Entry[] | undefined;
  #items: Yaml[] | undefined;

  constructor(
    node: Node | ParsedNode,
    private readonly file: File,
  ) {
    this.node = file.targets.get(node) ?? node;
    if (file.budget.left-- < 0) throw new UnreadableYaml('its aliases repeat more than can be followed');
  }

  /** Takes off what may be read of the file for a text that is parsed once more, each use of an alias counted anew. */
  spend(characters: number): void {
    this.file.budget.left -= Math.ceil(characters / 4);
    if (this.file.budget.left < 0) throw new UnreadableYaml('its aliases repeat more than can be followed');
  }

  /** Whether a tag of its own says what is made of it: `!Ref`, `!Sub` of CloudFormation. */
  get isTagged(): boolean {
    return this.node.tag?.startsWith('!') === true;
  }

  /** Where the value stands; an alias, where its anchor is. */
  get span(): Span {
    const [start, end] = this.node.range ?? [0, 0];
    return { start: this.file.offset + start, end: this.file.offset + end };
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  /** The pairs of a map, those that `<<` merges in last; none of another value. Of a key that stands twice, the last counts. */
  entries(depth = 0): readonly Entry[] {
    return (this.#entries ??= this.#readEntries(depth));
  }

  #readEntries(depth: number): Entry[] {
    if (!isMap(this.node)) return [];
    const own: Entry[] = [];
    const merged: Entry[] = [];
    for (const { key, value } of this.node.items) {
      if (!isScalar(key) || value === null) continue;
      const name = String(key.value);
      const view = new Yaml(value as Node, this.file);
      if (name === '<<' && depth < maxMerges) {
        const sources = isSeq(view.node) ? view.items() : [view];
        for (const source of sources) merged.push(...source.entries(depth + 1));
      } else {
        const { offset } = this.file;
        const [start = 0, keyEnd = 0] = key.range ?? [];
        const end = this.#lineEnd(value as Node, offset + keyEnd);
        own.push({ key: name, span: { start: offset + start, end }, value: view });
      }
    }
    const last = new Map(own.map((entry) => [entry.key, entry]));
    const seen = new Set<string>();
    return [...last.values(), ...merged].filter(({ key }) => !seen.has(key) && seen.add(key));
  }

  /** To the value's end where it begins and ends on the key's line. */
  #lineEnd(value: Node, keyEnd: number): number {
    const end = this.file.offset + (value.range?.[1] ?? 0);
    return end > keyEnd && !this.file.text.slice(keyEnd, end).includes('\n') ? end : keyEnd;
  }

  entry(key: string): Entry | undefined {
    return this.entries().find((entry) => entry.key === key);
  }

  /** The value behind a path of keys. */
  at(...keys: readonly string[]): Yaml | undefined {
    const [key, ...rest] = keys;
    return key === undefined ? this : this.entry(key)?.value.at(...rest);
  }

  /** The values of a list; none of another value. */
  items(): readonly Yaml[] {
    const list = isSeq(this.node) ? this.node.items : [];
    return (this.#items ??= list.map((item) => new Yaml(item as Node, this.file)));
  }

  /** The text of a scalar: a number or a boolean as it is written. */
  get text(): string | undefined {
    if (!isScalar(this.node) || this.node.value === null) return undefined;
    const { value, source } = this.node;
    if (typeof value === 'string') return value;
    return source ?? (typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined);
  }

  /** The text of a scalar with the places of its characters. */
  get located(): Located | undefined {
    const text = this.text;
    if (text === undefined) return undefined;
    const { start, end } = this.span;
    const source = this.file.text;
    for (const candidate of [slice(source, { start, end }), slice(source, { start: start + 1, end: end - 1 })])
      if (candidate.text === text) return candidate;
    const block = isScalar(this.node) && this.node.type === Scalar.BLOCK_LITERAL ? blockLines(source, start, end) : [];
    const joined = join(source, block);
    const whole = { start, end };
    return joined.text === text || joined.text.trimEnd() === text.trimEnd() ? joined : { text, span: () => whole };
  }
}

/** The lines of a literal block without their indentation. */
function blockLines(source: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let indent: number | undefined;
  for (let at = source.indexOf('\n', start) + 1; at > 0 && at < end;) {
    const lineFeed = source.indexOf('\n', at);
    const next = lineFeed === -1 || lineFeed >= end ? end : lineFeed + 1;
    const content = source.slice(at, next);
    const blank = content.trim() === '';
    if (!blank) indent ??= content.length - content.trimStart().length;
    lines.push({ start: Math.min(at + (blank ? content.length - 1 : (indent ?? 0)), next), end: next });
    at = next;
  }
  return lines;
}
