import type { Context } from './reader';
import { shownName } from './shown';

/** Attributes through which a template leaves its sandbox for Python's own objects, beside those that begin with an underscore. */
const inner: ReadonlySet<string> = new Set(
  `mro subclasses gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await ag_frame ag_code f_globals f_builtins f_locals f_back
f_code tb_frame tb_next func_globals func_code func_closure im_func im_class im_self co_consts co_names popen subprocess builtins
check_output Popen format_map`.split(/\s+/),
);
/** What a chat template has no use for, and what leads to Python's globals. */
const globals: ReadonlySet<string> = new Set(['lipsum', 'cycler', 'joiner', 'self', 'url_for', 'get_flashed_messages']);
const statements: ReadonlySet<string> = new Set(['import', 'include', 'from', 'extends']);

/** The longest that are published have some ten thousand characters. */
const maxTemplate = 1 << 20;

interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'sign';
  readonly text: string;
}

/** Judges a Jinja template that comes with a model: rendering it must not reach beyond the messages. `where`: "tokenizer.chat_template". */
export function judgeTemplate(template: string, where: string, context: Context, offset?: number): void {
  if (template.length > maxTemplate) {
    context.report({
      rule: 'not-understood',
      message: `The template ${shownName(where)} has ${template.length} characters, more than are looked through.`,
      subject: where,
    });
    return;
  }
  const problem = templateProblem(template);
  if (problem === undefined) return;
  context.report({
    rule: 'dangerous-call',
    message: `The template ${shownName(where)} ${problem}: rendering it can run code.`,
    subject: where,
    ...(offset === undefined ? {} : { offset }),
  });
}

/** What a template does that none has to; undefined when nothing. Comments and raw blocks are no code. */
export function templateProblem(template: string): string | undefined {
  for (const { code, isStatement } of codeOf(template)) {
    const tokens = tokensOf(code);
    const problem = problemOf(tokens, isStatement);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function* codeOf(template: string): Generator<{ code: string; isStatement: boolean }> {
  const opening = /\{\{|\{%|\{#/g;
  for (let match = opening.exec(template); match !== null; match = opening.exec(template)) {
    const from = match.index + 2;
    if (match[0] === '{#') {
      const end = template.indexOf('#}', from);
      if (end === -1) return;
      opening.lastIndex = end + 2;
      continue;
    }
    const isStatement = match[0] === '{%';
    const end = endOfCode(template, from, isStatement ? '%}' : '}}');
    const code = template.slice(from, end);
    opening.lastIndex = end + 2;
    yield { code, isStatement };
    if (isStatement && /^[-+]?\s*raw\s*[-+]?$/.test(code)) {
      const raw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
      raw.lastIndex = end + 2;
      if (raw.exec(template) === null) return;
      opening.lastIndex = raw.lastIndex;
    }
  }
}

/** Strings may hold what ends a block, and so do dicts: `{{ {'a': {}}}}`. */
function endOfCode(template: string, from: number, closing: '%}' | '}}'): number {
  const part = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|['"{}]|%\}/g;
  part.lastIndex = from;
  let depth = 0;
  for (let match = part.exec(template); match !== null; match = part.exec(template)) {
    const [text] = match;
    if (text === "'" || text === '"') break;
    if (text === '{') depth++;
    else if (text === '%}' && closing === '%}') return match.index;
    else if (text === '}' && closing === '}}' && depth === 0 && template[match.index + 1] === '}') return match.index;
    else if (text === '}' || text === '%}') depth = Math.max(0, depth - 1);
  }
  return template.length;
}

const tokenPattern =
  /'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|([\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*)|(\d[\w.]*)|([^\s])/gu;

function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  for (const [, single, double, name, digits, sign] of code.matchAll(tokenPattern)) {
    if (single !== undefined || double !== undefined)
      tokens.push({ kind: 'string', text: unescaped(single ?? double ?? '') });
    // Python folds the letters of a name that look alike.
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.normalize('NFKC') });
    else if (digits !== undefined) tokens.push({ kind: 'number', text: digits });
    // A string that never ends: nothing is rendered.
    else if (sign === "'" || sign === '"') break;
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-7]{1,3})|([^]))/gi,
    (_, x?: string, u?: string, long?: string, octal?: string, other?: string) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff));
      return octal === undefined ? (other ?? '') : String.fromCharCode(parseInt(octal, 8));
    },
  );
}

function problemOf(tokens: readonly Token[], isStatement: boolean): string | undefined {
  const first = tokens.find(({ kind }) => kind === 'name');
  if (isStatement && first !== undefined && statements.has(first.text))
    return `loads another one by {% ${first.text} %}`;
  /** For each open bracket: whether it is a subscript, and whether it joins strings. */
  const open: { subscript: boolean; joins: boolean; strings: boolean }[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const inside = open.at(-1);
    if (token.kind === 'name') {
      const isAttribute = before?.text === '.' && before.kind === 'sign';
      if (token.text.startsWith('__')) return `names ${shownName(token.text)}`;
      if (isAttribute && (token.text.startsWith('_') || inner.has(token.text)))
        return `reaches for .${shownName(token.text)}`;
      if (!isAttribute && globals.has(token.text) && tokens[index + 1]?.text !== '=') {
        const next = tokens[index + 1]?.text;
        if (token.text === 'lipsum' || next === '.' || next === '[' || next === '|') return `walks from ${token.text}`;
      }
      const isFilter = before?.text === '|' && before.kind === 'sign';
      if (isFilter && token.text === 'attr') return 'takes an attribute by its name (|attr)';
      if (isFilter && /^(?:map|selectattr|rejectattr|groupby|sort|sum|min|max|unique)$/.test(token.text)) {
        const word = tokens
          .slice(index + 1, index + 6)
          .find(({ kind, text }) => kind === 'string' && /(?:^|\.)_|^attr$/.test(text));
        if (word !== undefined) return `takes the attribute ${shownName(word.text)} of what it is given`;
      }
    } else if (token.kind === 'string') {
      if (
        /__[a-z]+__|^_{1,2}[a-z]+$/i.test(token.text) &&
        (inside?.subscript === true ||
          /__(?:class|base|mro|subclasses|globals|init|import|builtins|getattribute|dict|code|reduce|reduce_ex|module|self|func|call|getitem|loader|spec)/.test(
            token.text,
          ))
      )
        return `has ${shownName(token.text)} in a string`;
      if (inside?.subscript === true && inner.has(token.text)) return `reaches for [${shownName(token.text)}]`;
      if (/\{[^{}]*[.[]_/.test(token.text)) return 'has a format string that walks attributes';
      if (inside !== undefined) inside.strings = true;
    } else if (token.text === '[' || token.text === '(' || token.text === '{') {
      const subscript =
        token.text === '[' &&
        before !== undefined &&
        (before.kind === 'name'
          ? !isWord(before.text)
          : before.kind === 'string' || before.text === ']' || before.text === ')');
      open.push({ subscript, joins: false, strings: false });
    } else if (token.text === ']' || token.text === ')' || token.text === '}') {
      const closed = open.pop();
      if (closed !== undefined) {
        if (closed.subscript && closed.joins && closed.strings) return 'puts the name of an item together from parts';
        const outer = open.at(-1);
        if (outer !== undefined) {
          outer.strings ||= closed.strings;
          outer.joins ||= closed.joins;
        }
      }
    } else if ((token.text === '~' || token.text === '+' || token.text === '%') && inside !== undefined)
      inside.joins = true;
    else if (
      token.text === '|' &&
      inside !== undefined &&
      /^(?:join|format|replace|reverse|lower|upper)$/.test(tokens[index + 1]?.text ?? '')
    )
      inside.joins = true;
  }
  return undefined;
}

/** Words after which a bracket begins a list. */
function isWord(name: string): boolean {
  return /^(?:in|is|not|and|or|if|else|elif|for|set|do|with|return|call)$/.test(name);
}
