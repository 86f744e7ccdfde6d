import type { Base, Change } from '../change/change';
import type { EngineAccess } from '../engines/external/access';
import type { Detection } from '../findings/finding';
import type { KeyPath } from '../policy/load';
import type { fileGateSettings, Policy } from '../policy/schema';
import type { Chart, CommitCoverage, Measurement } from '../report';
import type { Tree, TreeEntry } from '../trees/tree';
import type { Evidence } from '../verdict';

export type GateId = keyof Policy['gates'];
/** Of the gates that look for their files by themselves. */
export type FileGateId = keyof typeof fileGateSettings;
export type EvidenceGateId = Exclude<GateId, FileGateId>;
export type SettingsOf<Id extends GateId> = NonNullable<Policy['gates'][Id]>;

export interface EngineUse {
  readonly name: string;
  readonly version: string;
  readonly durationMs: number;
  /** Of an external engine: the most memory that it had, as far as the system told. */
  readonly peakMegabytes?: number;
}

/** What a scan of one side of a change found. */
export interface Scan {
  readonly detections: readonly Detection[];
  /** How many things (`Gate.unit`) were really evaluated. */
  readonly evaluated: number;
  /** What was passed over, by reason: `{ binary: 12 }`. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly engines: readonly EngineUse[];
}

export interface ScanInput<Id extends FileGateId = FileGateId> {
  readonly tree: Tree;
  /** The entries to scan, all of them of this gate's kind and none excluded by policy. */
  readonly entries: readonly TreeEntry[];
  readonly settings: SettingsOf<Id>;
  /** Without it no external engine can be run. */
  readonly external?: EngineAccess | undefined;
  /** What the head is compared with, where it is the head that is scanned. */
  readonly base?: Base | undefined;
  /** Called as files are done, for a progress line. */
  readonly progress: (done: number, total: number) => void;
}

export interface CommitsInput<Id extends FileGateId = FileGateId> {
  readonly change: Change;
  readonly settings: SettingsOf<Id>;
  readonly isExcluded: (path: string) => boolean;
  /** Commits that an earlier run has gone through, with all that is behind them. */
  readonly known: readonly string[];
  readonly progress: (commits: number) => void;
}

/** What commits brought, whether it is still there or not. */
export interface CommitScan {
  /** Each once, with the first commit that brings it (`properties.commit`). */
  readonly detections: readonly Detection[];
  readonly covered: CommitCoverage;
  readonly skipped: Readonly<Record<string, number>>;
}

export interface Named {
  /** The key of the gate's settings. */
  readonly key: string;
  /** POSIX, relative to the checked folder; a folder stands for all that is in it. */
  readonly paths: readonly string[];
  /** Where each path is one thing of its own, a folder too (an image): what it is called, for people. */
  readonly things?: string;
  /** What lies on a server instead. */
  readonly remote?: readonly Remote[];
}

export interface Remote {
  /** As the settings name it. */
  readonly text: string;
  /** Brings it into an empty folder, which lasts as long as the tree is read. */
  fetch(folder: string, external: EngineAccess): Promise<Tree>;
}

/** Looks for files of its kind and judges what stands in them: what the base has too is not new. */
export interface FileGate<Id extends FileGateId = FileGateId> {
  readonly id: Id;
  readonly unit: 'files';
  /** What it looks at, for people: "Python files". */
  readonly kind: string;
  /** Whether an entry is of this gate's kind; by its path and size alone. Settings may ask for more. */
  covers(entry: TreeEntry, settings?: SettingsOf<Id>): boolean;
  /** Whether an entry that it covers is of its kind by its content too; asked of the whole tree, so it reads little. */
  isOfKind?(tree: Tree, entry: TreeEntry, settings?: SettingsOf<Id>): Promise<boolean>;
  /** Whether a change of the file at `changed` can change what is found in `entry` (a Dockerfile's .dockerignore). */
  dependsOn?(entry: TreeEntry, changed: string, settings?: SettingsOf<Id>): boolean;
  /** Of `entries`, those that don't change and in which a change at the paths `changed` can show all the same; asked once a run. */
  dependentsOf?(tree: Tree, entries: readonly TreeEntry[], changed: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  /**
   * What settings name on the disk: files and folders that are judged as they lie there, whether git knows them or not (an image that
   * the job built, a folder that it downloaded models to). They are no part of a commit, and so are judged whole in every run but a hook's.
   */
  named?(settings: SettingsOf<Id>): Named | undefined;
  /** Whether all files are judged, those too that a change doesn't touch. */
  judgesAll?(settings: SettingsOf<Id>): boolean;
  scan(input: ScanInput<Id>): Promise<Scan>;
  /** Goes through commits as well; undefined where the settings ask for none. */
  scanCommits?(input: CommitsInput<Id>): Promise<CommitScan | undefined>;
}

/** What evidence showed. */
export interface Assessment {
  readonly detections: readonly Detection[];
  /** Of these, what was there before the change, or is none of its doing; by default everything is new. */
  readonly existing?: ReadonlySet<Detection>;
  readonly measurements: readonly Measurement[];
  readonly charts: readonly Chart[];
  /** What was to be judged, and how much of it could be. */
  readonly evidence: Omit<Evidence, 'required'>;
  /** How much it was judged on, in `unit`. */
  readonly evaluated: number;
  readonly unit: string;
  readonly skipped: Readonly<Record<string, number>>;
  readonly engines: readonly EngineUse[];
}

export interface AssessInput<Id extends EvidenceGateId = EvidenceGateId> {
  /** The checked folder on the disk, where a job leaves its evidence. */
  readonly root: string;
  readonly change: Change;
  readonly settings: SettingsOf<Id>;
  /** Where a key of the policy stands. */
  readonly placeOf: (key: KeyPath) => { readonly path: string; readonly startLine?: number };
  readonly progress: (text: string) => void;
}

/** Judges evidence by rules: a model's by those of the policy, a change by what it does to the rules themselves. */
export interface EvidenceGate<Id extends EvidenceGateId = EvidenceGateId> {
  readonly id: Id;
  /** What it judges, or judges by, for people: "metric rules". */
  readonly kind: string;
  assess(input: AssessInput<Id>): Promise<Assessment>;
}

export type Gate = FileGate | EvidenceGate;
