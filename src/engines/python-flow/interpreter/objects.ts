import { sliceBounds, sliceText } from '../constants';
import { HeapObject, keyOf } from '../state';
import type { Attribute, Expression, Subscript } from '../syntax/ast';
import { canonical } from '../models/names';
import { sanitiserOf } from '../models/sanitizers';
import { sourceAt } from '../models/sources';
import { checkSecretName } from '../models/secrets';
import { checkHeader, checkBody } from '../models/responses';
import { checkTrust } from '../models/trust';
import {
  api,
  apisOf,
  constant,
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
  type ClassThing,
  type FunctionThing,
  type Thing,
  type Value,
} from '../values';
import { callFunction } from './calls';
import { evaluate } from './expressions';
import type { Frame } from './frame';
import { fieldOf, importModule, memberOfFolder, moduleScope, settled } from './imports';

/** Of classes in one another's bases. */
const maxBases = 12;

/** `object.name`. What is said of `at` is where a source is read. */
export function attributeOf(frame: Frame, object: Value, name: string, at: number): Value {
  if (object.things.length === 0) {
    if (object.constants.length > 0 && object.open === openness.closed) return nothing;
    return api(`?.${name}`, object.flows);
  }
  const values = object.things.map((each) => attributeOfThing(frame, each, object, name, at));
  return joinAll(values);
}

function attributeOfThing(frame: Frame, each: Thing, object: Value, name: string, at: number): Value {
  switch (each.kind) {
    case 'api': {
      const member = memberOfFolder(frame, each.path, name);
      if (member !== undefined) return member;
      const path = canonical(`${each.path}.${name}`);
      const source = sourceAt(frame, path, at);
      const kept = frame.overlay(each.path)?.fields.get(name);
      if (kept !== undefined) return kept;
      return api(path, sanitised(source ? joinFlows(object.flows, source) : object.flows, attributeSafety(path)));
    }
    case 'module': {
      const value = fieldOf(frame, each.module, name);
      if (value !== undefined) return settled(frame, value);
      return importModule(frame, `.${name}`, each.module) ?? unknown;
    }
    case 'import':
      return unknown;
    case 'class':
      return classAttribute(frame, each, name, thing(each), at) ?? unknown;
    case 'object': {
      const found = frame.state.get(each.id);
      if (found === undefined) return unknown;
      const kept = found.kind === 'instance' ? found.fields.get(name) : undefined;
      if (kept !== undefined) return kept;
      if (found.api !== undefined) return api(`${found.api}.${name}`, object.flows);
      if (found.kind !== 'instance') return nothing;
      const inherited = found.owner && classAttribute(frame, found.owner, name, thing(each), at);
      return inherited ?? tainted(joinFlows(object.flows, found.rest.flows));
    }
    case 'function':
      return api('function.' + name);
  }
}

/** The last part of a path alone leads nowhere else. */
const attributeSafety = (path: string): number => (path.startsWith('pathlib.') ? sanitiserOf(path) : 0);

const isMarked = (definition: FunctionThing['definition'], mark: string): boolean =>
  definition.kind === 'function' &&
  definition.decorators.some((decorator) =>
    decorator.kind === 'name' ? decorator.id === mark : decorator.kind === 'attribute' && decorator.name === mark,
  );

/** An attribute of a class or one of its bases; a method is bound to `self`, a property called at `at`. */
export function classAttribute(
  frame: Frame,
  owner: ClassThing,
  name: string,
  self: Value,
  at = owner.definition.at,
  depth = 0,
): Value | undefined {
  const own = frame.state.get(owner.scope)?.fields.get(name);
  if (own !== undefined) return bound(frame, settled(frame, own), owner, self, at);
  if (depth > maxBases) return undefined;
  for (const base of owner.bases) {
    for (const each of base.things) {
      const found =
        each.kind === 'class'
          ? classAttribute(frame, each, name, self, at, depth + 1)
          : each.kind === 'api' && self.things[0]?.kind !== 'class'
            ? attributeOf(frame, api(`${each.path}()`), name, -1)
            : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function bound(frame: Frame, value: Value, owner: ClassThing, self: Value, at: number): Value {
  if (!value.things.some(({ kind }) => kind === 'function')) return value;
  const isClass = self.things[0]?.kind === 'class';
  const results = value.things.map((each): Value => {
    if (each.kind !== 'function' || each.self !== undefined || isMarked(each.definition, 'staticmethod'))
      return thing(each);
    if (isMarked(each.definition, 'classmethod')) return thing({ ...each, owner, self: thing(owner) });
    if (isClass) return thing({ ...each, owner });
    const method: FunctionThing = { ...each, owner, self };
    const isProperty = isMarked(each.definition, 'property') || isMarked(each.definition, 'cached_property');
    return isProperty
      ? callFunction(frame, method, { args: [], named: new Map(), rest: nothing, at, names: [] })
      : thing(method);
  });
  return joinAll(results);
}

/** A method as `super()` finds it. */
export function superAttribute(frame: Frame, name: string, at: number): Value | undefined {
  const owner = frame.callee?.owner;
  const self = frame.callee?.self;
  if (owner === undefined || self === undefined) return undefined;
  for (const base of owner.bases) {
    for (const each of base.things) {
      if (each.kind === 'class') return classAttribute(frame, each, name, self, at);
    }
  }
  return undefined;
}

export function storeAttribute(frame: Frame, target: Attribute, value: Value): void {
  const object = evaluate(frame, target.object);
  const objects = frame.objectsOf(object);
  checkBody(frame, object, value, target);
  for (const { id } of objects) {
    const fields = frame.state.edit(id)?.fields;
    const before = objects.length > 1 ? fields?.get(target.name) : undefined;
    fields?.set(target.name, before ? join(before, value) : value);
  }
  for (const each of object.things) {
    if (each.kind === 'api') frame.keep(each.path, target.name, value);
    if (each.kind === 'class') frame.state.edit(each.scope)?.fields.set(target.name, value);
    if (each.kind === 'module') {
      frame.state.edit(moduleScope(frame, each.module))?.fields.set(target.name, value);
    }
  }
  if (object.things.length === 0) attach(frame, target.object, object, target.name, value);
}

/** What isn't known otherwise becomes an object once something is put in it. */
function attach(frame: Frame, at: Expression, object: Value, name: string, value: Value): void {
  if (at.kind !== 'name' || value.flows.length + value.things.length === 0) return;
  const holder = new HeapObject('instance', new Map([[name, value]]));
  holder.rest = tainted(object.flows);
  const added = frame.allocate(holder);
  frame.write(at.id, { ...object, things: added.things });
}

export function storeItem(frame: Frame, target: Subscript, value: Value): void {
  const object = evaluate(frame, target.object);
  const index = evaluate(frame, target.index);
  const key = keyOf(index);
  const text = onlyConstant(index);
  if (typeof text === 'string') checkSecretName(frame, text, value, target);
  checkTrust(frame, object, index, value, target);
  checkHeader(frame, object, index, value, target);
  const objects = frame.objectsOf(object);
  for (const each of object.things) if (each.kind === 'api' && key !== undefined) frame.keep(each.path, key, value);
  for (const { id } of objects) {
    const edited = frame.state.edit(id);
    if (edited) put(edited, key, onlyConstant(index), value, objects.length > 1);
  }
  if (object.things.length === 0 && target.object.kind === 'name' && value.flows.length > 0) {
    const holder = new HeapObject('dict', new Map(key === undefined ? [] : [[key, value]]), [], false);
    holder.rest = key === undefined ? join(unknown, value) : tainted(object.flows);
    frame.write(target.object.id, { ...object, things: frame.allocate(holder).things });
  }
}

/** `del object[index]` */
export function removeItem(frame: Frame, target: Subscript): void {
  const objects = frame.objectsOf(evaluate(frame, target.object));
  const index = evaluate(frame, target.index);
  const [at, key] = [onlyConstant(index), keyOf(index)];
  for (const { id, object } of objects) {
    const edited = frame.state.edit(id) ?? object;
    if (edited.kind === 'list' && edited.exact && typeof at === 'number' && objects.length === 1)
      edited.items.splice(at, 1);
    else if (edited.kind === 'list') edited.blur();
    else if (key !== undefined && objects.length === 1) edited.fields.delete(key);
  }
}

/** `weak`: it may also be another object that is written to. */
export function put(object: HeapObject, key: string | undefined, index: unknown, value: Value, weak = false): void {
  if (object.kind === 'list') {
    const at = typeof index === 'number' ? (index < 0 ? index + object.items.length : index) : -1;
    const before = object.items[at];
    if (object.exact && before !== undefined) {
      object.items[at] = weak ? join(before, value) : value;
      return;
    }
    object.blur();
    object.rest = join(object.rest, value);
  } else if (key === undefined) {
    object.exact = false;
    object.rest = join(object.rest, value);
  } else {
    const before = weak ? object.fields.get(key) : undefined;
    object.fields.set(key, before ? join(before, value) : value);
  }
}

/** `object[index]` */
export function itemAt(frame: Frame, object: Value, index: Value, node: Subscript): Value {
  const { flows } = object;
  const results: Value[] = [];
  for (const each of object.things) {
    if (each.kind === 'object') {
      const found = frame.state.get(each.id);
      if (found) results.push(found.kind === 'instance' ? instanceItem(found, index) : itemOf(found, index));
      if (found?.owner) {
        const getter = classAttribute(frame, found.owner, '__getitem__', thing(each));
        if (getter) results.push(callValue(frame, getter, index, node));
      }
    } else if (each.kind === 'api') {
      const key = keyOf(index);
      const kept = key === undefined ? undefined : frame.overlay(each.path)?.fields.get(key);
      if (kept !== undefined) {
        results.push(kept);
        continue;
      }
      const path = `${each.path}[]`;
      const source = sourceAt(frame, path, node.at);
      results.push(api(path, source ? joinFlows(flows, source) : flows));
    } else if (each.kind === 'class') results.push(thing(each));
  }
  const position = onlyConstant(index);
  for (const text of object.constants) {
    if (typeof text !== 'string') continue;
    const character = typeof position === 'number' ? text.at(position) : undefined;
    results.push(character === undefined ? { ...unknown, open: openness.fixed } : constant(character));
  }
  if (results.length === 0 || object.open > openness.closed || flows.length > 0) {
    // The items of what is text in its normal form aren't; nor does quoting hold for parts.
    if (!object.things.some(({ kind }) => kind === 'api'))
      results.push({ flows, constants: [], things: [], open: flows.length > 0 ? openness.unknown : object.open });
  }
  return joinAll(results);
}

function callValue(frame: Frame, callee: Value, argument: Value, { at }: Subscript): Value {
  return joinAll(
    callee.things.flatMap((each) =>
      each.kind === 'function'
        ? [callFunction(frame, each, { args: [argument], named: new Map(), rest: nothing, at, names: [] })]
        : [],
    ),
  );
}

/** Of a tuple with names. */
function instanceItem(object: HeapObject, index: Value): Value {
  const at = onlyConstant(index);
  return (typeof at === 'number' ? [...object.fields.values()].at(at) : undefined) ?? object.content;
}

export function itemOf(object: HeapObject, index: Value): Value {
  if (object.kind === 'list') {
    const at = onlyConstant(index);
    if (object.exact && typeof at === 'number') return object.items.at(at) ?? unknown;
    return object.content;
  }
  const key = keyOf(index);
  if (key === undefined) return object.content;
  return object.fields.get(key) ?? (object.exact ? nothing : join(unknown, object.rest));
}

/** `object[lower:upper:step]` */
export function sliceOf(frame: Frame, object: Value, bounds: readonly (Value | undefined)[]): Value {
  const [lower, upper, step] = bounds.map((bound) => (bound === undefined ? null : onlyConstant(bound)));
  const isKnown = [lower, upper, step].every((bound) => bound === null || typeof bound === 'number');
  const by = typeof step === 'number' ? step : 1;
  const from = typeof lower === 'number' ? lower : null;
  const to = typeof upper === 'number' ? upper : null;
  const results: Value[] = [];
  for (const text of object.constants) {
    if (typeof text !== 'string') continue;
    results.push(isKnown && by !== 0 ? constant(sliceText(text, from, to, by)) : { ...unknown, open: openness.fixed });
  }
  for (const { object: found } of frame.objectsOf(object)) {
    if (found.kind === 'list' && found.exact && isKnown && by === 1) {
      results.push(frame.list(found.items.slice(...sliceBounds(found.items.length, from, to, 1))));
    } else {
      results.push(frame.list([], false, found.content));
    }
  }
  if (results.length === 0 || object.flows.length > 0) {
    const open = object.flows.length > 0 || apisOf(object).length > 0 ? openness.unknown : object.open;
    results.push({ flows: sanitised(object.flows, 0), constants: [], things: [], open });
  }
  return joinAll(results);
}
