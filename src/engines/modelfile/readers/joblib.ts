import type { Interlude, PickleValue } from '../../../formats/pickle';
import { arrayTypes } from '../allow/numpy';
import { entriesOf, setOf } from '../allow/checks';

/** Wrappers whose arrays joblib writes into the pickle, behind the BUILD that gives them their state. */
export const arrayWrappers = setOf(
  'joblib.numpy_pickle.NumpyArrayWrapper sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
);
/** Wrappers of older versions, whose arrays lie in files beside. */
export const fileWrappers = setOf(
  ['joblib.numpy_pickle', 'joblib.numpy_pickle_compat']
    .flatMap((module) => [module, `sklearn.externals.${module}`])
    .map((module) => `${module}.NDArrayWrapper ${module}.ZNDArrayWrapper`)
    .join(' '),
);

export const dtypeNames = setOf('numpy.dtype numpy.core.multiarray.dtype numpy._core.multiarray.dtype');
type NameOf = (id: number) => string;

/** What follows the BUILD of a wrapper that was given these values, or why it can't be told. */
export function arrayBehind(values: readonly PickleValue[], nameOf: NameOf): Interlude | string {
  const states = values.slice(1).map(entriesOf);
  const state = new Map(states.flatMap((entries) => [...(entries ?? [])]));
  if (states.includes(undefined)) return 'its state is not in the file as such';
  const type = state.get('subclass');
  if (type?.kind !== 'global' || !arrayTypes.has(nameOf(type.id))) return 'it is no array by its name';
  const elements = elementsOf(state.get('shape'));
  if (elements === undefined) return 'its shape is not a list of numbers';
  const element = dtypeOf(state.get('dtype'), nameOf);
  if (element === undefined) return 'the type of its elements is not in the file as such';
  if (element.objects) return { kind: 'pickle' };
  const alignment = state.get('numpy_array_alignment_bytes');
  const padded = alignment !== undefined && alignment.kind !== 'none';
  return { kind: 'bytes', padded, bytes: elements * element.bytes, element: element.text ? element.bytes : 0 };
}

/** What a wrapper of an older version says of the file that its array lies in: whether it is one beside. */
export function filesBeside(values: readonly PickleValue[]): boolean {
  return values.slice(1).every((value) => {
    const file = entriesOf(value)?.get('filename');
    return file?.kind === 'text' && /^[\w.+-]+$/.test(file.value) && !file.value.startsWith('.');
  });
}

function elementsOf(shape: PickleValue | undefined): number | undefined {
  if (shape?.kind !== 'tuple' || shape.items === undefined || shape.items.length > 64) return undefined;
  let product = 1;
  for (const side of shape.items) {
    // Sides that were numpy's own numbers are not known.
    if (side.kind !== 'int' || side.value < 0) return undefined;
    product *= side.value;
  }
  return product;
}

interface Element {
  readonly bytes: number;
  readonly objects: boolean;
  readonly text: boolean;
}

const flagObjects = 1;

/** The elements of an array by `numpy.dtype(code, …)` and the state that it is given. */
function dtypeOf(value: PickleValue | undefined, nameOf: NameOf): Element | undefined {
  if (value?.kind !== 'result' || !dtypeNames.has(nameOf(value.id)) || value.parts === undefined) return undefined;
  const [args, state, ...more] = value.parts;
  if (args?.kind !== 'tuple' || more.length > 0) return undefined;
  const [code] = args.items ?? [];
  // `numpy.dtype(numpy.record)` is of the kind V.
  const text = code?.kind === 'text' ? code.value : code?.kind === 'global' ? 'V' : '';
  const [, kind, digits = ''] = /^[<>|=]?([?bifucmMOSaUV])(\d*)(?:\[\d*[a-zA-Z]+\])?$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  const stated = state === undefined ? undefined : stateOfDtype(state);
  if (state !== undefined && stated === undefined) return undefined;
  if (kind === 'O')
    return stated === undefined || stated.objects ? { bytes: 0, objects: true, text: false } : undefined;
  if ('SaUV'.includes(kind)) {
    if (stated?.bytes === undefined || stated.bytes < 0) return undefined;
    return { bytes: stated.bytes, objects: stated.objects, text: true };
  }
  const bytes = kind === '?' || (kind === 'b' && digits === '') ? 1 : Number(digits);
  return bytes > 0 && bytes <= 32 && stated?.objects !== true ? { bytes, objects: false, text: false } : undefined;
}

/** `(version, order, subdtype, names, fields, bytes, alignment, flags)`, as numpy has written since 2006. */
function stateOfDtype(state: PickleValue): { readonly bytes: number; readonly objects: boolean } | undefined {
  if (state.kind !== 'tuple' || state.items === undefined || state.items.length < 8) return undefined;
  const [version, bytes, flags] = [state.items[0], state.items[5], state.items[7]];
  if (version?.kind !== 'int' || version.value < 3 || bytes?.kind !== 'int' || flags?.kind !== 'int') return undefined;
  return { bytes: bytes.value, objects: (flags.value & flagObjects) !== 0 };
}
