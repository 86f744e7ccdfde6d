import { textOf } from '../constants';
import { callFunction, flowsOfArguments, type Arguments } from '../interpreter/calls';
import type { Frame } from '../interpreter/frame';
import { importModule } from '../interpreter/imports';
import { attributeOf, put } from '../interpreter/objects';
import { HeapObject, keyOf } from '../state';
import {
  allConstants,
  api,
  apisOf,
  constant,
  everything,
  fixed,
  harmless,
  hazards,
  join,
  joinAll,
  joinFlows,
  nothing,
  onlyConstant,
  openness,
  sanitised,
  tainted,
  thing,
  unknown,
  type FunctionThing,
  type Value,
} from '../values';
import { canonical } from './names';
import { sourceFlow } from './sources';
import type { ApiCall } from './index';
import { checkValue } from './sinks';

/** Functions of libraries whose result is worth knowing better than "made of its arguments". */
export function libraryCall(call: ApiCall): Value | undefined {
  const special = specials[call.path];
  if (special) return special(call);
  if (call.path.startsWith('configparser.')) return configuration(call);
  if (/^(?:gradio\.|\?\.(?:click|submit|change)$)/.test(call.path)) registerHandlers(call);
  return undefined;
}

type Special = (call: ApiCall) => Value | undefined;

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
const first: Special = ({ args: [value] }) => value;
const second: Special = ({ args: [, value] }) => value;

const given = (args: readonly Value[], at: number): Arguments => ({
  args,
  named: new Map(),
  rest: nothing,
  at,
  names: [],
});

function invoke({ frame, node }: ApiCall, callee: Value, args: readonly Value[]): Value {
  const functions = callee.things.filter((each): each is FunctionThing => each.kind === 'function');
  if (functions.length === 0)
    return tainted(args.reduce<Value['flows']>((flows, arg) => joinFlows(flows, frame.flowsIn(arg)), []));
  return joinAll(functions.map((each) => callFunction(frame, each, given(args, node.at))));
}

const text: Special = ({ frame, args: [value] }) => {
  if (value === undefined) return constant('');
  const constants = allConstants(value);
  if (constants) return joinAll(constants.map((each) => constant(textOf(each))));
  if (value.things.length === 0 || value.flows.length > 0)
    return {
      flows: frame.flowsIn(value),
      constants: [],
      things: [],
      open: value.flows.length > 0 ? openness.unknown : value.open === openness.closed ? openness.fixed : value.open,
    };
  return frame.isFixed(value) ? fixed : tainted(frame.flowsIn(value));
};

/** It raises unless its text is a number (or what else it reads), so from here on the variable holds that. */
function proves({ frame, node, args: [value] }: ApiCall): void {
  const [argument] = node.args;
  if (value && value.flows.length > 0 && argument?.value.kind === 'name')
    frame.write(argument.value.id, harmless(value));
}

const number: Special = (call) => {
  const {
    frame,
    args: [value],
  } = call;
  proves(call);
  const known = value && onlyConstant(value);
  const parsed =
    typeof known === 'string' && /^\s*-?\d{1,15}\s*$/.test(known)
      ? parseInt(known, 10)
      : typeof known === 'number'
        ? Math.trunc(known)
        : undefined;
  if (parsed === undefined && typeof known === 'string') frame.raise();
  return parsed === undefined ? fixed : constant(parsed);
};

function proof(call: ApiCall): Value {
  proves(call);
  return fixed;
}

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

const specials: Readonly<Record<string, Special | undefined>> = {
  'builtins.str': text,
  'builtins.bytes': text,
  'builtins.bytearray': text,
  'builtins.int': number,
  'builtins.float': proof,
  'uuid.UUID': proof,
  'ipaddress.ip_address': proof,
  'datetime.datetime.strptime': proof,
  'datetime.date.fromisoformat': proof,
  'datetime.datetime.fromisoformat': proof,
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
  'importlib.import_module': ({ frame, args: [name] }) => {
    const known = name && onlyConstant(name);
    return typeof known === 'string' ? (importModule(frame, known, frame.module) ?? api(canonical(known))) : undefined;
  },
  'builtins.__import__': ({ args: [name] }) => {
    const known = name && onlyConstant(name);
    return typeof known === 'string' ? api(canonical(known)) : undefined;
  },
  'builtins.setattr': ({ frame, args: [object, name, value] }) => {
    const known = name && onlyConstant(name);
    for (const { id } of object ? frame.objectsOf(object) : []) {
      const fields = frame.state.edit(id);
      if (fields && value && typeof known === 'string') fields.fields.set(known, value);
      else if (fields && value) fields.rest = join(fields.rest, value);
    }
    return constant(null);
  },
  'builtins.vars': ({ frame, args: [object] }) => {
    const fields = object ? frame.objectsOf(object).flatMap(({ object: { fields: own } }) => [...own]) : [];
    return frame.allocate(new HeapObject('dict', new Map(fields.map(([key, value]) => [`string:${key}`, value]))));
  },
  'bytes.fromhex': unquoted,
  'builtins.bytes.fromhex': unquoted,
  'binascii.unhexlify': unquoted,
  'typing.cast': second,
  'asyncio.run': first,
  'asyncio.wait_for': first,
  'asyncio.shield': first,
  'asyncio.create_task': first,
  'asyncio.ensure_future': first,
  'asyncio.gather': ({ frame, args }) => frame.list(args),
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
  'builtins.map': (call) => {
    const [callee, from] = call.args;
    if (!callee || !from) return unknown;
    const known = call.frame.knownItems(from);
    const isText = callee.things.every((each) => each.kind === 'api' && each.path === 'builtins.str');
    const isNumber = callee.things.some((each) => each.kind === 'api' && /^builtins\.(?:int|float)$/.test(each.path));
    const apply = (item: Value): Value => (isNumber ? fixed : isText ? item : invoke(call, callee, [item]));
    return known ? call.frame.list(known.map(apply)) : call.frame.list([], false, apply(call.frame.itemsOf(from)));
  },
  'builtins.filter': ({ frame, args: [, from] }) => (from ? frame.list([], false, frame.itemsOf(from)) : unknown),
  'builtins.getattr': (call) => {
    const [object, name, otherwise] = call.args;
    if (!object || !name) return unknown;
    const isModule = object.things.some(
      (each) =>
        each.kind === 'module' || (each.kind === 'api' && !each.path.includes('(') && !each.path.startsWith('?')),
    );
    if (isModule) checkValue(call, 'code-injection', name);
    const known = allConstants(name);
    const values = known?.map((each) => attributeOf(call.frame, object, String(each), call.node.at));
    const isKnown = values?.every(
      (value) => value.constants.length + value.things.length > 0 && apisOf(value).length === 0,
    );
    if (values) return joinAll([...values, isKnown ? nothing : (otherwise ?? nothing)]);
    return tainted(joinFlows(object.flows, otherwise?.flows ?? []));
  },
  'builtins.print': ({ frame, args, named }) => {
    const file = named.get('file');
    for (const { id, object } of file ? frame.objectsOf(file) : []) {
      if (object.kind === 'list') frame.state.edit(id)?.items.push(...args);
    }
    return constant(null);
  },
  'builtins.super': () => unknown,
  'functools.partial': ({ args: [callee] }) => callee,
  'functools.reduce': (call) => {
    const [callee, from, initial] = call.args;
    if (!callee || !from) return unknown;
    return invoke(call, callee, [initial ?? call.frame.itemsOf(from), call.frame.itemsOf(from)]);
  },
  'threading.Thread': (call) => {
    const target = call.argument(1, 'target');
    const args = call.argument(3, 'args');
    if (target) invoke(call, target, args ? (call.frame.knownItems(args) ?? [call.frame.itemsOf(args)]) : []);
    return api('threading.Thread()');
  },
  'asyncio.to_thread': (call) => (call.args[0] ? invoke(call, call.args[0], call.args.slice(1)) : unknown),
  'os.path.join': ({ frame, args, rest }) => {
    const constants = args.map(onlyConstant);
    if (rest === nothing && constants.every((each) => typeof each === 'string')) {
      return constant(
        constants.reduce(
          (path, part) => (part.startsWith('/') || path === '' ? part : `${path.replace(/\/$/, '')}/${part}`),
          '',
        ),
      );
    }
    const flows = [...args, rest].reduce<Value['flows']>((all, arg) => joinFlows(all, frame.flowsIn(arg)), []);
    return flows.length === 0 && args.every((arg) => frame.isFixed(arg)) ? fixed : tainted(flows);
  },
  're.compile': ({ args: [pattern] }) => ({ ...api('re.compile()'), constants: pattern?.constants ?? [] }),
  're.sub': (call) => {
    const [pattern, by, subject] = call.args.map((arg) => onlyConstant(arg));
    const flows = flowsOfArguments(call.frame, call);
    // Everything but a list of characters goes.
    const isList = typeof pattern === 'string' && /^\[\^(?:\\w|\\d|[a-zA-Z0-9_\s]|-)+\]\+?$/.test(pattern);
    const safe = isList && typeof by === 'string' && /^[\w ]*$/.test(by) ? everything : 0;
    return typeof subject === 'string' ? fixed : tainted(sanitised(flows, safe));
  },
  'xml.sax.make_parser': (call) => parser(call, 'xml.sax.make_parser()', undefined),
  'lxml.etree.XMLParser': (call) =>
    parser(call, 'lxml.etree.XMLParser()', call.named.get('resolve_entities') ?? constant(true)),
  'sqlalchemy.text': (call) => api('sqlalchemy.text()', sanitised(flowsOfArguments(call.frame, call), hazards.sql)),
  'markupsafe.Markup': (call) =>
    api('markupsafe.Markup()', sanitised(flowsOfArguments(call.frame, call), hazards.html)),
  'flask.Response': response,
  'flask.make_response': response,
  'urllib.parse.unquote': unquoted,
  'html.unescape': unquoted,
  'base64.b64encode': converted((text) => Buffer.from(text, 'latin1').toString('base64')),
  'base64.urlsafe_b64encode': converted((text) =>
    Buffer.from(text, 'latin1').toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  ),
  'base64.b64decode': converted((text) => Buffer.from(text, 'base64').toString('latin1')),
  'base64.urlsafe_b64decode': converted((text) => Buffer.from(text, 'base64').toString('latin1')),
  'codecs.decode': first,
  'codecs.encode': first,
  'json.dumps': (call) => {
    const [value] = call.args;
    if (!value || call.frame.objectsOf(value).length === 0) return undefined;
    const written = new HeapObject(
      'instance',
      new Map([['of', value]]),
      [],
      true,
      nothing,
      undefined,
      undefined,
      'json.dumps()',
    );
    return {
      ...call.frame.allocate(written),
      flows: sanitised(call.frame.flowsIn(value), hazards.log),
      open: openness.unknown,
    };
  },
  'json.loads': ({ frame, args: [value] }) => {
    const written = value
      ? frame
          .objectsOf(value)
          .flatMap(({ object }) => (object.api === 'json.dumps()' ? (object.fields.get('of') ?? []) : []))
      : [];
    return written.length > 0 ? joinAll(written) : undefined;
  },
  'flask.Flask': ({ frame }) => {
    const config = new HeapObject('dict', new Map(), [], false, fixed);
    return frame.allocate(
      new HeapObject(
        'instance',
        new Map([['config', frame.allocate(config)]]),
        [],
        true,
        nothing,
        undefined,
        undefined,
        'flask.Flask()',
      ),
    );
  },
  'urllib.parse.unquote_plus': unquoted,
};

/** Of text that the program holds, what it is turned into; of other text, that text. */
function converted(convert: (text: string) => string): Special {
  return ({ args: [value] }) => {
    const constants = value && allConstants(value);
    return constants?.every((each) => typeof each === 'string')
      ? joinAll(constants.map((each) => constant(convert(each))))
      : undefined;
  };
}

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

/** What quoting made harmless is as it was. */
function unquoted(call: ApiCall): Value {
  const flows = flowsOfArguments(call.frame, call).map((flow) => ({ ...flow, safe: flow.safe & hazards.sql }));
  return flows.length === 0 && call.args.every((arg) => call.frame.isFixed(arg)) ? fixed : tainted(flows);
}

function response(call: ApiCall): Value {
  const type = call.argument(3, 'mimetype', 'content_type');
  const name = type && onlyConstant(type);
  const isPage = typeof name !== 'string' || /html|xml|svg/.test(name);
  return api(
    'flask.Response()',
    isPage ? call.frame.flowsIn(call.args[0] ?? call.named.get('response') ?? nothing) : [],
  );
}

function parser({ frame, node }: ApiCall, name: string, entities: Value | undefined): Value {
  // Where it was made, since that is what the pattern rules mark.
  const fields = new Map([['string:made', constant(node.at)]]);
  if (entities) fields.set('string:entities', entities);
  return frame.allocate(new HeapObject('instance', fields, [], true, nothing, undefined, undefined, name));
}

/** A configuration that the program itself fills: sections of entries. */
function configuration(call: ApiCall): Value | undefined {
  const { frame, path, args, receiver, name } = call;
  if (/^configparser\.(?:Raw|Safe)?ConfigParser$/.test(path)) {
    return frame.allocate(
      new HeapObject('dict', new Map(), [], true, nothing, undefined, undefined, 'configparser.ConfigParser()'),
    );
  }
  const objects = receiver ? frame.objectsOf(receiver) : [];
  const [section, key, value] = args;
  const results: Value[] = [];
  for (const { id } of objects) {
    const object = frame.state.edit(id);
    const sectionKey = section && keyOf(section);
    if (object === undefined) continue;
    if (name.startsWith('read')) {
      object.exact = false;
      object.rest = join(object.rest, tainted(flowsOfArguments(frame, call)));
      if (name === 'read_dict')
        for (const { object: given } of section ? frame.objectsOf(section) : [])
          for (const [each, item] of given.fields) object.fields.set(each, item);
      results.push(unknown);
    } else if (name === 'add_section') {
      if (sectionKey !== undefined) object.fields.set(sectionKey, frame.allocate(new HeapObject('dict')));
    } else if (name === 'set' || name.startsWith('get')) {
      const entries = sectionKey === undefined ? undefined : object.fields.get(sectionKey);
      const isNumber = /^get(?:int|float|boolean)$/.test(name);
      for (const { id: at } of entries ? frame.objectsOf(entries) : []) {
        const dict = frame.state.edit(at);
        if (name === 'set' && dict && key) put(dict, lowerKey(key), undefined, value ?? unknown);
        else if (dict)
          results.push(
            isNumber
              ? fixed
              : ((key && dict.fields.get(lowerKey(key) ?? '')) ??
                  call.named.get('fallback') ??
                  (dict.exact ? nothing : dict.content)),
          );
      }
      if (entries === undefined && name !== 'set')
        results.push(object.exact ? object.content : tainted(object.rest.flows));
    } else return undefined;
  }
  return objects.length === 0 ? undefined : results.length === 0 ? constant(null) : joinAll(results);
}

/** Options are known by their names in small letters. */
const lowerKey = (key: Value): string | undefined => keyOf(key)?.toLowerCase();

/** Functions that a page of Gradio calls with what a visitor typed. */
function registerHandlers(call: ApiCall): void {
  for (const value of [...call.args, ...call.named.values()]) {
    for (const each of value.things) {
      if (each.kind !== 'function' || each.definition.kind === 'lambda') continue;
      call.frame.machine.addEntry({
        target: each,
        kind: {
          of: 'handler',
          html: false,
          parameter: (frame, { at }) => tainted(sourceFlow(frame, 'what a visitor typed', at)),
        },
      });
    }
  }
}
