import type { PickleValue } from '../../../formats/pickle';
import type { Context } from '../reader';
import { shownName } from '../shown';
import type { PickleRules } from './pickle-judge';

/** Bytes of an element of each kind of storage. */
const elementBytes: Readonly<Record<string, number>> = {
  DoubleStorage: 8,
  FloatStorage: 4,
  HalfStorage: 2,
  BFloat16Storage: 2,
  LongStorage: 8,
  IntStorage: 4,
  ShortStorage: 2,
  CharStorage: 1,
  ByteStorage: 1,
  BoolStorage: 1,
  ComplexDoubleStorage: 16,
  ComplexFloatStorage: 8,
  QInt8Storage: 1,
  QUInt8Storage: 1,
  QInt32Storage: 4,
  QUInt4x2Storage: 1,
  QUInt2x4Storage: 1,
  UntypedStorage: 1,
};

const storageModules: ReadonlySet<string> = new Set(['torch', 'torch.storage', 'torch.cuda']);

/** Numbers of a tensor or of several, which a pickle refers to and doesn't hold. */
export interface Storage {
  readonly key: string;
  readonly elements: number;
  readonly bytes: number;
  readonly offset: number;
}

/** Collects the storages that a pickle of PyTorch refers to; what is no such reference is reported. */
export class Storages {
  readonly byKey = new Map<string, Storage>();

  rules(context: Context): Pick<PickleRules, 'persistent'> {
    return {
      persistent: (id, offset, nameOf) => {
        const source = classOf(id);
        if (source !== undefined) return source;
        const problem = this.add(id, offset, nameOf);
        if (problem !== undefined)
          context.report({
            rule: 'unexpected-use',
            message: `A reference to the numbers of a tensor is not as PyTorch writes them: ${problem}.`,
            offset,
            subject: 'persistent id',
          });
        return undefined;
      },
    };
  }

  private add(id: PickleValue, offset: number, nameOf: (id: number) => string): string | undefined {
    if (id.kind !== 'tuple' || id.items === undefined) return 'it is no tuple';
    const [tag, type, key, location, count] = id.items;
    if (tag?.kind !== 'text' || tag.value !== 'storage') return 'it does not begin with the word storage';
    if (type?.kind !== 'global') return 'its type is no class by its name';
    const full = nameOf(type.id);
    const name = full.slice(full.lastIndexOf('.') + 1);
    const size = Object.hasOwn(elementBytes, name) ? elementBytes[name] : undefined;
    if (size === undefined || !storageModules.has(full.slice(0, -name.length - 1))) return `its type is ${full}`;
    // torch.package counts its storages.
    if (key?.kind !== 'text' && key?.kind !== 'int') return 'its key is no text';
    const keyText = String(key.value);
    if (location?.kind !== 'text') return 'its place is no text';
    if (count?.kind !== 'int' || count.value < 0) return 'its size is no number of elements';
    const storage = { key: keyText, elements: count.value, bytes: count.value * size, offset };
    const before = this.byKey.get(keyText);
    if (before !== undefined && before.bytes !== storage.bytes)
      return `storage ${shownName(keyText)} has ${before.bytes} bytes, and ${storage.bytes} elsewhere`;
    this.byKey.set(keyText, storage);
    return undefined;
  }
}

/** Before 1.6 a class came with its source: `('module', class, file, source)`. It stands for the class. */
function classOf(id: PickleValue): number | undefined {
  if (id.kind !== 'tuple' || id.items === undefined) return undefined;
  const [tag, type] = id.items;
  return tag?.kind === 'text' && tag.value === 'module' && type?.kind === 'global' ? type.id : undefined;
}
