import { container, each, made, plain, value, type Check, type Family } from './allowance';
import { callArguments, calledLater, factory, holding, named, setOf, shaped, stateOf, text } from './checks';
import { enumNames } from './enums';

/** `copyreg._reconstructor(cls, base, state)` makes an instance of cls without calling its `__init__`. */
const reconstructor: Check = (args) => {
  const [cls, base] = callArguments(args);
  if (cls?.kind !== 'global' || base?.kind !== 'global')
    return 'it is given something else than classes by their names';
  if (!args.allows(cls.id, 'new')) return `it is given ${args.nameOf(cls.id)}`;
  // `base.__init__` is called, unless it is that of `object`.
  return bases.has(args.nameOf(base.id)) ? undefined : `it is given ${args.nameOf(base.id)}`;
};

const bases = setOf(
  `builtins.object builtins.list builtins.dict builtins.tuple builtins.set builtins.frozenset builtins.int builtins.float
builtins.complex builtins.str builtins.bytes builtins.bytearray`,
);

/** What it calls may be set once more, with its state. */
const partialState: Check = (args) => {
  const state = stateOf(args);
  const [called] = state?.kind === 'tuple' ? (state.items ?? []) : [];
  if (called?.kind !== 'global') return 'its state gives something else than a function by its name';
  const later = calledLater(called, args);
  if (later !== undefined) return later;
  return args.allows(called.id, 'value') ? undefined : `its state gives it ${args.nameOf(called.id)}`;
};

/** Members of an enumeration are written so by Python 3.11. */
const enumMember = shaped(named(enumNames), text(/^[A-Za-z][A-Za-z0-9_]*$/));
/** Discrete distributions keep methods of their own. */
const ownMethod = shaped(
  (object, args) => object?.kind === 'result' && args.nameOf(object.id).startsWith('scipy.stats._'),
  text(/^_[a-z]\w*$/),
);
const attribute: Check = (args) => (ownMethod(args) === undefined ? undefined : enumMember(args));

/** Python 2 wrote bytes as `_codecs.encode(text, 'latin1')`; other codecs unpack or decode. */
const encode: Check = (args) => {
  const [text, codec] = callArguments(args);
  const known = codec?.kind === 'text' && /^(?:latin-?1|iso-?8859-?1|utf-?8|ascii)$/i.test(codec.value);
  return known && (text?.kind === 'text' || text?.kind === 'data')
    ? undefined
    : 'its arguments are not a text and a plain encoding';
};

const exceptions = `ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning ConnectionError
DeprecationWarning EOFError Exception FileNotFoundError FloatingPointError FutureWarning ImportError IndexError IOError KeyError
LookupError MemoryError NotImplementedError OSError OverflowError PermissionError ReferenceError RuntimeError RuntimeWarning
StopIteration SyntaxError SystemError TimeoutError TypeError UnicodeDecodeError UnicodeEncodeError UnicodeError UserWarning ValueError
Warning ZeroDivisionError`;

/** Python's own types: data, and containers of data. */
export const stdlib: Family = {
  reason: "Python's own data types: making one runs nothing but its constructor",
  names: {
    builtins: {
      ...each('int float complex bool str range slice object frozenset tuple', plain),
      getattr: { call: attribute },
      ...each('list dict set', container),
      bytes: { ...plain, call: holding },
      bytearray: { ...container, call: holding },
      ...each('Ellipsis NotImplemented NoneType', value),
      ...each(exceptions, plain),
    },
    collections: {
      ...each('OrderedDict deque Counter UserDict UserList UserString ChainMap', container),
      defaultdict: { value: true, call: factory('value'), new: true, items: true },
    },
    datetime: each('date time datetime timedelta timezone', plain),
    decimal: each('Decimal', plain),
    fractions: each('Fraction', plain),
    uuid: each('UUID SafeUUID', plain),
    pathlib: each('PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath', plain),
    'pathlib._local': each('PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath', plain),
    array: { array: container, _array_reconstructor: { call: true } },
    types: { SimpleNamespace: plain },
    copyreg: {
      _reconstructor: { call: reconstructor, makes: true },
      __newobj__: { call: factory('new'), makes: true },
    },
    _codecs: { encode: { call: encode } },
    re: { _compile: { call: true } },
    zoneinfo: { 'ZoneInfo._unpickle': { call: true } },
    random: { Random: made },
    operator: { itemgetter: { value: true, call: true } },
    functools: { partial: { value: true, call: factory('value'), new: factory('value'), build: partialState } },
  },
};
