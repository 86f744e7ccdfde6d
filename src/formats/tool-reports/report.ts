import type { Severity } from '../../findings/finding';

/** A place that another tool names. Lines and columns count from 1. */
export interface ReportedPlace {
  /** POSIX, relative to the repository where the report tells it; else as the tool wrote it (absolute, a URL). */
  readonly path: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  /** A place inside the file or thing that lines don't reach: a package, a test's name, an instance's URL. */
  readonly member?: string;
}

/** A tool's own word or number, and what that is by the format's documentation. */
export interface Judged {
  readonly level: string;
  readonly severity: Severity;
}

/** One thing that another tool found wrong. What it found right is only counted (`covered`). */
export interface ReportedResult {
  /** The tool's own name of the rule, test or expectation. */
  readonly rule: string;
  /** The same for every result of the rule. */
  readonly title: string;
  readonly message: string;
  /** The tool's own word or number, which the policy may map otherwise: `error`, `HIGH`, `7.5`. */
  readonly level: string;
  /** What that is by the format's documentation. */
  readonly severity: Severity;
  /** Undefined: of the whole of what was judged. */
  readonly place: ReportedPlace | undefined;
  readonly help?: string;
  readonly uri?: string;
  readonly cwe?: readonly number[];
  /** What stays the same when the line moves, where the tool has such an identity (SARIF partialFingerprints). */
  readonly identity?: string;
  /** The tool's own comparison says that it was there before. */
  readonly existing?: true;
  /** Taken back in the tool or in the code (a suppression): why. It is shown, and doesn't count as found. */
  readonly suppressed?: string;
  /** From source to sink. */
  readonly flow?: readonly { readonly place: ReportedPlace; readonly message: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** What another tool reported, one of each tool (a SARIF file may hold several). */
export interface ToolReport {
  readonly format: string;
  readonly tool: string;
  readonly version?: string;
  /** What tells this run from others of the same tool (SARIF automationDetails, a snyk project). */
  readonly category?: string;
  /** When the tool ran, as it says itself; RFC 3339. */
  readonly createdAt?: string;
  /** The commit that it looked at, where it says so. */
  readonly commit?: string;
  /** What it says it evaluated, in its own units: `{ rules: 42, files: 310 }`, `{ tests: 120 }`. Empty where the format can't tell. */
  readonly covered: Readonly<Record<string, number>>;
  readonly results: readonly ReportedResult[];
  /** Why the report is not one of a whole run (a crash, a skipped part, a site that was never reached), a sentence each. Every one is an error. */
  readonly failures: readonly string[];
  /** Levels of which it lists nothing, since it was told to leave them out: what it doesn't list of them may be there. */
  readonly leftOut?: readonly Judged[];
  /** The tool's own verdict, where it has one beside its results (a quality gate). */
  readonly verdict?: { readonly passed: boolean; readonly text: string };
}

/** A reader of one format. Throws an Error with what is wrong, in a sentence, when the text is not whole or not of this form. */
export interface ToolReportFormat {
  readonly format: string;
  /** `[]` is what the tool writes when it finds nothing; no other content leaves the format open. */
  readonly emptyList?: true;
  /** By content: of a JSON document its value, of XML its root element's name. */
  fits(document: ReportDocument): boolean;
  read(document: ReportDocument): ToolReport[];
}

export type ReportDocument =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'xml'; readonly root: XmlElement };

/** Without namespaces; `text` is what stands directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Where its tag begins, from 1. */
  readonly line?: number;
}
