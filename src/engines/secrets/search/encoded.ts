import { base64Runs } from './base64';

/** Characters of a text that stand for others. */
export interface EncodedRun {
  /** Offsets in the text; what is decoded ends where they do. */
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
  /** Where the encoding of the character at an offset of `decoded` begins, and where that of the one before the offset ends. */
  rawStart(offset: number): number;
  rawEnd(offset: number): number;
}

/** A stretch of a text in which encoded characters are written as what they stand for. */
export interface DecodedPart {
  readonly text: string;
  /** Where characters of it stand in the text it is part of; undefined when none of them was encoded. */
  rawSpan(start: number, end: number): { readonly start: number; readonly end: number } | undefined;
}

/** What rules look at around a value: its name before it, what ends it. */
const before = 300;
const after = 100;

/**
 * What stands encoded in `text`, one level deep, each with the text around it: base64 that decodes to text (also url-safe, wrapped,
 * or of UTF-16), percent-encoding, and `\u0041` and `\/` of JSON.
 */
export function* decodedParts(text: string): Generator<DecodedPart, void, undefined> {
  let runs: EncodedRun[] = [];
  const last = (): number => runs.at(-1)?.end ?? 0;
  for (const run of inOrder(text)) {
    if (runs.length > 0 && run.start - before > last() + after) {
      yield partOf(text, runs);
      runs = [];
    }
    if (run.start >= last()) runs.push(run);
  }
  if (runs.length > 0) yield partOf(text, runs);
}

function inOrder(text: string): EncodedRun[] {
  const runs = [...base64Runs(text), ...escapedRuns(text, percent), ...escapedRuns(text, json)];
  return runs.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Segment {
  /** Offset in the part. */
  readonly at: number;
  /** Offset in the text. */
  readonly raw: number;
  readonly run?: EncodedRun;
}

function partOf(text: string, runs: readonly EncodedRun[]): DecodedPart {
  const segments: Segment[] = [];
  const pieces: string[] = [];
  let at = 0;
  const add = (piece: string, raw: number, run?: EncodedRun): void => {
    if (piece === '') return;
    segments.push({ at, raw, ...(run && { run }) });
    pieces.push(piece);
    at += piece.length;
  };
  let raw = Math.max(0, (runs[0]?.start ?? 0) - before);
  for (const run of runs) {
    add(text.slice(raw, run.start), raw);
    add(run.decoded, run.start, run);
    raw = run.end;
  }
  add(text.slice(raw, raw + after), raw);

  const indexOf = (offset: number): number => {
    let [low, high] = [0, segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: pieces.join(''),
    rawSpan: (start, end) => {
      const [first, final] = [indexOf(start), indexOf(end - 1)];
      const [head, tail] = [segments[first], segments[final]];
      if (head === undefined || tail === undefined) return undefined;
      if (first === final && head.run === undefined) return undefined;
      return {
        start: head.run ? head.run.rawStart(start - head.at) : head.raw + start - head.at,
        end: tail.run ? tail.run.rawEnd(end - tail.at) : tail.raw + end - tail.at,
      };
    },
  };
}

/** A way to write single characters. */
interface Escaping {
  /** Without it there is none: cheap to look for. */
  readonly mark: string;
  /** What makes it worth a look. */
  readonly hint: RegExp;
  readonly escape: RegExp;
  readonly character: (escape: string) => string;
}

const byCode = (escape: string): string => String.fromCharCode(Number.parseInt(escape.replace(/^\D(?:u00)?/, ''), 16));

/** White space, quotes, angle brackets and grave accents end an address or a value. */
const endsValue = (code: number): boolean =>
  code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code === 0x60;

const percent: Escaping = {
  mark: '%',
  hint: /%[2-7][\dA-Fa-f]/g,
  escape: /%[2-7][\dA-Fa-f]/g,
  character: byCode,
};

const json: Escaping = {
  mark: '\\',
  hint: /\\u00[2-7][\dA-Fa-f]|:\\\/\\\//g,
  escape: /\\u00[2-7][\dA-Fa-f]|\\\//g,
  character: (escape) => (escape === '\\/' ? '/' : byCode(escape)),
};

/** Shorter ones hold nothing worth to hide; of longer ones this much around an escape is decoded. */
const shortestRun = 16;
const sideOfEscape = 2_000;

function* escapedRuns(
  text: string,
  { mark, hint, escape, character }: Escaping,
): Generator<EncodedRun, void, undefined> {
  if (!text.includes(mark)) return;
  let done = 0;
  hint.lastIndex = 0;
  for (let hit = hint.exec(text); hit !== null; hit = hint.exec(text)) {
    let start = hit.index;
    let end = hit.index;
    const [least, most] = [Math.max(done, start - sideOfEscape), Math.min(text.length, end + sideOfEscape)];
    while (start > least && !endsValue(text.charCodeAt(start - 1))) start--;
    while (end < most && !endsValue(text.charCodeAt(end))) end++;
    hint.lastIndex = done = Math.max(end, hit.index + hit[0].length);
    if (end - start >= shortestRun) yield unescaped(text.slice(start, end), start, escape, character);
  }
}

function unescaped(raw: string, start: number, escape: RegExp, character: (escape: string) => string): EncodedRun {
  /** There are many runs, and few hold a secret: an offset is found when it is asked for. */
  const rawOffset = (offset: number): number => {
    let extra = 0;
    for (const { 0: match, index } of raw.matchAll(escape)) {
      if (index - extra >= offset) break;
      extra += match.length - 1;
    }
    return start + offset + extra;
  };
  return {
    start,
    end: start + raw.length,
    decoded: raw.replace(escape, character),
    rawStart: rawOffset,
    rawEnd: rawOffset,
  };
}
