import type { PickleEnd } from '../../../formats/pickle';
import type { ByteSource } from '../../../formats/source';
import type { Reader } from '../reader';
import { judgePickle } from './pickle';
import { judgeTrailing } from './pickle-file';
import { isLegacyTorch, legacyMagic } from './torch-magic';
import { Storages, type Storage } from './torch-storage';

/** Magic number, version, facts of the system, the object, the keys of its storages: five pickles, then the storages. */
export const legacyTorchReader: Reader = {
  format: 'PyTorch file (before 1.6)',
  fits: ({ head }) => isLegacyTorch(head),
  async read(source, context) {
    const storages = new Storages();
    const rules = storages.rules(context);
    let end: PickleEnd = { offset: legacyMagic.length, broken: undefined };
    for (let count = 1; count < 5 && end.broken === undefined; count++)
      end = await judgePickle(source, end.offset, context, count === 3 ? rules : {});
    if (end.broken !== undefined) return;
    const rest = await passStorages(source, end.offset, [...storages.byKey.values()]);
    if (rest === source.size) return;
    context.report({
      rule: 'malformed-model',
      message: `From byte ${rest} on the file does not hold the tensors that it says it holds.`,
      offset: rest,
      subject: 'storages',
    });
    await judgeTrailing(source, rest, context);
  },
};

/** Each storage is the number of its elements (64 bits) and its bytes, in the order of the keys. Answers where that ends to be so. */
async function passStorages(source: ByteSource, from: number, storages: readonly Storage[]): Promise<number> {
  const sorted = [...storages].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let at = from;
  for (const { elements, bytes } of sorted) {
    const count = await source.read(at, 8);
    if (count.length < 8 || count.readBigInt64LE() !== BigInt(elements) || at + 8 + bytes > source.size) return at;
    at += 8 + bytes;
  }
  return at;
}
