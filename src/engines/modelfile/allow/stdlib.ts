import { container, each, made, plain, value, type Allowance, type Check, type Family } from './allowance';
import {
  callArguments,
  calledLater,
  either,
  factory,
  filled,
  holding,
  is,
  keptCall,
  named,
  plainCodec,
  resultOf,
  setOf,
  shaped,
  stateOf,
  text,
  type Shape,
} from './checks';
import { enumNames } from './enums';

/** `copyreg._reconstructor(cls, base, state)` makes an instance of cls without calling its `__init__`. */
const reconstructor: Check = (args) => {
  const [cls, base] = callArguments(args);
  if (cls?.kind !== 'global' || base?.kind !== 'global')
    return 'it is given something else than classes by their names';
  if (!args.allows(cls.id, 'new')) return `it is given ${args.nameOf(cls.id)}`;
  // `base.__init__` is called, unless it is that of `object`.
  if (!bases.has(args.nameOf(base.id))) return `it is given ${args.nameOf(base.id)}`;
  const [, , content] = callArguments(args);
  return filled({ ...args, values: [{ kind: 'tuple', items: content === undefined ? [] : [content] }] });
};

/** A string is made of strings: of bytes and a codec it could be any name, which nothing in the file says. */
const ofText: Check = (args) =>
  callArguments(args).every((given, i) => i === 0 && given?.kind === 'text')
    ? undefined
    : 'it is given something else than a string';
/** What is given to it is asked for its value, and so may be no object with methods of its own. */
const converted: Allowance = { ...plain, call: filled };

const bases = setOf(
  `builtins.object builtins.list builtins.dict builtins.tuple builtins.set builtins.frozenset builtins.int builtins.float
builtins.complex builtins.str builtins.bytes builtins.bytearray`,
);

/** What it calls may be set once more, with its state. */
const partialState: Check = (args) => {
  const state = stateOf(args);
  const [called] = state?.kind === 'tuple' ? (state.items ?? []) : [];
  if (keptCall(called, args)) return undefined;
  if (called?.kind !== 'global') return 'its state gives something else than a function by its name';
  const later = calledLater(called, args);
  if (later !== undefined) return later;
  return args.allows(called.id, 'value') ? undefined : `its state gives it ${args.nameOf(called.id)}`;
};

/** Types of Python's own, whose methods know nothing but data. */
const dataTypes = setOf('str bytes list tuple dict set frozenset int float'.replaceAll(/\w+/g, 'builtins.$&'));
/** Members of an enumeration are written so by Python 3.11. */
const enumMember = shaped(named(enumNames), text(/^[A-Za-z][A-Za-z0-9_]*$/));
/** Discrete distributions keep methods of their own. */
const madeBy =
  (library: string): Shape =>
  (object, args) =>
    object?.kind === 'result' && args.nameOf(object.id).startsWith(library);
const ownMethod = shaped(madeBy('scipy.stats._'), text(/^_(?!attach|construct|update|set)[a-z]\w*$/));
/** Libraries keep these methods of their objects, and before protocol 4 functions in a class were written so. */
const methods: readonly Check[] = [
  ownMethod,
  shaped(
    madeBy('lifelines.'),
    text(
      /^(?:_(?:create_neg|negative_log|log_likelihood|log_hazard|hazard|cumulative_hazard|survival|add_penalty|variance_f|additive_f)\w*|plot)$/,
    ),
  ),
  shaped(madeBy('nltk.stem.'), text(/^stem$/)),
  shaped(
    madeBy('sklearn.'),
    text(/^(?:predict|predict_proba|predict_log_proba|decision_function|score_samples|transform)$/),
  ),
  shaped(madeBy('statsmodels.'), text(/^(?:loglike|score|hessian)$/)),
  shaped(
    named(setOf('scipy.interpolate._interpolate.interp1d scipy.interpolate.interpolate.interp1d')),
    text(/^_call_\w+$/),
  ),
  shaped(named(setOf('zoneinfo.ZoneInfo')), text(/^_unpickle$/)),
  // `str.split` as a tokenizer. What fills in a format reaches attributes by it.
  shaped(named(dataTypes), text(/^(?!format)[a-z][a-z_]*$/)),
];
const attribute: Check = (args) =>
  methods.some((method) => method(args) === undefined) ? undefined : enumMember(args);

/** Python 2 wrote bytes as `_codecs.encode(text, 'latin1')`; other codecs unpack or decode. */
const encode: Check = (args) => {
  const [text, codec] = callArguments(args);
  const known = codec?.kind === 'text' && plainCodec.test(codec.value);
  return known && (text?.kind === 'text' || text?.kind === 'data')
    ? undefined
    : 'its arguments are not a text and a plain encoding';
};

const singleton: Check = (args) => {
  const [of, ...more] = callArguments(args);
  const known = of?.kind === 'none' || named(setOf('builtins.Ellipsis builtins.NotImplemented'))(of, args);
  return known && more.length === 0 ? undefined : 'it is given something else than None';
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
      ...each('range slice object', plain),
      ...each('int float complex bool frozenset tuple', converted),
      str: { ...plain, call: ofText },
      getattr: { call: attribute },
      ...each('list dict set', container),
      bytes: { ...plain, call: holding },
      bytearray: { ...container, call: holding },
      ...each('Ellipsis NotImplemented NoneType hash', value),
      ...each(
        'abs all any callable chr divmod enumerate isinstance len max min ord pow repr round sorted sum zip',
        value,
      ),
      // `type(None)` has no name to be imported by.
      type: { call: singleton },
      ...each(exceptions, plain),
    },
    collections: {
      ...each('OrderedDict deque Counter UserDict UserList UserString ChainMap', container),
      defaultdict: { value: true, call: factory('value'), new: true, items: true },
    },
    datetime: each('date time datetime timedelta timezone', plain),
    decimal: each('Decimal', converted),
    fractions: each('Fraction', converted),
    uuid: each('UUID SafeUUID', converted),
    pathlib: each('PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath', plain),
    'pathlib._local': each('PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath', plain),
    array: { array: container, _array_reconstructor: { call: true } },
    types: { SimpleNamespace: plain },
    copyreg: {
      _reconstructor: { call: reconstructor, makes: true },
      __newobj__: { call: factory('new'), makes: true },
    },
    _codecs: { encode: { call: encode } },
    // It is shared with the program that loads it, and keeps what it is.
    logging: { getLogger: { call: shaped(text(/^[\w.-]+$/)), build: () => 'its state is set' } },
    ipaddress: each('IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network', {
      value: true,
      call: shaped(is('text', 'int', 'data')),
    }),
    re: {
      RegexFlag: plain,
      _compile: { call: shaped(either(is('text', 'data'), resultOf(setOf('_codecs.encode'))), is('int')) },
    },
    zoneinfo: { ZoneInfo: value, 'ZoneInfo._unpickle': { call: true } },
    random: { Random: { ...made, call: shaped() } },
    math: each(
      `acos acosh asin asinh atan atan2 atanh ceil copysign cos cosh degrees erf erfc exp expm1 fabs floor fmod gamma hypot isfinite isinf
      isnan lgamma log log10 log1p log2 pow radians sin sinh sqrt tan tanh trunc`,
      value,
    ),
    statistics: each('fmean geometric_mean harmonic_mean mean median mode pstdev pvariance stdev variance', value),
    _operator: each('add and_ eq floordiv ge gt le lt mod mul ne neg not_ or_ pow sub truediv xor', value),
    operator: { itemgetter: { value: true, call: true } },
    functools: { partial: { value: true, call: factory('value'), new: factory('value'), build: partialState } },
  },
};
