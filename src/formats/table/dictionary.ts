import { isUtf8 } from 'node:buffer';
import { randomInt } from 'node:crypto';

/** More distinct values than this don't fit a JavaScript heap as strings. */
export const mostDistinctValues = 2 ** 24;

/** A column holds more distinct values, or longer ones, than a dictionary takes. */
export class DictionaryFullError extends Error {}

const mostBytes = 2 ** 31 - 1;

/**
 * Numbers distinct byte strings in the order in which they first come: a hash table with open addressing over one block of
 * bytes, so that a cell seen before costs no string. The hash is drawn at random, so that nobody can prepare values that all
 * collide.
 */
export class Dictionary {
  private bytes = Buffer.allocUnsafe(4096);
  private ends = new Int32Array(256);
  private hashes = new Int32Array(256);
  private slots = new Int32Array(1024).fill(-1);
  private readonly seed = randomInt(2 ** 32);
  private readonly factor = randomInt(2 ** 31) * 2 + 1;

  /** How many distinct values there are. */
  size = 0;

  /** The number of the value that stands in `source` from `start` to `end`. Bytes that aren't UTF-8 are read as Latin-1. */
  intern(source: Buffer, start: number, end: number): number {
    let hash = this.seed;
    let all = 0;
    for (let at = start; at < end; at++) {
      const byte = source[at] ?? 0;
      all |= byte;
      hash = Math.imul(hash ^ byte, this.factor);
    }
    hash = Math.imul(hash ^ (hash >>> 15), this.factor);
    hash ^= hash >>> 13;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const code = this.slots[slot] ?? 0;
      if (code === -1) break;
      if (this.hashes[code] === hash && this.holds(code, source, start, end)) return code;
      slot = (slot + 1) & mask;
    }
    if (all >= 0x80 && !isUtf8(source.subarray(start, end))) {
      const recoded = Buffer.from(source.toString('latin1', start, end), 'utf8');
      return this.intern(recoded, 0, recoded.length);
    }
    return this.add(source, start, end, hash, slot);
  }

  internText(text: string): number {
    const bytes = Buffer.from(text, 'utf8');
    return this.intern(bytes, 0, bytes.length);
  }

  /** The values by number. */
  values(): string[] {
    const values = new Array<string>(this.size);
    let start = 0;
    for (let code = 0; code < this.size; code++) {
      const end = this.ends[code] ?? 0;
      values[code] = this.bytes.toString('utf8', start, end);
      start = end;
    }
    return values;
  }

  private holds(code: number, source: Buffer, start: number, end: number): boolean {
    const from = code === 0 ? 0 : (this.ends[code - 1] ?? 0);
    if ((this.ends[code] ?? 0) - from !== end - start) return false;
    for (let at = start, own = from; at < end; at++, own++) if (source[at] !== this.bytes[own]) return false;
    return true;
  }

  private add(source: Buffer, start: number, end: number, hash: number, slot: number): number {
    const code = this.size;
    const from = code === 0 ? 0 : (this.ends[code - 1] ?? 0);
    const needed = from + end - start;
    if (code === mostDistinctValues || needed > mostBytes) throw new DictionaryFullError();
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(mostBytes, Math.max(needed, this.bytes.length * 2)));
      this.bytes.copy(larger, 0, 0, from);
      this.bytes = larger;
    }
    // Most values are short; a call of copy takes longer than this loop.
    if (end - start < 64) for (let i = 0; i < end - start; i++) this.bytes[from + i] = source[start + i] ?? 0;
    else source.copy(this.bytes, from, start, end);
    if (code === this.ends.length) {
      this.ends = doubled(this.ends);
      this.hashes = doubled(this.hashes);
    }
    this.ends[code] = needed;
    this.hashes[code] = hash;
    this.slots[slot] = code;
    this.size++;
    if (this.size * 2 > this.slots.length) this.rehash();
    return code;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < this.size; code++) {
      let slot = (this.hashes[code] ?? 0) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.slots = slots;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
