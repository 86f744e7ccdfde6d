import { Protobuf, sketch, type Range } from '../../../formats/protobuf';
import type { ByteSource } from '../../../formats/source';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { understanding } from '../understanding';

const python = new Set(['py_func', 'py_layer']);
const files = new Set([
  'save',
  'save_combine',
  'load',
  'load_combine',
  'read_file',
  'sparse_tensor_load',
  'create_custom_reader',
  'open_files',
]);
const network = new Set([
  'send',
  'recv',
  'listen_and_serv',
  'fl_listen_and_serv',
  'distributed_lookup_table',
  'send_barrier',
  'fetch_barrier',
]);

/** A program of PaddlePaddle: blocks of operators. */
export const paddleReader: Reader = {
  format: 'PaddlePaddle program',
  fits: async ({ source, head }) => {
    if (head[0] !== 0x0a && head[0] !== 0x22) return false;
    const { fields } = await sketch(source);
    const block = fields.find(({ number, wire }) => number === 1 && wire === 2);
    return block !== undefined && isBlock(source, block);
  },
  read: (source, context) =>
    understanding(context, 'The PaddlePaddle program', async () => {
      const file = new Protobuf(source);
      for await (const block of file.fields({ offset: 0, length: source.size }))
        if (block.number === 1 && block.wire === 2)
          for await (const part of file.fields(block)) {
            if (part.wire !== 2) continue;
            if (part.number === 4) await operator(file, part, context);
            else if (part.number === 3) await variable(file, part, context);
          }
    }),
};

/** Begins with its number and its parent's, which is -1 for the first. */
async function isBlock(source: ByteSource, range: Range): Promise<boolean> {
  const { fields } = await sketch(source, range);
  const [index, parent] = fields;
  const numbered = index?.number === 1 && index.wire === 0 && parent?.number === 2 && parent.wire === 0;
  if (!numbered) return false;
  for (const operation of fields.filter(({ number, wire }) => number === 4 && wire === 2).slice(0, 2)) {
    const inner = await sketch(source, operation);
    const type = inner.fields.find(({ number, wire }) => number === 3 && wire === 2);
    if (
      type !== undefined &&
      /^[a-z_]\w*$/i.test((await source.read(type.offset, Math.min(type.length, 256))).toString('latin1'))
    )
      return true;
  }
  return fields.some(({ number, wire }) => number === 3 && wire === 2);
}

async function variable(file: Protobuf, range: Range, context: Context): Promise<void> {
  for await (const field of file.fields(range))
    if (field.number === 1 && field.wire === 2) context.text('variable', await file.text(field));
}

async function operator(file: Protobuf, range: Range, context: Context): Promise<void> {
  for await (const field of file.fields(range)) {
    if (field.wire !== 2) continue;
    if (field.number === 4) await attribute(file, field, context);
    if (field.number !== 3) continue;
    const type = await file.text(field);
    const does = python.has(type)
      ? 'runs Python when the program is used'
      : files.has(type)
        ? 'reads or writes files'
        : network.has(type)
          ? 'opens connections'
          : undefined;
    if (does !== undefined)
      context.report({
        rule: python.has(type) ? 'dangerous-call' : 'file-access',
        message: `The operator ${shownName(type)} ${does}.`,
        offset: range.offset,
        subject: type,
      });
  }
}

/** Its name, and its value where that is text. */
async function attribute(file: Protobuf, range: Range, context: Context): Promise<void> {
  let name = '';
  for await (const field of file.fields(range)) {
    if (field.wire !== 2) continue;
    if (field.number === 1) name = await file.text(field);
    else if (field.number === 5 || field.number === 8) context.text(name, await file.text(field));
  }
}
