/** Platforms count their limits in UTF-8 bytes even where their documentation says characters. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

const ellipsis = '…';

/** `text` within `length` UTF-16 code units (at least 1), never half a surrogate pair; a cut ends in "…". */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  return (/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head) + ellipsis;
}

/** `text` within `bytes` (at least 3) of UTF-8, never half a code point; a cut ends in "…". */
export function clipBytes(text: string, bytes: number): string {
  if (text.length * 3 <= bytes || utf8Bytes(text) <= bytes) return text;
  const encoded = Buffer.from(text.slice(0, bytes), 'utf8');
  let end = bytes - utf8Bytes(ellipsis);
  while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80) end--;
  return encoded.toString('utf8', 0, end) + ellipsis;
}

/** Collects blocks of text for as long as they fit. */
export class Budget {
  private readonly blocks: string[] = [];
  private used = 0;

  /** @param limit bytes of UTF-8, line breaks between blocks included */
  constructor(private readonly limit: number) {}

  get left(): number {
    return this.limit - this.used;
  }

  /** Takes all of `block` and a line break after it, or, when they don't fit, nothing. */
  take(block: string): boolean {
    const bytes = utf8Bytes(block) + 1;
    if (bytes > this.left) return false;
    this.blocks.push(block);
    this.used += bytes;
    return true;
  }

  toString(): string {
    return this.blocks.map((block) => `${block}\n`).join('');
  }
}
