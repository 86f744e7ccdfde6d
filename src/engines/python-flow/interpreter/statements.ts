import type { Changes } from '../state';
import type { Expression, MatchCase, Pattern, Statement } from '../syntax/ast';
import { constant, joinAll, nothing, stepped, tainted, thing, unknown, type Value } from '../values';
import { checkSecretName } from '../models/secrets';
import { callFunction } from './calls';
import { defineClass, defineFunction } from './definitions';
import { evaluate } from './expressions';
import type { Frame } from './frame';
import { assume, truthOf } from './guards';
import { executeImport } from './imports';
import { classAttribute, removeItem, storeAttribute, storeItem } from './objects';
import { compareValues, operate } from './operators';

/** Loops over few known items are executed item by item. */
const maxUnrolled = 8;
const passes = 2;

export function executeAll(frame: Frame, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (!frame.live) return;
    execute(frame, statement);
  }
}

function execute(frame: Frame, statement: Statement): void {
  frame.machine.spend(1);
  switch (statement.kind) {
    case 'expression':
      evaluate(frame, statement.value);
      return;
    case 'assign': {
      const value = evaluate(frame, statement.value);
      for (const target of statement.targets) assign(frame, target, value, statement.value);
      return;
    }
    case 'annotate':
      if (statement.value) assign(frame, statement.target, evaluate(frame, statement.value), statement.value);
      return;
    case 'augment': {
      const { target, operator, value, at } = statement;
      const right = evaluate(frame, value);
      const left = evaluate(frame, target);
      assign(frame, target, operate(frame, operator, left, right, at), value);
      return;
    }
    case 'return': {
      const value = statement.value ? evaluate(frame, statement.value) : constant(null);
      // A call in it may never return.
      if (frame.live) {
        frame.atReturn?.(value, statement.value);
        frame.leave(value);
      }
      return;
    }
    case 'raise': {
      if (statement.value) evaluate(frame, statement.value);
      frame.raise();
      return;
    }
    case 'delete':
      for (const target of statement.targets) if (target.kind === 'subscript') removeItem(frame, target);
      return;
    case 'assert':
      evaluate(frame, statement.test);
      assume(frame, statement.test, true);
      return;
    case 'break':
    case 'continue': {
      const loop = frame.loops.at(-1);
      if (loop) (statement.kind === 'break' ? loop.breaks : loop.continues).push(frame.state.since(loop.base));
      frame.live = false;
      return;
    }
    case 'pass':
      return;
    case 'scope':
      for (const name of statement.names) (statement.of === 'global' ? frame.globals : frame.nonlocals).add(name);
      return;
    case 'if':
      executeIf(frame, statement.branches, statement.otherwise);
      return;
    case 'while':
      executeWhile(frame, statement);
      return;
    case 'for':
      executeFor(frame, statement);
      return;
    case 'try':
      executeTry(frame, statement);
      return;
    case 'with':
      for (const { value, target } of statement.items) {
        const entered = enteredBy(frame, evaluate(frame, value), value.at);
        if (target) assign(frame, target, entered, value);
      }
      executeAll(frame, statement.body);
      return;
    case 'match':
      executeMatch(frame, statement.subject, statement.cases);
      return;
    case 'function':
      defineFunction(frame, statement);
      return;
    case 'class':
      defineClass(frame, statement);
      return;
    case 'import':
      executeImport(frame, statement);
  }
}

/** What `with` binds: what the object's own method says, else the object. */
function enteredBy(frame: Frame, value: Value, at: number): Value {
  const results = value.things.map((each) => {
    const owner = each.kind === 'object' ? frame.state.get(each.id)?.owner : undefined;
    const method = owner && classAttribute(frame, owner, '__enter__', thing(each));
    const own = method?.things.find((one) => one.kind === 'function');
    return own ? callFunction(frame, own, { args: [], named: new Map(), rest: nothing, at, names: [] }) : undefined;
  });
  return results.length > 0 && results.every((result) => result !== undefined) ? joinAll(results) : value;
}

const none: Changes = new Map();

/** Asked anew: what is executed between changes it. */
const isLive = ({ live }: Frame): boolean => live;
const mayRaise = ({ mayRaise: may }: Frame['machine']): boolean => may;

/** One branch after the other, each with what is known because those before it were not taken. */
function executeIf(
  frame: Frame,
  branches: readonly { readonly test: Expression; readonly body: readonly Statement[] }[],
  otherwise: readonly Statement[],
): void {
  choose(frame, branches.length, otherwise, (index) => {
    const branch = branches[index];
    if (branch === undefined) return undefined;
    const { test, body } = branch;
    const truth = truthOf(frame, evaluate(frame, test));
    return {
      truth,
      enter: () => {
        if (truth === undefined) assume(frame, test, true);
        executeAll(frame, body);
      },
      pass: () => {
        assume(frame, test, false);
      },
    };
  });
}

interface Choice {
  /** Undefined: it depends. */
  readonly truth: boolean | undefined;
  readonly enter: () => void;
  readonly pass: () => void;
}

function choose(
  frame: Frame,
  count: number,
  otherwise: readonly Statement[],
  choiceAt: (index: number) => Choice | undefined,
): void {
  const base = frame.state;
  const other = base.fork();
  const ends: Changes[] = [];
  let open = true;
  frame.state = other;
  for (let index = 0; index < count && open; index++) {
    const choice = choiceAt(index);
    if (choice === undefined || choice.truth === false) continue;
    if (!frame.live) break;
    frame.state = other.fork();
    choice.enter();
    if (isLive(frame)) ends.push(frame.state.since(base));
    frame.live = true;
    frame.state = other;
    if (choice.truth === true) open = false;
    else choice.pass();
  }
  if (open && frame.live) {
    executeAll(frame, otherwise);
    if (isLive(frame)) ends.push(other.changes);
  }
  frame.state = base;
  frame.live = ends.length > 0;
  base.merge(ends);
}

function executeMatch(frame: Frame, subject: Expression, cases: readonly MatchCase[]): void {
  const value = evaluate(frame, subject);
  choose(frame, cases.length, [], (index) => {
    const each = cases[index];
    if (each === undefined) return undefined;
    const matched = matches(frame, each.pattern, value);
    return {
      truth: each.guard && matched === true ? undefined : matched,
      enter: () => {
        bind(frame, each.pattern, value);
        if (each.guard) {
          evaluate(frame, each.guard);
          assume(frame, each.guard, true);
        }
        executeAll(frame, each.body);
      },
      pass: () => undefined,
    };
  });
}

function matches(frame: Frame, pattern: Pattern, subject: Value): boolean | undefined {
  switch (pattern.kind) {
    case 'capture':
      return true;
    case 'value':
      return compareValues(frame, '==', subject, evaluate(frame, pattern.value));
    case 'any-of': {
      const results = pattern.patterns.map((each) => matches(frame, each, subject));
      return results.includes(true) ? true : results.every((result) => result === false) ? false : undefined;
    }
    case 'structure':
      return undefined;
  }
}

function bind(frame: Frame, pattern: Pattern, subject: Value): void {
  if (pattern.kind === 'capture' && pattern.name !== undefined) frame.write(pattern.name, subject);
  if (pattern.kind === 'structure') {
    const flows = frame.flowsIn(subject);
    for (const name of pattern.names) frame.write(name, tainted(flows));
  }
}

function executeWhile(frame: Frame, { test, body, otherwise }: Extract<Statement, { kind: 'while' }>): void {
  const base = frame.state;
  const loop = { base, breaks: [] as Changes[], continues: [] as Changes[] };
  const forever = test.kind === 'literal' && Boolean(test.value);
  frame.loops.push(loop);
  for (let pass = 0; pass < passes; pass++) {
    frame.state = base.fork();
    const truth = truthOf(frame, evaluate(frame, test));
    if (truth !== false && frame.live) {
      assume(frame, test, true);
      executeAll(frame, body);
    }
    const ends = [none, ...loop.continues.splice(0), ...(isLive(frame) ? [frame.state.changes] : [])];
    frame.live = true;
    frame.state = base;
    base.merge(ends);
    if (truth === false || frame.machine.isQuiet) break;
  }
  frame.loops.pop();
  if (!forever) {
    frame.state = base.fork();
    assume(frame, test, false);
    executeAll(frame, otherwise);
  }
  const ends = [...loop.breaks, ...(!forever && isLive(frame) ? [frame.state.changes] : [])];
  frame.state = base;
  frame.live = ends.length > 0;
  base.merge(ends);
}

function executeFor(frame: Frame, { target, iterable, body, otherwise }: Extract<Statement, { kind: 'for' }>): void {
  const value = evaluate(frame, iterable);
  const known = frame.knownItems(value);
  const items = known !== undefined && known.length <= maxUnrolled ? [...known] : undefined;
  const base = frame.state;
  const loop = { base, breaks: [] as Changes[], continues: [] as Changes[] };
  frame.loops.push(loop);
  for (let pass = 0; pass < (items?.length ?? passes) && frame.live; pass++) {
    frame.state = base.fork();
    assign(frame, target, items?.[pass] ?? frame.itemsOf(value), iterable);
    executeAll(frame, body);
    const ends = [
      ...loop.continues.splice(0),
      ...(isLive(frame) ? [frame.state.changes] : []),
      ...(items ? [] : [none]),
    ];
    frame.state = base;
    frame.live = ends.length > 0;
    base.merge(ends);
    if (items === undefined && frame.machine.isQuiet) break;
  }
  frame.loops.pop();
  const wasLive = frame.live;
  frame.state = base.fork();
  if (wasLive) executeAll(frame, otherwise);
  const ends = [...loop.breaks, ...(isLive(frame) ? [frame.state.changes] : [])];
  frame.state = base;
  frame.live = ends.length > 0;
  base.merge(ends);
}

/** A handler may begin with what was there before the block, at its end, or where something was raised. */
function executeTry(frame: Frame, statement: Extract<Statement, { kind: 'try' }>): void {
  const base = frame.state;
  const body = base.fork();
  const raised = { base, changes: [] as Changes[] };
  frame.state = body;
  frame.raised.push(raised);
  const { machine } = frame;
  const before = machine.mayRaise;
  machine.mayRaise = false;
  executeAll(frame, statement.body);
  const isSafe = !mayRaise(machine) && raised.changes.length === 0;
  machine.mayRaise ||= before;
  frame.raised.pop();
  const after = body.since(base);
  const ends: Changes[] = [];
  if (isLive(frame)) executeAll(frame, statement.otherwise);
  if (isLive(frame)) ends.push(body.changes);
  for (const handler of isSafe ? [] : statement.handlers) {
    const state = base.fork();
    state.merge([none, after, ...raised.changes]);
    frame.state = state;
    frame.live = true;
    if (handler.name !== undefined) frame.write(handler.name, unknown);
    executeAll(frame, handler.body);
    if (isLive(frame)) ends.push(state.changes);
  }
  const live = ends.length > 0;
  frame.state = base;
  frame.live = true;
  base.merge(ends);
  executeAll(frame, statement.finally);
  frame.live &&= live;
}

/** Binds what stands left of an assignment. `from` is where the value was computed, or a name it was taken from as it is. */
export function assign(frame: Frame, target: Expression, value: Value, from: Expression): void {
  const { kind } = target;
  if (kind === 'name') {
    checkSecretName(frame, target.id, value, target);
    const moved = value.flows.length > 0 && from.kind !== 'name';
    const flows = moved ? stepped(value.flows, frame.module, target.at, `\`${target.id}\` takes it`) : value.flows;
    frame.write(target.id, moved ? { ...value, flows } : value);
  } else if (kind === 'attribute') {
    checkSecretName(frame, target.name, value, target);
    storeAttribute(frame, target, value);
  } else if (kind === 'subscript') {
    storeItem(frame, target, value);
  } else if (kind === 'starred') {
    if (target.value) assign(frame, target.value, value, from);
  } else if (kind === 'tuple' || kind === 'list') {
    destructure(frame, target.items, value, from);
  }
}

function destructure(frame: Frame, targets: readonly Expression[], value: Value, from: Expression): void {
  const items = frame.knownItems(value);
  const star = targets.findIndex(({ kind }) => kind === 'starred');
  if (items === undefined || (star < 0 ? items.length !== targets.length : items.length < targets.length - 1)) {
    const any = frame.itemsOf(value);
    for (const target of targets) {
      assign(frame, target, target.kind === 'starred' ? frame.list([], false, any) : any, from);
    }
    return;
  }
  const rest = items.length - targets.length + 1;
  for (const [index, target] of targets.entries()) {
    if (index === star) assign(frame, target, frame.list(items.slice(index, index + rest)), from);
    else assign(frame, target, items[star >= 0 && index > star ? index + rest - 1 : index] ?? joinAll(items), from);
  }
}
