import { flowsOfArguments } from '../interpreter/calls';
import type { Frame } from '../interpreter/frame';
import type { Call } from '../syntax/ast';
import {
  api,
  apisOf,
  everything,
  fixed,
  joinFlows,
  openness,
  sanitised,
  tainted,
  unknown,
  type Value,
} from '../values';
import { libraryCall } from './library/index';
import { isGetter, isPure, sanitiserOf } from './sanitizers';
import { checkSinks } from './sinks';
import { sourceAt } from './sources';

/** A call of something that isn't of the tree. */
export interface ApiCall {
  readonly frame: Frame;
  readonly node: Call;
  /** How the function was reached: `subprocess.run`, `sqlite3.connect().cursor().execute`, or from something unknown `?.execute`. */
  readonly path: string;
  /** Its last part. */
  readonly name: string;
  readonly receiver: Value | undefined;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** What `*x` and `**x` may hold. */
  readonly rest: Value;
  /** By keyword, else by position. */
  argument(index: number, ...names: string[]): Value | undefined;
}

/** Checks what the call is given, and says what it returns. */
export function callApi(call: ApiCall): Value {
  const { frame, path, node, receiver } = call;
  frame.machine.spend(2);
  checkSinks(call);
  const special = libraryCall(call);
  if (special !== undefined) return special;
  const result = `${path}()`;
  const source = sourceAt(frame, result, node.at);
  if (source) return path.startsWith('random.') || path.startsWith('numpy.') ? tainted(source) : api(result, source);
  const safe = sanitiserOf(path);
  const given = isGetter(path) ? [] : flowsOfArguments(frame, call);
  const flows = sanitised(joinFlows(receiver?.flows ?? [], given), safe);
  const isLibrary = receiver === undefined || apisOf(receiver).some((each) => !each.includes('('));
  const parts = [...call.args, ...call.named.values(), call.rest, ...(isLibrary ? [] : [receiver])];
  if (flows.length === 0 && isPure(path) && parts.every((part) => frame.isFixed(part))) {
    // A constant, if not one that is computed here.
    return { ...api(result), open: openness.fixed };
  }
  if (safe === everything) return /^builtins\.|^uuid\.UUID$|^decimal/.test(path) ? fixed : api(result);
  if (path.startsWith('?')) return flows.length > 0 ? api(result, flows) : path === '?()' ? unknown : api(result);
  return api(result, flows);
}
