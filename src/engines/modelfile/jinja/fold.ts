import { shownName } from '../shown';
import { Expression, type Scope, type Watch } from './expression';
import { innerNames, namesDunder } from './reach';
import type { Token } from './tokens';
import { charactersOf, hole, isList, some, textOf, type Value } from './values';

/** What a template does that none has to. */
export interface Problem {
  /** "reaches for .x" */
  readonly does: string;
  readonly certain: boolean;
}

/** A piece of a template with its words. */
export interface Statement {
  readonly kind: 'text' | 'output' | 'statement';
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** So many pieces and words are gone through, those of loops again and again. */
const maxSteps = 300_000;
const maxDepth = 50;
/** Names of what leads out, without the underscores around them. */
const cores =
  /^\0(?:class|base|bases|mro|subclasses|globals|init|import|builtins|getattribute|dict|code|reduce|reduce_ex|func|call|getitem|loader|spec)\0?$/;

/**
 * Goes through a template as it would be rendered, with what is written in it: loops over lists, and each branch. Finds names of Python's own
 * objects that are put together. What comes from messages is not known.
 */
export function foldedProblem(statements: readonly Statement[]): Problem | undefined {
  const fold = new Fold(statements);
  fold.run(0, statements.length);
  return fold.problem;
}

class Fold implements Watch {
  problem: Problem | undefined;
  private readonly scope: Scope = new Map();
  private readonly ends: ReadonlyMap<number, number>;
  /** Macros, by their places. */
  private readonly running = new Set<number>();
  private steps = 0;
  private depth = 0;
  /** How many branches are open that may not be taken. */
  private branches = 0;

  constructor(private readonly statements: readonly Statement[]) {
    this.ends = endsOf(statements);
  }

  made(value: Value): void {
    if (typeof value === 'string' && /^\s*__[a-z_]+__\s*$/i.test(value) && namesDunder(value))
      this.found(`puts ${shownName(value)} together`, true);
  }

  formats(text: Value): void {
    if (typeof text === 'string' && /\{[^{}]*[.[]_/.test(text))
      this.found('puts a format string together that walks attributes', true);
  }

  asked(key: Value): void {
    if (typeof key !== 'string') return;
    const name = key.slice(key.lastIndexOf('.') + 1);
    if (!name.includes(hole)) {
      if (name.startsWith('__') || innerNames.has(name)) this.found(`reaches for [${shownName(name)}]`, true);
    } else if (/^_|__/.test(name) || cores.test(name))
      this.found(`puts the name of an item together: ${shownName(name.replaceAll(hole, '…'))}`, false);
  }

  private found(does: string, certain: boolean): void {
    if (this.problem === undefined || (certain && !this.problem.certain)) this.problem = { does, certain };
  }

  /** What the pieces between two places give out. */
  run(from: number, to: number): string {
    let out = '';
    if (this.depth > maxDepth) return hole;
    this.depth++;
    for (let at = from; at < to && this.problem?.certain !== true; at++) {
      const piece = this.statements[at];
      if (piece === undefined) break;
      this.steps += 1 + piece.tokens.length;
      if (this.steps > maxSteps) {
        this.found('does more than can be followed', false);
        break;
      }
      if (piece.kind === 'text') out += piece.text;
      else if (piece.kind === 'output') out += textOf(this.evaluated(piece.tokens)[0]);
      else {
        const end = this.ends.get(at);
        out += this.statement(piece.tokens, at, end);
        if (end !== undefined) at = this.continues(end) ? end - 1 : end;
      }
      if (out.length > 4_096) out = hole;
    }
    this.depth--;
    return out;
  }

  /** Whether what closes a block begins another branch. */
  private continues(at: number): boolean {
    return /^el(?:se|if)$/.test(trimmed(this.statements[at]?.tokens ?? [])[0]?.text ?? '');
  }

  private evaluated(tokens: readonly Token[]): Value[] {
    return new Expression(trimmed(tokens), this.scope, this).value();
  }

  /** `end` is where the block that it opens is closed. */
  private statement(all: readonly Token[], at: number, end: number | undefined): string {
    const tokens = trimmed(all);
    const rest = tokens.slice(1);
    switch (tokens[0]?.text ?? '') {
      case 'set':
        this.set(rest, at, end);
        return '';
      case 'for':
        return this.loop(rest, at, end ?? at);
      case 'macro': {
        const name = rest[0]?.text ?? '';
        this.assigned(rest.slice(2));
        this.put(name, [{ body: () => [this.called(at, end ?? at)] }]);
        this.called(at, end ?? at);
        return '';
      }
      case 'with':
        this.assigned(rest);
        return this.run(at + 1, end ?? at);
      case 'if':
      case 'elif':
      case 'else': {
        if (rest.length > 0) this.evaluated(rest);
        this.branches++;
        const out = this.run(at + 1, end ?? at);
        this.branches--;
        return out === '' ? '' : hole;
      }
      case 'filter': {
        const inside = this.run(at + 1, end ?? at);
        const name = [{ kind: 'string', text: inside.trim() } as const, { kind: 'sign', text: '|' } as const];
        return textOf(this.evaluated([...name, ...rest])[0]);
      }
      default:
        if (rest.length > 0) this.evaluated(rest);
        return end === undefined ? '' : this.run(at + 1, end);
    }
  }

  /** What a macro gives; of one that calls itself that isn't known. */
  private called(at: number, end: number): string {
    if (this.running.has(at)) return hole;
    this.running.add(at);
    const out = this.run(at + 1, end).trim();
    this.running.delete(at);
    return out;
  }

  /** `set a = 1`, `set a, b = 1, 2`, `set a.b = 1`, and a block that is the value. */
  private set(tokens: readonly Token[], at: number, end: number | undefined): void {
    const sign = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '=');
    if (sign === -1) {
      const text = { kind: 'string', text: end === undefined ? '' : this.run(at + 1, end).trim() } as const;
      const name = tokens[0]?.text ?? '';
      this.put(name, this.evaluated([text, ...tokens.slice(1)]));
      return;
    }
    const targets = tokens.slice(0, sign);
    const reader = new Expression(tokens.slice(sign + 1), this.scope, this);
    const values = [reader.value()];
    while (reader.takes(',')) values.push(reader.value());
    const names = targets
      .map(({ text }) => text)
      .join('')
      .replace(/[()]/g, '')
      .split(',');
    const [only] = values;
    for (const [index, name] of names.entries())
      if (names.length === 1)
        this.put(name, values.length === 1 ? (only ?? [undefined]) : [values.map(([first]) => first)]);
      else
        this.put(
          name,
          values[index] !== undefined && values.length > 1
            ? values[index]
            : (only ?? []).map((list) => (isList(list) ? list[index] : undefined)),
        );
  }

  /** `a = 1, b = 2` of `with` and `macro`. */
  private assigned(tokens: readonly Token[]): void {
    const named: Scope = new Map();
    new Expression(tokens, this.scope, this).given(named);
    for (const [name, values] of named) this.put(name, values);
  }

  private put(name: string, values: Value[]): void {
    const [base = '', member] = name.split('.', 2);
    const scopes: Scope[] =
      member === undefined
        ? [this.scope]
        : (this.scope.get(base) ?? []).filter((value): value is Scope => value instanceof Map);
    for (const scope of scopes) {
      const before = scope.get(member ?? base);
      scope.set(member ?? base, this.branches > 0 && before !== undefined ? some([...values, ...before]) : values);
    }
  }

  private loop(tokens: readonly Token[], at: number, end: number): string {
    const word = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
    const names = tokens
      .slice(0, Math.max(word, 0))
      .filter(({ kind }) => kind === 'name')
      .map(({ text }) => text);
    const [list] = new Expression(tokens.slice(word + 1), this.scope, this).value();
    const known =
      typeof list === 'string' && !list.includes(hole)
        ? charactersOf(list)
        : list instanceof Map
          ? [...list.keys()]
          : list;
    const items = isList(known) ? known : undefined;
    if (items === undefined) this.branches++;
    let out = '';
    for (const item of items ?? [undefined]) {
      for (const [index, name] of names.entries())
        this.scope.set(name, [names.length === 1 ? item : isList(item) ? item[index] : undefined]);
      out += this.run(at + 1, end);
      if (this.steps > maxSteps) break;
    }
    if (items === undefined) this.branches--;
    return items === undefined && out !== '' ? hole : out;
  }
}

/** Without the signs that strip the space around a block. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isStrip = (token: Token | undefined): boolean => token?.kind === 'sign' && /^[-+]$/.test(token.text);
  return tokens.slice(isStrip(tokens[0]) ? 1 : 0, isStrip(tokens.at(-1)) ? -1 : undefined);
}

const opens = /^(?:for|if|macro|call|filter|with|block|autoescape|trans|generation)$/;

/** Where each block is closed, by the place where it is opened. */
function endsOf(statements: readonly Statement[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: { at: number; word: string }[] = [];
  for (const [at, { kind, tokens }] of statements.entries()) {
    if (kind !== 'statement') continue;
    const [first, ...rest] = trimmed(tokens);
    const word = first?.text ?? '';
    const isSetBlock = word === 'set' && !rest.some((token) => token.kind === 'sign' && token.text === '=');
    const isFilteredSet = word === 'set' && rest[1]?.text === '|';
    if (opens.test(word) || isSetBlock || isFilteredSet) open.push({ at, word });
    else if (word === 'elif' || word === 'else' || word.startsWith('end')) {
      const last = open.at(-1);
      if (last === undefined) continue;
      if (word === 'elif' || word === 'else') {
        ends.set(last.at, at);
        open.pop();
        open.push({ at, word: last.word });
      } else {
        open.pop();
        ends.set(last.at, at);
      }
    }
  }
  return ends;
}
