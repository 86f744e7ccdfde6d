import { callFunction, type Arguments } from '../../interpreter/calls';
import { importModule } from '../../interpreter/imports';
import { attributeOf } from '../../interpreter/objects';
import {
  allConstants,
  api,
  apisOf,
  constant,
  fixed,
  join,
  joinAll,
  joinFlows,
  nothing,
  onlyConstant,
  tainted,
  unknown,
  type FunctionThing,
  type Value,
} from '../../values';
import type { ApiCall } from '../index';
import { canonical } from '../names';
import { checkValue } from '../sinks';
import { first, type Special, type Specials } from './special';

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

/** What calls functions, or finds them. */
export const functions: Specials = {
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
  'typing.cast': second,
  'asyncio.run': first,
  'asyncio.wait_for': first,
  'asyncio.shield': first,
  'asyncio.create_task': first,
  'asyncio.ensure_future': first,
  'asyncio.gather': ({ frame, args }) => frame.list(args),
  'builtins.map': (call) => {
    const [callee, from] = call.args;
    if (!callee || !from) return unknown;
    const known = call.frame.knownItems(from);
    const isText = callee.things.every((each) => each.kind === 'api' && each.path === 'builtins.str');
    const isNumber = callee.things.some((each) => each.kind === 'api' && /^builtins\.(?:int|float)$/.test(each.path));
    const apply = (item: Value): Value => (isNumber ? fixed : isText ? item : invoke(call, callee, [item]));
    return known ? call.frame.list(known.map(apply)) : call.frame.list([], false, apply(call.frame.itemsOf(from)));
  },
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
};
