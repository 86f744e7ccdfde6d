/** The opening of a here-document: `<<NAME`, or `<<-NAME` when leading tabs of its lines don't count. */
export interface HeredocMarker {
  readonly name: string;
  readonly stripTabs: boolean;
}

/**
 * The here-documents an instruction opens, as BuildKit sees them (moby/buildkit `frontend/dockerfile/shell`): whole words of the
 * form `<<NAME`, whose name may be quoted. Where BuildKit's lexer gives up (a quote or brace that is never closed), there are none.
 */
export function heredocMarkers(text: string): HeredocMarker[] {
  if (!text.includes('<<')) return [];
  const markers: HeredocMarker[] = [];
  for (const word of rawWords(text) ?? []) {
    const match = /^\d*<<(-?)\s*([^<]+)$/.exec(word);
    const names = match?.[2] === undefined ? undefined : rawWords(match[2]);
    const [name] = names ?? [];
    if (name !== undefined && names?.length === 1)
      markers.push({ name: withoutQuotes(name), stripTabs: match?.[1] === '-' });
  }
  return markers;
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** Words with their quotes and escapes kept; `undefined` where the text can't be split. */
function rawWords(text: string): string[] | undefined {
  const cursor: Cursor = { text, at: 0 };
  const words: string[] = [];
  let start = -1;
  while (cursor.at < text.length) {
    const from = cursor.at;
    if (/\s/.test(text.charAt(from))) {
      if (start !== -1) words.push(text.slice(start, from));
      start = -1;
      cursor.at++;
      continue;
    }
    if (start === -1) start = from;
    if (text.startsWith('<<', from)) {
      cursor.at += 2;
      // `<< NAME` is one word, blanks and all.
      while (/[ \t]/.test(text.charAt(cursor.at))) cursor.at++;
    } else if (!pass(cursor)) return undefined;
  }
  if (start !== -1) words.push(text.slice(start));
  return words;
}

/** Moves past one character, or the whole of an escape, a quoted string or a variable; false when that never ends. */
function pass(cursor: Cursor): boolean {
  const { text } = cursor;
  const char = text.charAt(cursor.at++);
  if (char === '\\') cursor.at++;
  else if (char === "'") return passUntil(cursor, "'");
  else if (char === '"') {
    while (cursor.at < text.length && text[cursor.at] !== '"') {
      if (text[cursor.at] === '\\') cursor.at += 2;
      else if (text[cursor.at] === '$') {
        if (!pass(cursor)) return false;
      } else cursor.at++;
    }
    return cursor.at++ < text.length;
  } else if (char === '$' && text[cursor.at] === '{') return passVariable(cursor);
  return true;
}

function passUntil(cursor: Cursor, closing: string): boolean {
  const end = cursor.text.indexOf(closing, cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end + 1;
  return end !== -1;
}

const parameter = /\{(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)(?::[-+?]|[-+?#%/}])/uy;

/** `${NAME}`, `${NAME:-word}` and the other forms that BuildKit knows; any other one ends its lexer. */
function passVariable(cursor: Cursor): boolean {
  parameter.lastIndex = cursor.at;
  const opening = parameter.exec(cursor.text)?.[0];
  if (opening === undefined) return false;
  cursor.at += opening.length;
  if (opening.endsWith('}')) return true;
  while (cursor.at < cursor.text.length) {
    if (cursor.text[cursor.at] === '}') {
      cursor.at++;
      return true;
    }
    if (!pass(cursor)) return false;
  }
  return false;
}

function withoutQuotes(word: string): string {
  return word.replace(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
    (_, single?: string, double?: string, escaped?: string) =>
      double === undefined ? (single ?? escaped ?? '') : double.replace(/\\(["$\\])/g, '$1'),
  );
}
