import type { PickleValue } from '../../../formats/pickle';
import { each, inAll, made, plain, value, type Check, type Family } from './allowance';
import {
  absent,
  anyData,
  callArguments,
  either,
  factory,
  is,
  named,
  noGlobal,
  resultOf,
  setOf,
  shaped,
  text,
  type Shape,
} from './checks';
import { numpy as table } from './tables/numpy';
import { scipy } from './tables/scipy';

const types = `numpy.ndarray numpy.core.multiarray.ndarray numpy._core.multiarray.ndarray numpy.matrix
numpy.matrixlib.defmatrix.matrix numpy.recarray numpy.rec.recarray numpy.core.records.recarray numpy._core.records.recarray
numpy.chararray numpy.core.defchararray.chararray numpy.char.chararray numpy.memmap numpy.core.memmap.memmap numpy._core.memmap.memmap
numpy.ma.core.MaskedArray numpy.ma.MaskedArray numpy.ma.core.MaskedConstant numpy.ma.mrecords.MaskedRecords
pandas.core.indexes.frozen.FrozenNDArray pandas.core.base.FrozenNDArray pandas.indexes.frozen.FrozenNDArray`;

/** Arrays of all kinds: what an array may be made as. */
export const arrayTypes = setOf(types);

const dtype = resultOf(setOf('numpy.dtype numpy.core.multiarray.dtype numpy._core.multiarray.dtype'));
const record = named(
  setOf('numpy.record numpy.rec.record numpy.core.records.record numpy._core.records.record numpy.void'),
);
const dtypeCall = shaped(either(text(/^[<>|=]?[?a-zA-Z]\d*(?:\[\d*[a-zA-Z]+\])?$/), record));
const bytes = either(is('data', 'text'), resultOf(setOf('_codecs.encode builtins.bytes builtins.bytearray')));
const array = named(arrayTypes);

const generators = 'MT19937 PCG64 PCG64DXSM Philox SFC64';
const bitGenerators = setOf(
  generators.replace(
    /(\w+)/g,
    'numpy.random._mt19937.$1 numpy.random._pcg64.$1 numpy.random._philox.$1 numpy.random._sfc64.$1',
  ),
);
const makeGenerator = setOf('numpy.random._pickle.__bit_generator_ctor');
const bitGenerator = either(text(/^\w+$/), named(bitGenerators), resultOf(makeGenerator), absent);
const fromGenerator = shaped(bitGenerator, either(absent, named(makeGenerator)));

const scalars = `bool bool_ bool8 int8 int16 int32 int64 uint8 uint16 uint32 uint64 intc intp int_ uint uintc uintp short ushort long ulong
longlong ulonglong byte ubyte half single double longdouble float16 float32 float64 float96 float128 float_ longfloat csingle cdouble
clongdouble complex64 complex128 complex192 complex256 complex_ cfloat clongfloat singlecomplex str_ unicode_ string_ bytes_ str0 bytes0
object_ object0 void void0 datetime64 timedelta64 record generic number integer signedinteger unsignedinteger inexact floating
complexfloating flexible character newaxis nan inf pi e`;

const dtypes = `BoolDType Int8DType UInt8DType Int16DType UInt16DType Int32DType UInt32DType Int64DType UInt64DType LongDType ULongDType
LongLongDType ULongLongDType IntDType UIntDType ByteDType UByteDType ShortDType UShortDType Float16DType Float32DType Float64DType
LongDoubleDType Complex64DType Complex128DType CLongDoubleDType ObjectDType StrDType BytesDType VoidDType DateTime64DType TimeDelta64DType`;

/** `_ufunc_reconstruct(module, name)` takes a function by its name: one of those that are listed. */
const ufunc: Check = (args) => {
  const [module, name] = callArguments(args);
  const listed =
    module?.kind === 'text' && name?.kind === 'text'
      ? (table.functions[module.value] ?? scipy.functions[module.value] ?? '').split(' ').includes(name.value)
      : false;
  return listed ? undefined : 'it is given something else than a mathematical function';
};

/** `__pyx_unpickle_X(cls, checksum, state)` makes an instance of a compiled class. */
export const compiled = factory('new');

/** The shape of what is filled later: whatever it says, so much memory is taken. */
const empty: Shape = (shape) =>
  shape?.kind === 'tuple' && (shape.items ?? []).every((side) => side.kind === 'int' && side.value <= 1);

/** `_reconstruct(type, shape, dtype)` makes an empty array, whose state follows. */
export const arrayCall = shaped(array, empty, noGlobal);

/** That it holds objects, and that they are written as a list. */
const flagObjects = 3;

/** Whether elements of such a type are Python's objects, whatever its flags say; a type that lies too deep to be known may be. */
function holdsObjects(type: PickleValue | undefined): boolean {
  if (type?.kind === 'unknown') return true;
  if (type?.kind !== 'result') return false;
  const [call, state] = type.parts ?? [];
  const [code] = call?.kind === 'tuple' ? (call.items ?? []) : [];
  if (code?.kind === 'text' && /^[<>|=]?O/.test(code.value)) return true;
  const [, , repeated, , fields] = state?.kind === 'tuple' ? (state.items ?? []) : [];
  const kinds = fields?.kind === 'dict' ? (fields.items ?? []) : [];
  return [...kinds, ...(repeated === undefined ? [] : [repeated])].some(
    (field) => field.kind === 'tuple' && holdsObjects(field.items === undefined ? { kind: 'unknown' } : field.items[0]),
  );
}

/** A field of a type that is so many bytes begins in them. */
function fieldOutside(state: PickleValue | undefined): boolean {
  const items = state?.kind === 'tuple' ? (state.items ?? []) : [];
  const [fields, bytes] = [items[4], items[5]];
  if (fields?.kind !== 'dict' || bytes?.kind !== 'int') return false;
  return (fields.items ?? []).some((field) => {
    const offset = field.kind === 'tuple' ? field.items?.[1] : undefined;
    return offset?.kind === 'int' && (offset.value < 0 || offset.value > bytes.value);
  });
}

/** A type of objects says so in its flags: numpy takes numbers for addresses otherwise. */
const dtypeState: Check = ({ values }) => {
  const [call, state] = [values[0], values.at(-1)];
  if (fieldOutside(state)) return 'a field of it lies outside of it';
  const flags = state?.kind === 'tuple' ? state.items?.[7] : undefined;
  if (flags?.kind !== 'int' || (flags.value & flagObjects) === flagObjects) return undefined;
  return holdsObjects({ kind: 'result', id: 0, parts: [call ?? { kind: 'unknown' }, state ?? { kind: 'unknown' }] })
    ? 'its flags deny that it holds objects'
    : undefined;
};

/** An array of objects is given a list of them, and no bytes, which would be taken for addresses. */
const arrayState: Check = ({ values }) => {
  const state = values.at(-1);
  const parts = state?.kind === 'tuple' ? (state.items ?? []) : [];
  const [type, content] = [parts[2], parts[4]];
  return holdsObjects(type) &&
    content !== undefined &&
    bytes(content, { values, nameOf: () => '', allows: () => false })
    ? 'its objects are given as bytes'
    : undefined;
};

const multiarray = {
  _reconstruct: { value: true, call: arrayCall, build: arrayState },
  scalar: { call: shaped(dtype, either(bytes, anyData, is('list', 'tuple', 'dict', 'result'))) },
  dtype: { value: true, call: dtypeCall, new: dtypeCall, build: dtypeState },
  ndarray: value,
  _frombuffer: { call: shaped(either(bytes, is('result')), dtype, noGlobal, noGlobal) },
  _ufunc_reconstruct: { call: ufunc },
  ...each(scalars, value),
} as const;

/** What is the smallest number of a type, and the like. */
const limits = each('finfo iinfo', made);

export const numpy: Family = {
  reason: 'arrays and numbers: their constructors copy bytes',
  names: {
    numpy: {
      ...multiarray,
      ...each('matrix recarray chararray memmap', value),
      ...each('poly1d vectorize', made),
      ...limits,
    },
    ...inAll(
      `numpy.core.multiarray numpy._core.multiarray numpy.core._multiarray_umath numpy._core._multiarray_umath numpy.core
      numpy._core numpy.core.numerictypes numpy._core.numerictypes numpy.core.numeric numpy._core.numeric numpy.multiarray`,
      multiarray,
    ),
    ...inAll('numpy.core.getlimits numpy._core.getlimits', limits),
    'numpy.linalg': { norm: value, LinAlgError: plain },
    ...inAll('numpy.dtypes', each(dtypes, plain)),
    ...inAll('numpy.lib.polynomial numpy.lib._polynomial_impl', { poly1d: made }),
    ...inAll('numpy.lib.function_base numpy.lib._function_base_impl', { vectorize: made }),
    ...inAll('numpy.matrixlib.defmatrix', { matrix: value }),
    ...inAll('numpy.rec numpy.core.records numpy._core.records', each('recarray record', value)),
    ...inAll('numpy.core.memmap numpy._core.memmap', { memmap: value }),
    ...inAll('numpy.core.defchararray numpy.char', { chararray: value }),
    ...inAll('numpy.ma.core numpy.ma', {
      _mareconstruct: { call: shaped(array, array, is('tuple'), noGlobal) },
      MaskedConstant: { value: true, call: shaped(), new: true },
      MaskedArray: value,
    }),
    'numpy.ma.mrecords': { _mrreconstruct: { call: shaped(array, array, is('tuple'), noGlobal) } },
    'numpy.random._pickle': {
      __bit_generator_ctor: { value: true, call: shaped(bitGenerator) },
      __generator_ctor: { call: fromGenerator },
      __randomstate_ctor: { call: fromGenerator },
    },
    'numpy.random': { __RandomState_ctor: { call: shaped() } },
    'numpy.random.mtrand': { RandomState: value, __RandomState_ctor: { call: shaped() } },
    'numpy.random._generator': { Generator: value },
    ...inAll(
      'numpy.random._mt19937 numpy.random._pcg64 numpy.random._philox numpy.random._sfc64',
      each(generators, plain),
    ),
    ...inAll('numpy.random.bit_generator numpy.random._bit_generator', {
      SeedSequence: made,
      SeedlessSeedSequence: made,
      __pyx_unpickle_SeedSequence: { call: compiled },
      __pyx_unpickle_SeedlessSeedSequence: { call: compiled },
    }),
  },
};
