import type { Comprehension, Expression } from '../syntax/ast';
import { HeapObject, keyOf } from '../state';
import {
  api,
  constant,
  fixed,
  join,
  joinAll,
  joinFlows,
  nothing,
  onlyConstant,
  openness,
  tainted,
  thing,
  unknown,
  type Value,
} from '../values';
import { builtinNames } from '../models/builtins';
import { checkSecretName } from '../models/secrets';
import { call } from './calls';
import { Frame } from './frame';
import { assume, truthOf } from './guards';
import { attributeOf, itemAt, sliceOf, superAttribute } from './objects';
import { compareValues, concatenate, operate } from './operators';
import { assign } from './statements';

/** What an expression may be, and what it does on the way. */
export function evaluate(frame: Frame, expression: Expression): Value {
  const { machine } = frame;
  machine.spend(1);
  const value = valueOf(frame, expression);
  if (value.flows.length > 0) machine.notice();
  return value;
}

function valueOf(frame: Frame, expression: Expression): Value {
  switch (expression.kind) {
    case 'name':
      return (
        frame.read(expression.id) ?? (builtinNames.has(expression.id) ? api(`builtins.${expression.id}`) : unknown)
      );
    case 'literal':
      return expression.value === undefined ? fixed : constant(expression.value);
    case 'fstring':
      return concatenate(
        frame,
        expression.parts.map((part) => evaluate(frame, part)),
        expression.at,
      );
    case 'list':
    case 'tuple':
    case 'set':
      return sequence(frame, expression.items, expression.cut);
    case 'dict': {
      const object = new HeapObject('dict');
      if (expression.cut) object.exact = false;
      for (const entry of expression.entries) {
        const key = entry.key && evaluate(frame, entry.key);
        const value = evaluate(frame, entry.value);
        if (key === undefined) {
          spread(frame, object, value);
          continue;
        }
        const name = onlyConstant(key);
        if (typeof name === 'string') checkSecretName(frame, name, value, entry.value);
        addEntry(object, key, value);
      }
      return frame.allocate(object);
    }
    case 'call':
      return call(frame, expression);
    case 'attribute': {
      const { object, name, at } = expression;
      if (object.kind === 'call' && object.callee.kind === 'name' && object.callee.id === 'super') {
        const inherited = superAttribute(frame, name, at);
        if (inherited) return inherited;
      }
      return attributeOf(frame, evaluate(frame, object), name, at);
    }
    case 'subscript': {
      const object = evaluate(frame, expression.object);
      const { index } = expression;
      frame.machine.mayRaise = true;
      if (index.kind !== 'slice') return itemAt(frame, object, evaluate(frame, index), expression);
      return sliceOf(
        frame,
        object,
        [index.lower, index.upper, index.step].map((bound) => bound && evaluate(frame, bound)),
      );
    }
    case 'slice':
      return unknown;
    case 'binary':
      return chain(frame, expression);
    case 'logical': {
      const left = evaluate(frame, expression.left);
      const isOr = expression.operator === 'or';
      const truth = truthOf(frame, left);
      if (truth === isOr) return left;
      if (truth !== undefined) return evaluate(frame, expression.right);
      let right: Value = nothing;
      frame.branch([
        () => {
          assume(frame, expression.left, !isOr);
          right = evaluate(frame, expression.right);
        },
        () => {
          assume(frame, expression.left, isOr);
        },
      ]);
      return join(left, right);
    }
    case 'unary': {
      const operand = evaluate(frame, expression.operand);
      if (expression.operator === 'not') {
        const truth = truthOf(frame, operand);
        return truth === undefined ? fixed : constant(!truth);
      }
      const [only] = operand.constants;
      if (expression.operator === '-' && operand.constants.length === 1 && typeof only === 'number')
        return constant(-only);
      return { ...operand, constants: [], open: Math.max(operand.open, openness.fixed) as Value['open'] };
    }
    case 'compare': {
      const values = expression.operands.map((operand) => evaluate(frame, operand));
      const [first] = expression.operators;
      const [a, b] = values;
      if (values.length !== 2 || first === undefined || a === undefined || b === undefined) return fixed;
      const held = compareValues(frame, first, a, b);
      return held === undefined ? fixed : constant(held);
    }
    case 'conditional': {
      const truth = truthOf(frame, evaluate(frame, expression.test));
      if (truth !== undefined) return evaluate(frame, truth ? expression.then : expression.otherwise);
      let value: Value = nothing;
      frame.branch(
        [true, false].map((way) => () => {
          assume(frame, expression.test, way);
          value = join(value, evaluate(frame, way ? expression.then : expression.otherwise));
        }),
      );
      return value;
    }
    case 'lambda':
      return thing({ kind: 'function', definition: expression, module: frame.module, scope: frame.scope });
    case 'comprehension':
      return comprehension(frame, expression);
    case 'walrus': {
      const value = evaluate(frame, expression.value);
      assign(frame, expression.target, value, expression.value);
      return value;
    }
    case 'await':
      return expression.value ? evaluate(frame, expression.value) : unknown;
    case 'yield': {
      const value = expression.value ? evaluate(frame, expression.value) : constant(null);
      frame.yields = join(frame.yields, value);
      if (frame.state === frame.top && frame.loops.length === 0) frame.yielded?.push(value);
      else frame.yielded = undefined;
      return unknown;
    }
    case 'starred':
      return expression.value ? frame.itemsOf(evaluate(frame, expression.value)) : unknown;
    case 'opaque':
      return tainted(
        expression.parts
          .map((part) => evaluate(frame, part))
          .reduce<Value['flows']>((flows, part) => joinFlows(flows, part.flows), []),
      );
  }
}

/** Items that are spread keep their places where they are known. */
function sequence(frame: Frame, items: readonly Expression[], cut: boolean): Value {
  const values: Value[] = [];
  let exact = !cut;
  for (const item of items) {
    if (item.kind !== 'starred' || item.value === undefined) {
      values.push(evaluate(frame, item));
      continue;
    }
    const value = evaluate(frame, item.value);
    const known = frame.knownItems(value);
    if (known) values.push(...known);
    else {
      exact = false;
      values.push(frame.itemsOf(value));
    }
  }
  return exact ? frame.list(values) : frame.list([], false, joinAll([...values, cut ? fixed : nothing]));
}

export function addEntry(object: HeapObject, key: Value, value: Value): void {
  const known = keyOf(key);
  if (known !== undefined) object.fields.set(known, value);
  else {
    object.exact = false;
    object.rest = joinAll([object.rest, value, tainted(key.flows)]);
  }
}

function spread(frame: Frame, into: HeapObject, value: Value): void {
  const objects = frame.objectsOf(value);
  for (const { object } of objects) {
    for (const [key, item] of object.fields) into.fields.set(key, item);
    into.rest = join(into.rest, object.rest);
    into.exact &&= object.exact;
  }
  if (objects.length === 0 || value.open > openness.closed) {
    into.exact = false;
    into.rest = join(into.rest, tainted(value.flows));
  }
}

/** From the left, without a level of the stack for each part of a long sum. */
function chain(frame: Frame, expression: Extract<Expression, { kind: 'binary' }>): Value {
  const nodes = [expression];
  let left: Expression = expression.left;
  while (left.kind === 'binary') {
    nodes.push(left);
    ({ left } = left);
  }
  let value = evaluate(frame, left);
  for (const node of nodes.reverse()) {
    frame.machine.spend(1);
    value = operate(frame, node.operator, value, evaluate(frame, node.right), node.at);
  }
  return value;
}

/** In a scope of its own. */
function comprehension(frame: Frame, { of, key, element, clauses }: Comprehension): Value {
  const scope = frame.state.allocate(new HeapObject('scope', new Map(), [], true, nothing, undefined, frame.scope));
  const { machine, module, state, base, callee, depth, stack } = frame;
  const inner = new Frame(machine, module, scope, state, base, callee, depth, stack);
  inner.entered = frame.entered;
  inner.site = frame.site;
  const collected = new HeapObject(of === 'dict' ? 'dict' : 'list', new Map(), [], true);
  const [first, ...others] = clauses;
  const source = first && 'iterable' in first ? evaluate(inner, first.iterable) : unknown;
  const known = others.length === 0 && of !== 'dict' ? frame.knownItems(source) : undefined;
  if (known !== undefined && known.length <= 8 && first && 'iterable' in first) {
    const items = known.map((item) => {
      assign(inner, first.target, item, first.iterable);
      return evaluate(inner, element);
    });
    return frame.list(items);
  }
  inner.branch([
    () => {
      for (const clause of clauses) {
        if ('iterable' in clause) {
          const items = inner.itemsOf(clause === first ? source : evaluate(inner, clause.iterable));
          assign(inner, clause.target, items, clause.iterable);
        } else {
          evaluate(inner, clause.condition);
          assume(inner, clause.condition, true);
        }
      }
      collected.exact = false;
      collected.rest = join(evaluate(inner, element), key ? tainted(evaluate(inner, key).flows) : nothing);
    },
    () => undefined,
  ]);
  return frame.allocate(collected);
}
