/**
 * What the machine knows of a value on the pickle's stack, as one number, so that stack and memo are typed arrays and tens of
 * millions of values cost no objects: `(reference × 65536 + detail) × 8 + tag`.
 *
 * - other: nothing is known but what it is; of bytes of the stream the number of their place is the reference
 * - text: offset × 1024 + length of a string's bytes in the stream (length below 1024), in place of reference and detail
 * - global: detail is the global's number
 * - result: of calling a global (detail; 0 for what is no global) with the parts at `reference`
 * - tuple, list, dict: the parts at `reference`
 * - int: the number itself, plus `intBias`
 */
export type Value = number;

export const tags = { other: 0, text: 1, global: 2, result: 3, tuple: 4, list: 5, dict: 6, int: 7 } as const;

export const none: Value = 0;
export const yes: Value = 8;
export const no: Value = 16;
/** A number, a long string, bytes, a buffer: data. */
export const data: Value = 24;
/** What a broken stream left out. */
export const unknown: Value = 32;
/** A persistent id's object: what the loader makes of it is not in the stream. */
export const persistent: Value = 40;

const detailSize = 65_536;
const intBias = 2 ** 40;
/** The longest string whose place fits into a value. */
export const maxTextLength = 1_023;

export const tagOf = (value: Value): number => value % 8;
export const detailOf = (value: Value): number => Math.floor(value / 8) % detailSize;
export const referenceOf = (value: Value): number => Math.floor(value / 8 / detailSize);

export const textValue = (offset: number, length: number): Value =>
  length > maxTextLength || offset >= 2 ** 40 ? data : (offset * 1_024 + length) * 8 + tags.text;
export const textOffset = (value: Value): number => Math.floor(value / 8 / 1_024);
export const textLength = (value: Value): number => Math.floor(value / 8) % 1_024;

export const placedValue = (number: number): Value => structureValue(tags.other, number + 1);
/** The number of the place of a placed value; -1 for what has none. */
export const placeOf = (value: Value): number => referenceOf(value) - 1;

export const globalValue = (id: number): Value => id * 8 + tags.global;
export const intValue = (number: number): Value =>
  Number.isSafeInteger(number) && Math.abs(number) < intBias ? (number + intBias) * 8 + tags.int : data;
/** Of a number that has 32 bits. */
export const shortIntValue = (number: number): Value => (number + intBias) * 8 + tags.int;
export const intOf = (value: Value): number => Math.floor(value / 8) - intBias;
export const structureValue = (tag: number, reference: number, detail = 0): Value =>
  (reference * detailSize + detail) * 8 + tag;

/** How many globals have numbers of their own; a stream with more is not judged to its end. */
export const maxGlobals = detailSize - 1;

/** Parts of a value: a tuple's and list's items, a dict's keys and values in turn, a result's arguments and state. */
export type Parts = number[];

/** The longest part list that is kept; `NumpyArrayWrapper` and dtypes have under 20. */
export const maxParts = 128;

/** The parts of the newest tuples, one behind the other: they don't change, and there are many. */
class Tuples {
  /** A ring, once it has its full length: for each tuple how many parts it has, how many values it is in all, and then its parts. */
  private items = new Float64Array(1_024);
  /** How many numbers were written in all; a reference is how many there were before. */
  private written = 0;
  private at = 0;

  /** Begins a tuple of so many parts, each of which is `put` then; `weight`: how many values it is, with all that its parts are. */
  begin(count: number, weight: number): number {
    while (this.written + count + 1 >= this.items.length && this.items.length < tupleRing) this.grow();
    const reference = this.written;
    this.put(count);
    this.put(weight);
    return reference;
  }

  /** How many values a part is, itself and what stands in it: a tuple of tuples that share theirs may be more than any loader can visit. */
  weightOf(value: Value): number {
    if (tagOf(value) !== tags.tuple) return 1;
    const reference = referenceOf(value);
    if (reference < this.written - this.items.length) return 1;
    return this.items[(reference + 1) % this.items.length] ?? 1;
  }

  put(value: Value): void {
    this.items[this.at] = value;
    this.written++;
    if (++this.at === this.items.length) this.at = 0;
  }

  partsAt(reference: number): Parts | undefined {
    const { items } = this;
    if (reference >= this.written || reference < this.written - items.length) return undefined;
    let at = reference % items.length;
    const parts: Parts = [];
    const count = items[at] ?? 0;
    if (++at === items.length) at = 0;
    for (let left = count; left > 0; left--) {
      if (++at === items.length) at = 0;
      parts.push(items[at] ?? unknown);
    }
    return parts;
  }

  private grow(): void {
    const items = new Float64Array(this.items.length * 4);
    items.set(this.items);
    this.items = items;
    this.at = this.written;
  }
}

/**
 * Keeps the parts of the newest values only: arguments are built just before they are used. Of an older value its tag, and the
 * global whose result it is, are all that is known.
 */
export class PartStore {
  readonly tuples = new Tuples();
  private readonly kept: Parts[] = [];
  private readonly pinned = new Map<Value, Parts>();
  private next = 0;

  /** Keeps the parts of what is no tuple; they may be added to. */
  add(parts: Parts): number {
    this.kept[this.next % ringSize] = parts;
    return this.next++;
  }

  /** Those of a tuple are a copy. */
  partsOf(value: Value): Parts | undefined {
    const reference = referenceOf(value);
    const parts = tagOf(value) === tags.tuple ? this.tuples.partsAt(reference) : this.newest(reference);
    return parts ?? this.pinned.get(value);
  }

  private newest(reference: number): Parts | undefined {
    return reference >= this.next || reference < this.next - ringSize ? undefined : this.kept[reference % ringSize];
  }

  /** Keeps the parts of a value for good, and those of its parts. */
  pin(value: Value, levels = 4): void {
    const tag = tagOf(value);
    if (tag < tags.result || tag > tags.dict || levels === 0 || this.pinned.size >= maxPinned) return;
    const parts = this.partsOf(value);
    if (parts === undefined || this.pinned.has(value)) return;
    this.pinned.set(value, parts);
    for (const part of parts) this.pin(part, levels - 1);
  }
}

const ringSize = 1 << 15;
const tupleRing = 1 << 20;
const maxPinned = 10_000;

/** A stack or memo of values that grows by itself; doubles in a typed array. */
export class Values {
  private items = new Float64Array(1_024);
  length = 0;

  get(index: number): Value {
    return this.items[index] ?? unknown;
  }

  set(index: number, value: Value): void {
    if (index >= this.items.length) this.grow(index + 1);
    this.items[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  push(value: Value): void {
    if (this.length === this.items.length) this.grow(this.length + 1);
    this.items[this.length++] = value;
  }

  private grow(least: number): void {
    const items = new Float64Array(Math.max(least, this.items.length * 2));
    items.set(this.items);
    this.items = items;
  }
}
