import { FormatError } from '../../../formats/cursor';
import { readJson, type JsonKey } from '../../../formats/json-events';
import { sliceOf, type ByteSource } from '../../../formats/source';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { malformed, understanding } from '../understanding';

/** Bits of an element, by the names of the format (safetensors 0.8). */
const bits = new Map<string, number>(
  Object.entries({
    ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8 },
    ...{ I16: 16, U16: 16, F16: 16, BF16: 16, I32: 32, U32: 32, F32: 32, I64: 64, U64: 64, F64: 64, C64: 64 },
    ...{ F4: 4, F6_E2M3: 6, F6_E3M2: 6 },
  }),
);
/** What the format's own reader accepts. */
const maxHeader = 100_000_000;
const maxTensors = 2_000_000;

/** Weights with a JSON header: its numbers must cover the data exactly. */
export const safetensorsReader: Reader = {
  format: 'safetensors',
  fits: ({ head }) => {
    const length = head.subarray(0, 8);
    // Eight characters of a text are no length.
    return /^\{\s*["}]/.test(head.toString('latin1', 8, 64)) && !length.every((byte) => byte >= 0x20 && byte < 0x7f);
  },
  read: (source, context) =>
    understanding(context, 'The safetensors file', async () => {
      const length = Number((await source.read(0, 8)).readBigUInt64LE());
      if (length > source.size - 8)
        throw new FormatError(`its header should have ${length} bytes, and ${source.size - 8} follow`, 0);
      if (length > maxHeader)
        malformed(context, 'header', `Its header has ${length} bytes; readers take at most ${maxHeader}.`, 0);
      const header = new Header(context);
      try {
        await readJson(sliceOf(source, 8, length), header);
      } catch (error) {
        throw error instanceof FormatError
          ? new FormatError(`in its header, ${error.message}`, error.offset + 8)
          : error;
      }
      header.conclude(source.size - 8 - length);
      await trailing(source, 8 + length + header.dataEnd, context);
    }),
};

async function trailing(source: ByteSource, from: number, context: Context): Promise<void> {
  if (from >= source.size) return;
  malformed(context, 'trailing', `${source.size - from} bytes follow its last tensor.`, from, 'deceptive-container');
  await context.inspect('what follows the tensors', sliceOf(source, from, source.size - from));
}

/** What is read of the tensor that the header is in. */
interface Tensor {
  name: string;
  offset: number;
  dtype: string | undefined;
  shape: number[];
  offsets: number[];
  fields: number;
}

class Header {
  dataEnd = 0;
  private tensor: Tensor | undefined;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private elements = 0;

  constructor(private readonly context: Context) {}

  open(kind: 'object' | 'array', path: readonly JsonKey[], offset: number): void {
    const [name, field] = path;
    if (path.length === 0 && kind === 'object') return;
    if (path.length === 1 && kind === 'object') {
      if (name === '__metadata__') return;
      this.tensor = { name: String(name), offset, dtype: undefined, shape: [], offsets: [], fields: 0 };
      return;
    }
    if (
      path.length === 2 &&
      kind === 'array' &&
      (field === 'shape' || field === 'data_offsets') &&
      name !== '__metadata__'
    ) {
      if (this.tensor !== undefined) this.tensor.fields++;
      return;
    }
    this.unforeseen(path, offset);
  }

  close(_kind: 'object' | 'array', path: readonly JsonKey[]): void {
    if (path.length !== 1 || this.tensor === undefined) return;
    this.finish(this.tensor);
    this.tensor = undefined;
  }

  string(text: string, path: readonly JsonKey[], offset: number): void {
    const [name, field] = path;
    if (path.length === 2 && name === '__metadata__') {
      this.context.text(`__metadata__.${String(field)}`, text);
      this.context.fact(String(field), shownName(text));
    } else if (path.length === 2 && field === 'dtype' && this.tensor !== undefined) {
      this.tensor.dtype = text;
      this.tensor.fields++;
    } else {
      this.unforeseen(path, offset);
      this.context.text(path.join('.'), text);
    }
  }

  literal(value: number | boolean | null, path: readonly JsonKey[], offset: number): void {
    const { tensor } = this;
    const [, field] = path;
    if (
      path.length === 3 &&
      tensor !== undefined &&
      typeof value === 'number' &&
      Number.isSafeInteger(value) &&
      value >= 0
    ) {
      const list = field === 'shape' ? tensor.shape : tensor.offsets;
      if (list.length < 1_000) list.push(value);
    } else this.unforeseen(path, offset);
  }

  duplicate(key: string, _path: readonly JsonKey[], offset: number): void {
    malformed(
      this.context,
      'duplicate',
      `Its header has the key ${shownName(key)} twice.`,
      offset + 8,
      'deceptive-container',
    );
  }

  /** `size`: of what follows the header, in bytes. */
  conclude(size: number): void {
    const { context, starts, ends } = this;
    context.fact('tensors', starts.length);
    context.fact('parameters', this.elements);
    const order = Float64Array.from(starts.keys()).sort(
      (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0),
    );
    let at = 0;
    for (const index of order) {
      const [start = 0, end = 0] = [starts[index], ends[index]];
      if (start < at) malformed(context, 'overlap', `Two of its tensors share the data at byte ${start} of it.`, 0);
      if (start > at)
        malformed(
          context,
          'gap',
          `No tensor covers the data from byte ${at} to ${start} of it.`,
          0,
          'deceptive-container',
        );
      at = Math.max(at, end);
    }
    if (at > size) throw new FormatError(`its tensors need ${at} bytes, and ${size} follow the header`, 0);
    this.dataEnd = at;
  }

  private finish({ name, offset, dtype, shape, offsets, fields }: Tensor): void {
    const { context } = this;
    const at = offset + 8;
    context.text('tensor name', name);
    const [start, end] = offsets;
    if (
      dtype === undefined ||
      fields !== 3 ||
      start === undefined ||
      end === undefined ||
      offsets.length !== 2 ||
      end < start
    ) {
      malformed(context, 'tensor', `The header doesn't say what the tensor ${shownName(name)} is, and where.`, at);
      return;
    }
    const elements = shape.reduce((product, length) => product * length, 1);
    const width = bits.get(dtype);
    if (width === undefined)
      malformed(context, 'dtype', `The tensor ${shownName(name)} is of the unknown type ${shownName(dtype)}.`, at);
    else if ((elements * width) / 8 !== end - start)
      malformed(
        context,
        'size',
        `The tensor ${shownName(name)} should have ${(elements * width) / 8} bytes, and has ${end - start}.`,
        at,
      );
    if (this.starts.length >= maxTensors) throw new FormatError(`it has more than ${maxTensors} tensors`, at);
    this.starts.push(start);
    this.ends.push(end);
    this.elements += elements;
    context.fact(`tensor ${shownName(name)}`, `${dtype} [${shape.join(', ')}]`);
  }

  private unforeseen(path: readonly JsonKey[], offset: number): void {
    malformed(
      this.context,
      'unforeseen',
      `Its header holds at ${shownName(path.join('.')) || 'its root'} what the format has no place for.`,
      offset + 8,
    );
  }
}
