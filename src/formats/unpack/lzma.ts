import { damaged, cutOff, type PackedInput } from './input';

/** More than `xz -9` uses; the window is held in memory, as far as it is filled. */
const maxWindow = 2 ** 27;
const firstWindow = 2 ** 16;
/** What is given at once has to lie in it. */
const minWindow = 2 ** 17;
/** No symbol takes more of the input. */
const symbolBytes = 32;
const pieceBytes = 64 * 1024;
const half = 1_024;

const states = 12;
const lengthSlots = 4;

/** The bit models of a length. */
class LengthModel {
  readonly choice = models(2);
  readonly low = models(16 * 8);
  readonly middle = models(16 * 8);
  readonly high = models(256);
}

const models = (count: number): Uint16Array => new Uint16Array(count).fill(half);

/** LZMA (source: the specification in the LZMA SDK, lzma-specification.txt), in parts as LZMA2 uses it. */
export class LzmaDecoder {
  private window: Buffer;
  private readonly windowSize: number;
  /** Where the next byte goes in the window; how many bytes there have been since the window was begun. */
  private place = 0;
  private total = 0;
  private given = 0;

  private lc = 0;
  private lpMask = 0;
  private pbMask = 0;

  private range = 0;
  private code = 0;
  private state = 0;
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;
  /** What is left of a copy that a part of the output ended in. */
  private pending = 0;

  private literals = models(0x300);
  private isMatch = models(states * 16);
  private isRep = models(states);
  private isRepG0 = models(states);
  private isRepG1 = models(states);
  private isRepG2 = models(states);
  private isRep0Long = models(states * 16);
  private slots = models(lengthSlots * 64);
  private special = models(128);
  private align = models(16);
  private lengths = new LengthModel();
  private repLengths = new LengthModel();

  constructor(
    private readonly input: PackedInput,
    windowSize: number,
  ) {
    if (windowSize > maxWindow) throw damaged(`it asks for a window of ${windowSize} bytes`);
    this.windowSize = Math.max(minWindow, windowSize);
    this.window = Buffer.alloc(Math.min(this.windowSize, firstWindow));
  }

  /** The byte that says how many bits are looked at. */
  properties(byte: number): void {
    if (byte >= 9 * 5 * 5) throw damaged('its properties are none');
    const [lc, lp, pb] = [byte % 9, Math.floor(byte / 9) % 5, Math.floor(byte / 45)];
    this.lc = lc;
    this.lpMask = 2 ** lp - 1;
    this.pbMask = 2 ** pb - 1;
    this.literals = models(0x300 << (lc + lp));
  }

  resetState(): void {
    this.state = 0;
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
    this.pending = 0;
    const { isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long, slots, special, align, literals } = this;
    for (const all of [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long, slots, special, align, literals])
      all.fill(half);
    this.lengths = new LengthModel();
    this.repLengths = new LengthModel();
  }

  resetWindow(): void {
    this.place = this.total = this.given = 0;
  }

  async begin(): Promise<void> {
    const head = await this.input.take(5);
    if (head[0] !== 0) throw damaged('its first byte is not 0');
    this.range = 0xffff_ffff;
    this.code = head.readUInt32BE(1);
  }

  /** Bytes as they are, of LZMA2. */
  async *copy(length: number): AsyncGenerator<Buffer, void, undefined> {
    for (let left = length; left > 0;) {
      const part = await this.input.take(Math.min(left, pieceBytes));
      for (const byte of part) this.put(byte);
      left -= part.length;
      yield this.taken();
    }
  }

  /** So many bytes; up to the end mark without a number. Gives what there is before it throws. */
  async *decode(length: number | undefined): AsyncGenerator<Buffer, void, undefined> {
    const end = length === undefined ? Infinity : this.total + length;
    for (;;) {
      await this.input.fill(pieceBytes);
      let done: boolean;
      try {
        done = this.some(Math.min(end, this.total + pieceBytes));
      } finally {
        if (this.total > this.given) yield this.taken();
      }
      if (done) {
        if (length !== undefined && this.total < end) throw damaged('it ends before its end');
        return;
      }
      if (this.total >= end) return;
    }
  }

  /** What has been put since it was last asked. */
  private taken(): Buffer {
    const length = this.total - this.given;
    this.given = this.total;
    const start = this.place - length;
    if (start >= 0) return Buffer.from(this.window.subarray(start, this.place));
    return Buffer.concat([
      this.window.subarray(start + this.windowSize, this.windowSize),
      this.window.subarray(0, this.place),
    ]);
  }

  private put(byte: number): void {
    if (this.place === this.window.length) {
      if (this.window.length < this.windowSize) {
        const larger = Buffer.alloc(Math.min(this.windowSize, this.window.length * 2));
        this.window.copy(larger);
        this.window = larger;
      } else this.place = 0;
    }
    this.window[this.place++] = byte;
    this.total++;
  }

  private back(distance: number): number {
    const at = this.place - distance;
    return this.window[at >= 0 ? at : at + this.window.length] ?? 0;
  }

  private normalize(): void {
    this.range = (this.range << 8) >>> 0;
    const { input } = this;
    const byte = input.bytes[input.at++];
    if (byte === undefined) throw cutOff();
    this.code = ((this.code << 8) | byte) >>> 0;
  }

  private bit(probabilities: Uint16Array, index: number): number {
    const probability = probabilities[index] ?? half;
    const bound = (this.range >>> 11) * probability;
    let value = 0;
    if (this.code < bound) {
      this.range = bound;
      probabilities[index] = probability + ((2_048 - probability) >> 5);
    } else {
      this.range -= bound;
      this.code -= bound;
      probabilities[index] = probability - (probability >> 5);
      value = 1;
    }
    if (this.range < 0x0100_0000) this.normalize();
    return value;
  }

  private direct(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; left--) {
      this.range >>>= 1;
      const one = this.code >= this.range ? 1 : 0;
      if (one) this.code -= this.range;
      value = value * 2 + one;
      if (this.range < 0x0100_0000) this.normalize();
    }
    return value;
  }

  private tree(probabilities: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = node * 2 + this.bit(probabilities, offset + node);
    return node - (1 << bits);
  }

  private reverse(probabilities: Uint16Array, offset: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.bit(probabilities, offset + node);
      node = node * 2 + bit;
      value |= bit << index;
    }
    return value;
  }

  private length(model: LengthModel, position: number): number {
    if (this.bit(model.choice, 0) === 0) return 2 + this.tree(model.low, position * 8, 3);
    if (this.bit(model.choice, 1) === 0) return 10 + this.tree(model.middle, position * 8, 3);
    return 18 + this.tree(model.high, 0, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(this.slots, Math.min(length - 2, lengthSlots - 1) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return high + this.reverse(this.special, high - slot, bits);
    return high + this.direct(bits - 4) * 16 + this.reverse(this.align, 0, 4);
  }

  private literal(): void {
    const before = this.total > 0 ? this.back(1) : 0;
    const offset = 0x300 * (((this.total & this.lpMask) << this.lc) + (before >> (8 - this.lc)));
    let symbol = 1;
    if (this.state >= 7) {
      let match = this.back(this.rep0 + 1);
      while (symbol < 0x100) {
        const expected = (match >> 7) & 1;
        match <<= 1;
        const bit = this.bit(this.literals, offset + ((1 + expected) << 8) + symbol);
        symbol = symbol * 2 + bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = symbol * 2 + this.bit(this.literals, offset + symbol);
    this.put(symbol & 0xff);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  private repeat(until: number): void {
    const distance = this.rep0 + 1;
    while (this.pending > 0 && this.total < until) {
      this.put(this.back(distance));
      this.pending--;
    }
  }

  /** Decodes until there are `until` bytes, or little input is at hand; answers whether it met the end mark. */
  private some(until: number): boolean {
    const { input } = this;
    const enough = input.bytes.length - symbolBytes;
    if (this.pending > 0) this.repeat(until);
    // At the end of the source what is left is tried.
    const last = input.left <= symbolBytes;
    while (this.total < until && (last || input.at < enough)) {
      const position = this.total & this.pbMask;
      if (this.bit(this.isMatch, this.state * 16 + position) === 0) {
        this.literal();
        continue;
      }
      let length: number;
      if (this.bit(this.isRep, this.state) === 0) {
        this.rep3 = this.rep2;
        this.rep2 = this.rep1;
        this.rep1 = this.rep0;
        length = this.length(this.lengths, position);
        this.state = this.state < 7 ? 7 : 10;
        this.rep0 = this.distance(length);
        if (this.rep0 === 0xffff_ffff) return true;
      } else {
        if (this.total === 0) throw damaged('it refers to what is not there');
        if (this.bit(this.isRepG0, this.state) === 0) {
          if (this.bit(this.isRep0Long, this.state * 16 + position) === 0) {
            this.state = this.state < 7 ? 9 : 11;
            this.check();
            this.put(this.back(this.rep0 + 1));
            continue;
          }
        } else {
          let distance: number;
          if (this.bit(this.isRepG1, this.state) === 0) distance = this.rep1;
          else {
            if (this.bit(this.isRepG2, this.state) === 0) distance = this.rep2;
            else {
              distance = this.rep3;
              this.rep3 = this.rep2;
            }
            this.rep2 = this.rep1;
          }
          this.rep1 = this.rep0;
          this.rep0 = distance;
        }
        length = this.length(this.repLengths, position);
        this.state = this.state < 7 ? 8 : 11;
      }
      this.check();
      this.pending = length;
      this.repeat(until);
    }
    return false;
  }

  private check(): void {
    if (this.rep0 >= this.total || this.rep0 >= this.windowSize) throw damaged('it refers to what is not there');
  }
}
