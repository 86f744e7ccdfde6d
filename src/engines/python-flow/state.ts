import { join, nothing, openness, type ClassThing, type Value } from './values';

/** A container, an instance, or a scope. What isn't known by key is in `rest`. */
export class HeapObject {
  constructor(
    readonly kind: 'scope' | 'dict' | 'list' | 'instance',
    /** Variables, attributes, or entries by `keyOf`. */
    readonly fields = new Map<string, Value>(),
    /** Of a list: what it holds, in order, while `exact`. */
    readonly items: Value[] = [],
    public exact = true,
    public rest: Value = nothing,
    readonly owner?: ClassThing,
    /** The scope around a scope. */
    readonly parent?: number,
    /** What a library made it: `configparser.ConfigParser()`. */
    readonly api?: string,
  ) {}

  get size(): number {
    return 1 + this.fields.size + this.items.length;
  }

  clone(): HeapObject {
    const { kind, fields, items, exact, rest, owner, parent, api } = this;
    return new HeapObject(kind, new Map(fields), [...items], exact, rest, owner, parent, api);
  }

  /** Forgets the order of a list. */
  blur(): void {
    for (const item of this.items) this.rest = join(this.rest, item);
    this.items.length = 0;
    this.exact = false;
  }

  /** Everything that it may hold. */
  get content(): Value {
    let all = this.rest;
    for (const value of this.fields.values()) all = join(all, value);
    for (const value of this.items) all = join(all, value);
    return all;
  }
}

function joinObjects(a: HeapObject, b: HeapObject): HeapObject {
  if (a === b) return a;
  const joined = a.clone();
  joined.rest = join(a.rest, b.rest);
  for (const [key, value] of b.fields) joined.fields.set(key, join(a.fields.get(key) ?? nothing, value));
  if (a.exact && b.exact && a.items.length === b.items.length) {
    for (const [index, value] of b.items.entries()) joined.items[index] = join(a.items[index] ?? nothing, value);
  } else if (a.items.length + b.items.length > 0 || !a.exact || !b.exact) {
    joined.blur();
    for (const value of b.items) joined.rest = join(joined.rest, value);
  }
  return joined;
}

/** What a branch has written, by id. */
export type Changes = ReadonlyMap<number, HeapObject>;

/** Counts the ids of a run and what it spends. */
export interface Meter {
  nextId: number;
  spend(steps: number): void;
}

/**
 * The heap in layers: a branch writes into its own layer, and reads through to those below, which nobody changes while it
 * lives. When all branches are done, `merge` joins what they wrote into the layer below.
 */
export class State {
  private readonly own = new Map<number, HeapObject>();
  /** The lowest id in it: most reads are of older objects and pass it by. */
  private lowest = Infinity;

  constructor(
    private readonly meter: Meter,
    private readonly below?: State,
  ) {}

  fork(): State {
    return new State(this.meter, this);
  }

  get changes(): Changes {
    return this.own;
  }

  allocate(object: HeapObject): number {
    const id = this.meter.nextId++;
    this.set(id, object);
    return id;
  }

  private set(id: number, object: HeapObject): void {
    this.own.set(id, object);
    if (id < this.lowest) this.lowest = id;
  }

  get(id: number): HeapObject | undefined {
    let object = this.own.get(id);
    for (let { below } = this; object === undefined && below !== undefined; { below } = below) {
      if (id >= below.lowest) object = below.own.get(id);
    }
    return object;
  }

  /** The object for writing. */
  edit(id: number): HeapObject | undefined {
    const mine = this.own.get(id);
    if (mine !== undefined) return mine;
    const object = this.get(id);
    if (object === undefined) return undefined;
    this.meter.spend(object.size >> 2);
    const copy = object.clone();
    this.set(id, copy);
    return copy;
  }

  /** What was written since `base`, a layer below, in copies: the layers between go on changing. */
  since(base: State): Changes {
    const changes = new Map<number, HeapObject>();
    this.collect(base, changes);
    return changes;
  }

  private collect(base: State, changes: Map<number, HeapObject>): void {
    if (this === base) return;
    for (const [id, object] of this.own) {
      if (changes.has(id)) continue;
      this.meter.spend(object.size >> 2);
      changes.set(id, object.clone());
    }
    this.below?.collect(base, changes);
  }

  /** Takes over what branches wrote, each of them one way that things may have gone. */
  merge(branches: readonly Changes[]): void {
    const [first, ...others] = branches;
    if (first === undefined) return;
    if (others.length === 0) {
      for (const [id, object] of first) this.set(id, object);
      return;
    }
    const ids = new Set<number>();
    for (const branch of branches) for (const id of branch.keys()) ids.add(id);
    for (const id of ids) {
      const before = this.get(id);
      let joined: HeapObject | undefined;
      for (const branch of branches) {
        const object = branch.get(id) ?? before;
        if (object === undefined) continue;
        this.meter.spend(1 + (object.size >> 2));
        joined = joined === undefined ? object : joinObjects(joined, object);
      }
      // What was not written to everywhere may still be in use below.
      if (joined !== undefined) this.set(id, joined === before ? joined.clone() : joined);
    }
  }
}

/** The text by which a key is known, or undefined when it isn't. */
export function keyOf(value: Value): string | undefined {
  const { constants, things, flows, open } = value;
  if (open !== openness.closed || things.length > 0 || flows.length > 0 || constants.length !== 1) return undefined;
  const [key] = constants;
  return `${typeof key}:${String(key)}`;
}
