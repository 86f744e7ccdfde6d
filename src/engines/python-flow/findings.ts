import { excerpt, type Detection, type FlowStep } from '../../findings/finding';
import { commentsAt } from '../python/detection';
import type { PythonComment } from '../python/engine';
import { spanIdentity } from '../python/identity';
import type { PythonProgram } from '../python/program';
import type { Sighting } from './interpreter/machine';
import type { Module } from './modules';
import { flowRule, helpOfRule, type RuleId } from './rules';
import type { Step } from './values';

export const engineName = 'dataflow';
/** Of the analysis: what it finds depends on nothing else. */
export const engineVersion = '1';

/** What Bandit and ruff call it, for a skip beside it. */
const aliases: Partial<Record<RuleId, readonly string[]>> = {
  'sql-injection': ['608', '610', '611'],
  'command-injection': ['602', '604', '605', '607'],
  'code-injection': ['102', '307'],
  'unsafe-deserialization': ['301', '302', '506'],
  'server-side-request-forgery': ['310'],
  'cross-site-scripting': ['308', '704', '703'],
  'xml-external-entity': ['313', '314', '315', '316', '317', '318', '319', '320'],
  'weak-hash': ['303', '324'],
  'weak-cipher': ['304', '305'],
  'weak-random': ['311'],
};

/** The first offset of each line: a carriage return, a line feed, or both end one. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
  return starts;
}

/** Line and column, from 1. */
export function positionAt(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** How places of modules are shown: those of a notebook aren't the lines of its program. */
export class Places {
  private readonly starts = new Map<Module, readonly number[]>();
  private readonly identities = new Map<Module, ReturnType<typeof spanIdentity>>();
  private readonly comments = new Map<Module, ReturnType<typeof commentsAt>>();

  constructor(private readonly programs: ReadonlyMap<Module, PythonProgram>) {}

  startsOf(module: Module): readonly number[] {
    let starts = this.starts.get(module);
    if (starts === undefined) this.starts.set(module, (starts = lineStarts(module.source)));
    return starts;
  }

  span(module: Module, at: number, end: number) {
    const starts = this.startsOf(module);
    const from = positionAt(starts, at);
    const to = positionAt(starts, Math.max(at, end));
    const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    const program = this.programs.get(module);
    const text = module.source.slice(starts[from.line - 1] ?? 0, (starts[from.line] ?? module.source.length + 1) - 1);
    const location = {
      path: module.path,
      startLine: from.line,
      endLine: to.line,
      startColumn: from.column,
      endColumn: to.column,
    };
    return { place, ...(program ? program.locate(place) : { location, lineText: text }) };
  }

  identity(module: Module): ReturnType<typeof spanIdentity> {
    let identity = this.identities.get(module);
    if (identity === undefined) {
      identity = spanIdentity(module.source.split(/\r\n|[\n\r]/));
      this.identities.set(module, identity);
    }
    return identity;
  }

  commentsOf(module: Module): ReturnType<typeof commentsAt> {
    let at = this.comments.get(module);
    if (at === undefined) {
      const starts = this.startsOf(module);
      const comments = module.program.comments.map((comment): PythonComment => {
        const { line, column } = positionAt(starts, comment.at);
        const before = module.source.slice(comment.at - column + 1, comment.at);
        return { line, text: comment.text, above: before.trim() === '' };
      });
      this.comments.set(module, (at = commentsAt(comments)));
    }
    return at;
  }
}

/** Ways longer than this are shown by their beginning and their end. */
const maxShown = 12;

export function detectionOf({ rule: id, module, at, end, sink, flow }: Sighting, places: Places): Detection {
  const rule = flowRule(id);
  const { location, lineText, place } = places.span(module, at, end);
  const steps = flow ? stepsOf(flow.step, places) : [];
  const label = flow?.source.label ?? '';
  const text = rule.message.replace('{source}', () => label).replace('{sink}', () => sink);
  const way = steps.length > 1 ? ` Its way: ${shown(steps).join(' → ')}.` : '';
  const comments = places.commentsOf(module)({ rule: id, message: '', ...place });
  const identity = places.identity(module)(place);
  return {
    rule: id,
    engine: engineName,
    severity: rule.severity,
    title: rule.title,
    message: text.charAt(0).toUpperCase() + text.slice(1) + way,
    location,
    lineText: excerpt(lineText, place.column),
    ...(identity !== undefined && { identity }),
    ...(comments.length > 0 && { comments, aliases: (aliases[id] ?? []).flatMap((each) => [`B${each}`, `S${each}`]) }),
    help: helpOfRule(rule),
    cwe: rule.cwe,
    ...(steps.length > 1 && { flow: steps }),
    properties: { owasp: rule.owasp },
  };
}

function stepsOf(last: Step, places: Places): FlowStep[] {
  const steps: FlowStep[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) {
    const { module, at, text } = step;
    steps.unshift({ location: places.span(module, at, at + 1).location, message: text });
  }
  return steps;
}

function shown(steps: readonly FlowStep[]): string[] {
  const texts = steps.map(
    ({ location: { path, startLine, member }, message }) =>
      `${path}:${startLine ?? 1}${member === undefined ? '' : ` (${member})`} ${message}`,
  );
  if (texts.length <= maxShown) return texts;
  return [...texts.slice(0, maxShown / 2), `… ${texts.length - maxShown} more`, ...texts.slice(-maxShown / 2)];
}
