import { UsageError } from '../../errors';

/** The text of an argument: a word or a list of words. What it means is for the parameter that reads it. */
export type Argument = string | readonly string[];

/** `name(key=value, …)`, taken apart. */
export interface Expression {
  /** As it was given. */
  readonly text: string;
  readonly name: string;
  readonly arguments: ReadonlyMap<string, Argument>;
}

/** A metric expression is a line of a policy or of a command; what is longer is a mistake. */
const longest = 2000;

/**
 * Reads `roc_auc`, `ece(bins=15)`, `demographic_parity_difference(by=[sex, race])`. A value is a bare word, a quoted one ('…' or
 * "…", a backslash before a quote) or a list of them. Throws a UsageError that shows the place.
 */
export function parseMetric(text: string): Expression {
  if (text.length > longest)
    throw new UsageError(`a metric expression has at most ${longest} characters, not ${text.length}`);
  const reader = new Reader(text);
  const name = reader.word('a metric name');
  const given = new Map<string, Argument>();
  if (reader.skip('(')) {
    while (!reader.skip(')')) {
      const key = reader.word('a parameter name');
      reader.expect('=');
      if (given.has(key)) reader.fail(`${key} is given twice`);
      given.set(key, reader.value());
      if (reader.skip(')')) break;
      reader.expect(',');
    }
  }
  reader.end();
  return { text, name, arguments: given };
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  skip(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  expect(sign: string): void {
    if (!this.skip(sign)) this.fail(`expected "${sign}"`);
  }

  word(what: string): string {
    return this.match(/[A-Za-z_]\w*/y) ?? this.fail(`expected ${what}`);
  }

  value(): Argument {
    if (!this.skip('[')) return this.scalar();
    const list: string[] = [];
    while (!this.skip(']')) {
      list.push(this.scalar());
      if (this.skip(']')) break;
      this.expect(',');
    }
    return list;
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) this.fail('expected the end');
  }

  fail(problem: string): never {
    const place = this.at >= this.text.length ? 'at the end' : `at "${this.text.slice(this.at, this.at + 20)}"`;
    throw new UsageError(`metric ${JSON.stringify(this.text.slice(0, 200))}: ${problem} ${place}`);
  }

  private scalar(): string {
    const quoted = this.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y);
    if (quoted !== undefined) return quoted.slice(1, -1).replace(/\\(.)/g, '$1');
    const bare = this.match(/[^\s,()[\]="'](?:[^,()[\]="']*[^\s,()[\]="'])?/y);
    return bare ?? this.fail('expected a value');
  }

  private match(pattern: RegExp): string | undefined {
    this.space();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}
