import {
  isOpcode,
  readPickle,
  type Interlude,
  type PickleEnd,
  type PickleGlobal,
  type PickleHooks,
  type PickleVisitor,
} from '../../../formats/pickle';
import { bufferSource, isZero, piecesOf, sliceOf, type ByteSource } from '../../../formats/source';
import { allowanceOf } from '../allow';
import { readMemberText } from '../member-text';
import { isNameOfModelOnly } from '../names';
import type { Context, ModelFinding, Reader } from '../reader';
import { judgePickle } from './pickle';
import type { PickleRules } from './pickle-judge';
import { isLegacyTorch } from './torch-magic';

const identifier = /^[A-Za-z_][\w.]*$/;
/** What text of protocol 0 and 1 may begin with; trying others costs time. */
const beginnings: ReadonlySet<number> = new Set(Buffer.from('(])}cIlLdFSVNgp'));

/** What else a pickle may begin with, as hardly any loader writes it: such a one has to import something. */
const unusual: ReadonlySet<number> = new Set(
  Buffer.from('KMJXBCUTG\x80\x88\x8a\x8b\x8c\x8d\x8e\x8f\x95\x96', 'latin1'),
);
/** How far into a file is looked for what it imports. */
const maxTrial = 1 << 20;

/** A pickle, or several one after the other: a file that `pickle.dump` has written, whatever its name. */
export const pickleReader: Reader = {
  format: 'pickle',
  fits: async ({ head, source, name }) =>
    !isLegacyTorch(head) &&
    ((await startsPickle(head, head.length >= source.size)) || (await startsLong(head, source))) &&
    (isNameOfModelOnly(name) || !(await breaksAtOnce(head))),
  read: (source, context) => judgeFile(source, context),
};

/** Rules whose findings a second reading adds: what it makes of bytes that are none is no finding. */
const imports: ReadonlySet<string> = new Set([
  'dangerous-call',
  'dangerous-import',
  'unknown-global',
  'unexpected-use',
]);

/** A nested pickle imports far fewer. */
const maxNames = 10_000;

/** Where another loader goes on with opcodes for the first time, and which names the first reading imports from there on, by their offsets. */
interface Ambiguous {
  readonly names: Map<number, PickleGlobal>;
  first?: { readonly offset: number; readonly kind: Interlude['kind'] };
}

/** joblib reads arrays between the opcodes, `pickle.load` goes on with opcodes there: what either of them would import is judged. */
async function judgeFile(source: ByteSource, context: Context): Promise<void> {
  const ambiguous: Ambiguous = { names: new Map() };
  await judgePickles(source, 0, context, {
    arrays: (offset, kind) => {
      ambiguous.first ??= { offset, kind };
    },
    imported: (global) => {
      if (ambiguous.first !== undefined && ambiguous.names.size < maxNames) ambiguous.names.set(global.offset, global);
    },
  });
  const { first } = ambiguous;
  if (first === undefined) return;
  const [proto = 0, version = 0] = first.kind === 'pickle' ? await source.read(first.offset, 2) : [];
  const nested = saysPickle(proto, version);
  const silent = (): void => undefined;
  const found: ModelFinding[] = [];
  const second = { ...context, fact: silent, global: silent, text: silent, report: found.push.bind(found) };
  const end = await judgePickle(source, 0, second);
  for (const finding of found) {
    const { rule, subject, offset = Infinity } = finding;
    // It is broken soon, and a loader gets no further.
    if (!imports.has(rule) || !/^[A-Za-z_][\w.-]*$/.test(subject) || offset >= (end.broken?.offset ?? Infinity))
      continue;
    const meant = ambiguous.names.get(offset);
    if (!nested || (rule !== 'unexpected-use' && !(meant && isMixedUp(subject, meant, context))))
      context.report(finding);
  }
}

/**
 * A nested pickle counts what it puts by from 0, `pickle.load` goes on counting: for a name that is written out it takes the module from
 * what the outer one has put by, finds no such name in it, and stops. `meant`: what is imported there in the nested pickle by itself.
 */
const isMixedUp = (subject: string, { module, name }: PickleGlobal, { allowedGlobals }: Context): boolean =>
  subject !== `${module}.${name}` &&
  subject.endsWith(`.${name}`) &&
  allowanceOf(module, name, allowedGlobals) !== undefined;

/** Judges the pickle at `from`, those that follow it, and those that lie in what follows them. */
export async function judgePickles(
  source: ByteSource,
  from: number,
  context: Context,
  rules: PickleRules = {},
): Promise<void> {
  let end = await judgePickle(source, from, context, rules);
  while (end.broken === undefined && end.offset < source.size) {
    const head = await source.read(end.offset, 4_096);
    const zeros = head.findIndex((byte) => byte !== 0);
    if (zeros === -1 || !(await startsPickle(head.subarray(zeros), end.offset + head.length >= source.size))) break;
    end = await judgePickle(source, end.offset + zeros, context, rules);
  }
  await judgeTrailing(source, end.offset, context);
}

/** Of protocol 2 and higher a pickle says so; of the older ones it is told by trying whether it can be read as one. */
export async function startsPickle(head: Buffer, whole: boolean): Promise<boolean> {
  const [first, second] = head;
  if (first === undefined || second === undefined) return false;
  if (saysPickle(first, second)) return head.length > 2;
  if (first === 0x80 && second > 5) return trial(head.subarray(2), false);
  if (unusual.has(first)) return trial(head, false);
  return beginnings.has(first) && (await trial(head, whole));
}

/** Whether a pickle that imports nothing near its beginning does so later. */
async function startsLong(head: Buffer, source: ByteSource): Promise<boolean> {
  const [first = 0] = head;
  if (head.length >= source.size || !(beginnings.has(first) || unusual.has(first))) return false;
  return trial(await source.read(0, maxTrial), false);
}

/** A pickle that was damaged goes on for longer, and one that is cut off does not end with what no pickle holds. */
const soon = 64;

/** Whether a loader stops soon at what is no opcode, and before it imports anything. */
async function breaksAtOnce(head: Buffer): Promise<boolean> {
  const { does, end } = await tried(head);
  const next = head[end.offset];
  return !does && end.broken !== undefined && end.broken.offset < soon && next !== undefined && !isOpcode(next);
}

const saysPickle = (first: number, second: number): boolean => first === 0x80 && second >= 2 && second <= 5;

/** Whether a pickle may begin with these two bytes. */
export const mayStartPickle = (first: number, second: number): boolean =>
  saysPickle(first, second) || beginnings.has(first);

/** Whether what begins so is a pickle that imports something, and no number that looks like one. */
export const holdsPickle = async (head: Buffer, whole: boolean): Promise<boolean> =>
  (await startsPickle(head, whole)) && (await trial(head, whole));

/** Whether `bytes` read as a pickle: to its STOP, or far enough to use something that it imports. Lists of words read as imports only. */
async function trial(bytes: Buffer, whole: boolean): Promise<boolean> {
  const { imports, used, end } = await tried(bytes);
  if (end.broken === undefined && whole && end.offset === bytes.length) return bytes.length > 4;
  // A loader gets no further than to the first thing that is wrong.
  return imports > 0 && (used < (end.broken?.offset ?? Infinity) || end.broken === undefined);
}

/** Reads bytes as a pickle: how many names it imports, where one of them is used first, whether it does anything at all, and where it ends. */
async function tried(bytes: Buffer): Promise<{ imports: number; used: number; does: boolean; end: PickleEnd }> {
  const seen = { imports: 0, used: Infinity, does: false };
  const visitor: PickleVisitor = {
    global: (_, { module, name }) => {
      seen.does = true;
      if (identifier.test(module) && identifier.test(name)) seen.imports++;
    },
    wantsArguments: () => false,
    used: (_, __, offset) => {
      seen.used = Math.min(seen.used, offset);
      return undefined;
    },
    odd: () => {
      seen.does = true;
    },
    kept: () => undefined,
    payload: () => undefined,
    persistent: () => undefined,
  };
  const hooks: PickleHooks = { visitor, payload: () => Promise.resolve(), nested: () => hooks };
  const end = await readPickle(bufferSource(bytes), 0, hooks);
  return { ...seen, end };
}

/** A stream that starts where a loader reads on, or is searched for by somebody who knows where it lies. */
// eslint-disable-next-line no-control-regex -- opcodes are control characters
const start = /\x80[\x02-\x05](?:\x95[^]{8})?[\]})(cN\x8c}K]|c[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/g;
const maxTries = 1_000;
const maxTrailing = 2 ** 32;

/** What follows the last pickle is data; a pickle in it that imports something is judged too. */
export async function judgeTrailing(source: ByteSource, from: number, context: Context): Promise<void> {
  await readMemberText(sliceOf(source, from, source.size), context);
  let offset = from;
  let tries = 0;
  const unsearched = (why: string): void => {
    const message = `What follows the pickle was not searched from byte ${offset} on: ${why}.`;
    context.report({ rule: 'not-understood', message, offset, subject: 'trailing' });
  };
  for await (const piece of piecesOf(source, from)) {
    if (offset - from >= maxTrailing) {
      unsearched(`${source.size - from} bytes follow, and ${maxTrailing} are looked at`);
      return;
    }
    for (const match of isZero(piece) ? [] : piece.toString('latin1').matchAll(start)) {
      if (++tries > maxTries) {
        unsearched(`more than ${maxTries} places in it look like the start of another`);
        return;
      }
      const at = offset + match.index;
      const bytes = await source.read(at, 65_536);
      if (await trial(bytes, at + bytes.length >= source.size)) await judgePickle(source, at, context);
    }
    offset += piece.length;
  }
}
