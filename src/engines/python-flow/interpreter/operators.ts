import { binaryConstant, braceFormat, compareConstants, percentFormat, textOf, truth } from '../constants';
import type { Constant } from '../syntax/ast';
import {
  allConstants,
  apisOf,
  constant,
  fixed,
  hazards,
  joinAll,
  joinFlows,
  onlyConstant,
  openness,
  sanitised,
  tainted,
  type Flow,
  type Value,
} from '../values';
import type { Frame } from './frame';

/** Combinations of constants that are worth computing. */
const maxCombinations = 16;

/** The value of constants combined; `undefined` as soon as one combination isn't known. */
function fold(
  values: readonly Value[],
  combine: (constants: readonly Constant[]) => Constant | undefined,
): Value | undefined {
  let combinations: readonly (readonly Constant[])[] = [[]];
  for (const value of values) {
    const constants = allConstants(value);
    if (constants === undefined || combinations.length * constants.length > maxCombinations) return undefined;
    combinations = combinations.flatMap((each) => constants.map((one) => [...each, one]));
  }
  const results = combinations.map(combine);
  return results.every((result) => result !== undefined) ? joinAll(results.map(constant)) : undefined;
}

/** Without known text, but of harmless parts only? */
function mixed(frame: Frame, values: readonly Value[], flows: readonly Flow[]): Value {
  if (flows.length === 0 && values.every((value) => frame.isFixed(value))) return fixed;
  return { flows, constants: [], things: [], open: openness.unknown };
}

/** Texts one after the other, as `+`, f-strings, `%` and `.format` make them. */
export function concatenate(frame: Frame, parts: readonly Value[], at: number): Value {
  const folded = fold(parts, (texts) => binaryAll(texts));
  const result = folded ?? mixed(frame, parts, flowsOfParts(frame, parts));
  answerText(frame, at, result);
  return result;
}

const binaryAll = (texts: readonly Constant[]): Constant | undefined => {
  const text = texts.map(textOf).join('');
  return text.length > 20_000 ? undefined : text;
};

/** Whether a text that the pattern rules mark was seen to be harmless. */
function answerText(frame: Frame, at: number, value: Value): void {
  const answer = value.flows.some(({ safe }) => (safe & hazards.sql) === 0)
    ? 2
    : value.open === openness.unknown
      ? 1
      : 0;
  frame.machine.answer(frame.module, at, 'text', answer);
}

/** Flows of the parts; what stands before one may make it harmless. */
function flowsOfParts(frame: Frame, parts: readonly Value[]): readonly Flow[] {
  let flows: readonly Flow[] = [];
  let prefix: string | undefined = '';
  for (const part of parts) {
    const found = frame.flowsIn(part);
    if (found.length > 0) flows = joinFlows(flows, afterPrefix(found, prefix ?? ''));
    const text = onlyConstant(part);
    prefix = prefix !== undefined && text !== undefined ? prefix + textOf(text) : prefix === '' ? undefined : prefix;
  }
  return flows;
}

function afterPrefix(flows: readonly Flow[], prefix: string): readonly Flow[] {
  if (prefix === '') return flows;
  let safe = 0;
  // The host is said already; a path on the same host can't become another host.
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i.test(prefix)) safe |= hazards.redirect | hazards.request;
  else if (/^\/[^/\\]/.test(prefix) || /^[?#]/.test(prefix)) safe |= hazards.redirect;
  return flows.map((flow) => {
    const bits = safe | ((flow.safe & hazards.noClimb) !== 0 ? hazards.path : 0);
    return bits === 0 ? flow : { ...flow, safe: flow.safe | bits };
  });
}

export function operate(frame: Frame, operator: string, left: Value, right: Value, at: number): Value {
  if (operator === '%') {
    const formatted = formatPercent(frame, left, right, at);
    if (formatted !== undefined) return formatted;
  }
  const folded = fold([left, right], ([a, b]) =>
    a === undefined || b === undefined ? undefined : binaryConstant(operator, a, b),
  );
  if (folded !== undefined) {
    if (operator === '+') answerText(frame, at, folded);
    return folded;
  }
  if (operator === '+') {
    const [a, b] = [frame.knownItems(left), frame.knownItems(right)];
    if (a !== undefined && b !== undefined) return frame.list([...a, ...b]);
    if (frame.objectsOf(left).some(({ object }) => object.kind === 'list')) {
      return frame.list([], false, joinAll([frame.itemsOf(left), frame.itemsOf(right)]));
    }
    return concatenate(frame, [left, right], at);
  }
  if (operator === '/') {
    // A path and what lies in it.
    const path = [...left.things, ...right.things].find(
      (each) => each.kind === 'api' && each.path.startsWith('pathlib.'),
    );
    const flows = flowsOfParts(frame, [left, right]);
    if (path) return { flows, constants: [], things: [path], open: openness.unknown };
  }
  if (operator === '|' && frame.objectsOf(left).length > 0) return joinAll([left, right]);
  return mixed(frame, [left, right], joinFlows(frame.flowsIn(left), frame.flowsIn(right)));
}

function formatPercent(frame: Frame, left: Value, right: Value, at: number): Value | undefined {
  const formats = allConstants(left)?.filter((format) => typeof format === 'string');
  if (formats?.length !== 1) {
    return left.flows.length > 0 || right.flows.length > 0 ? concatenate(frame, [left, right], at) : undefined;
  }
  const [format = ''] = formats;
  const isTuple = frame.objectsOf(right).some(({ object }) => object.kind === 'list');
  const args = (isTuple ? frame.knownItems(right) : undefined) ?? [right];
  return formatted(frame, format, /%(?:\(\w+\))?[-+ #0-9.]*[a-z]/gi, args, at, (values) =>
    percentFormat(format, values),
  );
}

export function formatBraces(
  frame: Frame,
  format: string,
  args: readonly Value[],
  named: ReadonlyMap<string, Value>,
  at: number,
): Value {
  // `**options` brings some that the text has no place for.
  const used = [...named].filter(([name]) => format.includes(`{${name}`));
  const names = used.map(([name]) => name);
  const all = [...args, ...used.map(([, value]) => value)];
  return formatted(frame, format, /\{[^{}]*\}/g, all, at, (values) =>
    braceFormat(
      format,
      values.slice(0, args.length),
      new Map(names.map((name, i) => [name, values[args.length + i] ?? null])),
    ),
  );
}

function formatted(
  frame: Frame,
  format: string,
  fields: RegExp,
  args: readonly Value[],
  at: number,
  fill: (values: readonly Constant[]) => Constant | undefined,
): Value {
  const result = fold(args, fill);
  if (result !== undefined) {
    answerText(frame, at, result);
    return result;
  }
  const texts = format.split(fields);
  // Numbers only: nothing else fits in, though one may be guessed.
  const places = format.match(fields) ?? [];
  if (places.length > 0 && places.every((place) => /^%[-+ #0-9.]*[dioxXeEfFgG]$|:[^}]*[dxXeEfFg]\}$/.test(place))) {
    answerText(frame, at, fixed);
    const guessed = args.flatMap((arg) => frame.flowsIn(arg)).filter(({ source }) => source.origin === 'weak-random');
    return guessed.length === 0 ? fixed : tainted(sanitised(guessed, ~hazards.secret));
  }
  const first = constant(texts[0] ?? '');
  const rest = texts.length > 1 ? args : [];
  return concatenate(frame, [first, ...rest], at);
}

/** Whether a comparison holds, if that is decided. */
export function compareValues(frame: Frame, operator: string, a: Value, b: Value): boolean | undefined {
  if (operator === 'in' || operator === 'not in') {
    const held = contains(frame, a, b);
    if (held !== undefined) return operator === 'in' ? held : !held;
  }
  // What is counted is never negative.
  if (a.things.length === 1 && apisOf(a)[0] === 'builtins.len()') {
    const other = onlyConstant(b);
    if ((operator === '>=' && other === 0) || (operator === '>' && typeof other === 'number' && other < 0)) return true;
    if ((operator === '<' && other === 0) || (operator === '==' && typeof other === 'number' && other < 0))
      return false;
  }
  const result = fold([a, b], ([x, y]) =>
    x === undefined || y === undefined ? undefined : compareConstants(operator, x, y),
  );
  return result === undefined ? undefined : (onlyConstant(result) as boolean | undefined);
}

function contains(frame: Frame, item: Value, container: Value): boolean | undefined {
  const items = frame.knownItems(container)?.map(onlyConstant);
  const wanted = allConstants(item);
  if (items === undefined || wanted === undefined) return undefined;
  const known = items.filter((each) => each !== undefined);
  const found = wanted.map((each) => known.includes(each));
  if (found.every(Boolean)) return true;
  return known.length === items.length && !found.some(Boolean) ? false : undefined;
}

export function truthOfValue(frame: Frame, value: Value): boolean | undefined {
  const { constants, things, flows, open } = value;
  if (open !== openness.closed || flows.length > 0) return undefined;
  const results = new Set<boolean | undefined>(constants.map(truth));
  for (const each of things) {
    if (each.kind !== 'object') {
      results.add(each.kind === 'api' ? undefined : true);
      continue;
    }
    const object = frame.state.get(each.id);
    if (!object?.exact) results.add(undefined);
    else results.add(object.kind === 'instance' ? undefined : object.items.length + object.fields.size > 0);
  }
  const [only] = results;
  return results.size === 1 ? only : undefined;
}
