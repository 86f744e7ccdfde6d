import type { Dependency, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { dependencyOf } from './dependency';
import { parseRequirement } from './requirement';

/**
 * `setup.py`, without running it: the arguments `install_requires`, `setup_requires`, `tests_require` and `extras_require` where they are
 * written as lists of texts. What is computed can't be known.
 */
export const setupPyReader = manifestReader('setup.py', {
  locked: false,
  read: (text) => {
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    const unknown: Problem[] = [];
    const tokens = tokensOf(text);
    for (const [at, token] of tokens.entries()) {
      const scope = scopes.get(token.text);
      if (token.kind !== 'name' || scope === undefined || tokens[at + 1]?.text !== '=') continue;
      const texts = literalTexts(tokens, at + 2);
      if (texts === undefined) {
        if (isLeftOpen(tokens, at + 2))
          problems.push({ line: token.line, message: `a bracket of ${token.text} is never closed` });
        else unknown.push({ line: token.line, message: `${token.text} is computed when the file runs` });
        continue;
      }
      for (const { line, text: requirement } of texts) {
        try {
          dependencies.push(dependencyOf(parseRequirement(requirement), { line, scope }));
        } catch (error) {
          problems.push({ line, message: `${token.text}: ${(error as Error).message}` });
        }
      }
    }
    return { dependencies, problems, unknown };
  },
});

const scopes: ReadonlyMap<string, Dependency['scope']> = new Map([
  ['install_requires', 'runtime'],
  ['setup_requires', 'development'],
  ['tests_require', 'development'],
  ['extras_require', 'optional'],
]);

interface Token {
  readonly kind: 'name' | 'text' | 'other';
  readonly line: number;
  readonly text: string;
}

const blankOrComment = /(?:[\s\\]|#[^\n]*)+/y;
const nameOrSign = /[\p{L}_][\p{L}\p{N}_]*(?!['"])|==|[^]/uy;
const quote = /[rbufRBUF]{0,2}('''|"""|'|")/y;

/** The tokens of Python, as far as they matter here. A text without an end goes to the end of its line, or of the file. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  const add = (kind: Token['kind'] | undefined, start: number, end: number): number => {
    const whole = text.slice(start, end);
    if (kind !== undefined) tokens.push({ kind, line, text: whole });
    line += whole.split('\n').length - 1;
    return end;
  };
  for (let at = 0; at < text.length;) {
    const blank = matchAt(blankOrComment, text, at);
    if (blank !== undefined) at = add(undefined, at, at + blank[0].length);
    const opening = matchAt(quote, text, at);
    const sign = opening === undefined ? matchAt(nameOrSign, text, at) : undefined;
    if (opening !== undefined) at = add('text', at, textEnd(text, at + opening[0].length, opening[1] ?? ''));
    else if (sign !== undefined) at = add(/^[\p{L}_]/u.test(sign[0]) ? 'name' : 'other', at, at + sign[0].length);
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function textEnd(text: string, start: number, end: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(end, at)) return at + end.length;
    else if (text[at] === '\n' && end.length === 1) return at;
  }
  return text.length;
}

/** The texts of a list, or of the lists of a dictionary, that begins at a token; undefined where anything else is in it. */
function literalTexts(tokens: readonly Token[], start: number): { line: number; text: string }[] | undefined {
  const found: { line: number; text: string }[] = [];
  const open: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const { kind, line, text } = tokens[at] ?? { kind: 'other', line: 0, text: '' };
    if (kind === 'text') {
      // Texts side by side are one; the key of a dictionary is no requirement.
      const isJoined = tokens[at + 1]?.kind === 'text' || tokens[at - 1]?.kind === 'text';
      if (open.length === 0 || isJoined || /^[^'"]*[bB]|\\/.test(text)) return undefined;
      const isKey = open.at(-1) === '{' && tokens[at + 1]?.text === ':';
      if (!isKey) found.push({ line, text: text.replace(/^[rRuU]?('''|"""|'|")([^]*)\1$/, '$2') });
    } else if ('[({'.includes(text)) open.push(text);
    else if ('])}'.includes(text)) {
      open.pop();
      if (open.length === 0) return ',)'.includes(tokens[at + 1]?.text ?? ',') ? found : undefined;
    } else if (text !== ',' && !(text === ':' && open.at(-1) === '{')) return undefined;
  }
  return undefined;
}

/** Whether the file ends within a bracket that opens from a token on. */
function isLeftOpen(tokens: readonly Token[], start: number): boolean {
  let depth = 0;
  for (let at = start; at < tokens.length && depth >= 0; at++) {
    const { text = '' } = tokens[at] ?? {};
    if ('[({'.includes(text)) depth++;
    else if ('])}'.includes(text)) depth--;
  }
  return depth > 0;
}
