import { coded, complement, highest, perl, posix, spelled, type Ranges } from './characters';

/** A construct of a pattern that has no equal here. */
export class PatternError extends Error {}

export interface Translated {
  /** For a `RegExp` with the flag `u`. */
  readonly source: string;
  /** The most characters it can match; Infinity when nothing bounds it. */
  readonly width: number;
  readonly groups: number;
  /** The number of the group named `secret`. */
  readonly secretGroup: number | undefined;
}

interface Flags {
  readonly i: boolean;
  readonly m: boolean;
  readonly s: boolean;
  /** Swaps what is greedy. */
  readonly U: boolean;
}

interface Part {
  readonly source: string;
  readonly width: number;
}

const maxRepeat = 1_000;
const maxDepth = 200;
const maxLength = 10_000;

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

/**
 * An RE2 pattern (https://github.com/google/re2/wiki/Syntax), as Go and so gitleaks have them, for the engine of JavaScript. Throws
 * `PatternError` naming what is not RE2 or can't be said here.
 */
export function translate(pattern: string): Translated {
  if (pattern.length > maxLength) throw new PatternError(`more than ${maxLength} characters`);
  const parser = new Parser(pattern);
  const { source, width } = parser.alternatives({ i: false, m: false, s: false, U: false }, 0);
  if (!parser.done) throw new PatternError(`an unmatched ) at ${parser.at}`);
  try {
    new RegExp(source, 'u');
  } catch {
    throw new PatternError('a construct that is not RE2');
  }
  return { source, width, groups: parser.groups, secretGroup: parser.secretGroup };
}

class Parser {
  at = 0;
  groups = 0;
  secretGroup: number | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = unquote(text);
  }

  get done(): boolean {
    return this.at >= this.#text.length;
  }

  alternatives(given: Flags, depth: number): Part {
    if (depth > maxDepth) throw new PatternError('groups nested too deeply');
    let flags = given;
    const branches: string[] = [];
    let branch = '';
    let width = 0;
    let widest = 0;
    while (!this.done && !this.#sees(')')) {
      if (this.#take('|')) {
        branches.push(branch);
        widest = Math.max(widest, width);
        branch = '';
        width = 0;
        continue;
      }
      const inline = /^\(\?([imsU]*)(?:-([imsU]+))?\)/.exec(this.#rest());
      if (inline) {
        this.at += inline[0].length;
        flags = withFlags(flags, inline[1] ?? '', inline[2] ?? '');
        continue;
      }
      const part = this.#quantified(flags, depth);
      branch += part.source;
      width += part.width;
    }
    return { source: [...branches, branch].join('|'), width: Math.max(widest, width) };
  }

  #quantified(flags: Flags, depth: number): Part {
    let part = this.#atom(flags, depth);
    for (let first = true; ; first = false) {
      const quantifier = /^(?:[*+?]|\{(\d{1,5})(?:(,)(\d{0,5}))?\})/.exec(this.#rest());
      if (!quantifier) return part;
      if (!first) throw new PatternError(`a doubled quantifier at ${this.at}`);
      this.at += quantifier[0].length;
      const lazy = this.#take('?') !== flags.U;
      const [sign = '', least, comma, most] = quantifier;
      const upper =
        sign === '?'
          ? 1
          : least === undefined
            ? Infinity
            : comma === undefined
              ? Number(least)
              : most
                ? Number(most)
                : Infinity;
      if (Number(least ?? 0) > maxRepeat || (upper !== Infinity && upper > maxRepeat))
        throw new PatternError(`a repetition of more than ${maxRepeat}`);
      const isAtom = part.width > 0 && /^(?:[^\\]|\[(?:[^\\\]]|\\.)*\]|\\u\{[\da-f]+\})$/u.test(part.source);
      const atom = isAtom ? part.source : `(?:${part.source})`;
      part = { source: `${atom}${sign}${lazy ? '?' : ''}`, width: part.width === 0 ? 0 : part.width * upper };
    }
  }

  #atom(flags: Flags, depth: number): Part {
    const char = this.#next();
    switch (char) {
      case '(':
        return this.#group(flags, depth);
      case '[':
        return { source: this.#class(flags), width: 1 };
      case '.':
        return { source: flags.s ? '[^]' : '[^\\n]', width: 1 };
      case '^':
        return { source: flags.m ? '(?<![^\\n])' : '^', width: 0 };
      case '$':
        return { source: flags.m ? '(?![^\\n])' : '$', width: 0 };
      case '*':
      case '+':
      case '?':
        throw new PatternError(`nothing to repeat at ${this.at - 1}`);
      case '\\':
        return this.#escape(flags);
      default:
        return { source: literal(char, flags), width: 1 };
    }
  }

  #group(flags: Flags, depth: number): Part {
    let inner = flags;
    let open = '(';
    const head = /^\?(?:P?<([A-Za-z_]\w*)>|([imsU]*)(?:-([imsU]+))?:)/.exec(this.#rest());
    if (head) {
      this.at += head[0].length;
      if (head[1] === undefined) {
        open = '(?:';
        inner = withFlags(flags, head[2] ?? '', head[3] ?? '');
      }
    } else if (this.#sees('?')) {
      throw new PatternError(`(${this.#rest().slice(0, 3)} at ${this.at - 1}, which RE2 does not have`);
    }
    if (open === '(') {
      this.groups++;
      if (head?.[1] === 'secret') this.secretGroup = this.groups;
    }
    const { source, width } = this.alternatives(inner, depth + 1);
    if (!this.#take(')')) throw new PatternError('a group that is not closed');
    return { source: `${open}${source})`, width };
  }

  #escape(flags: Flags): Part {
    const rest = this.#rest();
    const kind = rest[0] ?? '';
    if (kind === 'A' || kind === 'z' || kind === 'b' || kind === 'B') {
      this.at++;
      return { source: { A: '^', z: '$', b: '\\b', B: '\\B' }[kind], width: 0 };
    }
    const set = this.#setEscape();
    if (set !== undefined) return { source: typeof set === 'string' ? set : `[${spelled(set, flags)}]`, width: 1 };
    return { source: literal(String.fromCodePoint(this.#charEscape()), flags), width: 1 };
  }

  /** `\d`, `\W`, `\pL`, `\P{Greek}`; undefined when the escape is one of a character. */
  #setEscape(): Ranges | string | undefined {
    const rest = this.#rest();
    const known = perl[rest[0]?.toLowerCase() ?? ''];
    if (known) {
      this.at++;
      return /^[a-z]/.test(rest) ? known : complement(known);
    }
    const unicode = /^([pP])(?:\{(\^?)(\w+)\}|(\w))/.exec(rest);
    if (!unicode) return undefined;
    this.at += unicode[0].length;
    const [, kind, not, long, short] = unicode;
    const name = long ?? short ?? '';
    const escape = (kind === 'P') === (not === '^') ? 'p' : 'P';
    return `\\${escape}{${name.length <= 2 ? name : `Script=${name}`}}`;
  }

  #charEscape(): number {
    const match =
      /^(?:x([\dA-Fa-f]{2})|x\{([\dA-Fa-f]{1,6})\}|([0-7]{3}|0[0-7]{0,2})|([aftnrv])|([^A-Za-z0-9]))/su.exec(
        this.#rest(),
      );
    if (!match) {
      const what = this.#rest()[0];
      throw new PatternError(
        what === undefined ? 'a \\ at the end' : `\\${what} at ${this.at - 1}, which RE2 does not have`,
      );
    }
    this.at += match[0].length;
    const [, hex2, hex, octal, control, char] = match;
    const code = hex2 ?? hex;
    const value =
      code !== undefined
        ? Number.parseInt(code, 16)
        : octal !== undefined
          ? Number.parseInt(octal, 8)
          : control !== undefined
            ? (controls[control] ?? 0)
            : (char?.codePointAt(0) ?? 0);
    if (value > highest) throw new PatternError(`\\x{${hex ?? ''}}, which is no character`);
    return value;
  }

  #class(flags: Flags): string {
    const negated = this.#take('^');
    let inside = '';
    for (let first = true; first || !this.#sees(']'); first = false) {
      if (this.done) throw new PatternError('a [ that is not closed');
      const named = /^\[:(\^?)(\w+):\]/.exec(this.#rest());
      if (named) {
        const known = posix[named[2] ?? ''];
        if (!known) throw new PatternError(`the class ${named[0]}`);
        this.at += named[0].length;
        inside += spelled(named[1] === '^' ? complement(known) : known, flags);
        continue;
      }
      const from = this.#classChar();
      if (typeof from !== 'number') {
        inside += typeof from === 'string' ? from : spelled(from, flags);
        continue;
      }
      let to: Ranges | string | number = from;
      if (this.#sees('-') && this.#text[this.at + 1] !== ']' && this.at + 1 < this.#text.length) {
        this.at++;
        to = this.#classChar();
      }
      if (typeof to !== 'number' || to < from) throw new PatternError(`a range out of order before ${this.at}`);
      inside += spelled([[from, to]], flags);
    }
    this.at++;
    return `[${negated ? '^' : ''}${inside}]`;
  }

  #classChar(): Ranges | string | number {
    const char = this.#next();
    if (char !== '\\') return char.codePointAt(0) ?? 0;
    return this.#setEscape() ?? this.#charEscape();
  }

  #rest(): string {
    return this.#text.slice(this.at);
  }

  #sees(char: string): boolean {
    return this.#text[this.at] === char;
  }

  #take(char: string): boolean {
    if (!this.#sees(char)) return false;
    this.at++;
    return true;
  }

  #next(): string {
    const char = String.fromCodePoint(this.#text.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return char;
  }
}

/** `\Q…\E` with each of its characters escaped by itself. */
function unquote(text: string): string {
  return text.replace(/\\(?:Q(?<quoted>.*?)(?:\\E|$)|.)/gs, (escape, quoted: string | undefined) =>
    quoted === undefined ? escape : quoted.replace(/[^A-Za-z0-9\s]/g, String.raw`\$&`),
  );
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const next = { ...flags };
  for (const [names, value] of [
    [on, true],
    [off, false],
  ] as const)
    for (const name of names) if (name === 'i' || name === 'm' || name === 's' || name === 'U') next[name] = value;
  return next;
}

/** Case is spelled out: a flag for a part of a pattern is newer than the oldest Node that this runs on. */
function literal(char: string, { i }: Flags): string {
  if (i && /[^\0-\x7f]/.test(char) && char.toLowerCase() !== char.toUpperCase())
    throw new PatternError(`${char} in either case`);
  if (i && /[A-Za-z]/.test(char)) return `[${char.toLowerCase()}${char.toUpperCase()}]`;
  return /[\w\s"'<>=:;,&%#@!~`]/.test(char) && char !== '\n' ? char : coded(char.codePointAt(0) ?? 0);
}
