import type { Program } from '../syntax/ast';
import { harmless, type Match, type MlRule } from './rule';
import { agentRules } from './rules/agents';
import { hubRules } from './rules/hub';
import { loadingRules } from './rules/loading';
import { notebookRules } from './rules/notebooks';
import { servingRules } from './rules/serving';
import type { Scope } from './scope';
import { shellCommands } from './shell';
import { visitSites, type CallSite, type StoreSite } from './sites';

/** Rules on calls and settings of ML libraries, which need no flow of data. */
export const mlRules: readonly MlRule[] = [
  ...loadingRules,
  ...hubRules,
  ...servingRules,
  ...agentRules,
  ...notebookRules,
];

/** A rule that matches at offsets `at` to `end` of the source. */
export interface MlSighting extends Match {
  readonly rule: MlRule;
  readonly at: number;
  readonly end: number;
}

/** Rules by the names at their places, as they are imported, taken from something, or given for an argument: not in most sentences. */
const byNames = mlRules.flatMap(({ about = [], names }) =>
  names === undefined
    ? []
    : [{ about, names, used: new RegExp(String.raw`(?:[.,(]\s*|\bimport\s+|^\s*)(?:${names})\b`, 'm') }],
);

const namesIn = (source: string): string[] =>
  byNames.flatMap(({ about, names, used }) =>
    about.every((each) => each.test(source)) && used.test(source) ? [names] : [],
  );

/** Whether it is worth while to parse a program for these rules. In a notebook's program shell commands can't be seen. */
export const mayMatch = (path: string, source: string): boolean =>
  path.endsWith('.ipynb') || namesIn(source).length > 0;

const callRules = mlRules.flatMap((rule) => (rule.call ? [{ rule, match: rule.call }] : []));
const storeRules = mlRules.flatMap((rule) => (rule.store ? [{ rule, match: rule.store }] : []));

/** What the rules see in a program, in the order of the source, and its names. */
export interface MlAnalysis {
  readonly sightings: readonly MlSighting[];
  /** Where a rule knows that nothing can happen. */
  readonly harmless: readonly { readonly rule: MlRule; readonly at: number }[];
  readonly scope: Scope;
}

export function analyseMl(program: Program, source: string): MlAnalysis {
  const sightings: MlSighting[] = [];
  const harmlessPlaces: { rule: MlRule; at: number }[] = [];
  const look = <S extends CallSite | StoreSite>(
    site: S,
    rules: readonly { readonly rule: MlRule; readonly match: (site: S) => Match | typeof harmless | undefined }[],
  ): void => {
    const { at, end } = site.node;
    for (const { rule, match } of rules) {
      const found = match(site);
      if (found === harmless) harmlessPlaces.push({ rule, at });
      else if (found !== undefined) sightings.push({ ...found, rule, at, end });
    }
  };
  const scope = visitSites(
    program,
    source,
    namesIn(source),
    (site) => {
      look(site, callRules);
    },
    (site) => {
      look(site, storeRules);
    },
  );
  return { sightings: sightings.sort((a, b) => a.at - b.at), harmless: harmlessPlaces, scope };
}

/** A rule that matches a shell command at a line of a notebook's program (first is 0). */
export interface ShellSighting extends Match {
  readonly rule: MlRule;
  readonly line: number;
}

/** What the rules see in a notebook's shell commands: its lines as written, and as Python. */
export function shellSightings(written: readonly string[], python: readonly string[], scope: Scope): ShellSighting[] {
  return shellCommands(written, python, scope).flatMap((command) =>
    mlRules.flatMap((rule) => {
      const found = rule.shell?.(command);
      return found === undefined ? [] : [{ ...found, rule, line: command.line }];
    }),
  );
}
