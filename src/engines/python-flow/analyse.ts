import { messageOf } from '../../errors';
import { enter, instantiate, run } from './interpreter/calls';
import { evaluate } from './interpreter/expressions';
import { Frame } from './interpreter/frame';
import { executeModule } from './interpreter/imports';
import { BudgetError, Machine, type Answer, type Entry, type Sighting } from './interpreter/machine';
import { reportFlow } from './interpreter/report';
import { typedParameter } from './models/annotations';
import { isPure } from './models/sanitizers';
import type { Module, Resolve } from './modules';
import type { Expression } from './syntax/ast';
import { apisOf, nothing, onlyConstant, thing, unknown, type Value } from './values';

/** In steps, of which a second has about a million. */
const budgets = {
  /** Of one function, without the calls. */
  own: 60_000,
  /** Of the calls of one: of a handler of requests, and of any other, in which no data from outside is known. */
  calls: { handler: 120_000, plain: 12_000 },
  /** Of one file. */
  file: 800_000,
} as const;

export interface FlowAnalysis {
  readonly sightings: readonly Sighting[];
  /** What is known of a place in a module, and a question. */
  readonly answerTo: (module: Module, at: number, question: string) => Answer | undefined;
  /** Modules that hold handlers of requests, of which all were followed. */
  readonly handled: ReadonlySet<Module>;
  /** What was not followed to its end, and why. */
  readonly incomplete: ReadonlyMap<Module, string>;
  readonly steps: number;
}

/** What does harm without a source, makes handlers, or reads the request that its object holds. */
const telling =
  /cookie|hashlib|hashes|md5|sha1|Cipher|Crypto|ECB|random|self\.(?:request|session)\b|@(?:[\w.]+\.)?(?:route|get|post|put|delete|patch|websocket|head|options|api_route|view|expose|before_request|errorhandler|api_view|action)\(/i;

/** A library, and what reads a source of it. */
type Reading = readonly [library: RegExp, reads: RegExp];

const requests: Reading = [
  /\b(?:flask|quart|bottle|sanic|tornado|cgi)\b|request/i,
  /request|session|argument|query_params/i,
];
const sources: readonly Reading[] = [
  requests,
  [/streamlit|gradio/, /_input|_area|uploader|query_params|gradio|\bgr\./],
  [
    /openai|anthropic|langchain|litellm|ollama|transformers|vllm|llama|genai|mistral|cohere|client/i,
    /client|pipeline|generate|invoke|complet|chat|predict/i,
  ],
];

/** Whether a function is a handler can show in its name, its parameters and the classes it may be in. */
const handling = new RegExp(
  [
    String.raw`\bdef (?:get|post|put|patch|delete|head|options|dispatch|dispatch_request|list|create|retrieve|update|destroy)\b`,
    String.raw`\bdef (?:partial_update|get_queryset|form_valid|on_\w+|(?:\w+_)?handler)\b`,
    String.raw`\bdef \w+\s*\([^)]{0,200}?\breq(?:uest)?\b`,
    String.raw`Servicer\b|\bfalcon\b`,
  ].join('|'),
);

/** Whether there may be a function in a module that is run by itself, or something to be found in what it does when it is imported. */
function mayTell({ source, imports }: Module, asked: readonly number[]): boolean {
  if (asked.length > 0 || telling.test(source) || handling.test(source)) return true;
  // Outside of functions a model may be called by whatever name.
  return sources.some((each) => isImported(each, imports) && (each !== requests || each[1].test(source)));
}

const isImported = ([library]: Reading, imports: ReadonlySet<string>): boolean =>
  [...imports].some((name) => library.test(name));

/**
 * For the functions of a module, whether one is run by itself. Of one that nobody outside calls nothing is known of the parameters: it
 * shows something only if it reads a source itself, or if the pattern rules found something in it that constants may explain.
 */
function tellingIn({ source, imports }: Module, asked: readonly number[]): (entry: Entry) => boolean {
  const reads = sources.flatMap((each) => (isImported(each, imports) ? [each[1]] : []));
  return ({ target: { definition }, kind }) => {
    const { at, end } = definition;
    if (kind.of === 'handler' || asked.some((offset) => offset >= at && offset < end)) return true;
    const text = source.slice(at, end);
    return telling.test(text) || reads.some((reading) => reading.test(text));
  };
}

/**
 * Follows the data of the functions in `modules`, into other modules too. `asked` holds the offsets of places about which the answer
 * is wanted. Never throws over what stands in the modules.
 */
export function analyseModules(
  modules: readonly Module[],
  resolve: Resolve,
  asked: ReadonlyMap<Module, readonly number[]> = new Map(),
): FlowAnalysis {
  const machine = new Machine(resolve, new Set(modules));
  const incomplete = new Map<Module, string>();
  const handled = new Set<Module>();
  const told: Module[] = [];
  const done = new Set<Entry['target']['definition']>();
  for (const module of modules) {
    const places = asked.get(module) ?? [];
    if (!mayTell(module, places)) continue;
    told.push(module);
    const give = (reason: string): void => {
      if (!incomplete.has(module)) incomplete.set(module, reason);
    };
    const limited = (steps: number, calls: number, work: () => void): void => {
      machine.allow(steps + calls, steps);
      try {
        work();
        // Where nothing comes from outside, a call that isn't followed hides nothing that is looked for.
        if (machine.exhausted && calls === budgets.calls.handler) give('calls that lead too far were not followed');
      } catch (error) {
        if (error instanceof BudgetError) give('too many ways lead through it');
        else if (error instanceof RangeError) give('it is nested too deeply');
        // One file must not take the others down.
        else give(`the analysis failed (${messageOf(error)})`);
      }
    };
    const before = machine.total;
    machine.beginFile();
    if (!machine.scopes.has(module)) limited(0, 0, () => executeModule(machine, module));
    if (machine.unfinished.has(module)) give('too many ways lead through it');
    const entries = machine.entriesOf(module).filter(({ target }) => !done.has(target.definition));
    const isTelling = tellingIn(module, places);
    // What the outside calls is run as it is called.
    entries.sort((a, b) => Number(b.kind.of === 'handler') - Number(a.kind.of === 'handler'));
    for (const entry of entries) {
      if (done.has(entry.target.definition) || !isTelling(entry)) continue;
      if (machine.total - before > budgets.file) {
        give('the file has too many ways through it');
        break;
      }
      if (entry.kind.of === 'handler') handled.add(module);
      limited(budgets.own, budgets.calls[entry.kind.of], () => {
        const scope = machine.scopes.get(module) ?? 0;
        const host = new Frame(machine, module, scope, machine.root.fork(), machine.root, undefined, 0, []);
        runEntry(host, entry, done);
      });
    }
  }
  // Only now all bodies are parsed that were asked for.
  for (const module of told) {
    const { leftOut } = module.program;
    if (leftOut.size > 0) incomplete.set(module, [...leftOut].join(' and '));
  }
  for (const module of incomplete.keys()) handled.delete(module);
  return {
    sightings: [...machine.sightings.values()],
    answerTo: (module, at, question) => machine.answerTo(module, at, question),
    handled,
    incomplete,
    steps: machine.total,
  };
}

/** Runs a function as the outside calls it, and then those that it made, in what it left behind. */
function runEntry(host: Frame, entry: Entry, done: Set<Entry['target']['definition']>, depth = 0): void {
  const { machine } = host;
  const { target, kind } = entry;
  if (done.has(target.definition) || depth > 5) return;
  done.add(target.definition);
  const mark = machine.entries.length;
  const method = target.owner;
  const self = method && !isStatic(entry) ? instanceOf(host, entry) : undefined;
  const bound = self ? { ...target, self } : target;
  const inner = enter(host, bound, { args: [], named: new Map(), rest: nothing, at: target.definition.at, names: [] });
  const scope = inner.state.edit(inner.scope)?.fields;
  const parameters = target.definition.parameters.slice(self ? 1 : 0);
  for (const [index, parameter] of parameters.entries()) {
    const value =
      (kind.of === 'handler' ? kind.parameter(inner, parameter, index) : undefined) ??
      typedParameter(inner, parameter) ??
      unknown;
    scope?.set(parameter.name, parameter.spread === '' ? value : spread(inner, parameter.spread, value));
  }
  if (kind.of === 'handler' && kind.html) inner.atReturn = checkPage(inner);
  run(inner, bound);
  host.state.merge([...inner.exits.map(({ changes }) => changes), ...(inner.live ? [inner.state.changes] : [])]);
  host.live = true;
  const made = machine.entries.slice(mark).filter((each) => each.target.module === target.module);
  for (const each of made) runEntry(host, each, done, depth + 1);
}

function isStatic({ target: { definition } }: Entry): boolean {
  return (
    definition.kind === 'function' &&
    definition.decorators.some((decorator) => decorator.kind === 'name' && decorator.id === 'staticmethod')
  );
}

/** `self`, as its constructor leaves it when nothing is known of the arguments. */
function instanceOf(host: Frame, { target: { owner, definition } }: Entry): Value | undefined {
  if (owner === undefined) return undefined;
  if (
    definition.kind === 'function' &&
    definition.decorators.some((decorator) => decorator.kind === 'name' && decorator.id === 'classmethod')
  )
    return thing(owner);
  const { machine, module, scope } = host;
  let instance = machine.instances.get(owner.definition);
  if (instance === undefined) {
    const frame = new Frame(machine, module, scope, machine.root, machine.root, undefined, 0, []);
    instance = instantiate(frame, owner, { args: [], named: new Map(), rest: unknown, at: definition.at, names: [] });
    machine.instances.set(owner.definition, instance);
  }
  return instance;
}

function spread(frame: Frame, kind: '*' | '**', value: Value): Value {
  return kind === '*' ? frame.list([], false, value) : value;
}

/** What a handler returns is the text of a page, or has one as its first part. */
function checkPage(frame: Frame): (value: Value, expression: Expression | undefined) => void {
  return (value, expression) => {
    if (expression === undefined) return;
    const [body, ...others] = frame.knownItems(value) ?? [];
    const page = body !== undefined && others.length > 0 ? body : value;
    const isPlain = others.some((each) =>
      frame.objectsOf(each).some(({ object }) => isOtherType(object.fields.get('string:Content-Type'))),
    );
    if (page.flows.length === 0 || isPlain || isHandler(frame, expression)) return;
    if (apisOf(page).every(isText)) reportFlow(frame, 'cross-site-scripting', page.flows, expression, 'the page');
  };
}

/** What something unknown makes of a text needn't be one, and the body of a request that is read as JSON isn't. */
const isText = (path: string): boolean =>
  !path.startsWith('?') &&
  (isPure(path) || /^(?:flask|bottle|markupsafe)\./.test(path)) &&
  !/json(?:\(\))?$/.test(path);

function isOtherType(type: Value | undefined): boolean {
  const name = type && onlyConstant(type);
  return typeof name === 'string' && !/html|xml|svg/.test(name);
}

/** A handler that returns what another one returns: the other one is looked at by itself. */
function isHandler(frame: Frame, expression: Expression): boolean {
  if (expression.kind !== 'call' || expression.callee.kind !== 'name') return false;
  const callee = evaluate(frame, expression.callee);
  return callee.things.some(
    (each) =>
      each.kind === 'function' &&
      frame.machine.entries.some(({ target, kind }) => target.definition === each.definition && kind.of === 'handler'),
  );
}
