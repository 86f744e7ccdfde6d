import type { Context } from './reader';
import { foldedProblem, type Problem, type Statement } from './jinja/fold';
import { innerNames, namesDunder } from './jinja/reach';
import { piecesOf, tokensOf, type Token } from './jinja/tokens';
import { shownName } from './shown';

/** What a chat template has no use for, and what leads to Python's globals. */
const globals: ReadonlySet<string> = new Set(['lipsum', 'cycler', 'joiner', 'self', 'url_for', 'get_flashed_messages']);
const statements: ReadonlySet<string> = new Set(['import', 'include', 'from', 'extends']);

/** The longest that are published have some ten thousand characters. */
const maxTemplate = 1 << 20;

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
    ...(problem.certain ? { rule: 'dangerous-call' } : { rule: 'computed-import', severity: 'medium' }),
    message: `The template ${shownName(where)} ${problem.does}: rendering it can run code.`,
    subject: where,
    ...(offset === undefined ? {} : { offset }),
  });
}

/** What a template does that none has to; undefined when nothing. Comments and raw blocks are no code. */
export function templateProblem(template: string): Problem | undefined {
  const statements: Statement[] = [];
  for (const { kind, code } of piecesOf(template)) {
    const tokens = kind === 'text' ? [] : tokensOf(code);
    const does = problemOf(tokens, kind === 'statement');
    if (does !== undefined) return { does, certain: true };
    statements.push({ kind, text: code, tokens });
  }
  return foldedProblem(statements);
}

function problemOf(tokens: readonly Token[], isStatement: boolean): string | undefined {
  const first = tokens.find(({ kind }) => kind === 'name');
  if (isStatement && first !== undefined && statements.has(first.text))
    return `loads another one by {% ${first.text} %}`;
  /** For each open bracket: whether it is a subscript. */
  const open: boolean[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const inside = open.at(-1);
    if (token.kind === 'name') {
      const isAttribute = before?.text === '.' && before.kind === 'sign';
      if (token.text.startsWith('__')) return `names ${shownName(token.text)}`;
      if (isAttribute && (token.text.startsWith('_') || innerNames.has(token.text)))
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
      // What it is joined to is looked at where it is put together.
      const isKey = inside === true && before?.text === '[' && tokens[index + 1]?.text === ']';
      if (namesDunder(token.text) || (isKey && /__[a-z]+__|^_{1,2}[a-z]+$/i.test(token.text)))
        return `has ${shownName(token.text)} in a string`;
      if (inside === true && innerNames.has(token.text)) return `reaches for [${shownName(token.text)}]`;
      if (/\{[^{}]*[.[]_/.test(token.text)) return 'has a format string that walks attributes';
    } else if (token.text === '[' || token.text === '(' || token.text === '{') {
      const subscript =
        token.text === '[' &&
        before !== undefined &&
        (before.kind === 'name'
          ? !isWord(before.text)
          : before.kind === 'string' || before.text === ']' || before.text === ')');
      open.push(subscript);
    } else if (token.text === ']' || token.text === ')' || token.text === '}') open.pop();
  }
  return undefined;
}

/** Words after which a bracket begins a list. */
function isWord(name: string): boolean {
  return /^(?:in|is|not|and|or|if|else|elif|for|set|do|with|return|call)$/.test(name);
}
