import type { Severity } from '../../../findings/finding';
import type { ShellCommand } from './shell';
import type { CallSite, StoreSite } from './sites';

/** A change of the source that puts it right: `replacement` for what is from `at` to `end` (offsets as in the syntax). */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly replacement: string;
}

export interface Match {
  /** One sentence about this place; never the source's own text. */
  readonly message: string;
  /** Where it isn't the rule's. */
  readonly severity?: Severity;
  readonly edit?: Edit;
}

/** What a rule answers where it knows that nothing can happen: pattern rules about the same are wrong there. */
export const harmless = 'harmless';

/** What people are told of a rule. */
export interface MlRule {
  /** Public: policies and waivers name it. */
  readonly id: string;
  readonly severity: Severity;
  /** Why it weighs that much. */
  readonly reason: string;
  readonly title: string;
  readonly cwe: readonly number[];
  /** Of OWASP's lists for machine learning (ML), language models (LLM) and web applications (A). */
  readonly owasp: readonly string[];
  readonly why: string;
  /** Where the flow of data shows that only the program’s own can come there, there is nothing to say. */
  readonly followed?: true;
  /** Each of them matches in every program in which the rule can match a call or store. */
  readonly about?: readonly RegExp[];
  /** A pattern for the names of which one stands at every such place, or something that was given another name. Without, the rule is about shell commands alone. */
  readonly names?: string;
  readonly bad: string;
  readonly good: string;
  readonly call?: (site: CallSite) => Match | typeof harmless | undefined;
  readonly store?: (site: StoreSite) => Match | undefined;
  /** Of a shell command in a notebook. */
  readonly shell?: (command: ShellCommand) => Match | undefined;
}

/** Adds an argument at the end of a call. */
export function addArgument({ node, source }: CallSite, text: string): Edit {
  const at = node.end - 1;
  const before = source.slice(node.callee.end, at).trimEnd();
  return { at, end: at, replacement: before.endsWith('(') || before.endsWith(',') ? text : `, ${text}` };
}

/** Sets an argument, which is there or not. */
export function setArgument(site: CallSite, name: string, text: string): Edit {
  const argument = site.named(name);
  if (argument === undefined) return addArgument(site, `${name}=${text}`);
  return { at: argument.value.at, end: argument.value.end, replacement: text };
}
