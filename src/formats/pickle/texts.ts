import * as v from './values';

/** Strings that are held because they stand elsewhere, or otherwise than they read. */
const maxHeld = 100_000;
const maxReserved = 1_000_000;
/** Attributes by which Python and numpy reach the methods of an object, or the memory that it says it has. */
export const reservedName = /^__(?:class|setstate|array|array_(?:namespace|interface|struct))__$/;

/** The strings of a stream by their offset: most are read again where they stand, in the window that the machine runs over. */
export class Texts {
  /** Those with escapes, and those that were fetched from before the window. */
  private readonly held = new Map<number, string>();
  /** Of those that begin with two underscores. */
  private readonly dunders = new Set<number>();
  private readonly reserved = new Map<number, string>();
  private window: Buffer = Buffer.alloc(0);
  private base = 0;

  /** From here on `window` holds the stream from `base` on. */
  move(window: Buffer, base: number): void {
    this.window = window;
    this.base = base;
  }

  hold(offset: number, text: string): void {
    if (this.held.size >= maxHeld) this.held.clear();
    this.held.set(offset, text);
  }

  /** Undefined for one that has to be fetched. */
  at(value: v.Value): string | undefined {
    const offset = v.textOffset(value);
    const held = this.held.get(offset);
    if (held !== undefined) return held;
    const start = offset - this.base;
    const end = start + v.textLength(value);
    if (start < 0 || end > this.window.length) return undefined;
    const text = this.window.toString('utf8', start, end);
    // It will be asked for again when the window has moved on.
    if (this.held.size < maxHeld) this.held.set(offset, text);
    return text;
  }

  /** Notes a string that begins with two underscores: Python itself may use the attribute. */
  noteDunder(offset: number, text: string): void {
    if (this.dunders.size < maxHeld) this.dunders.add(offset);
    if (reservedName.test(text) && this.reserved.size < maxReserved) this.reserved.set(offset, text);
  }

  get hasReserved(): boolean {
    return this.reserved.size > 0;
  }

  /** The string, where Python takes the value of an attribute of this name for more than data. */
  reservedAt(value: v.Value): string | undefined {
    if (v.tagOf(value) !== v.tags.text) return undefined;
    const name = this.reserved.get(v.textOffset(value));
    // Beyond that many of them any string may be one.
    return name === undefined && this.reserved.size === maxReserved ? 'too many names' : name;
  }

  get hasDunders(): boolean {
    return this.dunders.size > 0;
  }

  isDunder(value: v.Value): boolean {
    return v.tagOf(value) === v.tags.text && this.dunders.has(v.textOffset(value));
  }
}
