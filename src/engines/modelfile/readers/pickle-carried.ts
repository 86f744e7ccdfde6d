import { bufferSource, sliceOf, type ByteSource } from '../../../formats/source';
import type { Place } from '../../../formats/pickle';
import type { Arguments } from '../allow/allowance';
import type { Context } from '../reader';

interface Loaded {
  readonly place: Place;
  /** Whether the bytes were written as text, a character a byte. */
  readonly text: boolean;
}

const maxText = 1 << 28;
const maxCarried = 1_000;
// eslint-disable-next-line no-control-regex -- what files begin with
const packed = /^(?:\x1f\x8b\x08|PK\x03\x04|BZh[1-9]1A|\x7fELF|\xfd7zXZ|\x28\xb5\x2f\xfd|7z\xbc\xaf)/;
/** A pickle, of protocol 2 to 5 at the start and with STOP at the end, or something packed, or a program. */
const looksCarried = (start: Buffer, end: Buffer): boolean =>
  start[0] === 0x80
    ? start[1] !== undefined && start[1] >= 2 && start[1] <= 5 && end[0] === 0x2e
    : packed.test(start.toString('latin1', 0, 6));

// eslint-disable-next-line no-control-regex -- what files begin with
const archives = /^(?:PK|\x80[\x02-\x05])/;

/** The bytes that a call was given: in the stream as such, or as Python 2 wrote them, as text with a character a byte. */
function loadedBy({ values: [tuple], nameOf }: Arguments): Loaded[] {
  const [first] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
  if (first?.kind === 'result' && nameOf(first.id) === '_codecs.encode') {
    const [inner] = first.parts ?? [];
    const [text] = inner?.kind === 'tuple' ? (inner.items ?? []) : [];
    if ((text?.kind === 'text' || text?.kind === 'data') && text.place !== undefined)
      return [{ place: text.place, text: true }];
  }
  if ((first?.kind === 'text' || first?.kind === 'data') && first.place !== undefined)
    return [{ place: first.place, text: false }];
  return [];
}

/** Bytes in a pickle that are files of their own: what it loads by a call, and what looks like something that is loaded. */
export class CarriedFiles {
  private readonly loads: Loaded[] = [];
  private readonly carried: Place[] = [];

  /** A call that loads its first argument. */
  loaded(call: Arguments): void {
    this.loads.push(...loadedBy(call));
  }

  /** Bytes at `place`, that begin and end so. */
  found(place: Place, start: Buffer, end: Buffer): void {
    if (looksCarried(start, end) && this.carried.length < maxCarried) this.carried.push(place);
  }

  /** Looks into each. `judge` reads one as the pickle that it is loaded as. */
  async inspect(source: ByteSource, context: Context, judge: (inner: ByteSource) => Promise<unknown>): Promise<void> {
    for (const { place, text } of this.loads) {
      const bytes = sliceOf(source, place.offset, place.length);
      const inner = text ? bufferSource(Buffer.from((await bytes.read(0, maxText)).toString(), 'latin1')) : bytes;
      await context.inspect(`bytes at ${place.offset}`, inner);
      const head = await inner.read(0, 16);
      // Whatever it is, it is loaded as a pickle if it is no archive.
      if (!archives.test(head.toString('latin1'))) await judge(inner);
    }
    for (const { offset, length } of this.carried)
      if (!this.loads.some(({ place }) => place.offset === offset))
        await context.inspect(`bytes at ${offset}`, sliceOf(source, offset, length));
  }
}
