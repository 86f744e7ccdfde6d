import type { Tree, TreeEntry } from '../../../trees/tree';

/** As much of a tree as the scan of one file needs. */
export type Files = Pick<Tree, 'read'>;

/**
 * A tree that reads the first bytes of every file, up to `chunk` of them, into the same memory: files by the thousand cost no more than
 * one. They are gone when the next file is begun.
 */
export function sharingHeads(tree: Files, chunk: number): Files {
  const into = Buffer.allocUnsafeSlow(chunk);
  return {
    read: (path, range = {}) =>
      tree.read(path, range.offset === 0 && range.length === chunk ? { ...range, into } : range),
  };
}

/** A file's bytes, of which `head` is read; every piece but the last is `chunk` long, and the last one is shorter, perhaps empty. */
export async function* piecesOf(
  tree: Files,
  { path }: TreeEntry,
  head: Buffer,
  chunk: number,
): AsyncGenerator<Buffer, void, undefined> {
  let bytes = head;
  for (let offset = head.length; ; offset += bytes.length) {
    yield bytes;
    if (bytes.length < chunk) return;
    bytes = await tree.read(path, { offset, length: chunk });
  }
}

/** The same bytes in such pieces. Where the source fails, what it gave before comes first. */
export async function* regroup(source: AsyncIterable<Buffer>, chunk: number): AsyncGenerator<Buffer, void, undefined> {
  let held: Buffer[] = [];
  let length = 0;
  let failure: { readonly error: unknown } | undefined;
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch((error: unknown) => {
      failure = { error };
    });
    if (next === undefined || next.done === true) break;
    held.push(next.value);
    length += next.value.length;
    if (length < chunk) continue;
    const bytes = Buffer.concat(held);
    let at = 0;
    for (; bytes.length - at >= chunk; at += chunk) yield bytes.subarray(at, at + chunk);
    held = [bytes.subarray(at)];
    length -= at;
  }
  yield Buffer.concat(held);
  if (failure) throw failure.error;
}

/** The first pieces, up to `limit` bytes or the first that goes beyond, and what comes after them, if there is more. */
export async function readAhead(
  pieces: AsyncIterable<Buffer>,
  limit: number,
): Promise<{ read: Buffer[]; rest: AsyncIterable<Buffer> | undefined }> {
  const read: Buffer[] = [];
  let length = 0;
  const iterator = pieces[Symbol.asyncIterator]();
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    read.push(next.value);
    length += next.value.length;
    if (length > limit) return { read, rest: { [Symbol.asyncIterator]: () => iterator } };
  }
  return { read, rest: undefined };
}
