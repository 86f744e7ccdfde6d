/** The arguments of the opcodes of protocol 0, which are lines of text. */

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

/** What stands between the quotes of a STRING, as Python's `codecs.escape_decode` reads it (one character a byte). */
export function unescapeString(text: string): string {
  return text.replace(/\\(x[\da-fA-F]{2}|[0-7]{1,3}|[^])/g, (whole, escape: string) => {
    if (escape.length === 3 && escape.startsWith('x')) return String.fromCharCode(parseInt(escape.slice(1), 16));
    if (/^[0-7]/.test(escape)) return String.fromCharCode(parseInt(escape, 8) & 0xff);
    return simple[escape] ?? whole;
  });
}

/** The argument of UNICODE, as Python's codec `raw-unicode-escape` reads it. */
export function unescapeUnicode(text: string): string {
  // Looking behind keeps it from trying each of many backslashes as the first.
  return text.replace(/(?<!\\)(\\+)(u[\da-fA-F]{4}|U[\da-fA-F]{8})/g, (whole, slashes: string, escape: string) => {
    const code = parseInt(escape.slice(1), 16);
    if (slashes.length % 2 === 0 || code > 0x10ffff) return whole;
    return slashes.slice(1) + String.fromCodePoint(code);
  });
}

/** A decimal integer with the spaces that Python's `int` allows; undefined when it is none. */
export function parseInteger(line: string): number | undefined {
  const text = line.trim().replace(/L$/, '').trim();
  return /^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}
