import { describe, expect, it } from '@jest/globals';
import { bufferSource } from '../../../src/formats/source';
import { walkTar, type TarPart } from '../../../src/formats/tar/walk';
import { paxRecords, tar, tarEnd, tarEntry } from './builder';

/** What is in a tar file, shortly. */
async function partsOf(bytes: Buffer): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of walkTar(bufferSource(bytes))) parts.push(shown(part));
  return parts;
}

function shown(part: TarPart): string {
  if (part.kind !== 'member') return part.kind;
  const { name, kind, linkName, size, oddities } = part.member;
  return [kind, name, linkName && `-> ${linkName}`, size, ...oddities].filter((each) => each !== '').join(' ');
}

const pax = (records: Record<string, string>, type = 'x'): Buffer =>
  tarEntry({ type, name: 'pax', content: paxRecords(records) });
const long = (name: string, type = 'L'): Buffer => tarEntry({ type, name: '././@LongLink', content: `${name}\0` });

describe('walkTar', () => {
  it.each<[string, Buffer, string[]]>([
    ['a file', tar({ name: 'a', content: 'x' }), ['file a 1']],
    ['a pax name', tar(pax({ path: 'b' }), { name: 'a' }), ['file b 0']],
    ['an empty pax name, which says nothing', tar(pax({ path: '' }), { name: 'a' }), ['file a 0']],
    ['an empty pax name before a long one', tar(pax({ path: '' }), long('b'), { name: 'a' }), ['file b 0']],
    ['an empty long name', tar(long(''), { name: 'a' }), ['file a 0']],
    ['an empty name after one for all', tar(pax({ path: 'g' }, 'g'), pax({ path: '' }), { name: 'a' }), ['file a 0']],
    ['two names', tar(pax({ path: 'b' }), long('c'), { name: 'a' }), ['file b 0 is also named "c"']],
    ['a long link', tar(long('t', 'K'), { name: 'a', type: '2', linkName: 'u' }), ['symlink a -> t 0']],
    ['a name for one entry alone', tar(pax({ path: 'b' }), { name: 'a' }, { name: 'c' }), ['file b 0', 'file c 0']],
    [
      'a second archive',
      Buffer.concat([tar({ name: 'a' }), tarEntry({ name: 'b' }), tarEnd]),
      ['file a 0', 'file b 0'],
    ],
    ['a name with a NUL', tar(pax({ path: 'b\0c' }), { name: 'a' }), ['broken', 'rest']],
    ['a large extended header', tar({ type: 'L', size: 2 ** 21 }, { name: 'a' }), ['broken', 'rest']],
  ])('tells of %s', async (_, bytes, expected) => {
    expect(await partsOf(bytes)).toEqual(expected);
  });
});
