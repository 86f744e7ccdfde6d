/** A word of the code in a template. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'sign';
  readonly text: string;
}

/** A piece of a template: text, what is given out, or a statement. */
export interface Piece {
  readonly kind: 'text' | 'output' | 'statement';
  /** Of text, as it stands; else what is between the brackets. */
  readonly code: string;
}

/** The pieces of a template, in order. Comments are none; raw blocks are text. */
export function* piecesOf(template: string): Generator<Piece> {
  const opening = /\{\{|\{%|\{#/g;
  let passed = 0;
  for (let match = opening.exec(template); match !== null; match = opening.exec(template)) {
    const from = match.index + 2;
    if (match.index > passed) yield { kind: 'text', code: template.slice(passed, match.index) };
    if (match[0] === '{#') {
      const end = template.indexOf('#}', from);
      if (end === -1) return;
      passed = opening.lastIndex = end + 2;
      continue;
    }
    const kind = match[0] === '{%' ? 'statement' : 'output';
    const end = endOfCode(template, from, kind === 'statement' ? '%}' : '}}');
    const code = template.slice(from, end);
    passed = opening.lastIndex = end + 2;
    if (kind === 'statement' && /^[-+]?\s*raw\s*[-+]?$/.test(code)) {
      const raw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
      raw.lastIndex = end + 2;
      const last = raw.exec(template);
      if (last === null) return;
      yield { kind: 'text', code: template.slice(end + 2, last.index) };
      passed = opening.lastIndex = raw.lastIndex;
    } else yield { kind, code };
  }
  if (passed < template.length) yield { kind: 'text', code: template.slice(passed) };
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

/** The words of code; what a string that never ends begins is left out. */
export function tokensOf(code: string): Token[] {
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
