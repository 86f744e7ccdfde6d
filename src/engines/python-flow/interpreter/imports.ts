import type { Module } from '../modules';
import { HeapObject } from '../state';
import type { Import } from '../syntax/ast';
import { canonical } from '../models/names';
import { api, joinAll, nothing, thing, type ImportThing, type Value } from '../values';
import { Frame } from './frame';
import { executeAll } from './statements';

/** `import` in one another. */
const maxDepth = 40;

/** The scope of a module, which is executed the first time it is asked for. */
export function moduleScope({ machine }: Frame, module: Module): number {
  return machine.scopes.get(module) ?? executeModule(machine, module);
}

/** Modules are executed in the lowest layer: every entry finds them as they leave them. */
export function executeModule(machine: Frame['machine'], module: Module): number {
  const { root } = machine;
  const scope = root.allocate(new HeapObject('scope'));
  // Before it runs: modules may import each other in a circle.
  machine.scopes.set(module, scope);
  const depth = machine.executing.size;
  if (depth > maxDepth) return scope;
  machine.executing.add(module);
  try {
    machine.aside(module, () => {
      executeAll(new Frame(machine, module, scope, root, root, undefined, depth, []), module.program.body);
    });
  } finally {
    machine.executing.delete(module);
  }
  return scope;
}

/** A module of the tree. */
export function importModule({ machine }: Frame, name: string, from: Module): Value | undefined {
  const module = machine.resolve(name, from);
  return module && thing({ kind: 'module', module });
}

export function executeImport(frame: Frame, { from, names }: Import): void {
  frame.machine.mayRaise = true;
  for (const { name, alias } of names) {
    if (from === undefined) {
      const [first = name] = name.split('.');
      const bound = alias === undefined ? first : name;
      frame.write(alias ?? first, importModule(frame, bound, frame.module) ?? api(canonical(bound)));
    } else if (name === '*') {
      importAll(frame, from);
    } else {
      frame.write(alias ?? name, imported(frame, from, name));
    }
  }
}

function imported(frame: Frame, from: string, name: string): Value {
  const of = frame.machine.resolve(from, frame.module);
  const submodule = importModule(frame, from.endsWith('.') ? from + name : `${from}.${name}`, frame.module);
  const otherwise = submodule ?? api(canonical(`${from.replace(/^\.+/, '')}.${name}`));
  return of === undefined ? otherwise : thing({ kind: 'import', of, name, otherwise });
}

/** What a variable holds, its imports being what they stand for. */
export function settled(frame: Frame, value: Value): Value {
  if (!value.things.some(({ kind }) => kind === 'import')) return value;
  const others = value.things.filter(({ kind }) => kind !== 'import');
  const rest = { ...value, things: others };
  const members = value.things.flatMap((each) => (each.kind === 'import' ? [memberOf(frame, each)] : []));
  return joinAll(value.things.length === 1 && value.constants.length === 0 ? members : [rest, ...members]);
}

function memberOf(frame: Frame, member: ImportThing): Value {
  const { machine } = frame;
  const known = machine.members.get(member);
  if (known !== undefined) return known;
  const { of, name, otherwise } = member;
  const found = frame.state.get(moduleScope(frame, of))?.fields.get(name);
  // Modules that take a name from each other in a circle: nobody has it.
  machine.members.set(member, otherwise);
  const value = found === undefined ? otherwise : settled(frame, found);
  // It may come yet.
  if (found === undefined && machine.executing.has(of)) machine.members.delete(member);
  else machine.members.set(member, value);
  return value;
}

function importAll(frame: Frame, from: string): void {
  const module = frame.machine.resolve(from, frame.module);
  const scope = module && frame.state.get(moduleScope(frame, module));
  for (const [name, value] of scope?.fields ?? []) if (value !== nothing) frame.write(name, value);
}
