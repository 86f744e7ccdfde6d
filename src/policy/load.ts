import { createHash } from 'node:crypto';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { PolicyError } from '../errors';
import { atLeast } from '../findings/finding';
import type { MetricsSettings } from './metrics';
import type { Exception } from './exceptions';
import { nearest } from './nearest';
import { policySchema, type Policy } from './schema';

export const defaultPolicyFile = '.github/gatehouse.yml';

/** A policy is written by people; what is larger is something else. */
export const maxPolicyBytes = 1_000_000;
/** YAML aliases may repeat a part a few times; an "alias bomb" needs thousands. */
const maxAliases = 100;
const maxIssues = 10;

export type KeyPath = readonly (string | number)[];

export interface LoadedPolicy {
  readonly policy: Policy;
  /** What documents that the policy names say of vulnerabilities. */
  readonly exceptions?: readonly Exception[];
  /** The file it was read from, relative to the checked root; undefined for the defaults alone. */
  readonly file: string | undefined;
  /** SHA-256 of the policy that the file and the defaults make, lower-case hex. */
  readonly digest: string;
  /** The line on which a value was set; undefined when it is a default. */
  readonly lineOf: (key: KeyPath) => number | undefined;
}

export function defaultPolicy(): LoadedPolicy {
  const policy = policySchema.parse({ version: 1 });
  return { policy, file: undefined, digest: digestOf(policy), lineOf: () => undefined };
}

/**
 * The policy with a `metrics` section that stands elsewhere. Its digest stays that of the file: the jobs of a run are judged
 * together, whatever each says in its inputs. Throws `PolicyError` when it has a section of its own.
 */
export function withMetrics(loaded: LoadedPolicy, metrics: MetricsSettings): LoadedPolicy {
  if (loaded.policy.gates.metrics)
    throw new PolicyError(
      `${loaded.file ?? 'the policy'} has a metrics section, and the inputs of the action state another one; say it in one place`,
    );
  return { ...loaded, policy: { ...loaded.policy, gates: { ...loaded.policy.gates, metrics } } };
}

/**
 * Reads a policy. `name` is how errors call the file. Rejects with `PolicyError` whatever is not exactly understood, naming
 * file, line, column, key and the nearest valid name: a typo must not open a gate.
 */
export function parsePolicy(bytes: Buffer, name: string): LoadedPolicy {
  if (bytes.length > maxPolicyBytes) {
    throw new PolicyError(`${name}: a policy of ${bytes.length} bytes is larger than ${maxPolicyBytes}`);
  }
  const source = new Source(decode(bytes, name), name);
  const result = policySchema.safeParse(source.value);
  if (!result.success) {
    const messages = result.error.issues.flatMap((issue) => source.describe(issue));
    const more = messages.length > maxIssues ? [`… and ${messages.length - maxIssues} more`] : [];
    throw new PolicyError([...messages.slice(0, maxIssues), ...more].join('\n'));
  }
  // A map of columns would drop it without a word, and with it a condition.
  if (bytes.includes('__proto__')) throw new PolicyError(`${name}: __proto__ can't be a key or a name here`);
  checkThresholds(result.data, source);
  return { policy: result.data, file: name, digest: digestOf(result.data), lineOf: (key) => source.lineOf(key) };
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PolicyError(`${name}: not UTF-8 text`);
  }
}

/** A severity that blocks and is not shown would block without a word. */
function checkThresholds(policy: Policy, source: Source): void {
  for (const [gate, settings] of Object.entries(policy.gates)) {
    if (settings && !atLeast(settings['fail-on'], settings['report-from'])) {
      const key = ['gates', gate, 'report-from'];
      throw new PolicyError(
        `${source.at(key)}: ${key.join('.')}: ${settings['report-from']} hides findings that fail-on ${settings['fail-on']} blocks; set it to ${settings['fail-on']} or lower`,
      );
    }
  }
}

export const digestOf = (policy: Policy | MetricsSettings, exceptions: readonly Exception[] = []): string =>
  createHash('sha256')
    .update(JSON.stringify(policy) + (exceptions.length > 0 ? JSON.stringify(exceptions) : ''))
    .digest('hex');

/** A YAML document that knows where its values stand. */
class Source {
  readonly value: unknown;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #name: string;

  constructor(text: string, name: string) {
    this.#name = name;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false });
    const problem = this.#document.errors[0] ?? this.#document.warnings[0];
    if (problem) {
      const what = problem.code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : problem.message;
      throw new PolicyError(`${this.#place(problem.pos[0])}: ${what}`);
    }
    try {
      this.value = this.#withEmptyGates(this.#document.toJS({ maxAliasCount: maxAliases }));
      // What holds itself, or is nested too deeply, is refused here.
      JSON.stringify(this.value);
    } catch {
      throw new PolicyError(
        `${name}: its aliases (*) repeat too much or stand in what they name, or it is nested too deeply; write it out`,
      );
    }
    if (this.value === null) throw new PolicyError(`${name}: the file is empty; the least policy is \`version: 1\``);
  }

  /** `secrets:` with nothing after it asks for the gate with its defaults; `gates:` with nothing after it for none. */
  #withEmptyGates(value: unknown): unknown {
    if (!isObject(value) || !('gates' in value)) return value;
    const given = value.gates ?? {};
    if (!isObject(given) || Array.isArray(given)) return value;
    const gates = Object.entries(given).map(([gate, settings]) => [gate, settings ?? {}]);
    return { ...value, gates: Object.fromEntries(gates) as unknown };
  }

  lineOf(key: KeyPath): number | undefined {
    const offset = this.#offset(key, true);
    return offset === undefined ? undefined : this.#lines.linePos(offset).line;
  }

  /** `file:line:column` of a key, or of the nearest part above it that is there. */
  at(key: KeyPath): string {
    for (let length = key.length; length > 0; length--) {
      const offset = this.#offset(key.slice(0, length), true);
      if (offset !== undefined) return this.#place(offset);
    }
    return this.#place(0);
  }

  describe(issue: z.core.$ZodIssue): string[] {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(
        (key) => `${this.at([...path, key])}: ${[...path, key].join('.')}: unknown key${suggest(key, keysAt(path))}`,
      );
    }
    const given: unknown = this.#document.getIn(path);
    const hint =
      issue.code === 'invalid_value' && typeof given === 'string' ? suggest(given, issue.values.map(String)) : '';
    return [`${this.at(path)}: ${path.join('.') || 'the policy'}: ${issue.message}${hint}`];
  }

  #offset(path: KeyPath, ofKey: boolean): number | undefined {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
    const last = path.at(-1);
    if (ofKey && isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(last));
      return rangeStart(pair?.key);
    }
    return rangeStart(this.#document.getIn(path, true));
  }

  #place(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.#name}:${Math.max(1, line)}:${Math.max(1, col)}`;
  }
}

function rangeStart(node: unknown): number | undefined {
  return isObject(node) && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function suggest(given: string, valid: readonly string[]): string {
  const found = nearest(given, valid);
  if (found !== undefined) return `; did you mean ${found}?`;
  return valid.length > 0 ? `; valid here: ${valid.join(', ')}` : '';
}

/** The keys the schema knows at a path. */
function keysAt(path: KeyPath): string[] {
  let at: unknown = policySchema;
  for (const part of path) {
    // The place in a list: its items have one shape, which `shapeOf` finds.
    if (typeof part === 'number') continue;
    at = shapeOf(at)?.[part];
  }
  return Object.keys(shapeOf(at) ?? {});
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  let at = schema;
  while (isObject(at) && typeof at.unwrap === 'function') at = (at.unwrap as () => unknown)();
  return isObject(at) && isObject(at.shape) ? at.shape : undefined;
}
