import type { Module, Resolve } from '../modules';
import type { RuleId } from '../rules';
import { State, type Meter } from '../state';
import type { Parameter } from '../syntax/ast';
import type { Flow, FunctionThing, ImportThing, Value } from '../values';
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

/** A call that nothing from outside has reached took more than it may. */
class QuietError extends Error {}

/** The steps at which such a call follows no more calls, and at which it is given up. */
interface Quiet {
  readonly calls: number;
  readonly all: number;
}

const loud: Quiet = { calls: Infinity, all: Infinity };

/** Enough for what a helper looks up, not for a framework's insides. */
const quietSteps: Quiet = { calls: 2_000, all: 4_000 };
/** Of a function that has led further as often as `maxFar`. */
const maxFar = 2;
const farSteps: Quiet = { calls: 500, all: 2_000 };

/** Of the modules that one file has executed, all together: a file takes a second or two, whatever it imports. */
const asideSteps = 800_000;
/** Of what a module does when it is imported; `calls` for the calls alone. */
const moduleSteps = { own: 600_000, calls: 12_000 };

/** One run over the modules: what it has spent, seen, and still has to look at. */
export class Machine implements Meter {
  nextId = 1;
  private spent = 0;
  private besides = 0;
  private asideLimit = Infinity;
  private limit = Infinity;
  private reserve = 0;
  private quiet: Quiet = loud;
  /** Calls were no longer followed, for want of steps. */
  exhausted = false;
  private readonly far = new Map<object, number>();
  /** How many calls were not followed, for want of steps. */
  cuts = 0;
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
  private readonly entriesByModule = new Map<Module, Entry[]>();
  /** Modules that are being executed. */
  readonly executing = new Set<Module>();
  /** Modules that were not executed to their end, for want of steps. */
  readonly unfinished = new Set<Module>();
  /** What imports turned out to stand for. */
  readonly members = new WeakMap<ImportThing, Value>();
  /** Names of packages that are nothing but folders. */
  readonly folders = new Set<string>();
  /** The modules of which a module's scope has everything, and what was found in them by name. */
  readonly stars = new Map<number, Set<Module>>();
  readonly starMembers = new Map<number, Map<string, Value | undefined>>();
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
    if (this.spent > this.quiet.all) throw new QuietError();
  }

  /** All of it but what was done aside. */
  get total(): number {
    return this.spent - this.besides;
  }

  /** From here on it is another file that has modules executed. */
  beginFile(): void {
    this.asideLimit = this.besides + asideSteps;
  }

  /** From here on, `steps` more, the last `own` of them without following calls. */
  allow(steps: number, own: number): void {
    this.limit = this.spent + steps;
    this.reserve = own;
    this.quiet = loud;
    this.exhausted = false;
  }

  /** Whether a call may be followed. */
  get followsCalls(): boolean {
    if (this.spent >= this.quiet.calls) {
      this.cuts += 1;
      return false;
    }
    const follows = this.limit - this.spent > this.reserve;
    this.exhausted ||= !follows;
    if (!follows) this.cuts += 1;
    return follows;
  }

  /**
   * Does what a call of `definition` does that is given nothing from outside, and says whether it came to its end: until it sees such
   * data, it has few steps.
   */
  quietly(definition: object, work: () => void): boolean {
    const { quiet: outer, spent, cuts } = this;
    const far = this.far.get(definition) ?? 0;
    const steps = far < maxFar ? quietSteps : farSteps;
    this.quiet = { calls: Math.min(outer.calls, spent + steps.calls), all: Math.min(outer.all, spent + steps.all) };
    let ended = true;
    try {
      work();
    } catch (error) {
      if (!(error instanceof QuietError) || this.spent > outer.all) throw error;
      ended = false;
      this.cuts += 1;
    }
    // What it has seen, those around it have seen too.
    if (this.quiet === loud) return ended;
    this.quiet = outer;
    if (this.cuts > cuts && outer.all >= spent + steps.all) this.far.set(definition, far + 1);
    return ended;
  }

  /** Executes a module when somebody asks for it: with steps of its own, and those of the entry that asks stay what they are. */
  aside(module: Module, work: () => void): void {
    if (this.besides > this.asideLimit) {
      this.unfinished.add(module);
      this.exhausted = true;
      return;
    }
    const { limit, reserve, quiet, exhausted, mayRaise, spent, besides } = this;
    this.allow(moduleSteps.own + moduleSteps.calls, moduleSteps.own);
    try {
      work();
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
      this.unfinished.add(module);
    } finally {
      const used = this.spent - spent;
      this.quiet = quiet === loud ? loud : { calls: quiet.calls + used, all: quiet.all + used };
      Object.assign(this, { limit: limit + used, reserve, exhausted, mayRaise });
      this.besides = besides + used;
    }
  }

  addEntry(entry: Entry): void {
    this.entries.push(entry);
    const { module } = entry.target;
    const known = this.entriesByModule.get(module);
    if (known) known.push(entry);
    else this.entriesByModule.set(module, [entry]);
  }

  entriesOf(module: Module): readonly Entry[] {
    return this.entriesByModule.get(module) ?? [];
  }

  /** Whether nothing from outside has been seen by the call that is followed. */
  get isQuiet(): boolean {
    return this.quiet !== loud;
  }

  /** Data from outside is there. */
  notice(): void {
    this.quiet = loud;
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
