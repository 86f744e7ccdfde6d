import type { PickleValue } from '../../../formats/pickle';
import type { Arguments, Check } from './allowance';

/** The arguments of a call: the items of its one tuple. */
export const callArguments = ({ values: [tuple] }: Arguments): readonly (PickleValue | undefined)[] =>
  tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];

/** What a call made an instance of: up to protocol 1 a function of Python's is given the class. */
export function classOf(made: PickleValue & { readonly kind: 'result' }, args: Arguments): string {
  const name = args.nameOf(made.id);
  const [first] = name === 'copyreg._reconstructor' ? callArguments({ ...args, values: made.parts ?? [] }) : [];
  return first?.kind === 'global' ? args.nameOf(first.id) : name;
}

/** The first argument is a class or function that may itself be made or called so. */
export const factory =
  (use: 'value' | 'call' | 'new'): Check =>
  (args) => {
    const [first] = callArguments(args);
    if (first === undefined || first.kind === 'none') return undefined;
    // What dill gives for a name of Python's own types.
    if (first.kind === 'result' && args.nameOf(first.id) === 'dill._dill._load_type') return undefined;
    // A function with arguments, or a method, which are judged where they are made.
    if (use === 'value' && keptCall(first, args)) return undefined;
    if (first.kind !== 'global') return 'it is given something else than a class by its name';
    const later = use === 'value' ? calledLater(first, args) : undefined;
    if (later !== undefined) return later;
    return args.allows(first.id, use) ? undefined : `it is given ${args.nameOf(first.id)}`;
  };

/** Whether a value is `functools.partial(…)`, a method by which lifelines fits, or one of Python's own types: each is judged where it is made. */
export function keptCall(given: PickleValue | undefined, args: Arguments): boolean {
  if (given?.kind !== 'result') return false;
  const name = args.nameOf(given.id);
  const [object] = name === 'builtins.getattr' ? callArguments({ ...args, values: given.parts ?? [] }) : [];
  if (name === 'functools.partial') return true;
  if (object?.kind === 'global') return args.nameOf(object.id).startsWith('builtins.');
  return object?.kind === 'result' && args.nameOf(object.id).startsWith('lifelines.');
}

/** What opens files when it is called: nothing that is called later may be one. */
const openers = new RegExp(
  String.raw`^(?:numpy\..*memmap|(?:lightgbm|xgboost)\..*(?:Booster|_TempFile)|sklearn\.utils\.validation\.check_memory|catboost\.(?:eval|plot_helpers)\..*` +
    String.raw`|transformers\.(?:training_args|deepspeed|integrations).*|nltk\.tokenize\.\w+_tokenize|(?:gensim|prophet|cmdstanpy|joblib|accelerate|pytorch_lightning|torch\.nn\.parallel|torch\.distributed)\..*)$`,
);

/** Why a function or class may not be called by what keeps it, with arguments that are kept too. */
export function calledLater(called: PickleValue | undefined, args: Arguments): string | undefined {
  if (called?.kind !== 'global') return undefined;
  const name = args.nameOf(called.id);
  return openers.test(name) ? `it would call ${name}, which opens files or processes` : undefined;
}

/** What makes values that have no methods but those of their type. */
const data = /^(?:builtins\.|_codecs\.|numpy\.(?!.*(?:poly1d|vectorize)$)|dill\.)/;

/** Containers are filled of plain values: of an object they would call methods that its state can give it. */
export const filled: Check = (args) => {
  for (const given of callArguments(args)) {
    if (given?.kind !== 'result') continue;
    const name = args.nameOf(given.id);
    if (!args.allows(given.id, 'items') && !data.test(name)) return `it is given the result of ${name}`;
    if (name === 'builtins.range') return 'it is given a range, which may be of any length';
  }
  return undefined;
};

/**
 * Bytes are given what they hold as it stands in the file: a number would be how much memory they take, and a list or another codec
 * would hide a string.
 */
export const holding: Check = (args) => {
  const [given, codec, ...more] = callArguments(args);
  if (given === undefined) return undefined;
  if (given.kind === 'int' || (given.kind === 'data' && given.place === undefined))
    return 'it is given a number of bytes';
  const stands = given.kind === 'text' || given.kind === 'data' || heldBytes(given, args);
  const plain = codec === undefined || (codec.kind === 'text' && plainCodec.test(codec.value));
  return stands && plain && more.length === 0 ? undefined : 'it is given bytes that are not in the file as such';
};

/** Codecs in which letters are as they are in the file. */
export const plainCodec = /^(?:latin-?1|iso-?8859-?1|utf-?8|ascii)$/i;

/** What an argument is: a kind of value, the result of a call, or one of the globals that a test takes. */
export type Shape = (argument: PickleValue | undefined, args: Arguments) => boolean;

export const is =
  (...kinds: readonly PickleValue['kind'][]): Shape =>
  (argument) =>
    argument !== undefined && kinds.includes(argument.kind);
/** A number, a flag, a string or bytes; what they are is of no matter. */
export const anyData = is('none', 'data', 'bool', 'int', 'text');
export const text =
  (pattern: RegExp): Shape =>
  (argument) =>
    argument?.kind === 'text' && pattern.test(argument.value);
export const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));
export const named =
  (names: ReadonlySet<string>): Shape =>
  (argument, args) =>
    argument?.kind === 'global' && names.has(args.nameOf(argument.id));
export const resultOf =
  (names: ReadonlySet<string>): Shape =>
  (argument, args) =>
    argument?.kind === 'result' && names.has(args.nameOf(argument.id));
/** Bytes as a call gives them. */
export const heldBytes = resultOf(setOf('_codecs.encode builtins.bytes builtins.bytearray'));
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (argument, args) =>
    shapes.some((shape) => shape(argument, args));
/** Anything but a class or function; results of calls are judged where they are called. */
export const noGlobal: Shape = (argument) => argument?.kind !== 'global';
export const absent: Shape = (argument) => argument === undefined;

/** The arguments have these shapes, in order; what follows them is of no matter where it names nothing. */
export const shaped =
  (...shapes: readonly Shape[]): Check =>
  (args) => {
    const given = callArguments(args);
    const [tuple] = args.values;
    if (tuple?.kind !== 'tuple' || tuple.items === undefined) return 'its arguments are not in the file as such';
    const wrong = shapes.findIndex((shape, i) => !shape(given[i], args));
    if (wrong !== -1) return `its argument ${wrong + 1} is ${shownArgument(given[wrong], args)}`;
    const extra = given.slice(shapes.length).find((argument) => !noGlobal(argument, args));
    return extra === undefined ? undefined : `it is given ${shownArgument(extra, args)}`;
  };

function shownArgument(argument: PickleValue | undefined, args: Arguments): string {
  if (argument === undefined) return 'missing';
  if (argument.kind === 'global') return args.nameOf(argument.id);
  if (argument.kind === 'result') return `the result of ${args.nameOf(argument.id)}`;
  return argument.kind === 'text' ? 'an unusual text' : `of another kind (${argument.kind})`;
}

/** The most keys of a dict, or items of a list, that are known. */
const maxKnown = 120;

/** Keys and values of a dict whose keys are all known. */
export function entriesOf(state: PickleValue | undefined): Map<string, PickleValue> | undefined {
  if (state?.kind !== 'dict' || state.items === undefined || state.items.length > maxKnown) return undefined;
  const entries = new Map<string, PickleValue>();
  for (let i = 0; i + 1 < state.items.length; i += 2) {
    const [key, item] = [state.items[i], state.items[i + 1]];
    if (key?.kind !== 'text' || item === undefined) return undefined;
    entries.set(key.value, item);
  }
  return entries;
}

/** What is set by BUILD: the last of what it was told. */
export const stateOf = ({ values }: Arguments): PickleValue | undefined => values.at(-1);

/** A state that gives none of these attributes, which its methods call while they take it. */
export const stateWithout =
  (...attributes: readonly string[]): Check =>
  (args) => {
    const entries = entriesOf(stateOf(args));
    if (entries === undefined) return 'its state is not a dict of known keys';
    const found = attributes.find((attribute) => entries.has(attribute));
    return found === undefined ? undefined : `its state replaces ${found}`;
  };
