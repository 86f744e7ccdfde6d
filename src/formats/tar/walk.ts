import { firstNonZero, maxPadding, type ByteSource } from '../source';
import { TarError } from './error';
import { extensionOf, isExtension, noExtensions, stated, type Extensions } from './extensions';
import { blockBytes, isEnd, isTarHeader, readHeader, type RawHeader } from './header';
import { paxSize, type PaxRecords } from './pax';

/** A member of a tar file, and where its content lies. */
export interface TarMember {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'hardlink' | 'symlink' | 'special' | 'sparse';
  /** Where a link leads. */
  readonly linkName: string;
  readonly offset: number;
  readonly size: number;
  /** What another reader makes of it, where that is something else. */
  readonly oddities: readonly string[];
}

/** What a tar file holds; between and behind its members what belongs to none. */
export type TarPart =
  | { readonly kind: 'member'; readonly member: TarMember }
  | { readonly kind: 'rest'; readonly offset: number; readonly length: number }
  | { readonly kind: 'broken'; readonly offset: number; readonly message: string };

const kinds: Readonly<Record<string, TarMember['kind']>> = {
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'special',
  '4': 'special',
  '5': 'folder',
  '6': 'special',
  D: 'folder',
  S: 'sparse',
};

/**
 * The parts of a tar file, its content not read. It goes on behind the end of the archive: some programs do, and a second archive there
 * is one for them. After the first thing that can't be read nothing more comes but the rest.
 */
export async function* walkTar(source: ByteSource): AsyncGenerator<TarPart, void, undefined> {
  let at = 0;
  const global = new Map<string, string>();
  let known = noExtensions;
  while (at < source.size) {
    const block = await source.read(at, blockBytes);
    if (block.length < blockBytes || !isTarHeader(block)) {
      if (isEnd(block) && block.length === blockBytes) {
        const next = await firstNonZero(source, at, maxPadding);
        if (next !== undefined) {
          at = next - ((next - at) % blockBytes);
          continue;
        }
      }
      yield* restOf(source, at);
      return;
    }
    try {
      const raw = readHeader(block, at);
      const content = at + blockBytes;
      if (isExtension(raw)) {
        const extension = extensionOf(raw.type, await source.read(content, raw.size));
        if (raw.type === 'g') for (const [key, value] of extension.pax ?? []) global.set(key, value);
        else known = { ...known, ...extension };
        at = after(content, raw.size);
        continue;
      }
      const member = memberOf(raw, known, global, content);
      known = noExtensions;
      yield { kind: 'member', member };
      at = after(content, member.kind === 'hardlink' ? 0 : member.size);
      if (content + member.size > source.size)
        yield { kind: 'broken', offset: content, message: 'its last member is cut off' };
    } catch (error) {
      if (!(error instanceof TarError)) throw error;
      yield { kind: 'broken', offset: at, message: error.message };
      yield* restOf(source, at + blockBytes);
      return;
    }
  }
}

const after = (content: number, size: number): number => content + Math.ceil(size / blockBytes) * blockBytes;

async function* restOf(source: ByteSource, from: number): AsyncGenerator<TarPart, void, undefined> {
  const start = await firstNonZero(source, from, maxPadding);
  if (start === undefined && source.size - from <= maxPadding) return;
  const offset = start ?? from;
  yield { kind: 'rest', offset, length: source.size - offset };
}

function memberOf(
  raw: RawHeader,
  { pax, longName, longLink }: Extensions,
  global: PaxRecords,
  offset: number,
): TarMember {
  const record = (key: string): string | undefined => stated(pax.get(key) ?? global.get(key));
  const path = record('path');
  const name = path ?? stated(longName) ?? raw.name;
  const size = paxSize(pax) ?? paxSize(global) ?? raw.size;
  const oddities: string[] = [];
  if (path !== undefined && longName !== undefined && path !== longName)
    oddities.push(`is also named ${JSON.stringify(longName)}`);
  if (size !== raw.size && raw.size !== 0) oddities.push('has another size by its own header');
  const type = kinds[raw.type] ?? 'file';
  // Every form of it states at least one of these.
  const sparse = ['GNU.sparse.major', 'GNU.sparse.size', 'GNU.sparse.map'].some((key) => record(key) !== undefined);
  const kind = sparse ? 'sparse' : type === 'file' && name.endsWith('/') ? 'folder' : type;
  const linkName =
    kind === 'hardlink' || kind === 'symlink' ? (record('linkpath') ?? stated(longLink) ?? raw.linkName) : '';
  return { name, kind, linkName, offset, size, oddities };
}
