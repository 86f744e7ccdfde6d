import type { Frame } from '../../interpreter/frame';
import { put } from '../../interpreter/objects';
import { HeapObject, keyOf } from '../../state';
import {
  allConstants,
  api,
  constant,
  fixed,
  join,
  joinAll,
  nothing,
  onlyConstant,
  openness,
  tainted,
  thing,
  unknown,
  type Value,
} from '../../values';
import type { ApiCall } from '../index';
import { type Special, type Specials } from './special';

const containerOf =
  (kind: 'list' | 'dict'): Special =>
  ({ frame, args, named }) => {
    const object = new HeapObject(kind);
    const [from] = args;
    if (kind === 'list') {
      const known = from && frame.knownItems(from);
      if (known) object.items.push(...known);
      else if (from) {
        object.exact = false;
        object.rest = frame.itemsOf(from);
      }
    } else {
      for (const arg of args) {
        for (const { object: other } of frame.objectsOf(arg)) {
          if (other.kind === 'dict') for (const [key, value] of other.fields) object.fields.set(key, value);
          else for (const pair of other.items) addPair(frame, object, pair);
          object.rest = join(object.rest, other.rest);
          object.exact &&= other.exact;
        }
        if (arg.flows.length > 0) {
          object.exact = false;
          object.rest = join(object.rest, tainted(arg.flows));
        }
      }
      for (const [key, value] of named) object.fields.set(`string:${key}`, value);
    }
    return frame.allocate(object);
  };

function addPair(frame: Frame, object: HeapObject, pair: Value): void {
  const [key, value] = frame.knownItems(pair) ?? [];
  if (key && value) put(object, keyOf(key), undefined, value);
}

const itemsOf: Special = ({ frame, args: [from] }) => {
  if (from === undefined) return frame.list([]);
  return frame.list(
    ...((known) => (known ? [known] : [[], false, frame.itemsOf(from)]) as [readonly Value[], boolean?, Value?])(
      frame.knownItems(from),
    ),
  );
};

const shuffled: Special = ({ frame, args: [from] }) => (from ? frame.list([], false, frame.itemsOf(from)) : unknown);

/** It is never negative. */
const aLength = 'builtins.len()';

const length: Special = ({ frame, args: [value] }) => {
  if (value === undefined) return fixed;
  const known = frame.knownItems(value);
  if (known) return constant(known.length);
  const texts = allConstants(value);
  if (texts?.every((each) => typeof each === 'string')) return joinAll(texts.map((each) => constant(each.length)));
  return { ...api(aLength), open: openness.fixed };
};

function copied({ frame, args: [value] }: ApiCall): Value {
  const [only, ...others] = value ? frame.objectsOf(value) : [];
  return only && others.length === 0 && value?.things.length === 1
    ? { ...value, things: frame.allocate(only.object.clone()).things }
    : (value ?? unknown);
}

/** A class that does nothing but hold what it is given. */
function namedTuple({ frame, args: [, fields] }: ApiCall): Value {
  const text = fields && onlyConstant(fields);
  const names =
    typeof text === 'string' ? text.split(/[\s,]+/) : fields ? (frame.knownItems(fields) ?? []).map(onlyConstant) : [];
  const node = { at: 0, end: 0 };
  const body = names.map((name) => ({
    ...node,
    kind: 'annotate' as const,
    target: { ...node, kind: 'name' as const, id: String(name) },
    annotation: undefined,
    value: undefined,
  }));
  const definition = { ...node, kind: 'class' as const, name: 'namedtuple', bases: [], decorators: [], body };
  const scope = frame.state.allocate(new HeapObject('scope'));
  return thing({ kind: 'class', definition, module: frame.module, scope, bases: [] });
}

/** What holds values, and what is made of it. */
export const containers: Specials = {
  'builtins.len': length,
  'builtins.list': itemsOf,
  'builtins.tuple': itemsOf,
  'builtins.iter': itemsOf,
  'builtins.set': itemsOf,
  'builtins.frozenset': itemsOf,
  'builtins.sorted': shuffled,
  'builtins.reversed': shuffled,
  'builtins.dict': containerOf('dict'),
  'collections.OrderedDict': containerOf('dict'),
  'collections.ChainMap': containerOf('dict'),
  'types.MappingProxyType': containerOf('dict'),
  'collections.defaultdict': ({ frame }) => {
    const object = new HeapObject('dict');
    object.exact = false;
    return frame.allocate(object);
  },
  'collections.deque': containerOf('list'),
  'queue.Queue': ({ frame }) => frame.list([]),
  'queue.LifoQueue': ({ frame }) => frame.list([]),
  'queue.SimpleQueue': ({ frame }) => frame.list([]),
  'asyncio.Queue': ({ frame }) => frame.list([]),
  'contextvars.ContextVar': ({ frame, named }) => frame.list([named.get('default') ?? unknown]),
  'io.StringIO': ({ frame, args: [value] }) => frame.list(value ? [value] : []),
  'io.BytesIO': ({ frame, args: [value] }) => frame.list(value ? [value] : []),
  'copy.copy': copied,
  'copy.deepcopy': copied,
  'types.SimpleNamespace': ({ frame, named }) => frame.allocate(new HeapObject('instance', new Map(named))),
  'collections.namedtuple': (call) => namedTuple(call),
  'itertools.chain': ({ frame, args }) => {
    const known = args.map((arg) => frame.knownItems(arg));
    return known.every((items) => items !== undefined)
      ? frame.list(known.flat())
      : frame.list([], false, joinAll(args.map((arg) => frame.itemsOf(arg))));
  },
  'builtins.vars': ({ frame, args: [object] }) => {
    const fields = object ? frame.objectsOf(object).flatMap(({ object: { fields: own } }) => [...own]) : [];
    return frame.allocate(new HeapObject('dict', new Map(fields.map(([key, value]) => [`string:${key}`, value]))));
  },
  'builtins.next': ({ frame, args: [value, otherwise] }) => {
    if (!value) return unknown;
    const [only, ...others] = frame.objectsOf(value);
    const isKnown =
      only?.object.kind === 'list' && only.object.exact && only.object.items.length > 0 && others.length === 0;
    if (isKnown) return frame.state.edit(only.id)?.items.shift() ?? unknown;
    return join(frame.itemsOf(value), otherwise ?? nothing);
  },
  'builtins.min': ({ frame, args }) => (args.length === 1 && args[0] ? frame.itemsOf(args[0]) : joinAll(args)),
  'builtins.max': ({ frame, args }) => (args.length === 1 && args[0] ? frame.itemsOf(args[0]) : joinAll(args)),
  'builtins.enumerate': ({ frame, args: [from] }) => {
    if (from === undefined) return unknown;
    const known = frame.knownItems(from);
    if (known) return frame.list(known.map((item, index) => frame.list([constant(index), item])));
    return frame.list([], false, frame.list([fixed, frame.itemsOf(from)]));
  },
  'builtins.zip': ({ frame, args }) => {
    const known = args.map((arg) => frame.knownItems(arg));
    const [first] = known;
    if (first && known.every((items) => items?.length === first.length)) {
      return frame.list(first.map((_, index) => frame.list(known.map((items) => items?.[index] ?? unknown))));
    }
    return frame.list([], false, frame.list(args.map((arg) => frame.itemsOf(arg))));
  },
  'builtins.filter': ({ frame, args: [, from] }) => (from ? frame.list([], false, frame.itemsOf(from)) : unknown),
};
