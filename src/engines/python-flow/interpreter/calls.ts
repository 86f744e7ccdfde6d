import { HeapObject, type Changes } from '../state';
import type { Call, Parameter } from '../syntax/ast';
import { callApi, type ApiCall } from '../models/index';
import { hasSources } from '../models/sources';
import {
  fixed,
  allConstants,
  apisOf,
  constant,
  hazards,
  isEnumeration,
  join,
  joinAll,
  joinFlows,
  nothing,
  sanitised,
  stepped,
  tainted,
  thing,
  unfollowed,
  unknown,
  type ClassThing,
  type Flow,
  type FunctionThing,
  type Value,
} from '../values';
import { isConverted, isText, methodOf, textFlow } from './containers';
import { digestOf } from './digest';
import { evaluate } from './expressions';
import { Frame } from './frame';
import { checkedAs } from './guards';
import { attributeOf, classAttribute, superAttribute } from './objects';
import { executeAll } from './statements';

/** Calls in one another that are followed. */
const maxDepth = 8;

export interface Arguments {
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** What `*x` and `**x` may hold. */
  readonly rest: Value;
  /** Where the call is. */
  readonly at: number;
  readonly end?: number;
  /** The variables that arguments are, where they are that. */
  readonly names: readonly (string | undefined)[];
}

function readArguments(frame: Frame, node: Call): Arguments {
  const args: Value[] = [];
  const names: (string | undefined)[] = [];
  const named = new Map<string, Value>();
  let rest: Value = nothing;
  for (const { name, spread, value } of node.args) {
    const evaluated = evaluate(frame, value);
    if (name !== undefined) named.set(name, evaluated);
    else if (spread === '') {
      args.push(evaluated);
      names.push(value.kind === 'name' ? value.id : undefined);
    } else if (spread === '*') {
      const known = frame.knownItems(evaluated);
      if (known) args.push(...known);
      else rest = join(rest, frame.itemsOf(evaluated));
    } else {
      for (const { object } of frame.objectsOf(evaluated)) {
        for (const [key, item] of object.fields) if (key.startsWith('string:')) named.set(key.slice(7), item);
        rest = join(rest, object.rest);
      }
      if (frame.objectsOf(evaluated).length === 0) rest = joinAll([rest, unknown, tainted(evaluated.flows)]);
    }
  }
  return { args, named, rest, at: node.at, end: node.end, names };
}

export function call(frame: Frame, node: Call): Value {
  const { callee } = node;
  let receiver: Value | undefined;
  let target: Value;
  let name: string;
  if (callee.kind === 'attribute') {
    const { object } = callee;
    const inherited =
      object.kind === 'call' && object.callee.kind === 'name' && object.callee.id === 'super'
        ? superAttribute(frame, callee.name, callee.at)
        : undefined;
    ({ name } = callee);
    receiver = inherited ? undefined : evaluate(frame, object);
    target = inherited ?? attributeOf(frame, receiver ?? unknown, name, callee.at);
  } else {
    target = evaluate(frame, callee);
    name = callee.kind === 'name' ? callee.id : '';
  }
  const given = readArguments(frame, node);
  // What takes it there can't be told.
  if ((receiver ?? target) === unfollowed && flowsOfArguments(frame, given).length > 0) frame.machine.exhausted = true;
  if (receiver && isConverted(receiver, name, given)) return fixed;
  if (receiver && isText(receiver, name)) return textFlow(frame, receiver, name, given);
  const results: Value[] = [];
  if (receiver) {
    const own = methodOf(frame, receiver, name, given);
    if (own !== undefined) results.push(own);
    // A constant comes out of what was computed here, and nothing of that raises.
    if (own !== undefined && allConstants(own) === undefined) frame.machine.mayRaise = true;
  }
  for (const each of target.things) {
    if (each.kind === 'function') results.push(callFunction(frame, each, given));
    else if (each.kind === 'class') results.push(instantiate(frame, each, given));
    else if (each.kind === 'object') {
      const owner = frame.state.get(each.id)?.owner;
      const invoke = owner && classAttribute(frame, owner, '__call__', thing(each));
      for (const method of invoke?.things ?? [])
        if (method.kind === 'function') results.push(callFunction(frame, method, given));
    } else if (each.kind === 'api')
      results.push(callLibrary(frame, apiCall(frame, node, each.path, name, receiver, given)));
  }
  if (results.length === 0) {
    const path = name === '' ? '?()' : receiver ? `?.${name}` : `?${name}`;
    results.push(callLibrary(frame, apiCall(frame, node, path, name, receiver, given)));
  }
  return joinAll(results);
}

function callLibrary(frame: Frame, apiCall: ApiCall): Value {
  const value = callApi(apiCall);
  if (allConstants(value) === undefined) frame.machine.mayRaise = true;
  if (neverReturns.test(apiCall.path)) frame.raise();
  return value;
}

const neverReturns =
  /^(?:flask\.abort|werkzeug\.exceptions\.abort|bottle\.abort|sanic\.exceptions\.abort|flask_restful\.abort|flask_smorest\.abort|sys\.exit|os\._exit|os\.abort|builtins\.(?:exit|quit))$/;

function apiCall(
  frame: Frame,
  node: Call,
  path: string,
  name: string,
  receiver: Value | undefined,
  { args, named, rest }: Arguments,
): ApiCall {
  return {
    frame,
    node,
    path,
    name: path.slice(path.lastIndexOf('.') + 1) || name,
    receiver,
    args,
    named,
    rest,
    argument: (index, ...names) => {
      for (const each of names) {
        const value = named.get(each);
        if (value) return value;
      }
      return args[index] ?? (rest === nothing ? undefined : rest);
    },
  };
}

/** What the text of the arguments may be made of. */
export function flowsOfArguments(
  frame: Frame,
  { args, named, rest }: Pick<Arguments, 'args' | 'named' | 'rest'>,
): readonly Flow[] {
  let flows: readonly Flow[] = [];
  for (const value of [...args, ...named.values(), rest]) flows = joinFlows(flows, frame.flowsIn(value));
  return flows;
}

export function callFunction(frame: Frame, target: FunctionThing, given: Arguments): Value {
  const { machine } = frame;
  let again = 0;
  for (const definition of frame.stack) if (definition === target.definition) again += 1;
  machine.spend(2);
  if (frame.depth >= maxDepth || again > 1 || !machine.followsCalls) {
    const flows = joinFlows(flowsOfArguments(frame, given), target.self ? frame.flowsIn(target.self) : []);
    return flows.length === 0 ? unfollowed : tainted(flows);
  }
  const key = keyOfCall(frame, target, given);
  const results = machine.returned.get(target.definition) ?? new Map<string, Value>();
  const known = key === undefined ? undefined : results.get(key);
  if (known !== undefined) {
    machine.mayRaise = true;
    return known;
  }
  const quiet = isQuiet(frame, target, given);
  const before = machine.nextId;
  const { cuts } = machine;
  const inner = enter(frame, target, given);
  const work = (): void => {
    run(inner, target);
  };
  if (!quiet) work();
  else if (!machine.quietly(target.definition, work)) {
    machine.mayRaise = true;
    return unfollowed;
  }
  const value = finish(frame, inner, target, given);
  const isPure = inner.exits.every(({ changes }) => onlyNew(changes, before)) && onlyNew(inner.state.changes, before);
  const keeps =
    frame.live &&
    cuts === machine.cuts &&
    isPure &&
    value.things.every(({ kind }) => kind === 'api' || kind === 'class' || kind === 'module');
  if (key !== undefined && keeps && results.size < maxKept) {
    results.set(key, value);
    machine.returned.set(target.definition, results);
  }
  return value;
}

/** Whether a call is given nothing from outside, nor a request of which it could read such data. */
function isQuiet(frame: Frame, { self }: FunctionThing, { args, named, rest }: Arguments): boolean {
  return [...args, ...named.values(), rest, ...(self ? [self] : [])].every(
    (value) => frame.flowsIn(value, 2).length === 0 && !apisOf(value).some(hasSources),
  );
}

/** Results of one function that are kept. */
const maxKept = 200;

const onlyNew = (changes: Changes, before: number): boolean => [...changes.keys()].every((id) => id >= before);

/** What a call's result depends on, if that can be told. */
function keyOfCall(frame: Frame, target: FunctionThing, { args, named, rest }: Arguments): string | undefined {
  let key = `${target.scope}.${frame.entered.id}`;
  for (const value of [...(target.self ? [target.self] : []), ...args, rest]) {
    const digest = digestOf(frame, value);
    if (digest === undefined) return undefined;
    key += `|${digest}`;
  }
  for (const [name, value] of named) {
    const digest = digestOf(frame, value);
    if (digest === undefined) return undefined;
    key += `|${name}=${digest}`;
  }
  frame.machine.spend(1 + (key.length >> 6));
  return key;
}

/** A frame for the call, in a layer over the caller's. */
export function enter(frame: Frame, target: FunctionThing, given: Arguments): Frame {
  const state = frame.state.fork();
  const scope = state.allocate(new HeapObject('scope', new Map(), [], true, nothing, undefined, target.scope));
  const { machine, depth, stack, state: base } = frame;
  const inner = new Frame(machine, target.module, scope, state, base, target, depth + 1, [...stack, target.definition]);
  inner.site = frame.module === frame.entered ? { at: given.at, end: given.end ?? given.at } : frame.site;
  inner.entered = frame.entered;
  bindParameters(inner, target, given);
  return inner;
}

export function run(inner: Frame, { definition }: FunctionThing): void {
  if (definition.kind === 'lambda') inner.leave(evaluate(inner, definition.body));
  else executeAll(inner, definition.body);
}

/** Takes over what the call did to the heap, and answers what it returns. */
function finish(frame: Frame, inner: Frame, target: FunctionThing, given: Arguments): Value {
  const { exits } = inner;
  // It returns in no known way: it always raises.
  if (exits.length === 0 && !inner.live && inner.yields === nothing) {
    if (frame.depth > 0 || frame.callee) frame.live = false;
    return nothing;
  }
  keepChecked(frame, inner, target, given);
  frame.state.merge([...exits.map(({ changes }) => changes), ...(inner.live ? [inner.state.changes] : [])]);
  if (inner.yields !== nothing) {
    const isContext =
      target.definition.kind === 'function' &&
      target.definition.decorators.some((decorator) =>
        (decorator.kind === 'attribute' ? decorator.name : decorator.kind === 'name' ? decorator.id : '').endsWith(
          'contextmanager',
        ),
      );
    if (isContext) return inner.yields;
    return inner.yielded ? frame.list(inner.yielded) : frame.list([], false, inner.yields);
  }
  const value = joinAll([...exits.map((exit) => exit.value), ...(inner.live ? [constant(null)] : [])]);
  if (value.flows.length === 0) return value;
  const name = target.definition.kind === 'function' ? target.definition.name : 'lambda';
  // A project's own copy of the well-known function.
  const flows = name === 'safe_join' ? sanitised(value.flows, hazards.path) : value.flows;
  return { ...value, flows: stepped(flows, frame.module, given.at, `returned by \`${name}\``) };
}

/**
 * A function that raises unless its argument is harmless makes it that for its caller too: where it comes back, the
 * parameter, if it is nowhere assigned to, has fewer flows.
 */
function keepChecked(frame: Frame, inner: Frame, target: FunctionThing, given: Arguments): void {
  if (target.definition.kind !== 'function' || !given.names.some((name) => name !== undefined)) return;
  const parameters = target.definition.parameters.slice(target.self ? 1 : 0);
  for (const [index, name] of given.names.entries()) {
    const parameter = parameters[index];
    const before = name === undefined ? undefined : frame.readOwn(name);
    if (name === undefined || parameter === undefined || before === undefined || before.flows.length === 0) continue;
    const after = joinAll(
      [
        ...inner.exits.map(({ changes }) => changes.get(inner.scope)),
        inner.live ? inner.state.get(inner.scope) : undefined,
      ].map((scope) => scope?.fields.get(parameter.name) ?? nothing),
    );
    if (assigns(target.definition.body, parameter.name)) continue;
    if (
      after.flows.length < before.flows.length ||
      after.flows.some((flow, i) => flow.safe !== before.flows[i]?.safe)
    ) {
      frame.write(name, checkedAs(before, after));
    }
  }
}

const assigned = new WeakMap<object, ReadonlySet<string>>();

/** Whether anything in a body binds a name anew. */
function assigns(body: readonly object[], name: string): boolean {
  let names = assigned.get(body);
  if (names === undefined) {
    const found = new Set<string>();
    const visit = (value: unknown, isTarget: boolean): void => {
      if (typeof value !== 'object' || value === null) return;
      if (isTarget && 'id' in value && typeof value.id === 'string') found.add(value.id);
      for (const [key, part] of Object.entries(value)) visit(part, isTarget || key === 'target' || key === 'targets');
    };
    visit(body, false);
    names = found;
    assigned.set(body, names);
  }
  return names.has(name);
}

function bindParameters(inner: Frame, target: FunctionThing, given: Arguments): void {
  const { definition, self } = target;
  const args = self === undefined ? [...given.args] : [self, ...given.args];
  const named = new Map(given.named);
  const scope = inner.state.edit(inner.scope)?.fields;
  const label = definition.kind === 'function' ? definition.name : 'lambda';
  const bind = ({ name }: Parameter, value: Value): void => {
    const text = `passed to \`${label}\` as \`${name}\``;
    const flows = value.flows.length > 0 ? stepped(value.flows, inner.module, definition.at, text) : value.flows;
    scope?.set(name, flows === value.flows ? value : { ...value, flows });
  };
  let next = 0;
  for (const parameter of definition.parameters) {
    const { name, spread, fallback, keywordOnly } = parameter;
    if (spread === '*') {
      bind(parameter, inner.list(args.slice(next), given.rest === nothing, given.rest));
      next = args.length;
    } else if (spread === '**') {
      const object = new HeapObject('dict', new Map([...named].map(([key, value]) => [`string:${key}`, value])));
      object.exact = given.rest === nothing;
      object.rest = given.rest;
      bind(parameter, inner.allocate(object));
    } else {
      const value = named.get(name) ?? (keywordOnly ? undefined : args[next]);
      if (!keywordOnly && next < args.length && !named.has(name)) next++;
      named.delete(name);
      const otherwise = fallback ? evaluate(inner, fallback) : unknown;
      bind(parameter, value ?? (given.rest === nothing ? otherwise : join(otherwise, given.rest)));
    }
  }
}

export function instantiate(frame: Frame, owner: ClassThing, given: Arguments): Value {
  if (isEnumeration(owner)) {
    frame.machine.mayRaise = true;
    return fixed;
  }
  const object = new HeapObject('instance', new Map(), [], true, nothing, owner);
  const instance = frame.allocate(object);
  const constructor = classAttribute(frame, owner, '__init__', instance);
  const methods = constructor?.things.filter((each) => each.kind === 'function') ?? [];
  for (const method of methods) callFunction(frame, method, given);
  if (methods.length > 0) return instance;
  // A data class: its annotated names, in their order; else what it was given is somewhere in it.
  const fields = owner.definition.body.flatMap((each) =>
    each.kind === 'annotate' && each.target.kind === 'name' ? [each.target.id] : [],
  );
  for (const [index, value] of given.args.entries()) object.fields.set(fields[index] ?? `argument ${index}`, value);
  for (const [name, value] of given.named) object.fields.set(name, value);
  object.rest = joinAll([tainted(flowsOfArguments(frame, given)), given.rest]);
  return instance;
}
