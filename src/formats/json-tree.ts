import { FormatError } from './cursor';
import { JsonEvents } from './json-events';

export type JsonNode = string | number | boolean | null | readonly JsonNode[] | JsonMembers;

/** An object with all its members in order, those of a key that occurs twice among them: programs differ in which they take. */
export class JsonMembers {
  readonly entries: (readonly [key: string, value: JsonNode])[] = [];

  all(key: string): JsonNode[] {
    return this.entries.filter(([name]) => name === key).map(([, value]) => value);
  }

  /** The last one, which most programs take. */
  get(key: string): JsonNode | undefined {
    return this.all(key).at(-1);
  }
}

const maxNodes = 2_000_000;

/** Reads a JSON text that fits in memory. `duplicates` are keys that occur twice in one object. Throws `FormatError`. */
export function parseJsonTree(bytes: Buffer): { root: JsonNode; duplicates: ReadonlySet<string> } {
  const duplicates = new Set<string>();
  const stack: (JsonNode[] | JsonMembers)[] = [];
  let root: JsonNode = null;
  let nodes = 0;
  const add = (value: JsonNode, key: string | number | undefined, offset: number): void => {
    if (++nodes > maxNodes) throw new FormatError(`it has more than ${maxNodes} values`, offset);
    const parent = stack.at(-1);
    if (parent === undefined) root = value;
    else if (parent instanceof JsonMembers) parent.entries.push([String(key), value]);
    else parent.push(value);
  };
  const events = new JsonEvents({
    open: (kind, path, offset) => {
      const node = kind === 'object' ? new JsonMembers() : [];
      add(node, path.at(-1), offset);
      stack.push(node);
    },
    close: () => stack.pop(),
    string: (text, path, offset) => {
      add(text, path.at(-1), offset);
    },
    literal: (value, path, offset) => {
      add(value, path.at(-1), offset);
    },
    duplicate: (key) => duplicates.add(key),
  });
  events.push(bytes);
  events.end();
  return { root, duplicates };
}
