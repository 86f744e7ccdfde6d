/** What a Python literal of strings, numbers, lists, tuples and dicts stands for; a dict is a list of pairs, in its order. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly Literal[] }
  | { readonly kind: 'dict'; readonly items: readonly (readonly [Literal, Literal])[] };

/** Nothing that numpy writes is nested so deeply. */
const maxDepth = 32;

const space = /\s*/y;
const word = /[A-Za-z_]\w*/y;
const number = /-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?L?/y;
const quoted = /[bu]?(?:'((?:[^'\\\n]|\\[^\n])*)'|"((?:[^"\\\n]|\\[^\n])*)")/y;

const words: Readonly<Record<string, Literal>> = { True: true, False: false, None: null };

/** Reads `text` as one literal; undefined when it is none. */
export function parseLiteral(text: string): Literal | undefined {
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    if (found !== undefined) at += found[0].length;
    return found;
  };
  const take = (character: string): boolean => {
    match(space);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  /** The items up to `end`, each read by `item`; `comma`: whether one stood behind the last. */
  function series<T>(end: string, item: () => T | undefined): { items: T[]; comma: boolean } | undefined {
    const items: T[] = [];
    let comma = false;
    while (!take(end)) {
      if (items.length > 0 && !comma) return undefined;
      const found = item();
      if (found === undefined) return undefined;
      items.push(found);
      comma = take(',');
    }
    return { items, comma };
  }
  function value(depth: number): Literal | undefined {
    if (depth > maxDepth) return undefined;
    const inner = (): Literal | undefined => value(depth + 1);
    if (take('(')) {
      const found = series(')', inner);
      if (found?.items.length === 1 && !found.comma) return found.items[0];
      return found && { kind: 'tuple', items: found.items };
    }
    if (take('[')) {
      const found = series(']', inner);
      return found && { kind: 'list', items: found.items };
    }
    if (take('{')) {
      const found = series('}', () => {
        const key = inner();
        const item = key !== undefined && take(':') ? inner() : undefined;
        return key === undefined || item === undefined ? undefined : ([key, item] as const);
      });
      return found && { kind: 'dict', items: found.items };
    }
    const string = match(quoted);
    if (string !== undefined) return unescape(string[1] ?? string[2] ?? '');
    const digits = match(number);
    if (digits !== undefined) return Number(digits[0].replace('L', ''));
    const name = match(word)?.[0] ?? '';
    return Object.hasOwn(words, name) ? words[name] : undefined;
  }
  const found = value(0);
  match(space);
  return at === text.length ? found : undefined;
}

/** Field names have few escapes; one that is not known stands for itself. */
function unescape(text: string): string {
  return text.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|.)/g, (_, escape: string) =>
    escape.length > 1 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : (simple[escape] ?? escape),
  );
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };
