import type { Detection } from '../findings/finding';
import type { Policy } from '../policy/schema';
import type { Tree, TreeEntry } from '../trees/tree';

export type GateId = keyof Policy['gates'];

/** What a scan of one side of a change found. */
export interface Scan {
  readonly detections: readonly Detection[];
  /** How many things (`Gate.unit`) were really evaluated. */
  readonly evaluated: number;
  /** What was passed over, by reason: `{ binary: 12 }`. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly engines: readonly EngineUse[];
}

export interface EngineUse {
  readonly name: string;
  readonly version: string;
  readonly durationMs: number;
}

export interface ScanInput<Id extends GateId = GateId> {
  readonly tree: Tree;
  /** The entries to scan, all of them of this gate's kind and none excluded by policy. */
  readonly entries: readonly TreeEntry[];
  readonly settings: NonNullable<Policy['gates'][Id]>;
  /** Called as files are done, for a progress line. */
  readonly progress: (done: number, total: number) => void;
}

export interface Gate<Id extends GateId = GateId> {
  readonly id: Id;
  readonly unit: 'files';
  /** What it looks at, for people: "Python files". */
  readonly kind: string;
  /** Whether an entry is of this gate's kind; by its path and size alone. */
  covers(entry: TreeEntry): boolean;
  /** Whether a change of the file at `changed` can change what is found in `entry` (a Dockerfile's .dockerignore). */
  dependsOn?(entry: TreeEntry, changed: string): boolean;
  scan(input: ScanInput<Id>): Promise<Scan>;
}
