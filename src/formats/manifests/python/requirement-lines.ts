/** One requirement or set of options of a requirements file, which may go over several lines. */
export interface LogicalLine {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly text: string;
  /** By what it is needed, as the notes of `pip-compile` and uv say (`# via flask`): `flask`, `-r requirements.in`. Empty without notes. */
  readonly via: readonly string[];
}

/** Joins continued lines and drops comments, as pip does. */
export function logicalLines(text: string): LogicalLine[] {
  const found: { line: number; text: string; comments: string[] }[] = [];
  let start: number | undefined;
  let parts: string[] = [];
  const end = (): void => {
    const [content, comment] = splitComment(parts.join(''));
    const whole = content.trim();
    if (whole !== '') found.push({ line: start ?? 1, text: whole, comments: comment === '' ? [] : [comment] });
    else if (/^\s/.test(content)) found.at(-1)?.comments.push(comment);
    start = undefined;
    parts = [];
  };
  for (const [line, own] of physicalLines(text)) {
    start ??= line;
    const isComment = own.trimStart().startsWith('#');
    if (own.endsWith('\\') && !isComment) {
      parts.push(withoutOuterBackslashes(own));
      continue;
    }
    // With a blank before it, a comment stays one behind what it is joined to.
    parts.push(isComment && parts.length > 0 ? ` ${own}` : own);
    end();
  }
  if (parts.length > 0) end();
  return found.map((entry) => ({ line: entry.line, text: entry.text, via: viaOf(entry.comments) }));
}

/** Python ends lines at more characters than editors do; lines are counted as editors count. */
function* physicalLines(text: string): Generator<[line: number, text: string], void, undefined> {
  let line = 1;
  for (const own of text.split(/\r\n|\n|\r/)) {
    // eslint-disable-next-line no-control-regex -- The separators of Python's `str.splitlines`.
    for (const part of own.split(/[\v\f\x1c-\x1e\x85\u2028\u2029]/)) yield [line, part];
    line++;
  }
}

function withoutOuterBackslashes(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === '\\') start++;
  while (end > start && text[end - 1] === '\\') end--;
  return text.slice(start, end);
}

/** A comment begins at a `#` that starts the line or follows a blank. */
function splitComment(text: string): [content: string, comment: string] {
  let at = text.indexOf('#');
  while (at > 0 && !/\s/.test(text[at - 1] ?? '')) at = text.indexOf('#', at + 1);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** `via a, b` in one comment, or `via` and each name in a comment of its own, further in. */
function viaOf(comments: readonly string[]): string[] {
  const start = comments.findIndex((comment) => /^\s*via\b/.test(comment));
  if (start === -1) return [];
  const [first = '', ...others] = comments.slice(start);
  const end = others.findIndex((comment) => !/^\s{2,}\S/.test(comment));
  return [first.replace(/^\s*via\b:?/, ''), ...(end === -1 ? others : others.slice(0, end))]
    .flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
