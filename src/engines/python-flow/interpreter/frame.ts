import type { Module } from '../modules';
import { HeapObject, type Changes, type State } from '../state';
import { join, joinFlows, nothing, openness, thing, type Flow, type FunctionThing, type Value } from '../values';
import type { Expression } from '../syntax/ast';
import { settled, starred } from './imports';
import type { Machine } from './machine';

/** Where a function can end, and with what. */
export interface Exit {
  readonly value: Value;
  readonly changes: Changes;
}

interface Loop {
  readonly base: State;
  readonly breaks: Changes[];
  readonly continues: Changes[];
}

/** Longer ones aren't known item by item: a list that is added to itself sixty times would fill the memory. */
const maxKnown = 1_000;

/** A function, class body or module while it is executed. */
export class Frame {
  /** Whether execution can get here; statements behind a `return` are passed over. */
  live = true;
  readonly exits: Exit[] = [];
  yields: Value = nothing;
  /** What it yields one after the other, while that is known. */
  yielded: Value[] | undefined = [];
  /** The module of the entry that is run, and the call by which it was left. */
  entered: Module;
  site: { readonly at: number; readonly end: number } | undefined;
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  readonly loops: Loop[] = [];
  /** Of the `try` statements around: what was raised in them. */
  readonly raised: { readonly base: State; readonly changes: Changes[] }[] = [];
  /** Called at a `return`, before it is left; sees the variables as they are then. */
  atReturn?: (value: Value, expression: Expression | undefined) => void;

  constructor(
    readonly machine: Machine,
    readonly module: Module,
    /** Its variables. */
    readonly scope: number,
    /** A layer of its own, over `base`. */
    public state: State,
    readonly base: State,
    readonly callee: FunctionThing | undefined,
    /** How many calls are around it. */
    readonly depth: number,
    /** Of the calls around it, itself included. */
    readonly stack: readonly object[],
  ) {
    this.entered = module;
    this.top = state;
  }

  /** The layer of the function itself, outside of any branch. */
  readonly top: State;

  /**
   * Executes ways that exclude each other, each in a layer of its own, and joins what comes of those that don't end the block.
   */
  branch(ways: readonly (() => void)[]): void {
    const base = this.state;
    const wasLive = this.live;
    const changes: Changes[] = [];
    for (const way of ways) {
      this.state = base.fork();
      this.live = wasLive;
      way();
      if (this.live) changes.push(this.state.changes);
    }
    this.state = base;
    this.live = changes.length > 0;
    base.merge(changes);
  }

  /** The scope that holds a variable, or undefined. */
  private holder(name: string): number | undefined {
    let scope: number | undefined = this.scope;
    if (this.globals.has(name)) return this.machine.scopes.get(this.module);
    for (let first = true; scope !== undefined; first = false) {
      const object: HeapObject | undefined = this.state.get(scope);
      if (object === undefined) return undefined;
      if (object.fields.has(name) && !(first && this.nonlocals.has(name))) return scope;
      scope = object.parent;
    }
    return undefined;
  }

  read(name: string): Value | undefined {
    const scope = this.holder(name);
    const ofModule = this.machine.scopes.get(this.module);
    const value =
      scope !== undefined
        ? this.state.get(scope)?.fields.get(name)
        : ofModule === undefined
          ? undefined
          : starred(this, ofModule, name);
    return value && settled(this, value);
  }

  write(name: string, value: Value): void {
    const outer = this.globals.has(name) || this.nonlocals.has(name);
    const scope = (outer ? this.holder(name) : undefined) ?? this.scope;
    this.state.edit(scope)?.fields.set(name, value);
  }

  /** Of a variable of this function alone. */
  readOwn(name: string): Value | undefined {
    return this.state.get(this.scope)?.fields.get(name);
  }

  allocate(object: HeapObject): Value {
    return thing({ kind: 'object', id: this.state.allocate(object) });
  }

  list(items: readonly Value[], exact = true, rest: Value = nothing): Value {
    return this.allocate(new HeapObject('list', new Map(), [...items], exact, rest));
  }

  /** What follows is not executed, unless a handler is. */
  raise(): void {
    const around = this.raised.at(-1);
    around?.changes.push(this.state.since(around.base));
    this.machine.mayRaise = true;
    this.live = false;
  }

  /** What was stored in something of a library: `flask.g.user`, `os.environ['X']`. */
  overlay(path: string): HeapObject | undefined {
    const id = this.machine.overlays.get(path);
    return id === undefined ? undefined : this.state.get(id);
  }

  keep(path: string, key: string, value: Value): void {
    if (path.startsWith('?')) return;
    const { machine } = this;
    let id = machine.overlays.get(path);
    if (id === undefined) machine.overlays.set(path, (id = machine.root.allocate(new HeapObject('dict'))));
    this.state.edit(id)?.fields.set(key, value);
  }

  leave(value: Value): void {
    this.exits.push({ value, changes: this.state.since(this.base) });
    this.live = false;
  }

  /** The items of what is known one by one. */
  knownItems(value: Value): readonly Value[] | undefined {
    const [only, ...others] = this.objectsOf(value);
    if (only === undefined || others.length > 0 || value.things.length !== 1 || value.open !== openness.closed)
      return undefined;
    const { kind, items, exact, fields } = only.object;
    if (!exact || value.constants.length > 0 || items.length + fields.size > maxKnown) return undefined;
    return kind === 'list' ? items : kind === 'dict' ? [...fields.keys()].map(keyValue) : undefined;
  }

  /** The flows in a value and in what it holds. */
  flowsIn(value: Value, depth = 4): readonly Flow[] {
    let { flows } = value;
    if (depth === 0) return flows;
    for (const { object } of this.objectsOf(value)) {
      this.machine.spend(object.size);
      const look = (item: Value): void => {
        if (item.flows.length > 0 || item.things.length > 0) flows = joinFlows(flows, this.flowsIn(item, depth - 1));
      };
      object.items.forEach(look);
      object.fields.forEach(look);
      look(object.rest);
    }
    return flows;
  }

  /** Whether nothing but the program itself decides its text. */
  isFixed(value: Value, depth = 4): boolean {
    if (value.flows.length > 0 || value.open === openness.unknown) return false;
    return this.objectsOf(value).every(
      ({ object }) =>
        depth > 0 &&
        object.api === undefined &&
        [...object.items, ...object.fields.values(), object.rest].every((item) => this.isFixed(item, depth - 1)),
    );
  }

  objectsOf(value: Value): { id: number; object: HeapObject }[] {
    const objects: { id: number; object: HeapObject }[] = [];
    for (const each of value.things) {
      const object = each.kind === 'object' ? this.state.get(each.id) : undefined;
      if (each.kind === 'object' && object) objects.push({ id: each.id, object });
    }
    return objects;
  }

  /** What an iteration over `value` may yield. */
  itemsOf(value: Value): Value {
    let items: Value = { flows: value.flows, constants: [], things: [], open: value.open };
    for (const { object } of this.objectsOf(value)) {
      if (object.kind === 'dict') {
        for (const key of object.fields.keys()) items = join(items, keyValue(key));
        if (!object.exact) items = join(items, object.rest);
      } else {
        items = join(items, object.content);
      }
    }
    for (const constant of value.constants) {
      if (typeof constant !== 'string') continue;
      for (const character of new Set(constant.slice(0, 64))) items = join(items, keyValue(`string:${character}`));
    }
    return items;
  }
}

/** The constant that `keyOf` made a key of. */
export function keyValue(key: string): Value {
  const at = key.indexOf(':');
  const [type, text] = [key.slice(0, at), key.slice(at + 1)];
  const constant =
    type === 'string' ? text : type === 'number' ? Number(text) : type === 'boolean' ? text === 'true' : null;
  return { flows: [], constants: [constant], things: [], open: 0 };
}
