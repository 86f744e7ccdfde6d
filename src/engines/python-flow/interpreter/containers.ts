import { textMethod } from '../constants';
import { HeapObject, keyOf } from '../state';
import {
  allConstants,
  apisOf,
  constant,
  fixed,
  hazards,
  join,
  joinAll,
  joinFlows,
  nothing,
  onlyConstant,
  openness,
  sanitised,
  tainted,
  unknown,
  type Flow,
  type Value,
} from '../values';
import type { Arguments } from './calls';
import { keyValue, type Frame } from './frame';
import { itemOf, put } from './objects';
import { concatenate, formatBraces } from './operators';

/** A method of what is known to be a container, a constant text, or a text from outside; `undefined` when it is none of them. */
export function methodOf(frame: Frame, receiver: Value, name: string, given: Arguments): Value | undefined {
  const results: Value[] = [];
  const objects = frame.objectsOf(receiver);
  for (const { id, object } of objects) {
    if (object.kind === 'instance' || object.kind === 'scope' || object.api !== undefined) continue;
    const result = containerMethod(frame, id, object, name, given, objects.length > 1);
    results.push(result ?? unknown);
  }
  if (receiver.constants.some((each) => typeof each === 'string'))
    results.push(constantMethod(frame, receiver, name, given));
  if (receiver.flows.length > 0 && receiver.things.length === 0) results.push(textFlow(frame, receiver, name, given));
  else if (receiver.open === openness.fixed && receiver.things.length === 0 && receiver.constants.length === 0) {
    results.push(textFlow(frame, receiver, name, given));
  } else if (
    receiver.things.length === 0 &&
    receiver.constants.length === 0 &&
    (name === 'join' || name === 'format')
  ) {
    results.push(textFlow(frame, receiver, name, given));
  }
  return results.length > 0 ? joinAll(results) : undefined;
}

function containerMethod(
  frame: Frame,
  id: number,
  object: HeapObject,
  name: string,
  { args, named, rest }: Arguments,
  weak: boolean,
): Value | undefined {
  const [first = unknown, second] = args;
  const edit = (): HeapObject => frame.state.edit(id) ?? object;
  switch (name) {
    case 'append':
    case 'add':
    case 'appendleft':
    case 'put':
    case 'write': {
      const list = edit();
      if (weak || !list.exact) {
        list.blur();
        list.rest = join(list.rest, first);
      } else if (name === 'appendleft') list.items.unshift(first);
      else list.items.push(first);
      return constant(null);
    }
    case 'insert': {
      const at = onlyConstant(first);
      const list = edit();
      if (typeof at === 'number' && list.exact && second && !weak) list.items.splice(at, 0, second);
      else {
        list.blur();
        list.rest = join(list.rest, second ?? unknown);
      }
      return constant(null);
    }
    case 'extend': {
      const list = edit();
      const items = frame.knownItems(first);
      if (items && list.exact && !weak) list.items.push(...items);
      else {
        list.blur();
        list.rest = join(list.rest, frame.itemsOf(first));
      }
      return constant(null);
    }
    case 'pop':
    case 'popleft':
      return popped(edit(), name === 'popleft' ? constant(0) : args[0], second, weak);
    case 'remove': {
      const list = edit();
      const at = list.items.findIndex(
        (item) => onlyConstant(item) === onlyConstant(first) && onlyConstant(first) !== undefined,
      );
      if (at >= 0 && !weak) list.items.splice(at, 1);
      else list.blur();
      return constant(null);
    }
    case 'set': {
      const list = edit();
      list.items.splice(0, list.items.length, first);
      list.exact = !weak;
      return constant(null);
    }
    case 'reverse':
      edit().items.reverse();
      return constant(null);
    case 'clear': {
      const cleared = edit();
      cleared.items.length = 0;
      cleared.fields.clear();
      cleared.rest = nothing;
      cleared.exact = true;
      return constant(null);
    }
    case 'sort':
      edit().blur();
      return constant(null);
    case 'copy':
      return frame.allocate(object.clone());
    case 'index':
    case 'count':
      return fixed;
    case 'get':
    case 'setdefault': {
      if (object.kind !== 'dict') return object.content;
      const key = keyOf(first);
      const known = key === undefined ? undefined : object.fields.get(key);
      const otherwise = second ?? constant(null);
      if (name === 'setdefault' && known === undefined) put(edit(), key, undefined, otherwise, weak);
      if (known !== undefined) return known;
      return key !== undefined && object.exact ? otherwise : join(itemOf(object, first), otherwise);
    }
    case 'keys':
      return object.exact
        ? frame.list([...object.fields.keys()].map(keyValue))
        : frame.list([], false, joinAll([...object.fields.keys()].map(keyValue).concat(object.rest)));
    case 'values':
      return frame.list([...object.fields.values()], object.exact, object.rest);
    case 'items': {
      const pairs = [...object.fields].map(([key, value]) => frame.list([keyValue(key), value]));
      return frame.list(pairs, object.exact, object.exact ? nothing : frame.list([object.rest, object.rest]));
    }
    case 'update': {
      const into = edit();
      for (const [key, value] of named) into.fields.set(`string:${key}`, value);
      for (const { object: other } of args.flatMap((arg) => frame.objectsOf(arg))) {
        for (const [key, value] of other.fields) into.fields.set(key, value);
        into.rest = join(into.rest, other.rest);
        into.exact &&= other.exact;
      }
      const flows = args.flatMap((arg) => (frame.objectsOf(arg).length === 0 ? arg.flows : []));
      if (flows.length > 0 || rest !== nothing) {
        into.exact = false;
        into.rest = joinAll([into.rest, tainted(flows), rest]);
      }
      return constant(null);
    }
    case 'read':
    case 'getvalue':
    case 'readline': {
      const { content } = object;
      return content.flows.length === 0 && frame.isFixed(content)
        ? { ...fixed, constants: content.constants }
        : tainted(content.flows);
    }
    default:
      return tainted(object.content.flows);
  }
}

function popped(object: HeapObject, index: Value | undefined, otherwise: Value | undefined, weak: boolean): Value {
  if (object.kind === 'dict') {
    const key = index && keyOf(index);
    const value = key === undefined ? undefined : object.fields.get(key);
    if (value === undefined || key === undefined) return joinAll([object.content, otherwise ?? nothing]);
    if (!weak) object.fields.delete(key);
    return value;
  }
  const at = index === undefined ? -1 : onlyConstant(index);
  if (!object.exact || typeof at !== 'number' || weak) {
    object.blur();
    return object.content;
  }
  return object.items.splice(at, 1)[0] ?? unknown;
}

function constantMethod(frame: Frame, receiver: Value, name: string, given: Arguments): Value {
  const { args, named, at } = given;
  const texts = receiver.constants.filter((each) => typeof each === 'string');
  if (name === 'format') return joinAll(texts.map((text) => formatBraces(frame, text, args, named, at)));
  if (name === 'join') return joined(frame, texts.length === 1 ? constant(texts[0] ?? '') : fixed, args[0], at);
  if (name === 'split' || name === 'rsplit' || name === 'splitlines' || name === 'partition') {
    const separator = args[0] === undefined ? undefined : onlyConstant(args[0]);
    const [text] = texts;
    if (
      texts.length === 1 &&
      text !== undefined &&
      typeof separator === 'string' &&
      separator !== '' &&
      name === 'split' &&
      args.length === 1
    ) {
      return frame.list(text.split(separator).map(constant));
    }
    return frame.list([], false, fixed);
  }
  const known = args.map((arg) => allConstants(arg));
  if (known.every((each) => each?.length === 1) && named.size === 0) {
    const results = texts.map((text) =>
      textMethod(
        name,
        text,
        known.flatMap((each) => each ?? []),
      ),
    );
    if (results.every((result) => result !== undefined)) return joinAll(results.map(constant));
  }
  const flows = args.reduce<readonly Flow[]>((all, arg) => joinFlows(all, frame.flowsIn(arg)), []);
  if (flows.length > 0 && /^(?:replace|center|ljust|rjust|zfill|translate)$/.test(name)) return tainted(flows);
  return fixed;
}

function joined(frame: Frame, separator: Value, list: Value | undefined, at: number): Value {
  if (list === undefined) return unknown;
  const items = frame.knownItems(list);
  if (items && items.length > 0)
    return concatenate(
      frame,
      items.flatMap((item, i) => (i === 0 ? [item] : [separator, item])),
      at,
    );
  return concatenate(frame, [separator, frame.itemsOf(list)], at);
}

const answersOnly = /^(?:is[a-z]+|startswith|endswith|find|rfind|index|rindex|count|__len__|__contains__)$/;

const textMethods =
  /^(?:lower|upper|casefold|title|capitalize|swapcase|l?r?strip|replace|r?split|splitlines|r?partition|encode|decode|format|join|zfill|center|[lr]just|hex|startswith|endswith|is[a-z]+|removeprefix|removesuffix)$/;

/** Whether what is known by the way it was reached is used as a text from outside. */
export function isText({ flows, things }: Value, method: string): boolean {
  return (
    flows.length > 0 &&
    things.length > 0 &&
    textMethods.test(method) &&
    things.every((each) => each.kind === 'api' && !each.path.startsWith('pathlib.'))
  );
}

/** `request.args.get('limit', type=int)`: what isn't a number is left out. */
export function isConverted({ flows }: Value, name: string, { args, named }: Arguments): boolean {
  const type = named.get('type');
  if (flows.length === 0 || type === undefined || !/^get(?:list)?$/.test(name)) return false;
  const otherwise = args[1] ?? named.get('default');
  const types = apisOf(type);
  return (
    types.length > 0 &&
    types.length === type.things.length &&
    types.every((path) => /^(?:builtins\.(?:int|float|bool)|uuid\.UUID|decimal\.Decimal)$/.test(path)) &&
    (otherwise === undefined || otherwise.flows.length === 0)
  );
}

/** A method of a text: what comes out holds what went in, less what the method takes away. */
export function textFlow(frame: Frame, receiver: Value, name: string, given: Arguments): Value {
  const { args, at } = given;
  if (answersOnly.test(name)) return fixed;
  if (name === 'join') return joined(frame, receiver, args[0], at);
  let { flows } = receiver;
  if (name === 'format') return concatenate(frame, [receiver, ...args, ...given.named.values(), given.rest], at);
  if (name === 'replace') {
    const [what, by] = args.map(onlyConstant);
    flows = joinFlows(sanitised(flows, replaced(what, by)), args[1] ? frame.flowsIn(args[1]) : []);
  } else if (name === 'get' || name === 'pop' || name === 'setdefault') {
    flows = joinFlows(flows, args[1] ? frame.flowsIn(args[1]) : []);
  } else if (name === 'hex') {
    flows = sanitised(
      flows,
      hazards.command |
        hazards.code |
        hazards.path |
        hazards.html |
        hazards.xpath |
        hazards.ldap |
        hazards.sql |
        hazards.log,
    );
  }
  const open = flows.length > 0 ? openness.unknown : receiver.open;
  const text: Value = { flows, constants: [], things: [], open };
  return /^(?:r?split|splitlines|partition|rpartition|keys|values|items|getlist|readlines)$/.test(name)
    ? join(frame.list([], false, text), tainted(flows).flows.length > 0 ? text : nothing)
    : text;
}

/** What a text can't do any more once `what` is replaced in it. */
export function replaced(what: unknown, by: unknown): number {
  if (typeof what !== 'string' || typeof by !== 'string' || by.includes(what)) return 0;
  switch (what) {
    case "'":
      return hazards.xpath;
    case '..':
      return hazards.noClimb;
    case '<':
      return hazards.html;
    case '\n':
    case '\r':
    case '\r\n':
      return hazards.log;
    default:
      return 0;
  }
}
