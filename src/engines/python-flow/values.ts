import type { ClassDefinition, Constant, FunctionDefinition, Lambda } from './syntax/ast';
import type { Module } from './modules';

/**
 * What a value may be. It is one of its constants or things, or, as far as `open` says, something else.
 */
export interface Value {
  /** Where outside data in its text comes from. */
  readonly flows: readonly Flow[];
  readonly constants: readonly Constant[];
  readonly things: readonly Thing[];
  readonly open: Openness;
}

/** `closed`: nothing else. `fixed`: also text that the program itself holds, or a number. `unknown`: anything. */
export const openness = { closed: 0, fixed: 1, unknown: 2 } as const;
export type Openness = (typeof openness)[keyof typeof openness];

export type Thing =
  /** Of the heap: a container, an instance. */
  | { readonly kind: 'object'; readonly id: number }
  /** Something of a library, by the way it was reached: `sqlite3.connect().cursor`. */
  | { readonly kind: 'api'; readonly path: string }
  | FunctionThing
  | ClassThing
  | { readonly kind: 'module'; readonly module: Module }
  | ImportThing;

/** `name` as the module `of` has it, which is not executed before somebody reads it. In scopes only: reading it gives what it stands for. */
export interface ImportThing {
  readonly kind: 'import';
  readonly of: Module;
  readonly name: string;
  /** What it stands for if the module doesn't have it. */
  readonly otherwise: Value;
}

export interface FunctionThing {
  readonly kind: 'function';
  readonly definition: FunctionDefinition | Lambda;
  readonly module: Module;
  /** The heap's id of the scope it was made in. */
  readonly scope: number;
  /** What it is bound to. */
  readonly self?: Value | undefined;
  readonly owner?: ClassThing | undefined;
}

export interface ClassThing {
  readonly kind: 'class';
  readonly definition: ClassDefinition;
  readonly module: Module;
  /** The scope that holds its attributes. */
  readonly scope: number;
  readonly bases: readonly Value[];
}

/** What kind of outside data: sinks differ in what they mind. */
export type Origin = 'request' | 'model' | 'weak-random';

export interface Source {
  readonly origin: Origin;
  /** "the query string of the request" */
  readonly label: string;
}

export interface Flow {
  /** The same for values that come from one reading of a source. */
  readonly root: string;
  readonly source: Source;
  /** Bits of `hazards`: for what its text can do no harm any more. */
  readonly safe: number;
  readonly step: Step;
}

/** One station of the way, newest first. */
export interface Step {
  readonly module: Module;
  readonly at: number;
  readonly text: string;
  readonly before: Step | undefined;
  readonly length: number;
}

/** What text can do harm in, a bit each; the last ones are properties that only make safe together with another. */
export const hazards = {
  sql: 1 << 0,
  command: 1 << 1,
  code: 1 << 2,
  template: 1 << 3,
  path: 1 << 4,
  request: 1 << 5,
  deserialization: 1 << 6,
  xml: 1 << 7,
  xpath: 1 << 8,
  ldap: 1 << 9,
  redirect: 1 << 10,
  html: 1 << 11,
  log: 1 << 12,
  trust: 1 << 13,
  secret: 1 << 14,
  prompt: 1 << 15,
  /** A path that can't climb: safe behind a fixed folder. */
  noClimb: 1 << 20,
  /** A path in its normal form: safe when its beginning is checked. */
  normalised: 1 << 21,
  startsQuoted: 1 << 22,
  endsQuoted: 1 << 23,
  noQuote: 1 << 24,
} as const;
export const everything = -1;

/** More alternatives than these say nothing worth following. */
const maxConstants = 8;
const maxThings = 8;
const maxFlows = 4;
const maxSteps = 24;

export const unknown: Value = { flows: [], constants: [], things: [], open: openness.unknown };
export const fixed: Value = { flows: [], constants: [], things: [], open: openness.fixed };
/** What a call brings that was not followed to its end, though nothing from outside is in it. */
export const unfollowed: Value = { ...unknown };
/** Of code that is never reached. */
export const nothing: Value = { flows: [], constants: [], things: [], open: openness.closed };

export const constant = (value: Constant): Value => ({
  flows: [],
  constants: [value],
  things: [],
  open: openness.closed,
});

export const thing = (value: Thing): Value => ({ flows: [], constants: [], things: [value], open: openness.closed });

const maxApi = 160;

export const api = (path: string, flows: readonly Flow[] = []): Value =>
  path.length > maxApi
    ? { ...unknown, flows }
    : { flows, constants: [], things: [{ kind: 'api', path }], open: openness.unknown };

export const tainted = (flows: readonly Flow[]): Value => (flows.length === 0 ? unknown : { ...unknown, flows });

/** The only constant that it can be. */
export function onlyConstant({ flows, constants, things, open }: Value): Constant | undefined {
  return open === openness.closed && things.length === 0 && constants.length === 1 && flows.length === 0
    ? constants[0]
    : undefined;
}

/** All constants that it can be, when it can be nothing else. */
export function allConstants({ flows, constants, things, open }: Value): readonly Constant[] | undefined {
  return open === openness.closed && things.length === 0 && constants.length > 0 && flows.length === 0
    ? constants
    : undefined;
}

export function apisOf({ things }: Value): string[] {
  const paths: string[] = [];
  for (const each of things) if (each.kind === 'api') paths.push(each.path);
  return paths;
}

export function join(a: Value, b: Value): Value {
  if (a === b || b === nothing) return a;
  if (a === nothing) return b;
  const constants = union(a.constants, b.constants);
  const things = a.things.length + b.things.length === 0 ? a.things : unionThings(a.things, b.things);
  const open = Math.max(a.open, b.open) as Openness;
  const tooMany = constants.length > maxConstants;
  return {
    flows: joinFlows(a.flows, b.flows),
    constants: tooMany ? [] : constants,
    things: things.slice(0, maxThings),
    open: things.length > maxThings ? openness.unknown : tooMany && open < openness.fixed ? openness.fixed : open,
  };
}

export const joinAll = (values: readonly Value[]): Value => values.reduce(join, nothing);

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  return [...new Set([...a, ...b])];
}

function unionThings(a: readonly Thing[], b: readonly Thing[]): readonly Thing[] {
  const all = [...a];
  for (const each of b) if (!all.some((other) => sameThing(each, other))) all.push(each);
  return all;
}

function sameThing(a: Thing, b: Thing): boolean {
  if (a === b) return true;
  if (a.kind === 'object' && b.kind === 'object') return a.id === b.id;
  if (a.kind === 'api' && b.kind === 'api') return a.path === b.path;
  if (a.kind === 'module' && b.kind === 'module') return a.module === b.module;
  if (a.kind === 'import' && b.kind === 'import') return a.of === b.of && a.name === b.name;
  if (a.kind === 'class' && b.kind === 'class') return a.definition === b.definition;
  return a.kind === 'function' && b.kind === 'function' && a.definition === b.definition && a.self === b.self;
}

/** Of one source it keeps one way, the least safe. */
export function joinFlows(a: readonly Flow[], b: readonly Flow[]): readonly Flow[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  const flows = [...a];
  for (const flow of b) {
    const at = flows.findIndex(({ root }) => root === flow.root);
    const known = flows[at];
    if (known === undefined) {
      if (flows.length < maxFlows) flows.push(flow);
    } else if (known !== flow) {
      const safe = known.safe & flow.safe;
      flows[at] = safe === known.safe ? known : { ...(safe === flow.safe ? flow : known), safe };
    }
  }
  return flows;
}

/** A value whose text was found to do no harm anywhere is as good as the program's own. */
export function harmless(value: Value): Value {
  const things = value.things.filter(({ kind }) => kind !== 'api');
  return { ...value, flows: [], things, open: things.length === 0 ? openness.fixed : value.open };
}

export function sanitised(flows: readonly Flow[], safe: number): readonly Flow[] {
  if (flows.length === 0 || safe === 0) return flows;
  if (safe === everything) return [];
  return flows.map((flow) => ((flow.safe & safe) === safe ? flow : { ...flow, safe: flow.safe | safe }));
}

export function stepped(flows: readonly Flow[], module: Module, at: number, text: string): readonly Flow[] {
  return flows.map((flow) => {
    const { step } = flow;
    if (step.length >= maxSteps || (step.module === module && step.at === at)) return flow;
    return { ...flow, step: { module, at, text, before: step, length: step.length + 1 } };
  });
}

/** The names of libraries' classes that a class is made from. */
export const libraryBases = ({ bases }: ClassThing, depth = 0): string[] =>
  depth > 8
    ? []
    : bases.flatMap((base) => [
        ...apisOf(base),
        ...base.things.flatMap((each) => (each.kind === 'class' ? libraryBases(each, depth + 1) : [])),
      ]);

/** An enumeration takes no other values than it lists. */
export const isEnumeration = (owner: ClassThing): boolean =>
  libraryBases(owner).some((base) => /^enum\.\w*(?:Enum|Flag)$/.test(base));
