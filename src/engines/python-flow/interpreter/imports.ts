import type { Module } from '../modules';
import { HeapObject } from '../state';
import type { Import } from '../syntax/ast';
import { canonical } from '../models/names';
import { api, nothing, thing, type Value } from '../values';
import { Frame } from './frame';
import { executeAll } from './statements';

/** `import` in one another. */
const maxDepth = 40;

/** The scope of a module, which is executed the first time it is asked for. */
export function moduleScope(frame: Frame, module: Module): number {
  return frame.machine.scopes.get(module) ?? executeModule(frame.machine, module, frame.depth + 1);
}

/** Modules are executed in the lowest layer: every entry finds them as they leave them. */
export function executeModule(machine: Frame['machine'], module: Module, depth = 0): number {
  const { root } = machine;
  const scope = root.allocate(new HeapObject('scope'));
  // Before it runs: modules may import each other in a circle.
  machine.scopes.set(module, scope);
  if (depth > maxDepth) return scope;
  const frame = new Frame(machine, module, scope, root, root, undefined, depth, []);
  executeAll(frame, module.program.body);
  return scope;
}

/** A module of the tree, or the name that it would have in a library. */
export function importModule(frame: Frame, name: string, from: Module): Value | undefined {
  const module = frame.machine.resolve(name, from);
  if (module === undefined) return undefined;
  moduleScope(frame, module);
  return thing({ kind: 'module', module });
}

export function executeImport(frame: Frame, { from, names }: Import): void {
  frame.machine.mayRaise = true;
  for (const { name, alias } of names) {
    if (from === undefined) {
      const [first = name] = name.split('.');
      const bound = alias === undefined ? first : name;
      frame.write(alias ?? first, importModule(frame, bound, frame.module) ?? api(canonical(bound)));
      // `import a.b` runs both.
      if (alias === undefined && name !== first) importModule(frame, name, frame.module);
    } else if (name === '*') {
      importAll(frame, from);
    } else {
      frame.write(alias ?? name, imported(frame, from, name));
    }
  }
}

function imported(frame: Frame, from: string, name: string): Value {
  const module = frame.machine.resolve(from, frame.module);
  if (module !== undefined) {
    const value = frame.state.get(moduleScope(frame, module))?.fields.get(name);
    if (value !== undefined) return value;
  }
  const member = importModule(frame, from.endsWith('.') ? from + name : `${from}.${name}`, frame.module);
  return member ?? api(canonical(`${from.replace(/^\.+/, '')}.${name}`));
}

function importAll(frame: Frame, from: string): void {
  const module = frame.machine.resolve(from, frame.module);
  const scope = module && frame.state.get(moduleScope(frame, module));
  for (const [name, value] of scope?.fields ?? []) if (value !== nothing) frame.write(name, value);
}
