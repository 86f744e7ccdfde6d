import { HeapObject } from '../state';
import type { ClassDefinition, FunctionDefinition } from '../syntax/ast';
import { entryKind } from '../models/handlers';
import { joinAll, nothing, thing, type ClassThing, type FunctionThing, type Value } from '../values';
import { callFunction } from './calls';
import { evaluate } from './expressions';
import { Frame } from './frame';
import { executeAll } from './statements';

export function defineFunction(frame: Frame, definition: FunctionDefinition, owner?: ClassThing): void {
  const decorators = definition.decorators.map((decorator) => evaluate(frame, decorator));
  const { module, scope, machine } = frame;
  const target: FunctionThing = { kind: 'function', definition, module, scope: owner ? outerScope(frame) : scope };
  const kind = entryKind(frame, definition, decorators, owner);
  machine.addEntry({ target: owner ? { ...target, owner } : target, kind });
  frame.write(
    definition.name,
    decorators.reduceRight((value, decorator) => decorated(frame, decorator, value, definition.at), thing(target)),
  );
}

/** What a decorator of the tree makes of a function, if that is a function again. */
function decorated(frame: Frame, decorator: Value, value: Value, at: number): Value {
  const results = decorator.things.flatMap((each) =>
    each.kind === 'function'
      ? [callFunction(frame, each, { args: [value], named: new Map(), rest: nothing, at, names: [] })]
      : [],
  );
  return results.length > 0 && results.every(({ things }) => things.some(({ kind }) => kind === 'function'))
    ? joinAll(results)
    : value;
}

/** A method sees the scope around its class, not the class's own. */
const outerScope = (frame: Frame): number => frame.state.get(frame.scope)?.parent ?? frame.scope;

export function defineClass(frame: Frame, definition: ClassDefinition): void {
  const bases = definition.bases.map((base) => evaluate(frame, base));
  for (const decorator of definition.decorators) evaluate(frame, decorator);
  const scope = frame.state.allocate(new HeapObject('scope', new Map(), [], true, nothing, undefined, frame.scope));
  const { machine, module, state, base, callee, depth, stack } = frame;
  const owner: ClassThing = { kind: 'class', definition, module, scope, bases };
  const inner = new Frame(machine, module, scope, state, base, callee, depth, stack);
  for (const statement of definition.body) {
    if (statement.kind === 'function') defineFunction(inner, statement, owner);
    else executeAll(inner, [statement]);
  }
  frame.write(definition.name, thing(owner));
}
