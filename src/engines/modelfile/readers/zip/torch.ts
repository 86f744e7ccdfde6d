import type { LooseMember } from '../../../../formats/zip/loose';
import type { Context, Reader } from '../../reader';
import { shownName } from '../../shown';
import { holdsPickle, judgePickles, mayStartPickle } from '../pickle-file';
import { Storages, type Storage } from '../torch-storage';
import { baseName, type Archive, type ArchiveKind } from './archive';
import { TorchScript } from './torchscript';

/**
 * What `torch.save` writes since 1.6, `torch.jit.save` and `torch.package`: `<root>/data.pkl`, storages beside it, and for the latter two
 * sources. Its storages are not read.
 */
export const torchKind: ArchiveKind = {
  format: 'PyTorch archive',
  fits: (names) =>
    names.some((name) => ['data.pkl', 'constants.pkl', 'bytecode.pkl'].includes(baseName(name)) || isPackage(name)),
  async judge(archive) {
    const script = await TorchScript.of(archive);
    const found: FoundStorage[] = [];
    for (const member of archive.left)
      if (isPickle(member.name)) await judgePickleMember(archive, member, script, found);
    await passStorages(archive, found);
    for (const member of archive.left) {
      const name = member.name.toLowerCase();
      if (isPackage(name))
        archive.context.report({
          rule: 'code-in-model',
          message: 'The file is a torch.package: Python sources in it run when it is loaded.',
          subject: 'torch.package',
        });
      else if (/\.pyc?$/.test(name))
        archive.context.report({
          rule: 'code-in-model',
          message: `${shownName(member.name)} is Python, which no archive of weights needs.`,
          subject: member.name,
        });
    }
  },
};

/** Whether a name, in lower case, is of what only `torch.package` writes. */
const isPackage = (name: string): boolean => /(?:^|\/)\.data\/(?:extern_modules|python_version)$/.test(name);

/** Debug information of TorchScript is a pickle too, and looked into by its content. */
const isPickle = (name: string): boolean => name.toLowerCase().endsWith('.pkl');

interface FoundStorage {
  readonly pickle: string;
  readonly storage: Storage;
}

async function judgePickleMember(
  archive: Archive,
  member: LooseMember,
  script: TorchScript,
  found: FoundStorage[],
): Promise<void> {
  const storages = new Storages();
  const reader: Reader = {
    format: 'pickle',
    fits: () => true,
    read: (source, context: Context) =>
      judgePickles(source, 0, context, {
        ...storages.rules(context),
        allowance: (module, name) => script.allowanceOf(module, name),
      }),
  };
  await archive.inspect(member, reader);
  for (const storage of storages.byKey.values()) found.push({ pickle: member.name, storage });
}

/** Where the storages of `root/data.pkl` lie: in `root/data/`, or for a package beside everything. */
function* placesOf({ pickle, storage: { key } }: FoundStorage): Generator<string, void, undefined> {
  yield `${pickle.slice(0, -'.pkl'.length)}/${key}`.toLowerCase();
  const root = pickle.slice(0, pickle.indexOf('/') + 1);
  for (const place of [`.data/${key}.storage`, `.data/${key}`, `data/${key}`, `tensors/${key}`])
    yield `${root}${place}`.toLowerCase();
}

function placed(reference: FoundStorage, members: ReadonlyMap<string, LooseMember[]>): LooseMember[] {
  for (const place of placesOf(reference)) {
    const found = members.get(place);
    if (found !== undefined) return found;
  }
  return [];
}

/** Leaves out what the pickles say are numbers, when it is as long as they say and isn't a pickle after all. */
async function passStorages(archive: Archive, found: readonly FoundStorage[]): Promise<void> {
  const members = new Map<string, LooseMember[]>();
  for (const member of archive.left) {
    const name = member.name.toLowerCase();
    const same = members.get(name);
    if (same === undefined) members.set(name, [member]);
    else same.push(member);
  }
  for (const reference of found) {
    const { pickle, storage } = reference;
    for (const member of placed(reference, members)) {
      const stored = member.method === 0 ? member.packedSize : member.size;
      if (stored !== storage.bytes && loaded.test(pickle))
        archive.context.report({
          rule: 'malformed-model',
          severity: 'high',
          message: `${shownName(member.name)} has ${stored ?? 'an unknown number of'} bytes, and ${shownName(pickle)} says it has ${storage.bytes}: a loader reads beyond its end.`,
          offset: member.dataOffset,
          subject: member.name,
        });
      else await passNumbers(archive, member);
    }
  }
}

/** Pickles whose storages a loader reads; those of traced inputs are written without them. */
const loaded = /(?:^|\/)(?:data|constants)\.pkl$/i;
const sniffedBytes = 4_096;

async function passNumbers(archive: Archive, member: LooseMember): Promise<void> {
  const { lead, method } = member;
  if (method === 0 && lead !== undefined && !mayStartPickle(lead >> 8, lead & 0xff)) {
    archive.pass(member);
    return;
  }
  const head = await archive.startOf(member, sniffedBytes);
  if (head === undefined) return;
  if (await holdsPickle(head, head.length >= member.packedSize)) await archive.inspect(member);
}
