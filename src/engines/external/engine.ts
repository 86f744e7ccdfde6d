import { z } from 'zod';
import type { Severity } from '../../findings/finding';
import type { EngineName } from '../../policy/engines';
import type { Inspected, Vulnerability } from '../vulnerabilities/vulnerability';
import type { Recipe } from './recipe';
import type { VersionRange } from './version';

/** What one run of an engine is given: all but `kept` is made for that run, and deleted after it. */
export interface Run {
  /** Holds the files to scan and nothing else. */
  readonly folder: string;
  /** Each file's absolute path below `folder`. */
  readonly files: readonly string[];
  /** Where to write the report, for an engine that doesn't print it. */
  readonly report: string;
  /** An empty folder for what the engine keeps. */
  readonly scratch: string;
  /** A folder of this engine and version that stays: for rules that take long to compile. */
  readonly kept: string;
  /** What the files are, for engines that ask: one archive of an image, one list of what is in it, or files of a repository. */
  readonly target?: Target;
  /** The folder of the vulnerability database. */
  readonly database?: string;
  /** For engines that ask a server. */
  readonly online?: Online;
  /** The name of the lock file in the folder, for engines that are given one at a time. */
  readonly lockfile?: string;
  /** The folder of the rules, for engines that bring none. */
  readonly policies?: string;
}

/** What an engine may use that asks a server. */
export interface Online {
  /** Of the job's own: proxies, certificates, the token of the server. */
  readonly variables: Readonly<Record<string, string>>;
  /** The OSV server to ask, in place of the engine's own. */
  readonly osv?: string;
}

export type Target = 'image' | 'sbom' | 'files';

/**
 * What an engine says about one place. Lines count from 1. Columns are bytes into their line: of the first one marked, and of the
 * first one after; `endColumn` belongs to `endLine`.
 */
export interface EngineFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** The file as the engine names it: absolute, or relative to the folder. */
  readonly path: string;
  /** What is inside the file, where the engine unpacked it. */
  readonly member?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  /** The marked text with `redaction` in place of the secret in it. */
  readonly redacted?: string;
  readonly cwe?: readonly number[];
  readonly uri?: string;
  readonly vulnerability?: Vulnerability;
}

/** A file, named as in `EngineFinding`, that the engine could not evaluate whole. */
export interface Unevaluated {
  readonly path: string;
  readonly reason: string;
  readonly line?: number;
}

/** What an engine answered, not yet compared with what it was given. */
export interface Answer {
  readonly findings: readonly EngineFinding[];
  readonly unevaluated: readonly Unevaluated[];
  /** The files that the engine says it scanned, or how many different contents; absent where it says nothing. */
  readonly scanned?: readonly string[] | number;
  readonly inspected?: Inspected;
}

/** What an exit code says; one that isn't listed is an error. `either`: only the report tells. */
export type Outcome = 'clean' | 'findings' | 'either';

/** One external engine: how it is found, run and read. Made by `defineEngine`. */
export interface ExternalEngine {
  readonly name: EngineName;
  readonly versions: VersionRange;
  readonly version: {
    readonly args: readonly string[];
    /** The module whose version Go keeps in the program, for builds that don't know their own. */
    readonly goModule?: string;
  };
  readonly install: Recipe;
  /** How a file is called while it is scanned; by default its name, made harmless. */
  readonly fileName: (path: string) => string;
  readonly arguments: (run: Run) => readonly string[];
  /** Beyond what every engine gets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Beyond that, of one run. */
  readonly runEnvironment: (run: Run) => Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly exits: Readonly<Record<number, Outcome>>;
  readonly answersIn: 'stdout' | 'report';
  /** Why a run failed although its exit code and report don't say so. */
  readonly complaint: (stderr: string) => string | undefined;
  /** What it printed in place of an answer when it failed. */
  readonly failure: (printed: string) => string | undefined;
  /** Throws an Error when the text is not what the engine answers; `printed` is what it printed beside a report. */
  readonly read: (text: string, printed: string) => Answer;
}

/** An engine as its module writes it down. */
export type EngineDefinition<Output> = Omit<ExternalEngine, 'read' | keyof typeof defaults> &
  Partial<Pick<ExternalEngine, keyof typeof defaults>> & {
    readonly output: z.ZodType<Output>;
    readonly parse: (output: Output, printed: string) => Answer;
  };

const defaults = {
  fileName: harmlessName,
  complaint: () => undefined,
  failure: () => undefined,
  runEnvironment: () => ({}),
};

export function defineEngine<Output>(definition: EngineDefinition<Output>): ExternalEngine {
  const { output, parse, ...rest } = definition;
  return { ...defaults, ...rest, read: (text, printed) => parse(output.parse(JSON.parse(text)), printed) };
}

const maxNameLength = 100;

/**
 * The file's name without what an engine could take for its own settings (`.gitleaks.toml`, `.semgrepignore`), or a shell or an
 * option parser for something else.
 */
export function harmlessName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
  const end = name.slice(-maxNameLength);
  return /^[.-]/.test(end) ? `_${end}` : end;
}
