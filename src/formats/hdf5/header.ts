import { FormatError } from '../cursor';
import type { Fields } from './fields';
import type { Hdf5File } from './file';

export const message = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const;

export interface Message {
  readonly type: number;
  /** Its contents lie elsewhere; `fields` says where. */
  readonly shared: boolean;
  readonly fields: Fields;
}

const maxMessages = 100_000;
const maxBlocks = 10_000;

/** The messages of an object's header, from all its blocks. */
export async function readHeader(file: Hdf5File, address: number): Promise<Message[]> {
  const start = await file.upTo(address, 64);
  if (start.bytes.toString('latin1', 0, 4) === 'OHDR') return readNew(file, address, start);
  const version = start.uint(1);
  if (version !== 1) throw new FormatError(`the header of an object is of version ${version}`, start.base);
  start.skip(7);
  const length = start.uint(4);
  return collect(file, { address: address + 16, length }, (block) => {
    const [type, size, flags] = [block.uint(2), block.uint(2), block.uint(1)];
    block.skip(3);
    return { type, size, flags };
  });
}

async function readNew(file: Hdf5File, address: number, start: Fields): Promise<Message[]> {
  start.skip(5);
  const flags = start.uint(1);
  if ((flags & 0x20) !== 0) start.skip(16);
  if ((flags & 0x10) !== 0) start.skip(4);
  const length = start.uint(1 << (flags & 3));
  const head = 4 + ((flags & 0x04) !== 0 ? 2 : 0);
  return collect(
    file,
    { address: address + start.at, length },
    (block) => {
      const [type, size, messageFlags] = [block.uint(1), block.uint(2), block.uint(1)];
      block.skip(head - 4);
      return { type, size, flags: messageFlags };
    },
    head,
  );
}

interface Block {
  readonly address: number;
  readonly length: number;
}

/** `head`: bytes before the contents of a message; 4 and more in the new format, whose further blocks have a signature and a checksum. */
async function collect(
  file: Hdf5File,
  first: Block,
  next: (block: Fields) => { type: number; size: number; flags: number },
  head?: number,
): Promise<Message[]> {
  const messages: Message[] = [];
  const blocks = [first];
  const seen = new Set<number>();
  for (const [index, { address, length }] of blocks.entries()) {
    if (seen.has(address)) throw new FormatError('the header of an object goes on in itself', file.offset(address));
    seen.add(address);
    const block = await file.record(address, length);
    if (head !== undefined && index > 0) block.expect('OCHK');
    const spare = head !== undefined && index > 0 ? 4 : 0;
    while (block.left - spare >= (head ?? 8)) {
      const { type, size, flags } = next(block);
      if (size > block.left) throw new FormatError('a message of a header is cut off', block.base + block.at);
      const fields = block.part(size);
      if (messages.length >= maxMessages || blocks.length >= maxBlocks)
        throw new FormatError(`the header of an object has more than ${maxMessages} messages`, block.base);
      if (type === message.continuation)
        blocks.push({ address: fields.uint(file.offsetBytes), length: fields.uint(file.lengthBytes) });
      else messages.push({ type, shared: (flags & 2) !== 0, fields });
    }
  }
  return messages;
}
