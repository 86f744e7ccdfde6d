import { sliceOf } from '../../../formats/source';
import { isTarHeader } from '../../../formats/tar/header';
import { walkTar, type TarMember } from '../../../formats/tar/walk';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { isPackage, packageKinds, reportCode } from './packages';

/** As many as a file may have. */
const maxMembers = 100_000;

/** Tar files: .nemo, PyTorch's first format, packed folders. */
export const tarReader: Reader = {
  format: 'tar archive',
  fits: ({ head }) => isTarHeader(head.subarray(0, 512)),
  async read(source, context) {
    const names = new Set<string>();
    let members = 0;
    for await (const part of walkTar(source)) {
      if (++members > maxMembers) {
        context.report({
          rule: 'not-understood',
          message: `The tar file has more than ${maxMembers} members.`,
          subject: 'members',
        });
        break;
      }
      if (part.kind === 'broken')
        context.report({
          rule: 'not-understood',
          message: `The tar file can't be read on from byte ${part.offset}: ${shownName(part.message)}.`,
          offset: part.offset,
          subject: 'tar',
        });
      else if (part.kind === 'rest') {
        odd(
          context,
          'rest',
          `The tar file has ${part.length} bytes behind its end, at byte ${part.offset}.`,
          part.offset,
        );
        await context.inspect(`(bytes from ${part.offset})`, sliceOf(source, part.offset, part.length));
      } else {
        const { member } = part;
        judgeMember(member, names, context);
        if (member.kind === 'sparse')
          context.report({
            rule: 'not-understood',
            message: `${shownName(member.name)} is sparse: what a loader sees in it is not what stands in the archive.`,
            offset: member.offset,
            subject: member.name,
          });
        if (member.size > 0 && member.kind !== 'hardlink')
          await context.inspect(member.name, sliceOf(source, member.offset, member.size));
      }
    }
    const lower = [...names].map((name) => name.toLowerCase());
    for (const kind of packageKinds) if (isPackage(kind, lower)) reportCode(kind, names, context);
  },
};

function judgeMember(
  { name, kind, linkName, offset, oddities }: TarMember,
  names: Set<string>,
  context: Context,
): void {
  const shown = shownName(name);
  if (leadsOut(name))
    odd(context, 'name', `Unpacking ${shown} writes outside of the folder it is unpacked in.`, offset, 'high');
  if (kind === 'symlink' || kind === 'hardlink') {
    const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
    const target = kind === 'symlink' && folder !== '' ? `${folder}/${linkName}` : linkName;
    if (isAbsolute(linkName) || leadsOut(target))
      odd(
        context,
        'link',
        `${shown} is a link that leads out of the archive, to ${shownName(linkName)}.`,
        offset,
        'high',
      );
  }
  if (kind === 'special') odd(context, 'special', `${shown} is a device or a pipe.`, offset);
  for (const oddity of oddities) odd(context, 'headers', `${shown} ${oddity}.`, offset);
  const path = name.replace(/^(?:\.\/)+/, '');
  if (kind !== 'folder' && names.has(path))
    odd(context, 'two entries', `${shown} stands in the archive twice.`, offset);
  names.add(path);
}

const isAbsolute = (path: string): boolean => /^(?:[/\\]|[A-Za-z]:)/.test(path);

/** Whether a path leads out of the folder that it begins in. */
function leadsOut(path: string): boolean {
  if (isAbsolute(path)) return true;
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

function odd(
  context: Context,
  subject: string,
  message: string,
  offset: number,
  severity: 'medium' | 'high' = 'medium',
): void {
  context.report({ rule: 'deceptive-container', severity, message, offset, subject });
}
