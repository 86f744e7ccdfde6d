import type {
  Interlude,
  Oddity,
  PickleGlobal,
  PickleHooks,
  PickleValue,
  PickleVisitor,
  Place,
  Use,
} from '../../../formats/pickle';
import { wideTexts } from '../../../formats/npy';
import type { ByteSource } from '../../../formats/source';
import { reservedName } from '../../../formats/pickle/texts';
import { allowanceOf } from '../allow';
import type { Allowance, Arguments } from '../allow/allowance';
import { arrayBehind, arrayWrappers, dtypeNames, fileWrappers, filesBeside } from './joblib';
import { CarriedFiles } from './pickle-carried';
import { hidesText, isData, judgeUses, opcodeOf, ruleOf, unusual, type Known } from './pickle-uses';
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
  /** Is told each name that is imported, and where. */
  readonly imported?: (global: PickleGlobal) => void;
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

/** A name in the wide characters of numpy. */
const padded = /^\0{0,3}_\0{1,3}_/;

/** Globals of whose results the state must be known later. */
const described: ReadonlySet<string> = new Set([...dtypeNames, ...arrayWrappers, ...fileWrappers]);

/** Is told what a pickle would do, and reports what of it no model needs. */
export class PickleJudge implements PickleVisitor {
  private readonly globals = new Map<number, Known>();
  private readonly seen = new Map<Oddity, number>();
  readonly carried = new CarriedFiles();
  private callsOwnCode = false;
  /** A method that Python looks up on an object while it loads one. */
  private overridden: { readonly offset: number; readonly name: string } | undefined;
  private key = noKey;
  private readonly repeats = new Repeats();

  constructor(
    private readonly context: Context,
    private readonly rules: PickleRules,
  ) {}

  global(id: number, global: PickleGlobal): void {
    const { module, name, offset } = global;
    const allowance = allowanceOf(module, name, this.context.allowedGlobals) ?? this.rules.allowance?.(module, name);
    this.globals.set(id, { module, name, offset, allowance, uses: new Map(), unusual: new Set() });
    this.context.global(`${module}.${name}`);
    this.rules.imported?.(global);
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
    if (known.allowance?.loads === true && use === 'call') this.carried.loaded(told);
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
    this.carried.found(place, start, end);
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
    if (oddity === 'object-state' && (from?.items === true || this.isBytes(origin?.id))) return;
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

  /** Bytes as protocol 2 writes them have no methods of their own either. */
  private isBytes(id: number | undefined): boolean {
    return id !== undefined && this.nameOf(id) === '_codecs.encode';
  }

  payload(kind: 'text' | 'bytes', offset: number, bytes: Buffer, start: number, end: number): void {
    const short = end - start <= longestRepeated;
    const known = short ? this.repeats.find(bytes, start, end, this.key) : undefined;
    if (known !== undefined) {
      this.key = known;
      return;
    }
    const found = bytes.subarray(start, end);
    if (kind === 'bytes') this.carried.found({ offset, length: found.length }, found, found.subarray(-1));
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
    for (const known of globals) judgeUses(known, this.callsOwnCode, this.context);
  }
}
