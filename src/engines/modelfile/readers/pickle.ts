import {
  readPickle,
  type Interlude,
  type Oddity,
  type PickleEnd,
  type PickleHooks,
  type PickleValue,
  type PickleVisitor,
  type Place,
  type Use,
} from '../../../formats/pickle';
import { textOfElements, wideTexts } from '../../../formats/npy';
import { bufferSource, piecesOf, sliceOf, type ByteSource } from '../../../formats/source';
import { reservedName } from '../../../formats/pickle/texts';
import { UnpackError } from '../../../formats/unpack/error';
import { allowanceOf } from '../allow';
import type { Allowance, Arguments, Check } from '../allow/allowance';
import { entriesOf, stateOf, stateWithout } from '../allow/checks';
import { harmOf } from '../allow/dangerous';
import { arrayBehind, arrayWrappers, dtypeNames, fileWrappers, filesBeside } from './joblib';
import { keyOf, longestRepeated, noKey, Repeats } from './repeats';
import { shownName } from '../shown';
import type { Context } from '../reader';
import type { ModelRuleId } from '../rules';

/** What a container adds to what any pickle may do. */
export interface PickleRules {
  /** What a name that is on no list may do: classes that a TorchScript archive defines itself. */
  readonly allowance?: (module: string, name: string) => Allowance | undefined;
  /** Is told persistent ids, where they belong to the format, as the visitor is; `nameOf` gives the `module.name` of a global. */
  readonly persistent?: (
    id: Parameters<PickleVisitor['persistent']>[0],
    offset: number,
    nameOf: (id: number) => string,
  ) => number | undefined;
  /** Arrays stand between the opcodes, as joblib writes them. Is told where another loader would go on with opcodes. */
  readonly arrays?: PickleHooks['ambiguous'];
}

/** No policy can allow what is known to do harm. */
const none: ReadonlySet<string> = new Set();

interface Known {
  readonly module: string;
  readonly name: string;
  readonly offset: number;
  readonly allowance: Allowance | undefined;
  /** How it was used, and how often. */
  readonly uses: Map<Use, number>;
  readonly unusual: Set<string>;
}

const oddities: Readonly<Record<Oddity, readonly [rule: ModelRuleId, message: string]>> = {
  'computed-import': ['computed-import', 'What is imported is not written in the file as a string'],
  'computed-call': ['computed-import', 'What is called is not a name in the file but a value of it'],
  'changed-import': ['changed-object', 'It sets the attributes of an import'],
  'changed-object': ['changed-object', 'It changes an object that is no container of its own'],
  'named-method': ['changed-object', 'It gives a method to what the loader asks for one, or another class'],
  'shared-tuples': ['unexpected-use', 'A tuple in it is more values than any loader can go through'],
  'object-state': ['unexpected-use', 'It sets a state that is an object with methods of its own'],
  'extension-code': ['computed-import', 'It imports by a number whose meaning is not in the file'],
  'unknown-protocol': ['malformed-model', 'It states a pickle protocol that does not exist'],
  'long-frame': ['malformed-model', 'It states a frame that is longer than the file'],
  'long-name': ['computed-import', 'It imports a name longer than any name is'],
};

/** Reads the pickle at `start` and reports what loading it would do. */
export async function judgePickle(
  source: ByteSource,
  start: number,
  context: Context,
  rules: PickleRules = {},
): Promise<PickleEnd> {
  const judges: PickleJudge[] = [];
  const hooks = (): PickleHooks => {
    const judge = new PickleJudge(context, rules);
    judges.push(judge);
    return {
      visitor: judge,
      payload: async (kind, offset, length, element) => {
        if (element === undefined) {
          for await (const piece of piecesOf(source, offset, length)) judge.scan(kind, piece, offset);
          if (kind === 'bytes') await judge.carries(source, { offset, length });
        } else
          for await (const piece of piecesOf(source, offset, length, element * Math.ceil(2 ** 20 / element)))
            context.text(offset, textOfElements(piece, element));
      },
      late: () => lateness(context),
      ...(rules.arrays && { ambiguous: rules.arrays }),
      nested: hooks,
    };
  };
  const end = await readPickle(source, start, hooks());
  for (const judge of judges) {
    judge.conclude();
    await judge.lookIntoLoads(source);
  }
  if (end.broken !== undefined) {
    const { reason, offset } = end.broken;
    context.report({
      rule: 'not-understood',
      message: `The pickle can't be read on from byte ${offset}: ${reason}. What it did before, a loader has done.`,
      offset,
      subject: 'pickle',
    });
  }
  return end;
}

function lateness(context: Context): string | undefined {
  try {
    context.unpack(0);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    return error.message;
  }
}

class PickleJudge implements PickleVisitor {
  private readonly globals = new Map<number, Known>();
  private readonly seen = new Map<Oddity, number>();
  private readonly loads: Loaded[] = [];
  private readonly carried: Place[] = [];
  private callsOwnCode = false;
  /** A method that Python looks up on an object while it loads one. */
  private overridden: { readonly offset: number; readonly name: string } | undefined;
  private key = noKey;
  private readonly repeats = new Repeats();

  constructor(
    private readonly context: Context,
    private readonly rules: PickleRules,
  ) {}

  global(id: number, { module, name, offset }: Parameters<PickleVisitor['global']>[1]): void {
    const allowed = harmOf(module, name) === undefined ? this.context.allowedGlobals : none;
    const allowance = allowanceOf(module, name, allowed) ?? this.rules.allowance?.(module, name);
    this.globals.set(id, { module, name, offset, allowance, uses: new Map(), unusual: new Set() });
    this.context.global(`${module}.${name}`);
  }

  wantsArguments(id: number, use: Use): boolean {
    const known = this.globals.get(id);
    if (known === undefined) return false;
    if (use === 'build' && (known.allowance?.makes === true || described.has(`${known.module}.${known.name}`)))
      return true;
    return typeof ruleOf(known.allowance, use) === 'function';
  }

  used(
    id: number,
    use: Use,
    offset: number,
    args: Parameters<PickleVisitor['used']>[3],
  ): ReturnType<PickleVisitor['used']> {
    const known = this.globals.get(id);
    if (known === undefined) return undefined;
    known.uses.set(use, (known.uses.get(use) ?? 0) + 1);
    const told: Arguments = {
      values: args,
      nameOf: (other) => this.nameOf(other),
      allows: (other, how) => ruleOf(this.globals.get(other)?.allowance, how) !== undefined,
    };
    const object = use === 'build' && known.allowance?.makes === true ? this.madeBy(args) : known;
    const rule = ruleOf(object?.allowance, use);
    const problem = typeof rule === 'function' ? rule(told) : undefined;
    if (problem !== undefined) unusual(known, problem);
    else if (known.allowance !== undefined && rule === undefined) unusual(known, `it is used by ${opcodeOf[use]}`);
    if (known.allowance?.loads === true && use === 'call') this.loads.push(...loadedBy(told));
    return use === 'build' && object !== undefined ? this.arrayAfter(object, known, told, offset) : undefined;
  }

  /** The class that a function was given to make an instance of. */
  private madeBy([tuple]: readonly PickleValue[]): Known | undefined {
    const [first] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
    return first?.kind === 'global' ? this.globals.get(first.id) : undefined;
  }

  /** What joblib reads when it has made this object. */
  private arrayAfter(
    object: Known,
    known: Known,
    { values, nameOf }: Arguments,
    offset: number,
  ): Interlude | undefined {
    const name = `${object.module}.${object.name}`;
    if (fileWrappers.has(name) && !filesBeside(values)) unusual(known, 'its array lies elsewhere than beside the file');
    if (this.rules.arrays === undefined || !arrayWrappers.has(name)) return undefined;
    const next = arrayBehind(values, nameOf);
    if (typeof next !== 'string') return next;
    this.context.report({
      rule: 'not-understood',
      message: `Behind byte ${offset} follows an array, and ${next}: where the pickle goes on can't be told.`,
      offset,
      subject: 'array',
    });
    return undefined;
  }

  /** Bytes that begin and end as a pickle does, or as something packed or a program: whoever keeps one there loads it. */
  async carries(source: ByteSource, place: Place): Promise<void> {
    const [start, end] = [await source.read(place.offset, 6), await source.read(place.offset + place.length - 1, 1)];
    if (looksCarried(start, end)) this.carry(place);
  }

  private carry(place: Place): void {
    if (this.carried.length < maxCarried) this.carried.push(place);
  }

  /** What it loads out of its own bytes is a file, too, and so is what looks like one. */
  async lookIntoLoads(source: ByteSource): Promise<void> {
    for (const { place, text } of this.loads) {
      const bytes = sliceOf(source, place.offset, place.length);
      const inner = text ? bufferSource(Buffer.from((await bytes.read(0, maxText)).toString(), 'latin1')) : bytes;
      await this.context.inspect(`bytes at ${place.offset}`, inner);
      const head = await inner.read(0, 16);
      // Whatever it is, it is loaded as a pickle if it is no archive.
      if (!archives.test(head.toString('latin1'))) await judgePickle(inner, 0, this.context);
    }
    for (const { offset, length } of this.carried)
      if (!this.loads.some(({ place }) => place.offset === offset))
        await this.context.inspect(`bytes at ${offset}`, sliceOf(source, offset, length));
  }

  kept(id: number): void {
    const known = this.globals.get(id);
    if (known?.allowance !== undefined && known.allowance.value !== true) unusual(known, 'it is kept as a value');
  }

  odd(oddity: Oddity, offset: number, detail: string, origin?: Parameters<PickleVisitor['odd']>[3]): void {
    const from = origin && this.globals.get(origin.id)?.allowance;
    if (oddity === 'named-method') {
      if (origin?.use === 'value' || !isData(origin === undefined ? '' : this.nameOf(origin.id), from))
        this.overridden ??= { offset, name: detail };
      return;
    }
    if (from?.types === true && !hidesText(origin?.value)) return;
    if (oddity === 'computed-call' && this.isZone(origin?.value)) return;
    if (oddity === 'object-state' && from?.items === true) return;
    if (from?.code === true) {
      this.callsOwnCode ||= origin?.use !== 'new';
      return;
    }
    const before = this.seen.get(oddity) ?? 0;
    this.seen.set(oddity, before + 1);
    if (before > 0) return;
    const [rule, message] = oddities[oddity];
    const about = detail === '' ? '' : ` (${shownName(detail)})`;
    this.context.report({ rule, message: `${message}${about}, at byte ${offset}.`, offset, subject: oddity });
  }

  /** Python writes a time zone as a call of `getattr(ZoneInfo, '_unpickle')`. */
  private isZone(called: PickleValue | undefined): boolean {
    if (called?.kind !== 'result' || this.nameOf(called.id) !== 'builtins.getattr') return false;
    const [tuple] = called.parts ?? [];
    const [object, name] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
    const isClass = object?.kind === 'global' && this.nameOf(object.id) === 'zoneinfo.ZoneInfo';
    return isClass && name?.kind === 'text' && name.value === '_unpickle';
  }

  payload(kind: 'text' | 'bytes', offset: number, bytes: Buffer, start: number, end: number): void {
    const short = end - start <= longestRepeated;
    const known = short ? this.repeats.find(bytes, start, end, this.key) : undefined;
    if (known !== undefined) {
      this.key = known;
      return;
    }
    const found = bytes.subarray(start, end);
    if (kind === 'bytes' && looksCarried(found, found.subarray(-1))) this.carry({ offset, length: found.length });
    const { key } = this;
    const text = this.scan(kind, found, offset);
    if (short && text.length === found.length) this.repeats.keep(text, key, this.key);
  }

  /** All of a string or bytes, or the next piece. Answers the text of it. */
  scan(kind: 'text' | 'bytes', bytes: Buffer, offset: number): string {
    const text = bytes.toString(kind === 'text' ? 'utf8' : 'latin1');
    // A dict's key comes before its value.
    this.context.text(this.key.name === '' ? offset : this.key.name, text);
    if (kind === 'bytes' || text.includes('\0')) for (const wide of wideTexts(text)) this.context.text(offset, wide);
    this.key = /^[\w.-]{1,64}$/.test(text) ? keyOf(text) : noKey;
    // A string of numpy's own is equal to Python's.
    if (padded.test(text)) {
      const name = text.replaceAll('\0', '');
      if (reservedName.test(name)) this.overridden ??= { offset, name };
    }
    return text;
  }

  persistent(id: Parameters<PickleVisitor['persistent']>[0], offset: number): number | undefined {
    return this.rules.persistent?.(id, offset, (other) => this.nameOf(other));
  }

  nameOf(id: number): string {
    const known = this.globals.get(id);
    return known === undefined ? 'what is not known' : shownName(`${known.module}.${known.name}`);
  }

  /** Reports each global once, by the worst that was done with it. */
  conclude(): void {
    const globals = [...this.globals.values()];
    if (this.overridden !== undefined && !globals.some(({ allowance }) => allowance?.code === true)) {
      const { offset, name } = this.overridden;
      const message = `It names ${name}, by which a state would replace a method that the loader calls, or the class.`;
      this.context.report({ rule: 'changed-object', message, offset, subject: name });
    }
    for (const { module, name, offset, allowance, uses, unusual } of globals) {
      const shown = shownName(`${module}.${name}`);
      const subject = `${module}.${name}`;
      const used = uses.size > 0;
      const harm = harmOf(module, name);
      if (allowance?.code === true)
        this.context.report({
          rule: 'code-in-model',
          ...(this.callsOwnCode && { severity: 'critical' }),
          message: this.callsOwnCode
            ? `It carries code (${shown}), and loading it runs that code.`
            : `It carries code, which ${shown} makes functions and classes of.`,
          offset,
          subject: 'code',
        });
      if (allowance !== undefined && (unusual.size === 0 || harm === undefined)) {
        if (unusual.size > 0)
          this.context.report({
            rule: 'unexpected-use',
            message: `${shown} is known, but not used as here: ${[...unusual].join('; ')}.`,
            offset,
            subject,
          });
        continue;
      }
      if (harm !== undefined)
        this.context.report({
          rule: used ? 'dangerous-call' : 'dangerous-import',
          message: used ? `Loading it uses ${shown}, which ${harm}.` : `It refers to ${shown}, which ${harm}.`,
          offset,
          subject,
        });
      else
        this.context.report({
          rule: 'unknown-global',
          message: `${used ? 'Loading it uses' : 'It refers to'} ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
          offset,
          subject,
        });
    }
  }
}

const opcodeOf: Readonly<Record<Use, string>> = {
  call: 'a call with arguments',
  new: 'making an instance',
  instance: 'making an instance with arguments',
  build: 'setting its state',
  items: 'adding items to it',
};

/** Instances are made with arguments only where a call is foreseen. */
const withoutArguments: Check = ({ values }) => (values.length === 0 ? undefined : 'it is called with arguments');

/** What an allowance says of a use; undefined where it is not foreseen. Setting the state of what may be made is part of making it. */
function ruleOf(allowance: Allowance | undefined, use: Use | 'value'): true | Check | undefined {
  if (allowance === undefined) return undefined;
  if (use === 'instance') return allowance.call ?? (allowance.new && withoutArguments);
  if (use === 'build') {
    if (allowance.new === undefined && allowance.call === undefined) return undefined;
    return allowance.build ?? (allowance.items === true && allowance.code !== true ? containerState : true);
  }
  return allowance[use];
}

/** A name in the wide characters of numpy. */
const padded = /^\0{0,3}_\0{1,3}_/;

/** Whether what a global makes is data that has no methods of its own: the count of a word, where words are keys. */
const isData = (name: string, allowance: Allowance | undefined): boolean =>
  allowance?.items === true || dataMakers.test(name);
const dataMakers =
  /^(?:numpy\.(?:_?core\.)?(?:multiarray|numeric)\.|pandas\.|datetime\.|decimal\.|builtins\.(?:(?:frozen)?set|int|float|complex|bytes|bytearray|range|slice)$)/;

/** Items are added by these methods of an object, which its state could replace. */
const ownMethods = stateWithout('append', 'extend', 'add');
/** And a container is filled of another by these. */
const copying = new Set('keys items values pop get update copy'.split(' '));

/** The state of a container, which methods of its own take items of. */
const containerState: Check = (args) => {
  const problem = ownMethods(args);
  if (problem !== undefined) return problem;
  for (const [name, item] of entriesOf(stateOf(args)) ?? [])
    if (copying.has(name) && (item.kind === 'global' || (item.kind === 'result' && !args.allows(item.id, 'items'))))
      return `its state replaces ${name}`;
  return undefined;
};

/** Whether what is called is `_load_type('str')`, which makes a string of bytes in a codec of its own. */
function hidesText(called: PickleValue | undefined): boolean {
  const [tuple] = called?.kind === 'result' ? (called.parts ?? []) : [];
  const [name] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
  return name?.kind !== 'text' || name.value === 'str' || name.value === 'bytes';
}

function unusual(known: Known, problem: string): void {
  if (known.unusual.size < 10) known.unusual.add(problem);
}

/** Globals of whose results the state must be known later. */
const described: ReadonlySet<string> = new Set([...dtypeNames, ...arrayWrappers, ...fileWrappers]);

interface Loaded {
  readonly place: Place;
  /** Whether the bytes were written as text, a character a byte. */
  readonly text: boolean;
}

const maxText = 1 << 28;
const maxCarried = 1_000;
// eslint-disable-next-line no-control-regex -- what files begin with
const packed = /^(?:\x1f\x8b\x08|PK\x03\x04|BZh[1-9]1A|\x7fELF|\xfd7zXZ|\x28\xb5\x2f\xfd|7z\xbc\xaf)/;
/** A pickle, of protocol 2 to 5 at the start and with STOP at the end, or something packed, or a program. */
const looksCarried = (start: Buffer, end: Buffer): boolean =>
  start[0] === 0x80
    ? start[1] !== undefined && start[1] >= 2 && start[1] <= 5 && end[0] === 0x2e
    : packed.test(start.toString('latin1', 0, 6));

// eslint-disable-next-line no-control-regex -- what files begin with
const archives = /^(?:PK|\x80[\x02-\x05])/;

/** The bytes that a call was given: in the stream as such, or as Python 2 wrote them, as text with a character a byte. */
function loadedBy({ values: [tuple], nameOf }: Arguments): Loaded[] {
  const [first] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
  if (first?.kind === 'result' && nameOf(first.id) === '_codecs.encode') {
    const [inner] = first.parts ?? [];
    const [text] = inner?.kind === 'tuple' ? (inner.items ?? []) : [];
    if ((text?.kind === 'text' || text?.kind === 'data') && text.place !== undefined)
      return [{ place: text.place, text: true }];
  }
  if ((first?.kind === 'text' || first?.kind === 'data') && first.place !== undefined)
    return [{ place: first.place, text: false }];
  return [];
}
