import type { Token } from './tokens';
import {
  each,
  formatted,
  hole,
  isList,
  isMacro,
  itemOf,
  maxOptions,
  maxText,
  percent,
  sliced,
  some,
  textOf,
  type Value,
} from './values';

/** What the names of a template stand for. */
export type Scope = Map<string, Value[]>;

/** Is told of what an expression comes to: what is put together, and what is asked of something by its name. */
export interface Watch {
  made(value: Value): void;
  asked(key: Value): void;
  /** What is filled in as `str.format` does. */
  formats(text: Value): void;
}

const maxDepth = 60;
/** Filters that take the name of an attribute. */
const byAttribute = /^(?:map|selectattr|rejectattr|groupby|sort|sum|min|max|unique|attr)$/;

/** What an expression of Jinja may come to, in the order of its operators; what isn't followed is not known. */
export class Expression {
  at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly scope: Scope,
    private readonly watch: Watch,
  ) {}

  /** Whether a sign or word comes next; takes it. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at++;
    return true;
  }

  sees(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.text === text && token.kind !== 'string';
  }

  /** `a if b else c`; each of `a or c`. */
  value(): Value[] {
    if (this.depth > maxDepth) {
      this.at = this.tokens.length;
      return [undefined];
    }
    this.depth++;
    let values = this.either();
    while (this.takes('if')) {
      this.either();
      if (this.takes('else')) values = some([...values, ...this.value()]);
    }
    this.depth--;
    return values;
  }

  private either(): Value[] {
    let values = this.compared();
    while (this.takes('or') || this.takes('and')) values = some([...values, ...this.compared()]);
    return values;
  }

  private compared(): Value[] {
    if (this.takes('not')) {
      this.compared();
      return [undefined];
    }
    let values = this.added();
    for (;;) {
      if (this.takes('is')) {
        this.takes('not');
        this.postfix();
      } else if (this.seesComparison()) {
        while (this.seesComparison()) this.at++;
        this.added();
      } else return values;
      values = [undefined];
    }
  }

  private seesComparison(): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && token.kind !== 'string' && /^(?:[=!<>]|in|not)$/.test(token.text);
  }

  private added(): Value[] {
    let values = this.concatenated();
    while (this.sees('+') || this.sees('-')) {
      const plus = this.tokens[this.at++]?.text === '+';
      // The sign that strips what follows a block.
      if (this.at >= this.tokens.length) break;
      const other = this.concatenated();
      values = this.made(each(values, other, (a, b) => sum(a, b, plus)));
    }
    return values;
  }

  private concatenated(): Value[] {
    let values = this.multiplied();
    while (this.takes('~')) values = this.made(each(values, this.multiplied(), (a, b) => textOf(a) + textOf(b)));
    return values;
  }

  private multiplied(): Value[] {
    let values = this.unary();
    while (this.sees('*') || this.sees('/') || this.sees('%')) {
      const sign = this.tokens[this.at++]?.text;
      this.takes(sign ?? '');
      if (this.at >= this.tokens.length) break;
      values = this.made(each(values, this.unary(), (a, b) => product(a, b, sign)));
    }
    return values;
  }

  private unary(): Value[] {
    if (this.takes('-')) return this.unary().map((value) => (typeof value === 'number' ? -value : undefined));
    this.takes('+');
    return this.postfix();
  }

  private postfix(): Value[] {
    let values = this.primary();
    for (;;) {
      if (this.takes('.')) values = this.member(values);
      else if (this.takes('[')) values = this.subscript(values);
      else if (this.takes('(')) {
        this.given();
        values = some(values.flatMap((value) => (isMacro(value) ? value.body() : [undefined])));
      } else if (this.takes('|')) values = this.filter(values);
      else return values;
    }
  }

  private member(values: Value[]): Value[] {
    const name = this.tokens[this.at++]?.text ?? '';
    if (this.takes('(')) {
      const given = this.given();
      if (name === 'get') for (const key of given[0] ?? []) this.watch.asked(key);
      if (name === 'format') for (const value of values) this.watch.formats(value);
      return this.made(called(name, values, given, false));
    }
    return some(values.flatMap((value) => itemOf(value, name)));
  }

  private filter(values: Value[]): Value[] {
    const name = this.tokens[this.at++]?.text ?? '';
    const given = this.takes('(') ? this.given() : [];
    if (byAttribute.test(name)) for (const key of given.flat()) this.watch.asked(key);
    return this.made(called(name, values, given, true));
  }

  private subscript(values: Value[]): Value[] {
    const parts: Value[][] = [];
    let colons = 0;
    while (this.at < this.tokens.length && !this.takes(']')) {
      if (this.takes(':')) colons++;
      else {
        const before = this.at;
        parts[colons] = this.value();
        this.takes(',');
        if (this.at === before) this.at++;
      }
    }
    if (colons > 0) return this.made(values.map((value) => sliced(value, parts[0]?.[0], parts[1]?.[0], parts[2]?.[0])));
    const keys = parts[0] ?? [undefined];
    for (const key of keys) this.watch.asked(key);
    return some(values.flatMap((value) => keys.flatMap((key) => itemOf(value, key))));
  }

  /** What stands in round brackets, with or without a name. */
  given(named?: Map<string, Value[]>): Value[][] {
    const given: Value[][] = [];
    while (this.at < this.tokens.length && !this.takes(')')) {
      const before = this.at;
      while (this.takes('*'));
      const [name, sign] = this.tokens.slice(this.at, this.at + 3);
      if (name?.kind === 'name' && sign?.text === '=' && this.tokens[this.at + 2]?.text !== '=') {
        this.at += 2;
        const values = this.value();
        named?.set(name.text, values);
        given.push(values);
      } else given.push(this.value());
      this.takes(',');
      if (this.at === before) this.at++;
    }
    return given;
  }

  private primary(): Value[] {
    const token = this.tokens[this.at];
    if (token === undefined) return [undefined];
    this.at++;
    if (token.kind === 'string') {
      let text = token.text;
      // Strings side by side are one.
      for (let next = this.tokens[this.at]; next?.kind === 'string'; next = this.tokens[++this.at]) text += next.text;
      if (text !== token.text) this.watch.made(text);
      return some([text]);
    }
    if (token.kind === 'number') return [Number(token.text.replaceAll('_', ''))];
    if (token.kind === 'name') return this.name(token.text);
    if (token.text === '(') return this.items(')');
    if (token.text === '[') return this.items(']');
    if (token.text === '{') return this.dict();
    // A sign that belongs to whoever asked.
    this.at--;
    return [undefined];
  }

  private name(name: string): Value[] {
    if ((name === 'dict' || name === 'namespace') && this.takes('(')) {
      const named: Scope = new Map();
      this.given(named);
      return [named];
    }
    return this.scope.get(name) ?? [undefined];
  }

  /** A value in brackets, a tuple or a list. Of items that may be several things the first is taken. */
  private items(closing: ')' | ']'): Value[] {
    const items: Value[][] = [];
    let commas = 0;
    while (this.at < this.tokens.length && !this.takes(closing)) {
      const before = this.at;
      items.push(this.value());
      if (this.takes(',')) commas++;
      if (this.at === before) this.at++;
    }
    if (closing === ')' && commas === 0 && items[0] !== undefined) return items[0];
    return [items.slice(0, maxText).map(([first]) => first)];
  }

  private dict(): Value[] {
    const dict: Scope = new Map();
    while (this.at < this.tokens.length && !this.takes('}')) {
      const before = this.at;
      const keys = this.value();
      if (this.takes(':')) {
        const values = this.value();
        for (const key of keys) if (typeof key === 'string') dict.set(key, values);
      }
      this.takes(',');
      if (this.at === before) this.at++;
    }
    return [dict];
  }

  private made(values: Value[]): Value[] {
    for (const value of values) this.watch.made(value);
    return some(values);
  }
}

function called(name: string, values: readonly Value[], given: readonly Value[][], isFilter: boolean): Value[] {
  let lists: Value[][] = [[]];
  for (const options of given)
    lists = lists.flatMap((list) => options.map((one) => [...list, one])).slice(0, maxOptions);
  return some(values.flatMap((value) => lists.map((list) => formatted(name, value, list, isFilter))));
}

function sum(a: Value, b: Value, plus: boolean): Value {
  if (typeof a === 'number' && typeof b === 'number') return plus ? a + b : a - b;
  if (isList(a) && isList(b)) return a.length + b.length > maxText ? undefined : [...a, ...b];
  return typeof a === 'string' || typeof b === 'string' ? textOf(a) + textOf(b) : undefined;
}

function product(a: Value, b: Value, sign: string | undefined): Value {
  if (sign === '%' && typeof a === 'string') return percent(a, isList(b) ? b : [b]);
  if (sign !== '*') return undefined;
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  const [text, times] = typeof a === 'string' ? [a, b] : [b, a];
  if (typeof text !== 'string') return undefined;
  return typeof times === 'number' ? text.repeat(Math.max(0, Math.min(times, 64))) : text + hole;
}
