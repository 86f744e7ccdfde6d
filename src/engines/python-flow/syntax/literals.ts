import type { Constant, Expression } from './ast';
import type { Raw } from './concrete';

/** Longer texts are data; nothing is decided by them. */
const maxText = 20_000;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|\r?([^xuU0-7]))/g,
    (whole, x?: string, u?: string, long?: string, octal?: string, simple?: string) => {
      const hex = x ?? u ?? long;
      const code = hex !== undefined ? parseInt(hex, 16) : octal !== undefined ? parseInt(octal, 8) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return escapes[simple ?? ''] ?? whole;
    },
  );
}

/** A string or the parts of an f-string; `convert` gives an interpolated expression. */
export function stringParts(raw: Raw, source: string, convert: (raw: Raw) => Expression): Expression[] {
  const [start] = raw.kids;
  const last = raw.kids.at(-1);
  const prefix = start === undefined ? '' : source.slice(start.at, start.end).toLowerCase();
  const from = start?.end ?? raw.at;
  const to = last?.type === 'string_end' ? last.at : raw.end;
  const formatted = prefix.includes('f') || prefix.includes('t');
  const textOf = (at: number, end: number): Expression => {
    let text = source.slice(at, end);
    if (!prefix.includes('r')) text = unescaped(text);
    if (formatted) text = text.replaceAll('{{', '{').replaceAll('}}', '}');
    return { kind: 'literal', at, end, value: text.length > maxText ? undefined : text };
  };
  const parts: Expression[] = [];
  let at = from;
  for (const kid of raw.kids) {
    if (kid.type !== 'interpolation') continue;
    if (kid.at > at) parts.push(textOf(at, kid.at));
    parts.push(interpolated(kid, convert));
    at = kid.end;
  }
  if (at < to || parts.length === 0) parts.push(textOf(at, to));
  return parts;
}

/** `{x!r}` is `repr(x)`; a format specifier leaves the text as it is, except that of a number. */
function interpolated(raw: Raw, convert: (raw: Raw) => Expression): Expression {
  const { at, end } = raw;
  const inner = raw.kids.find(({ field }) => field === 'expression');
  const value: Expression = inner === undefined ? { kind: 'opaque', at, end, parts: [] } : convert(inner);
  const conversion = raw.kids.find(({ type }) => type === 'type_conversion');
  if (conversion === undefined) return value;
  const callee: Expression = { kind: 'name', at, end: at, id: 'repr' };
  return { kind: 'call', at, end, callee, args: [{ name: undefined, spread: '', value }] };
}

export function numberOf(text: string): Constant | undefined {
  const plain = text.replaceAll('_', '').toLowerCase();
  const value = /^0\d+$/.test(plain) ? parseInt(plain, 10) : Number(plain);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
