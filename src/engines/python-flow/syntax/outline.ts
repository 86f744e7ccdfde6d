/** The body of a function that was left out: from its first statement to the end of its last one, in the source. */
export interface Body {
  readonly at: number;
  readonly end: number;
  /** Of its first line. */
  readonly indentation: string;
}

/** A source without the bodies of its functions, in whose place stands `0`. */
export interface Outline {
  readonly text: string;
  readonly bodies: readonly Body[];
  /** Where something of the text is in the source. */
  readonly offsetOf: (at: number) => number;
}

/** A shorter body is parsed as fast as it is left out. */
const minBody = 160;

const tab = 9;
const lineFeed = 10;
const formFeed = 12;
const carriageReturn = 13;
const space = 32;
const doubleQuote = 34;
const hash = 35;
const singleQuote = 39;
const backslash = 92;

/** Where the string that begins at `at` ends: one in single quotes at the end of its line at the latest. */
function endOfString(source: string, at: number): number {
  const quote = source.charCodeAt(at);
  const isLong = source.charCodeAt(at + 1) === quote && source.charCodeAt(at + 2) === quote;
  for (let i = at + (isLong ? 3 : 1); i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === backslash) i += source.charCodeAt(i + 1) === carriageReturn ? 2 : 1;
    else if (code === lineFeed && !isLong) return i;
    else if (code === quote) {
      if (!isLong) return i + 1;
      if (source.charCodeAt(i + 1) === quote && source.charCodeAt(i + 2) === quote) return i + 3;
    }
  }
  return source.length;
}

const endOfLine = (source: string, at: number): number => {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
};

/** Reads a statement's line, over brackets, strings and continued lines: where what it says ends, and the line. */
function readLine(source: string, at: number): { readonly said: number; readonly end: number } {
  let depth = 0;
  let said = at;
  let i = at;
  while (i < source.length) {
    const code = source.charCodeAt(i);
    if (code === lineFeed) {
      if (depth === 0) break;
      i += 1;
    } else if (code === hash) {
      i = endOfLine(source, i);
    } else if (code === doubleQuote || code === singleQuote) {
      said = i = endOfString(source, i);
    } else if (code === backslash) {
      i += source.charCodeAt(i + 1) === carriageReturn ? 3 : 2;
    } else {
      i += 1;
      if (code === space || code === tab || code === carriageReturn) continue;
      // ( [ { and ) ] }
      if (code === 40 || code === 91 || code === 123) depth += 1;
      else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth -= 1;
      said = i;
    }
  }
  return { said: Math.min(said, source.length), end: Math.min(i, source.length) };
}

const header = /(?:async[ \t]+)?def[ \t]/y;

/** Where the bodies of the functions are that are in no other function. It goes by the lines: a parser has to say whether it is right. */
function bodiesOf(source: string): Body[] {
  const bodies: Body[] = [];
  /** Of the function whose body is read or expected. */
  let outer = -1;
  let body: { at: number; end: number; indentation: string } | undefined;
  const close = (): void => {
    if (body !== undefined && body.end - body.at >= minBody) bodies.push(body);
    outer = -1;
    body = undefined;
  };
  for (let start = 0; start < source.length;) {
    let at = start;
    let width = 0;
    for (let code = source.charCodeAt(at); code === space || code === tab || code === formFeed;) {
      width = code === formFeed ? 0 : width + (code === tab ? 8 : 1);
      code = source.charCodeAt(++at);
    }
    const first = source.charCodeAt(at);
    if (first === hash || first === lineFeed || first === carriageReturn || at >= source.length) {
      start = endOfLine(source, at) + 1;
      continue;
    }
    if (outer >= 0 && width <= outer) close();
    const { said, end } = readLine(source, at);
    if (outer >= 0) {
      body ??= { at, end: said, indentation: source.slice(start, at) };
      body.end = said;
    } else if (first === 97 || first === 100) {
      header.lastIndex = at;
      // Else its body is in the same line.
      if (header.test(source) && source.charCodeAt(said - 1) === 58) outer = width;
    }
    start = end + 1;
  }
  close();
  return bodies;
}

export function outlineOf(source: string): Outline {
  const bodies = bodiesOf(source);
  const texts: string[] = [];
  /** Where in the text a body's place begins, and how far what comes behind it has moved. */
  const places: number[] = [];
  const moved: number[] = [];
  let from = 0;
  let length = 0;
  for (const { at, end } of bodies) {
    length += at - from;
    texts.push(source.slice(from, at), '0');
    places.push(length);
    length += 1;
    moved.push(end - length);
    from = end;
  }
  texts.push(source.slice(from));
  const offsetOf = (at: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return at + (moved[low - 1] ?? 0);
  };
  return { text: texts.join(''), bodies, offsetOf };
}
