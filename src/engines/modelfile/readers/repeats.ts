import { isTellingName } from '../secrets';

/** Longer texts come again too seldom. */
export const longestRepeated = 48;
const slots = 1 << 12;

/** What may be the key of the text that comes next. */
export interface Key {
  readonly name: string;
  /** Whether it says that what stands under it is a secret. */
  readonly tells: boolean;
}

export const noKey: Key = { name: '', tells: false };
export const keyOf = (name: string): Key => ({ name, tells: isTellingName(name) });

interface Repeated {
  readonly text: string;
  /** What it stood under. */
  readonly key: string;
  /** What it is for what comes next. */
  readonly next: Key;
}

/** The latest short texts of a stream: the same one says nothing new, if its key doesn't, and most of long columns are such. */
export class Repeats {
  /** By a hash of the text; the last to come stays. */
  private readonly latest: (Repeated | undefined)[] = [];

  /** What the text that these bytes are is for the next one, if they are ASCII and were met before. */
  find(bytes: Buffer, start: number, end: number, { name, tells }: Key): Key | undefined {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
    const found = this.latest[hash & (slots - 1)];
    if (found?.text.length !== end - start || (tells && found.key !== name)) return undefined;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80 || found.text.charCodeAt(at - start) !== byte) return undefined;
    }
    return found.next;
  }

  keep(text: string, { name }: Key, next: Key): void {
    if (this.latest.length === 0) this.latest.push(...new Array<undefined>(slots));
    let hash = text.length;
    for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
    this.latest[hash & (slots - 1)] = { text, key: name, next };
  }
}
