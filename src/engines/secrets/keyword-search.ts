import { pairLikelihood } from './randomness';

/**
 * Calls `found(keyword, end)` for every place of a text where one of a set of keywords stands, in order of its end, the longer before the
 * shorter: the keyword's index, and the offset just past it. Stops when `found` returns false.
 */
export type KeywordSearch = (text: string, found: (keyword: number, end: number) => boolean) => void;

/** Characters of one class aren't told apart by the table: most letters are, most digits and signs aren't. In bits. */
const classBits = 5;
const classes = 1 << classBits;
/** So many characters in a row are looked up, an even number: the text is read two by two. */
const block = 4;
/** Numbers of an entry: a keyword, and where in it the block begins (-1: a character before it). */
const entrySize = 2;

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
  const { known, before, firsts, entries } = buildTable(ranked, classOf);
  let scratch = scratchOf(0);

  /** The keywords of a known slot that stand where their block is at `at`, each as its end and its rank in one number, go to `hits` in order. */
  const compare = (slot: number, at: number, text: string, hits: number[]): void => {
    const { bytes } = scratch;
    const place = (before[slot >>> 5] ?? 0) + ones((known[slot >>> 5] ?? 0) & ((1 << slot) - 1));
    for (let entry = firsts[place] ?? 0; entry < (firsts[place + 1] ?? 0); entry++) {
      const rank = entries[entry * entrySize] ?? 0;
      const start = at - (entries[entry * entrySize + 1] ?? 0);
      if (start < 0) continue;
      const last = starts[rank + 1] ?? 0;
      let end = start;
      for (let i = starts[rank] ?? 0; i < last && lowerCase[bytes[end] ?? 0] === codes[i]; i++) end++;
      if (end - start < last - (starts[rank] ?? 0) || !isAscii(text, start, end)) continue;
      const hit = end * ranked.length + rank;
      let i = hits.push(hit) - 1;
      for (; i > 0 && (hits[i - 1] ?? 0) > hit; i--) hits[i] = hits[i - 1] ?? 0;
      hits[i] = hit;
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
    for (let i = nextBlock(pairs, 0, last, pairOf, known); i < last; i = nextBlock(pairs, i + 1, last, pairOf, known)) {
      compare(slotAt(pairs, i, pairOf), 2 * i, text, hits);
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
function nextBlock(pairs: Uint16Array, from: number, last: number, pairOf: Uint16Array, known: Uint32Array): number {
  let pair = pairOf[pairs[from] ?? 0] ?? 0;
  for (let i = from; i < last; i++) {
    const next = pairOf[pairs[i + 1] ?? 0] ?? 0;
    const slot = (pair << (2 * classBits)) | next;
    if (((known[slot >>> 5] ?? 0) & (1 << slot)) !== 0) return i;
    pair = next;
  }
  return last;
}

/** How many bits of `word` are set. */
function ones(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
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

/** The characters of a class; rare letters share one. Those of keywords that are in none share the next, and all others have 0. */
const groups = 'a b c d e f g h i k l m n o p r s t u y jqx vw z 0123 456789 _ - : /'.split(' ').concat(' ');

/** The class of each character by its code. */
function classesOf(keywords: readonly string[]): Uint8Array {
  const classOf = new Uint8Array(256);
  for (const char of new Set(keywords.join(''))) {
    const group = groups.findIndex((characters) => characters.includes(char));
    const number = group === -1 ? groups.length + 1 : group + 1;
    classOf[char.charCodeAt(0)] = classOf[char.toUpperCase().charCodeAt(0)] = number;
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

/** What is known of blocks, by their slots: the classes of their characters. It is looked at all over a text, so what it holds of a slot stands elsewhere. */
interface Table {
  /** A bit a slot: whether a keyword has such a block. */
  readonly known: Uint32Array;
  /** How many slots are known before those of each word of `known`. */
  readonly before: Uint32Array;
  /** Of each known slot, in order, the number of its first entry; then that of all entries. */
  readonly firsts: Uint32Array;
  readonly entries: Int32Array;
}

function buildTable(keywords: readonly string[], classOf: Uint8Array): Table {
  const bySlot = new Map<number, number[]>();
  for (const [rank, keyword] of keywords.entries()) {
    const first = rarestBlock(keyword);
    for (const offset of [first, first + 1]) {
      /** What lies before or after the keyword is any character. */
      const add = (i: number, slot: number): void => {
        if (i === offset + block) {
          const entries = bySlot.get(slot);
          if (entries === undefined) bySlot.set(slot, [rank, offset]);
          else entries.push(rank, offset);
          return;
        }
        const code = keyword.charCodeAt(i);
        if (!Number.isNaN(code)) add(i + 1, (slot << classBits) | (classOf[code] ?? 0));
        else for (let each = 0; each < classes; each++) add(i + 1, (slot << classBits) | each);
      };
      add(offset, 0);
    }
  }
  const slots = [...bySlot].sort(([a], [b]) => a - b);
  const known = new Uint32Array(classes ** block / 32);
  const before = new Uint32Array(known.length);
  const firsts = new Uint32Array(slots.length + 1);
  for (const [i, [slot, entries]] of slots.entries()) {
    known[slot >>> 5] = (known[slot >>> 5] ?? 0) | (1 << slot);
    firsts[i + 1] = (firsts[i] ?? 0) + entries.length / entrySize;
  }
  for (let word = 1; word < known.length; word++) before[word] = (before[word - 1] ?? 0) + ones(known[word - 1] ?? 0);
  return { known, before, firsts, entries: Int32Array.from(slots.flatMap(([, entries]) => entries)) };
}

/** Where in `keyword` the block begins that, with the next one, is the least likely in English and in names. */
function rarestBlock(keyword: string): number {
  if (keyword.length <= block) return -1;
  const pairs = Array.from({ length: keyword.length - 1 }, (_, i) => likelihoodOf(keyword.slice(i, i + 2)));
  const likelihood = (from: number): number =>
    2 ** pairs.slice(from, from + block - 1).reduce((sum, each) => sum + each, 0);
  const offsets = Array.from({ length: keyword.length - block }, (_, offset) => offset);
  const scores = offsets.map((offset) => likelihood(offset) + likelihood(offset + 1));
  return scores.indexOf(Math.min(...scores));
}

/** On the scale of `pairLikelihood`; others than letters share classes, and digits stand together. */
function likelihoodOf(pair: string): number {
  if (/^[a-z]{2}$/.test(pair)) return pairLikelihood(pair.charCodeAt(0), pair.charCodeAt(1));
  if (/^\d{2}$/.test(pair)) return 8;
  return /[a-z\d]/.test(pair) ? 3 : 6;
}
