import type { SecretsEngine, SecretMatch } from '../secrets';
import { createDecoder, detectEncoding, type Decoder } from '../../formats/text';

export interface FoundSecret {
  readonly match: SecretMatch;
  /** Of a text, counted from 1. */
  readonly line: number | undefined;
}

/** Bytes that are looked through at once. */
const chunkBytes = 2 ** 20;
/** A match that begins in the last characters of a chunk is left to the next one: the longest secret is shorter. */
const ahead = 20_000;
/** What the next chunk sees again, for what rules look back at. */
const behind = 4_000;
/** Time for a file: this, and more by its size; ten times what a slow machine needs. */
const baseMs = 10_000;
const msPerMegabyte = 200;

/** Looks for secrets in the bytes of a file as they come. In what is no text only a token's own format counts. */
export class SecretSearch {
  #held: Buffer[] = [];
  #length = 0;
  #decoder: Decoder | 'binary' | undefined;
  #text = '';
  #from = 0;
  #line = 1;
  readonly #deadline: number;
  readonly found: FoundSecret[] = [];
  complete = true;

  /** `path` tells the format; `size` in bytes. */
  constructor(
    private readonly engine: SecretsEngine,
    private readonly path: string,
    size: number,
  ) {
    this.#deadline = performance.now() + baseMs + (msPerMegabyte * size) / 1e6;
  }

  push(piece: Buffer): void {
    this.#held.push(piece);
    this.#length += piece.length;
    if (this.#length >= chunkBytes) this.#search(false);
  }

  end(): void {
    this.#search(true);
  }

  #search(last: boolean): void {
    const [first] = this.#held;
    const bytes = this.#held.length === 1 && first ? first : Buffer.concat(this.#held);
    this.#held = [];
    this.#length = 0;
    if (!this.complete) return;
    const encoding = this.#decoder === undefined ? detectEncoding(bytes) : undefined;
    this.#decoder ??= encoding === undefined ? 'binary' : createDecoder(encoding);
    const formatOnly = this.#decoder === 'binary';
    this.#text += this.#decoded(bytes, last);
    const text = this.#text;
    const until = last ? text.length : Math.max(this.#from, text.length - ahead);
    const { matches, complete } = this.engine.scanUntil(text, this.path, { deadline: this.#deadline, formatOnly });
    let counted = 0;
    const lineAt = (offset: number): number => {
      this.#line += breaksIn(text, counted, offset);
      counted = offset;
      return this.#line;
    };
    for (const match of matches) {
      if (match.start < this.#from || match.start >= until) continue;
      this.found.push({ match, line: formatOnly ? undefined : lineAt(match.start) });
    }
    this.complete = complete;
    if (last) return;
    const drop = Math.max(0, until - behind);
    // A match before the part that is kept may have been counted beyond it.
    if (drop > counted) lineAt(drop);
    else this.#line -= breaksIn(text, drop, counted);
    this.#text = text.slice(drop);
    this.#from = until - drop;
  }

  #decoded(bytes: Buffer, last: boolean): string {
    // Disk images and weights are zeros by the gigabyte: nothing stands in them.
    if (this.#decoder === 'binary') return isZeros(bytes) ? '\0' : bytes.toString('latin1');
    const decoder = this.#decoder;
    return decoder === undefined ? '' : decoder.write(bytes) + (last ? decoder.end() : '');
  }
}

const zeros = (length: number): Buffer => Buffer.alloc(length);

const isZeros = (bytes: Buffer): boolean =>
  bytes.length >= chunkBytes && bytes[0] === 0 && bytes[bytes.length - 1] === 0 && bytes.equals(zeros(bytes.length));

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}
