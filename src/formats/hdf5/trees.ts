import { FormatError } from '../cursor';
import type { Fields } from './fields';
import type { Hdf5File } from './file';

const maxNodes = 1_000_000;
const maxDepth = 32;

/** The children of the leaves of a version 1 tree: symbol nodes of a group, or chunks with their keys of `keyBytes`. */
export async function* leavesOf(
  file: Hdf5File,
  root: number,
  keyBytes: number,
): AsyncGenerator<{ key: Fields; address: number }, void, undefined> {
  const seen = new Set<number>();
  const open = [{ address: root, level: -1 }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node.address) || seen.size > maxNodes)
      throw new FormatError('a tree leads back into itself', file.offset(node.address));
    seen.add(node.address);
    const head = await file.record(node.address, 8 + 2 * file.offsetBytes);
    head.expect('TREE');
    head.skip(1);
    const level = head.uint(1);
    const count = head.uint(2);
    if (node.level !== -1 && level !== node.level - 1)
      throw new FormatError('the levels of a tree do not descend', head.base);
    const entryBytes = keyBytes + file.offsetBytes;
    const body = await file.record(node.address + 8 + 2 * file.offsetBytes, count * entryBytes);
    const children: { address: number; level: number }[] = [];
    for (let i = 0; i < count; i++) {
      const key = body.part(keyBytes);
      const address = body.uint(file.offsetBytes);
      if (level === 0) yield { key, address };
      else children.push({ address, level });
    }
    open.push(...children.reverse());
  }
}

/** The records of a version 2 tree. */
export async function* recordsOf(file: Hdf5File, address: number): AsyncGenerator<Fields, void, undefined> {
  const { offsetBytes: o, lengthBytes: l } = file;
  const head = await file.record(address, 22 + o + l);
  head.expect('BTHD');
  head.skip(2);
  const nodeBytes = head.uint(4);
  const recordBytes = head.uint(2);
  const depth = head.uint(2);
  head.skip(2);
  const root = head.uint(o);
  const count = head.uint(2);
  if (recordBytes === 0 || depth > maxDepth || nodeBytes < 16)
    throw new FormatError('a tree has an impossible shape', head.base);
  if (file.isDefined(root))
    yield* nodeOf(file, { address: root, count, depth }, { nodeBytes, recordBytes }, { left: maxNodes });
}

async function* nodeOf(
  file: Hdf5File,
  { address, count, depth }: { address: number; count: number; depth: number },
  shape: { nodeBytes: number; recordBytes: number },
  budget: { left: number },
): AsyncGenerator<Fields, void, undefined> {
  if (--budget.left < 0) throw new FormatError('a tree leads back into itself', file.offset(address));
  const { nodeBytes, recordBytes } = shape;
  const node = await file.record(address, nodeBytes);
  node.expect(depth === 0 ? 'BTLF' : 'BTIN');
  node.skip(2);
  for (let i = 0; i < count; i++) yield node.part(recordBytes);
  if (depth === 0) return;
  // How many records a node of each level may hold decides how many bytes their count takes.
  let most = Math.floor((nodeBytes - 10) / recordBytes);
  const countBytes = bytesFor(most);
  let totalBytes = 0;
  for (let level = 1; level < depth; level++) {
    const pointer = file.offsetBytes + countBytes + totalBytes;
    const here = Math.floor((nodeBytes - 10 - pointer) / (recordBytes + pointer));
    most = (here + 1) * most + here;
    totalBytes = bytesFor(most);
  }
  for (let i = 0; i <= count; i++) {
    const child = { address: node.uint(file.offsetBytes), count: node.uint(countBytes), depth: depth - 1 };
    node.skip(totalBytes);
    yield* nodeOf(file, child, shape, budget);
  }
}

function bytesFor(value: number): number {
  return Math.floor(Math.log2(Math.max(1, value)) / 8) + 1;
}
