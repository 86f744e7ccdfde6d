import type { Call, Comparison, Expression } from '../syntax/ast';
import {
  allConstants,
  apisOf,
  everything,
  harmless,
  hazards,
  joinAll,
  constant,
  nothing,
  onlyConstant,
  sanitised,
  type FunctionThing,
  type Value,
} from '../values';
import { enter, run } from './calls';
import { evaluate } from './expressions';
import type { Frame } from './frame';
import { truthOfValue } from './operators';

export const truthOf = truthOfValue;

/** Goes on as if `condition` were `holds`: a variable that it checks may be harmless from here on. */
export function assume(frame: Frame, condition: Expression, holds: boolean): void {
  frame.machine.spend(1);
  const { kind } = condition;
  if (kind === 'unary') {
    if (condition.operator === 'not') assume(frame, condition.operand, !holds);
  } else if (kind === 'logical') {
    // `a and b` holds, or `a or b` doesn't: both are known. The other way round one of them is, and not which.
    if ((condition.operator === 'and') === holds) {
      assume(frame, condition.left, holds);
      assume(frame, condition.right, holds);
    } else {
      eitherWay(frame, condition.left, condition.right, holds);
    }
  } else if (kind === 'walrus') {
    assume(frame, condition.target, holds);
  } else if (kind === 'compare') {
    assumeComparison(frame, condition, holds);
  } else if (kind === 'call') {
    assumeCall(frame, condition, holds);
  } else if (kind === 'attribute') {
    // `if urlparse(x).netloc: refuse`
    const part = holds ? undefined : partOfUrl(frame, condition);
    if (part) sanitiseRoots(frame, part, hazards.redirect | hazards.request);
  }
}

/** `not (a and b)`: the left one doesn't hold, or it does and the right one doesn't. */
function eitherWay(frame: Frame, left: Expression, right: Expression, holds: boolean): void {
  frame.branch([
    () => {
      assume(frame, left, holds);
    },
    () => {
      assume(frame, left, !holds);
      assume(frame, right, holds);
    },
  ]);
}

function assumeComparison(frame: Frame, { operands, operators }: Comparison, holds: boolean): void {
  const [left, right] = operands;
  const [operator] = operators;
  if (left === undefined || right === undefined || operator === undefined || operators.length !== 1) return;
  const positive = !operator.startsWith('not') && operator !== '!=' && operator !== 'is not';
  const is = positive === holds;
  const plain = operator.replace('not in', 'in').replace('!=', '==').replace('is not', 'is');
  if (plain === 'in') {
    if (is && right.kind === 'attribute' && right.name === 'parents') inFolder(frame, right.object);
    else if (is) oneOf(frame, left, evaluate(frame, right));
    else without(frame, right, evaluate(frame, left));
  } else if (plain === 'is' && left.kind === 'call' && right.kind === 'literal' && right.value === null) {
    // `pattern.fullmatch(x) is not None`
    assume(frame, left, !is);
  } else if (plain === '==' || plain === 'is') {
    if (is) {
      equal(frame, left, evaluate(frame, right));
      equal(frame, right, evaluate(frame, left));
    }
    // `x.find('..') == -1`
    const found =
      left.kind === 'call' && left.callee.kind === 'attribute' && /^r?find$/.test(left.callee.name) ? left : undefined;
    if (found?.callee.kind === 'attribute' && is && found.args[0] && onlyConstant(evaluate(frame, right)) === -1) {
      without(frame, found.callee.object, evaluate(frame, found.args[0].value));
    }
  }
}

/** A variable, or one that is only spelled otherwise: `x.lower()`, `str(x)`. */
function subjectOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'name') return expression.id;
  if (expression?.kind === 'walrus') return subjectOf(expression.target);
  if (expression?.kind === 'subscript')
    return expression.index.kind === 'slice' ? subjectOf(expression.object) : undefined;
  if (expression?.kind !== 'call') return undefined;
  const { callee, args } = expression;
  if (callee.kind === 'attribute' && /^(?:lower|upper|casefold|[lr]?strip)$/.test(callee.name)) {
    return subjectOf(callee.object);
  }
  return callee.kind === 'name' && callee.id === 'str' ? subjectOf(args[0]?.value) : undefined;
}

/** Changes a checked variable, and others that hold the same text. */
function narrow(frame: Frame, subject: Expression, change: (value: Value) => Value): void {
  const name = subjectOf(subject);
  if (name === undefined) return;
  const value = frame.read(name);
  if (value === undefined || value.flows.length === 0) return;
  const changed = change(value);
  frame.write(name, changed);
  // What was only given another name is the same text.
  const scope = frame.state.get(frame.scope);
  for (const [other, also] of scope?.fields ?? []) {
    if (other !== name && also.flows === value.flows) frame.write(other, change(also));
  }
}

function sanitise(frame: Frame, subject: Expression, safe: number): void {
  narrow(frame, subject, (value) =>
    safe === everything ? harmless(value) : combined({ ...value, flows: sanitised(value.flows, safe) }),
  );
}

/** A text in quotes without a quote inside is a string of Python and nothing else. */
function combined(value: Value): Value {
  const literal = hazards.startsQuoted | hazards.endsQuoted | hazards.noQuote;
  return {
    ...value,
    flows: value.flows.map((flow) =>
      (flow.safe & literal) === literal ? { ...flow, safe: flow.safe | hazards.code } : flow,
    ),
  };
}

/** Every variable whose text comes from what the subject's comes from. */
function sanitiseRoots(frame: Frame, subject: Value, safe: number): void {
  const roots = new Set(subject.flows.map(({ root }) => root));
  if (roots.size === 0) return;
  const scope = frame.state.get(frame.scope);
  for (const [name, value] of scope?.fields ?? []) {
    if (value.flows.some(({ root }) => roots.has(root))) {
      const flows = value.flows.map((flow) => (roots.has(flow.root) ? { ...flow, safe: flow.safe | safe } : flow));
      frame.write(name, { ...value, flows });
    }
  }
}

/** `folder in path.parents` */
function inFolder(frame: Frame, path: Expression): void {
  const value = evaluate(frame, path);
  if (value.flows.every(({ safe }) => (safe & hazards.normalised) !== 0)) sanitiseRoots(frame, value, hazards.path);
}

/** `left in container`: it is one of what the program lists. */
function oneOf(frame: Frame, left: Expression, container: Value): void {
  if (frame.flowsIn(container).length > 0) return;
  const part = partOfUrl(frame, left);
  if (part) {
    sanitiseRoots(frame, part, hazards.redirect | hazards.request);
    return;
  }
  const items = frame.knownItems(container)?.map((item) => allConstants(item));
  const known = items?.every((item) => item !== undefined) ? joinAll(items.flat().map(constant)) : undefined;
  narrow(frame, left, (value) =>
    left.kind === 'name' && known !== undefined && known !== nothing ? known : harmless(value),
  );
}

function equal(frame: Frame, left: Expression, other: Value): void {
  const call = left.kind === 'call' ? apisOf(evaluate(frame, left.callee)) : [];
  if (call.includes('os.path.commonpath') || call.includes('os.path.commonprefix')) {
    for (const argument of left.kind === 'call' ? left.args : []) {
      const value = evaluate(frame, argument.value);
      const flows = frame.flowsIn(value).filter(({ safe }) => (safe & hazards.normalised) !== 0);
      if (other.flows.length === 0) sanitiseRoots(frame, { ...value, flows }, hazards.path);
    }
    return;
  }
  const part = partOfUrl(frame, left);
  if (part && other.flows.length === 0) {
    sanitiseRoots(frame, part, hazards.redirect | hazards.request);
    return;
  }
  if (other.flows.length === 0 && allConstants(other)) {
    narrow(frame, left, (value) => (left.kind === 'name' ? other : harmless(value)));
  }
  // x == os.path.basename(x), x == secure_filename(x)
  if (other.flows.length > 0 && other.flows.every(({ safe }) => (safe & hazards.path) !== 0))
    sanitise(frame, left, hazards.path);
}

/** `urlparse(x).netloc`: what it is taken from. */
function partOfUrl(frame: Frame, expression: Expression): Value | undefined {
  if (expression.kind !== 'attribute' || !/^(?:netloc|hostname|host)$/.test(expression.name)) return undefined;
  const url = evaluate(frame, expression.object);
  return apisOf(url).some((path) => /url|URL/.test(path)) || url.flows.length > 0 ? url : undefined;
}

/** `needle not in subject` */
function without(frame: Frame, subject: Expression, needle: Value): void {
  const text = onlyConstant(needle);
  if (typeof text !== 'string') return;
  let safe = 0;
  if (text === '..' || text === '../') safe |= hazards.noClimb;
  if (text === '/') safe |= hazards.noClimb | hazards.path;
  if (text === "'") safe |= hazards.xpath | hazards.noQuote;
  if (text === '"') safe |= hazards.noQuote;
  if (text === '<') safe |= hazards.html;
  if (text === '\n') safe |= hazards.log;
  if (text.startsWith('<!')) safe |= hazards.xml;
  if (text === '://' || text === '//') safe |= hazards.redirect;
  if (safe !== 0) sanitise(frame, subject, safe);
}

/** Of these a text holds only characters that do no harm anywhere. */
const harmlessCharacters = /^(?:isdigit|isnumeric|isdecimal|isalpha|isalnum|isidentifier)$/;

function assumeCall(frame: Frame, call: Call, holds: boolean): void {
  const { callee, args } = call;
  const [first] = args;
  if (callee.kind === 'attribute') {
    if (harmlessCharacters.test(callee.name) && holds) {
      sanitise(frame, callee.object, everything);
      return;
    }
    if (/^(?:startswith|endswith|is_relative_to|__contains__)$/.test(callee.name)) {
      if (first) assumeEnds(frame, callee.name, callee.object, evaluate(frame, first.value), holds);
      return;
    }
  }
  const target = evaluate(frame, callee);
  for (const path of apisOf(target)) {
    if (/^(?:re|regex)\.search$/.test(path) && !holds) assumeRefused(frame, call);
    if (/^(?:re|regex)\.(?:full)?match$|^re\.compile\(\)\.(?:full)?match$/.test(path) && holds) {
      assumePattern(frame, path, call);
    } else if (path === 'builtins.isinstance' && holds && first) {
      const type = args[1] ? apisOf(evaluate(frame, args[1].value)) : [];
      if (type.length > 0 && type.every((each) => /^builtins\.(?:int|float|bool|complex)$/.test(each)))
        sanitise(frame, first.value, everything);
    } else if (/url_has_allowed_host_and_scheme$|is_safe_url$/.test(path) && holds && first) {
      sanitise(frame, first.value, hazards.redirect);
    } else if (path === 'builtins.any' && !holds && first) {
      assumeAll(frame, first.value, 'not in');
    } else if (path === 'builtins.all' && holds && first) {
      assumeAll(frame, first.value);
    }
  }
  for (const each of target.things) if (each.kind === 'function') assumeFunction(frame, each, call, holds);
}

function assumeEnds(frame: Frame, method: string, subject: Expression, end: Value, holds: boolean): void {
  const text = onlyConstant(end);
  if (method === 'startswith' && holds) {
    if (typeof text === 'string' && /^https?:\/\/[^/?#]+[/?#]/i.test(text))
      sanitise(frame, subject, hazards.redirect | hazards.request);
    if (text === "'" || text === '"') sanitise(frame, subject, hazards.startsQuoted);
  }
  if (method === 'endswith' && holds && (text === "'" || text === '"')) sanitise(frame, subject, hazards.endsQuoted);
  if ((method === 'startswith' || method === 'is_relative_to') && holds && end.flows.length === 0) {
    const value = evaluate(frame, subject);
    const normal = value.flows.length > 0 && value.flows.every(({ safe }) => (safe & hazards.normalised) !== 0);
    if (!normal) return;
    if (subjectOf(subject) === undefined) sanitiseRoots(frame, value, hazards.path);
    else sanitise(frame, subject, hazards.path);
  }
}

/** A pattern that covers the whole text and has no place for anything but listed characters. */
function assumePattern(frame: Frame, path: string, { callee, args }: Call): void {
  const compiled = path.includes('compile()');
  const subject = args[compiled ? 0 : 1]?.value;
  const holder = compiled && callee.kind === 'attribute' ? evaluate(frame, callee.object) : undefined;
  const pattern = compiled ? holder?.constants[0] : args[0] && onlyConstant(evaluate(frame, args[0].value));
  if (typeof pattern !== 'string' || subject === undefined) return;
  const whole = path.endsWith('fullmatch') || /(?:\$|\\Z)$/.test(pattern);
  const bare = pattern
    .replace(/\\[.]/g, '')
    .replace(/\[[^\]^][^\]]*\]/g, (set) => (/[.'"<>&;|$`\\/]/.test(set.replace(/\\[wd.-]/g, '')) ? '.' : ''));
  if (whole && !/[.'"<>;&]|\\[SDW]|\[\^/.test(bare)) sanitise(frame, subject, everything);
}

/** `re.search('[^a-z]', x)` found nothing else than what is listed. */
function assumeRefused(frame: Frame, { args }: Call): void {
  const [pattern, subject] = args;
  const text = pattern && onlyConstant(evaluate(frame, pattern.value));
  if (typeof text === 'string' && subject && /^\[\^(?:\\[wd]|[a-zA-Z0-9_-])+\]\+?$/.test(text))
    sanitise(frame, subject.value, everything);
}

/** `all(c in ALLOWED for c in x)`, `all(c.isalnum() for c in x)` */
function assumeAll(frame: Frame, argument: Expression, operator = 'in'): void {
  if (argument.kind !== 'comprehension') return;
  const [clause] = argument.clauses;
  if (clause === undefined || !('iterable' in clause) || argument.clauses.length !== 1) return;
  const { element } = argument;
  const isTest =
    element.kind === 'compare'
      ? element.operators[0] === operator
      : operator === 'in' && (element.kind === 'call' || element.kind === 'logical');
  const text =
    element.kind === 'compare' && element.operands[1] ? frame.flowsIn(evaluate(frame, element.operands[1])) : [];
  if (isTest && text.length === 0) sanitise(frame, clause.iterable, everything);
}

/** A value as a function left the parameter that it was given as. */
export function checkedAs(value: Value, parameter: Value): Value {
  const flows = value.flows.flatMap((flow) => {
    const kept = parameter.flows.find(({ root }) => root === flow.root);
    return kept ? [{ ...flow, safe: flow.safe | kept.safe }] : [];
  });
  return flows.length === 0 ? harmless(value) : { ...value, flows };
}

/** A function of the tree that answers yes or no: what holds for its parameters where it answers so, holds for the arguments. */
function assumeFunction(frame: Frame, target: FunctionThing, call: Call, holds: boolean): void {
  if (frame.depth > 4 || frame.stack.includes(target.definition) || !frame.machine.followsCalls) return;
  const names = call.args.map(({ value, name, spread }) =>
    name === undefined && spread === '' ? subjectOf(value) : undefined,
  );
  const parameters = target.definition.parameters.slice(target.self ? 1 : 0);
  const given = call.args.map(({ value }) => evaluate(frame, value));
  if (!given.some(({ flows }) => flows.length > 0)) return;
  const inner = enter(frame, target, { args: given, named: new Map(), rest: nothing, at: call.at, names: [] });
  const seen: Value[] = parameters.map(() => nothing);
  const before = parameters.map(({ name }) => inner.readOwn(name));
  inner.atReturn = (value, expression) => {
    const truth = truthOf(inner, value);
    if (truth === !holds) return;
    const state = inner.state;
    inner.state = state.fork();
    if (expression && truth === undefined) assume(inner, expression, holds);
    for (const [index, { name }] of parameters.entries())
      seen[index] = joinAll([seen[index] ?? nothing, inner.readOwn(name) ?? nothing]);
    inner.state = state;
  };
  run(inner, target);
  if (inner.live && !holds) return;
  for (const [index, name] of names.entries()) {
    const [was, is] = [before[index], seen[index]];
    if (name === undefined || was === undefined || is === undefined || is === was) continue;
    const argument = call.args[index]?.value;
    if (argument === undefined) continue;
    narrow(frame, argument, (value) => checkedAs(value, is));
  }
}
