import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { quoted } from '../table/error';
import { checkKey, deepest, emptyObject, mostValues } from './json';
import type { Json, JsonObject } from './json';
import { FileProblem, SyntaxProblem } from './problem';

/** Some ten thousand numbers. The parser takes up to 4 s and 500 MB for so much hostile text (`[,,,,`). */
const longestYaml = 512 * 1024;

/** YAML writes an object that occurs twice as an alias; an "alias bomb" needs many. */
const mostAliases = 100;

/**
 * Reads one YAML 1.2 document (core schema: `.nan` and `.inf` are numbers, `yes` is text). Keys become text as they are
 * written. Throws as `parseJson` does, and for unknown tags, more than one document and more than {@link mostAliases} aliases.
 */
export function parseYaml(text: string): Json {
  if (text.length > longestYaml) {
    throw new FileProblem(`YAML of ${text.length} characters; at most ${longestYaml} are read. Write it as JSON`);
  }
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw new SyntaxProblem(reasonOf(problem), problem.pos[0]);
  return new Converter(document).value(document.contents, 0);
}

function reasonOf({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'nested too deeply';
  if (code === 'MULTIPLE_DOCS') return 'a second YAML document; a metrics file is one';
  if (code === 'TAG_RESOLVE_FAILED') {
    return 'a tag that is not plain YAML (an object of Python or NumPy?); write plain numbers, for instance with float()';
  }
  return `neither JSON nor YAML: ${message}`;
}

class Converter {
  readonly #document: Document.Parsed;
  #values = 0;
  #aliases = 0;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  value(node: unknown, depth: number): Json {
    const offset = offsetOf(node);
    if (++this.#values > mostValues) throw new SyntaxProblem(`more than ${mostValues} values`, offset);
    if (depth > deepest) throw new SyntaxProblem(`nested deeper than ${deepest} levels, or it holds itself`, offset);
    if (isAlias(node)) {
      if (++this.#aliases > mostAliases) {
        throw new SyntaxProblem(`more than ${mostAliases} aliases (*); write them out`, offset);
      }
      const named = node.resolve(this.#document);
      if (named === undefined) throw new SyntaxProblem(`the alias ${quoted(`*${node.source}`)} names nothing`, offset);
      return this.value(named, depth + 1);
    }
    if (isMap(node)) return this.#object(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1));
    if (isScalar(node)) return scalar(node.value, offset);
    return null;
  }

  #object(pairs: readonly { readonly key: unknown; readonly value: unknown }[], depth: number): JsonObject {
    const object = emptyObject();
    for (const pair of pairs) {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : undefined;
      if (key === undefined) throw new SyntaxProblem('a key that is not one word or text', offsetOf(pair.key));
      checkKey(key, object, offsetOf(pair.key));
      object[key] = this.value(pair.value, depth + 1);
    }
    return object;
  }
}

function scalar(value: unknown, offset: number): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') {
    return value;
  }
  throw new SyntaxProblem('a value that is neither a number, text, true, false nor null', offset);
}

const offsetOf = (node: unknown): number => (node as Partial<Node> | null | undefined)?.range?.[0] ?? 0;
