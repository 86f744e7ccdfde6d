import { sliceOf } from '../../../../formats/source';
import { walkZip } from '../../../../formats/zip/loose';
import { directoryNames } from '../../../../formats/zip/loose-directory';
import { isTarHeader } from '../../../../formats/tar';
import type { Reader } from '../../reader';
import { isPackage, packageKinds, reportCode } from '../packages';
import { Archive, type ArchiveKind } from './archive';
import { kerasKind } from './keras';
import { npzKind } from './npz';
import { skopsKind } from './skops';
import { torchKind } from './torch';

const kinds: readonly ArchiveKind[] = [
  torchKind,
  kerasKind,
  skopsKind,
  npzKind,
  ...packageKinds.map((kind) => ({
    format: kind.format,
    fits: (names: readonly string[]) => isPackage(kind, names),
    judge: ({ left, context }: Archive) => {
      reportCode(
        kind,
        left.map(({ name }) => name),
        context,
      );
      return Promise.resolve();
    },
  })),
];

/** As many as a file may have members. */
const maxMembers = 100_000;
/** What the kind is told by. */
const maxNames = 10_000;

/** Zip files: those of the libraries that write models, and any others. */
export const zipReader: Reader = {
  format: 'zip archive',
  async fits({ source, head }) {
    // An archive at the end of a tar file is a member of it.
    if (isTarHeader(head.subarray(0, 512))) return false;
    const names = await directoryNames(source, maxNames);
    if (names === undefined) return head.length >= 30 && head.readUInt32LE(0) === 0x0403_4b50;
    const found = kindsOf(names);
    return found.length === 0 || found.map(({ format }) => format).join(', ');
  },
  async read(source, context) {
    const zip = await walkZip(source, maxMembers);
    const archive = new Archive(source, zip, context);
    // What has other bytes on both sides is a part of something, as tensors in a pickle are.
    const inside = ['front', 'end'].every((side) => zip.gaps.some(({ place }) => place === side));
    for (const oddity of zip.oddities) if (!inside || !oddity.kind.startsWith('bytes ')) archive.odd(oddity);
    if (!zip.complete)
      context.report({
        rule: 'not-understood',
        message: `The archive has more than ${maxMembers} entries, or a directory that can't be read to its end.`,
        subject: 'entries',
      });
    for (const kind of kindsOf(zip.members.map(({ name }) => name))) await kind.judge(archive);
    // Entries may share their data; bombs are made of that.
    const looked = new Set<string>();
    for (const member of archive.left) {
      const data = [member.dataOffset, member.method, member.packedSize].join();
      if (!looked.has(data)) await archive.inspect(member);
      looked.add(data);
    }
    for (const { place, offset, length } of zip.gaps) {
      // What stands in front is read as what the whole file is.
      if (place === 'front') continue;
      const name = place === 'comment' ? '(comment)' : `(bytes ${offset} to ${offset + length})`;
      await context.inspect(name, sliceOf(source, offset, length));
    }
    archive.conclude();
  },
};

function kindsOf(names: readonly string[]): ArchiveKind[] {
  const lower = names.map((name) => name.toLowerCase());
  return kinds.filter((kind) => kind.fits(lower));
}
