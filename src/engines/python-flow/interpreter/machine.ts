import type { Module, Resolve } from '../modules';
import type { RuleId } from '../rules';
import { State, type Meter } from '../state';
import type { Parameter } from '../syntax/ast';
import type { Flow, FunctionThing, Value } from '../values';
import type { Frame } from './frame';

/** The analysis of one entry took more than it may. */
export class BudgetError extends Error {}

/** What reached where it must not. */
export interface Sighting {
  readonly rule: RuleId;
  readonly module: Module;
  readonly at: number;
  readonly end: number;
  /** What it reached: "cursor.execute()". */
  readonly sink: string;
  /** Absent when it is no matter of data: a weak hash. */
  readonly flow?: Flow;
}

/** What is known of a place after all its evaluations: it only gets worse. */
export const answers = { harmless: 0, unknown: 1, harmful: 2 } as const;
export type Answer = (typeof answers)[keyof typeof answers];

/** A function that is called from outside, and how: its parameters' values come from there. */
export interface Entry {
  readonly target: FunctionThing;
  readonly kind: EntryKind;
}

export type EntryKind =
  | { readonly of: 'plain' }
  | {
      readonly of: 'handler';
      /** What the outside hands over for a parameter, `index` counted without `self`; undefined: nothing known. */
      readonly parameter: (frame: Frame, parameter: Parameter, index: number) => Value | undefined;
      /** What it returns is sent as a page. */
      readonly html: boolean;
    };

/** One run over the modules: what it has spent, seen, and still has to look at. */
export class Machine implements Meter {
  nextId = 1;
  private spent = 0;
  private limit = Infinity;
  private reserve = 0;
  /** Calls were no longer followed, for want of steps. */
  exhausted = false;
  /** Something was executed that may raise. */
  mayRaise = false;
  readonly sightings = new Map<string, Sighting>();
  /** By module, offset and kind of question. */
  readonly answers = new Map<string, Answer>();
  /** Scopes of modules that were executed. */
  readonly scopes = new Map<Module, number>();
  /** Objects that hold what is stored in things of libraries, by path. */
  readonly overlays = new Map<string, number>();
  readonly entries: Entry[] = [];
  readonly root = new State(this);
  /** What calls returned that brought nothing from outside and changed nothing, by function and arguments. */
  readonly returned = new Map<object, Map<string, Value>>();
  /** Instances as their constructors leave them when nothing is known of the arguments, in the lowest layer. */
  readonly instances = new Map<object, Value>();
  private readonly numbers = new WeakMap<object, number>();

  constructor(
    readonly resolve: Resolve,
    /** Those that findings may lie in; others are only followed through. */
    readonly modules: ReadonlySet<Module>,
  ) {}

  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > this.limit) throw new BudgetError();
  }

  get total(): number {
    return this.spent;
  }

  /** From here on, `steps` more, the last `own` of them without following calls. */
  allow(steps: number, own: number): void {
    this.limit = this.spent + steps;
    this.reserve = own;
    this.exhausted = false;
  }

  /** Whether a call may be followed. */
  get followsCalls(): boolean {
    const follows = this.limit - this.spent > this.reserve;
    this.exhausted ||= !follows;
    return follows;
  }

  numberOf(thing: object): number {
    let number = this.numbers.get(thing);
    if (number === undefined) this.numbers.set(thing, (number = this.nextId++));
    return number;
  }

  report(sighting: Sighting): void {
    const { rule, module, at, flow } = sighting;
    if (!this.modules.has(module)) return;
    const key = `${rule}\0${module.id}\0${at}`;
    const known = this.sightings.get(key);
    // The shortest way is the easiest to follow.
    if (known === undefined || (flow && known.flow && flow.step.length < known.flow.step.length)) {
      this.sightings.set(key, sighting);
    }
  }

  answerTo(module: Module, at: number, question: string): Answer | undefined {
    return this.answers.get(`${module.id}\0${at}\0${question}`);
  }

  answer(module: Module, at: number, question: string, answer: Answer): void {
    const key = `${module.id}\0${at}\0${question}`;
    this.answers.set(key, Math.max(answer, this.answers.get(key) ?? 0) as Answer);
  }
}
