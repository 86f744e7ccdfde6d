import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { Lines } from './json';
import { type LockDocument, readLockYaml } from './lock-yaml';
import { UnreadableManifest } from './reader';

/** Characters that the parser of all of YAML is given: so much hostile text takes it up to 4 s. */
const mostText = 512 * 1024;
/** Files that people write have none or a few; an "alias bomb" needs many. */
const mostAliases = 100;
const maxDepth = 100;

/**
 * Reads one document of YAML 1.2 that a person may have written. A number stays the text that is written, because `1.10` is a version. Throws
 * `UnreadableManifest`.
 */
export function readYamlText(text: string): LockDocument {
  if (text.length > mostText) {
    throw new UnreadableManifest(`${text.length} characters are more YAML than is read`, undefined);
  }
  const counter = new LineCounter();
  const document = parsed(text, counter);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const isDeep = problem.code === 'RESOURCE_EXHAUSTION';
    throw new UnreadableManifest(
      isDeep ? 'it is nested too deeply' : `it is no YAML: ${problem.message}`,
      counter.linePos(problem.pos[0]).line,
    );
  }
  const lines = new Lines(1);
  return { value: new Converter(document, counter).value(document.contents, lines, 0), lines };
}

/** The same for a lock file that a program wrote: nearly all are of plain maps and lists, which is ten times as fast to read. */
export function readLongYaml(text: string): LockDocument {
  try {
    const [document, ...others] = readLockYaml(text);
    if (document !== undefined && others.length === 0) return document;
  } catch (error) {
    if (!(error instanceof UnreadableManifest)) throw error;
  }
  return readYamlText(text);
}

function parsed(text: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    throw new UnreadableManifest(error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML', undefined);
  }
}

class Converter {
  private aliases = 0;

  constructor(
    private readonly document: Document,
    private readonly counter: LineCounter,
  ) {}

  value(node: unknown, lines: Lines, depth: number): unknown {
    if (depth > maxDepth) throw new UnreadableManifest('it is nested too deeply', lines.line);
    if (isAlias(node)) {
      if (++this.aliases > mostAliases) {
        throw new UnreadableManifest(`more than ${mostAliases} aliases (*) are not followed`, lines.line);
      }
      return this.value(node.resolve(this.document), lines, depth + 1);
    }
    if (isMap(node)) return this.map(node.items, lines, depth);
    if (isSeq(node)) return node.items.map((item, at) => this.value(item, lines.add(at, this.line(item)), depth + 1));
    return isScalar(node) ? scalar(node.value, node.source) : null;
  }

  private map(
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    lines: Lines,
    depth: number,
  ): object {
    const map = {};
    for (const { key, value } of items) {
      if (!isScalar(key)) throw new UnreadableManifest('a key is neither a word nor a text', this.line(key));
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      const read = this.value(value, lines.add(name, this.line(key)), depth + 1);
      Object.defineProperty(map, name, { value: read, enumerable: true, configurable: true, writable: true });
    }
    return map;
  }

  private line(node: unknown): number {
    return this.counter.linePos((node as Partial<Node> | null)?.range?.[0] ?? 0).line;
  }
}

const scalar = (value: unknown, source: string | undefined): unknown =>
  value === null || typeof value === 'boolean' || typeof value === 'string' ? value : source;
