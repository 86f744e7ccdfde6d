import { DamagedError } from '../compression';
import type { Codec } from '../compression';
import type { Source } from '../source';
import { FlatTable } from './flatbuffer';
import { readField } from './schema';
import type { Field } from './schema';

const fileMagic = 'ARROW1';

/** A schema of ten thousand columns has some megabytes. */
const longestMetadata = 64 * 1024 * 1024;

const mostMessages = 1_000_000;

/** The numbers of Message.fbs's union `MessageHeader`. */
const [schemaMessage, dictionaryMessage, batchMessage] = [1, 2, 3];

/** One record batch: where its buffers stand in the file. */
export interface Batch {
  readonly rows: number;
  readonly codec: Codec;
  /** Offset and length of each buffer, from `body` on. */
  readonly buffers: readonly number[];
  /** How many more buffers each column of views has. */
  readonly variadic: readonly number[];
  /** Where in the file the batch's body begins. */
  readonly body: number;
}

export type Message =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'dictionary'; readonly id: bigint; readonly delta: boolean; readonly batch: Batch };

/** The metadata of Arrow IPC: what columns there are, and where the batches stand. */
export interface Metadata {
  readonly fields: readonly Field[];
  /** The batches and dictionaries in the order in which they take effect. Their bodies aren't read. */
  messages(): Promise<readonly Message[]>;
}

/** Opens an Arrow IPC file or stream. Throws a DamagedError, or a TableError when the file is cut off. */
export async function openMetadata(source: Source): Promise<Metadata> {
  return source.layout.kind === 'arrow-file' ? openFile(source) : openStream(source);
}

/** A file ends with a footer that holds the schema and tells where each message stands. */
async function openFile(source: Source): Promise<Metadata> {
  const tail = source.bytes < 20 ? Buffer.alloc(10) : await source.read(source.bytes - 10, 10);
  if (tail.toString('latin1', 4) !== fileMagic) throw new DamagedError('the file is cut off: its footer is missing');
  const length = tail.readInt32LE(0);
  if (length <= 0 || length > longestMetadata) throw new DamagedError('its footer has an impossible length');
  const footer = FlatTable.root(await source.read(source.bytes - 10 - length, length));
  // A block is the message's offset, the length of its metadata and that of its body, each in 8 bytes.
  const offsets = [...footer.sizes(2, 3), ...footer.sizes(3, 3)].filter((_, i) => i % 3 === 0);
  return {
    fields: fieldsOf(footer.table(1)),
    messages: async () => {
      const messages: Message[] = [];
      for (const offset of offsets) {
        const message = await readMessage(source, offset);
        const content = message && contentOf(message);
        if (content === undefined) throw new DamagedError('its footer refers to what is no batch');
        messages.push(content);
      }
      return messages;
    },
  };
}

/** A stream begins with the schema; a message follows the other. It may end without saying so. */
async function openStream(source: Source): Promise<Metadata> {
  const schema = await readMessage(source, 0);
  if (schema?.header !== schemaMessage) throw new DamagedError('it does not begin with a schema');
  return {
    fields: fieldsOf(schema.table),
    messages: async () => {
      const messages: Message[] = [];
      for (let at = schema.end; at < source.bytes;) {
        const message = await readMessage(source, at);
        if (message === undefined) break;
        at = message.end;
        const content = contentOf(message);
        if (content !== undefined) messages.push(content);
        if (messages.length > mostMessages) throw new DamagedError(`it has more than ${mostMessages} batches`);
      }
      return messages;
    },
  };
}

function fieldsOf(schema: FlatTable | undefined): readonly Field[] {
  if (schema === undefined) throw new DamagedError('it has no schema');
  if (schema.short(0) !== 0) throw new DamagedError('it is written for big-endian machines');
  return schema.tables(1).map((field) => readField(field));
}

interface RawMessage {
  readonly header: number;
  readonly table: FlatTable;
  readonly body: number;
  readonly end: number;
}

/** The message that begins at a place; `undefined` when that is the end of the stream. */
async function readMessage(source: Source, at: number): Promise<RawMessage | undefined> {
  const prefix = await source.read(at, 8);
  if (prefix.readUInt32LE(0) !== 0xffff_ffff) throw new DamagedError('a message does not begin where it should');
  const length = prefix.readInt32LE(4);
  if (length === 0) return undefined;
  if (length < 0 || length > longestMetadata) throw new DamagedError('a message has an impossible length');
  const message = FlatTable.root(await source.read(at + 8, length));
  const table = message.table(2);
  if (table === undefined) throw new DamagedError('a message is empty');
  const body = at + 8 + length;
  const end = body + message.size(3);
  if (end > source.bytes) throw new DamagedError('the file is cut off inside a batch');
  return { header: message.byte(1), table, body, end };
}

/** What a message holds; `undefined` for one that holds no values. */
function contentOf({ header, table, body }: RawMessage): Message | undefined {
  if (header === batchMessage) return { kind: 'batch', batch: batchOf(table, body) };
  if (header !== dictionaryMessage) return undefined;
  const data = table.table(1);
  if (data === undefined) throw new DamagedError('a dictionary is empty');
  return { kind: 'dictionary', id: table.long(0), delta: table.byte(2) === 1, batch: batchOf(data, body) };
}

function batchOf(table: FlatTable, body: number): Batch {
  const compression = table.table(3);
  const codecs: readonly Codec[] = ['lz4-frame', 'zstd'];
  const codec = compression === undefined ? 'none' : codecs[compression.byte(0)];
  if (codec === undefined) throw new DamagedError('a batch is compressed with an unknown codec');
  return { rows: table.size(0), codec, buffers: table.sizes(2, 2), variadic: table.sizes(4, 1), body };
}
