import { sliceOf, type ByteSource } from '../../../../formats/source';
import type { LooseMember, LooseZip, ZipOddity } from '../../../../formats/zip/loose';
import { openMember, type LooseContent } from '../../../../formats/zip/loose-content';
import { shownName } from '../../shown';
import type { Context, Reader } from '../../reader';
import { unpackers } from '../packed';

/** An archive while it is looked into: what has been read of it is not read again. */
export class Archive {
  private readonly done = new Set<LooseMember>();
  private readonly oddities = new Map<string, { readonly first: ZipOddity; count: number }>();

  constructor(
    readonly source: ByteSource,
    readonly zip: LooseZip,
    readonly context: Context,
  ) {}

  /** Files of the archive that nothing has looked into. */
  get left(): LooseMember[] {
    return this.zip.members.filter((member) => !member.folder && !this.done.has(member));
  }

  /** Looks into a member: by its content, or as what the archive says it is. */
  async inspect(member: LooseMember, as?: Reader): Promise<void> {
    const content = await this.open(member);
    try {
      await this.context.inspect(member.name, content.source, as);
    } finally {
      await content.close();
    }
  }

  /** The bytes of a member; what is wrong with it is reported. */
  private async open(member: LooseMember): Promise<LooseContent> {
    this.done.add(member);
    const content = await openMember(this.source, member, unpackers, (bytes) => {
      this.context.unpack(bytes);
    });
    const { problem, oddities } = content;
    for (const oddity of oddities) this.odd(oddity);
    if (problem !== undefined)
      this.context.report({
        rule: 'not-understood',
        message: `${shownName(member.name)} can't be read as its loader would: ${problem}.`,
        offset: member.dataOffset,
        subject: member.name,
      });
    return content;
  }

  /** The first bytes of a member that is stored as it is; undefined for one that is packed. Counts as read. */
  async startOf(member: LooseMember, length: number): Promise<Buffer | undefined> {
    if (member.method !== 0) return undefined;
    this.done.add(member);
    return sliceOf(this.source, member.dataOffset, member.packedSize).read(0, length);
  }

  /** What isn't looked into. */
  pass(member: LooseMember): void {
    this.done.add(member);
  }

  odd(oddity: ZipOddity): void {
    const same = this.oddities.get(oddity.kind);
    if (same === undefined) this.oddities.set(oddity.kind, { first: oddity, count: 1 });
    else same.count++;
  }

  /** Says what is odd, each kind of it once. */
  conclude(): void {
    for (const { first, count } of this.oddities.values()) {
      const { kind, member, message, offset } = first;
      const what = member === undefined ? 'The archive' : `Its entry ${shownName(member)}`;
      const more = count > 1 ? ` (and ${count - 1} more such)` : '';
      this.context.report({
        rule: 'deceptive-container',
        severity: harmful.has(kind) ? 'high' : 'medium',
        message: `${what} ${message}${more}: readers of zip files differ in what they make of that.`,
        offset,
        subject: kind,
      });
    }
  }
}

/** What unpacking the archive does outside of its folder, and what may hide anything. */
const harmful: ReadonlySet<string> = new Set(['path', 'link', 'unsearched']);

/** One kind of archive: who writes it and what its members are. */
export interface ArchiveKind {
  /** For people. */
  readonly format: string;
  /** By the names of the members, in lower case. */
  fits(names: readonly string[]): boolean;
  /** Looks into what this kind knows about; what it leaves is looked into by content. */
  judge(archive: Archive): Promise<void>;
}

/** The last part of a path. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
