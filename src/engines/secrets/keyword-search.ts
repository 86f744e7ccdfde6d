import { pairLikelihood } from './randomness';

/**
 * Calls `found(keyword, end)` for every place of a text where one of a set of keywords stands, in order of its end, the longer before the
 * shorter: the keyword's index, and the offset just past it. Stops when `found` returns false.
 */
export type KeywordSearch = (text: string, found: (keyword: number, end: number) => boolean) => void;

/** Characters of one class aren't told apart by the table: letters are, digits and most signs aren't. In bits. */
const classBits = 5;
const classes = 1 << classBits;
/** So many characters in a row are looked up, an even number: the text is read two by two. */
const block = 4;
const entrySize = 3;

/**
 * Builds a search for lower-case ASCII keywords; ASCII letters of the text match in either case.
 *
 * A table knows four characters in a row of each keyword, its rarest, and those one further on, so that one of both begins at an even offset
 * wherever the keyword stands. The text is looked up two characters at a time; where the table knows four, the keyword is compared. Source:
 * the blocks of Wu and Manber 1994, without their shift, which short keywords keep near 1.
 */
export function buildKeywordSearch(keywords: readonly string[]): KeywordSearch {
  // The longest first, so that a number is the rank among those that end at one place.
  const order = [...keywords.keys()].sort((a, b) => lengthOf(keywords[b]) - lengthOf(keywords[a]));
  const ranked = order.map((keyword) => keywords[keyword] ?? '');
  const codes = Uint8Array.from(ranked.join(''), (char) => char.charCodeAt(0));
  const starts = startsOf(ranked);
  const longest = lengthOf(ranked[0]);
  const classOf = classesOf(ranked);
  const pairOf = pairsOf(classOf);
  const { slots, entries } = buildTable(ranked, classOf);
  let scratch = scratchOf(0);

  /** The keywords, from an entry on, that stand where their block is at `at`, each as its end and its rank in one number, go to `hits` in order. */
  const compare = (first: number, at: number, text: string, hits: number[]): void => {
    const { bytes } = scratch;
    for (let entry = first; entry !== 0; entry = entries[entry * entrySize + 2] ?? 0) {
      const rank = entries[entry * entrySize] ?? 0;
      const start = at - (entries[entry * entrySize + 1] ?? 0);
      if (start < 0) continue;
      const last = starts[rank + 1] ?? 0;
      let end = start;
      for (let i = starts[rank] ?? 0; i < last && lowerCase[bytes[end] ?? 0] === codes[i]; i++) end++;
      if (end - start < last - (starts[rank] ?? 0) || !isAscii(text, start, end)) continue;
      const hit = end * ranked.length + rank;
      let place = hits.push(hit) - 1;
      for (; place > 0 && (hits[place - 1] ?? 0) > hit; place--) hits[place] = hits[place - 1] ?? 0;
      hits[place] = hit;
    }
  };
  const hitsIn = (text: string): number[] => {
    const size = text.length + Math.max(longest, 2 * block);
    if (scratch.bytes.length < size) scratch = scratchOf(size);
    const { bytes, pairs } = scratch;
    // Of a character beyond Latin-1 this leaves the lower byte: `compare` looks again at what it takes.
    bytes.write(text, 'latin1');
    bytes.fill(0, text.length, size);
    const hits: number[] = [];
    const last = (text.length + 1) >> 1;
    for (let i = nextBlock(pairs, 0, last, pairOf, slots); i < last; i = nextBlock(pairs, i + 1, last, pairOf, slots)) {
      compare(slots[slotAt(pairs, i, pairOf)] ?? 0, 2 * i, text, hits);
    }
    return hits;
  };

  return (text, found) => {
    for (const hit of hitsIn(text)) {
      const rank = hit % ranked.length;
      if (!found(order[rank] ?? 0, (hit - rank) / ranked.length)) return;
    }
  };
}

/** The first place from `from` on, counted in pairs, where the table knows a block; `last` when there is none. */
function nextBlock(
  pairs: Uint16Array,
  from: number,
  last: number,
  pairOf: Uint16Array,
  slots: Uint16Array | Uint32Array,
): number {
  let pair = pairOf[pairs[from] ?? 0] ?? 0;
  for (let i = from; i < last; i++) {
    const next = pairOf[pairs[i + 1] ?? 0] ?? 0;
    if (slots[(pair << (2 * classBits)) | next] !== 0) return i;
    pair = next;
  }
  return last;
}

const slotAt = (pairs: Uint16Array, at: number, pairOf: Uint16Array): number =>
  ((pairOf[pairs[at] ?? 0] ?? 0) << (2 * classBits)) | (pairOf[pairs[at + 1] ?? 0] ?? 0);

const lengthOf = (keyword = ''): number => keyword.length;

/** Where each of the keywords begins when they stand one after the other, and where the last one ends. */
function startsOf(keywords: readonly string[]): Int32Array {
  const starts = new Int32Array(keywords.length + 1);
  for (const [i, { length }] of keywords.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

/** Room for a text of Latin-1, as bytes and two by two. */
function scratchOf(size: number): { pairs: Uint16Array; bytes: Buffer } {
  const pairs = new Uint16Array(Math.max(1 << 15, (size + 1) >> 1));
  return { pairs, bytes: Buffer.from(pairs.buffer) };
}

const lowerCase = Uint8Array.from({ length: 256 }, (_, code) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code));

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The class of each character by its code; 0 of those that no keyword has. */
function classesOf(keywords: readonly string[]): Uint8Array {
  const classOf = new Uint8Array(256);
  for (const char of new Set(keywords.join(''))) {
    const code = char.charCodeAt(0);
    const kind = /\d/.test(char) ? 27 : 28 + ('_- '.indexOf(char) + 1);
    classOf[code] = classOf[char.toUpperCase().charCodeAt(0)] = /[a-z]/.test(char) ? code - 0x60 : kind;
  }
  return classOf;
}

/** The classes of two characters in a row by the number that their bytes are on this machine. */
function pairsOf(classOf: Uint8Array): Uint16Array {
  const number = new Uint16Array(1);
  const bytes = new Uint8Array(number.buffer);
  const pairs = new Uint16Array(1 << 16);
  for (const [first, one] of classOf.entries()) {
    bytes[0] = first;
    for (let second = 0; second < 256; second++) {
      bytes[1] = second;
      pairs[number[0] ?? 0] = (one << classBits) | (classOf[second] ?? 0);
    }
  }
  return pairs;
}

interface Table {
  /** By the classes of a block's characters, the number of the first entry; 0 where there is none. */
  readonly slots: Uint16Array | Uint32Array;
  /** Of each: a keyword, where in it the block begins (-1: a character before it), and the number of the slot's next entry or 0. */
  readonly entries: Int32Array;
}

function buildTable(keywords: readonly string[], classOf: Uint8Array): Table {
  const entries = [0, 0, 0];
  const blocks = keywords.flatMap((keyword, rank) => {
    const first = rarestBlock(keyword);
    return [first, first + 1].map((offset) => ({ keyword, rank, offset }));
  });
  const known = ({ keyword, offset }: { keyword: string; offset: number }): number =>
    Math.min(keyword.length, offset + block) - Math.max(0, offset);
  const most = blocks.reduce((sum, each) => sum + classes ** (block - known(each)), 1);
  const slots = new (most > 0xffff ? Uint32Array : Uint16Array)(1 << (block * classBits));
  for (const { keyword, rank, offset } of blocks) {
    /** What lies before or after the keyword is any character. */
    const add = (i: number, slot: number): void => {
      const code = keyword.charCodeAt(i);
      if (i === offset + block) slots[slot] = entries.push(rank, offset, slots[slot] ?? 0) / entrySize - 1;
      else if (!Number.isNaN(code)) add(i + 1, (slot << classBits) | (classOf[code] ?? 0));
      else for (let each = 0; each < classes; each++) add(i + 1, (slot << classBits) | each);
    };
    add(offset, 0);
  }
  return { slots, entries: Int32Array.from(entries) };
}

/** Where in `keyword` the block begins that, with the next one, is the least likely in English and in names. */
function rarestBlock(keyword: string): number {
  if (keyword.length <= block) return -1;
  const likelihood = (from: number): number => {
    let sum = 0;
    for (let i = from; i < from + block - 1; i++)
      sum += pairLikelihood(keyword.charCodeAt(i), keyword.charCodeAt(i + 1));
    return 2 ** sum;
  };
  const offsets = Array.from({ length: keyword.length - block }, (_, offset) => offset);
  const scores = offsets.map((offset) => likelihood(offset) + likelihood(offset + 1));
  return scores.indexOf(Math.min(...scores));
}
