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

/** `a.b` where `a` is a folder of the tree with no module of its own. */
export function memberOfFolder(frame: Frame, folder: string, name: string): Value | undefined {
  const { folders } = frame.machine;
  if (!folders.has(folder)) return undefined;
  const path = `${folder}.${name}`;
  const module = importModule(frame, path, frame.module);
  if (module === undefined) folders.add(path);
  return module;
}

export function executeImport(frame: Frame, { from, names }: Import): void {
  frame.machine.mayRaise = true;
  for (const { name, alias } of names) {
    if (from === undefined) {
      const [first = name] = name.split('.');
      const bound = alias === undefined ? first : name;
      const module = importModule(frame, bound, frame.module);
      if (module === undefined && importModule(frame, name, frame.module)) frame.machine.folders.add(first);
      frame.write(alias ?? first, module ?? api(canonical(bound)));
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
  const found = fieldOf(frame, of, name);
  // Modules that take a name from each other in a circle: nobody has it.
  machine.members.set(member, otherwise);
  const value = found === undefined ? otherwise : settled(frame, found);
  // It may come yet.
  if (found === undefined && machine.executing.has(of)) machine.members.delete(member);
  else machine.members.set(member, value);
  return value;
}

/** What a module's variable holds, by whatever way it came there. */
export function fieldOf(frame: Frame, module: Module, name: string): Value | undefined {
  const scope = moduleScope(frame, module);
  return frame.state.get(scope)?.fields.get(name) ?? starred(frame, scope, name);
}

/** Packages import everything from hundreds of modules, few of which somebody then takes something from. */
function importAll({ machine, scope, module }: Frame, from: string): void {
  const of = machine.resolve(from, module);
  const stars = machine.stars.get(scope) ?? new Set();
  if (of) machine.stars.set(scope, stars.add(of));
}

/** What the variables of a module are that came with `import *`. */
export function starred(frame: Frame, scope: number, name: string): Value | undefined {
  const { stars, starMembers, executing } = frame.machine;
  const modules = [...(stars.get(scope) ?? [])].reverse();
  if (modules.length === 0) return undefined;
  const known = starMembers.get(scope) ?? new Map<string, Value | undefined>();
  starMembers.set(scope, known);
  if (known.has(name)) return known.get(name);
  // Modules that take everything from each other in a circle: nobody has it.
  known.set(name, undefined);
  let isSure = true;
  for (const module of modules) {
    if (!mayBind(module, name)) continue;
    const value = fieldOf(frame, module, name);
    if (value !== undefined && value !== nothing) {
      known.set(name, value);
      return value;
    }
    isSure &&= !executing.has(module);
  }
  if (!isSure) known.delete(name);
  return undefined;
}

/** Whether a module may have a variable, going by its text. */
function mayBind({ source }: Module, name: string): boolean {
  if (/\bimport[ \t]*\(?[ \t]*\*/.test(source)) return true;
  if (!source.includes(name)) return false;
  // To a pattern the letters of other languages are none.
  if (/\W/.test(name)) return true;
  const binding = String.raw`\b(?:def|class|as|for)\s+|\bimport\b[^\n]*|^[ \t]*(?:[\w \t,*(]*[,*( \t])?|=[ \t]*`;
  return new RegExp(String.raw`(?:${binding})\b${name}\b`, 'm').test(source);
}
