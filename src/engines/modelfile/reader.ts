import type { Severity } from '../../findings/finding';
import type { ByteSource } from '../../formats/source';
import type { ModelRuleId } from './rules';

/** One thing that is wrong with a model file. */
export interface ModelFinding {
  readonly rule: ModelRuleId;
  /** In place of the rule's own. */
  readonly severity?: Severity;
  /** One or two sentences. What the file says in it is cut short. */
  readonly message: string;
  /** Where in the file: of the member's bytes, unpacked. */
  readonly offset?: number;
  /** What it is about, and stays about when bytes move: the name of a callable, of a field. */
  readonly subject: string;
}

/** What a reader may ask and tell while it reads one file or one member of one. */
export interface Context {
  /** Members from the outside in: `['model.pt', 'archive/data.pkl']` without the file itself is `['archive/data.pkl']`. */
  readonly members: readonly string[];
  readonly allowedGlobals: ReadonlySet<string>;
  report(finding: ModelFinding): void;
  /** Something about the model that people want to see: its producer, a tensor, a parameter. */
  fact(name: string, value: string | number): void;
  /** An import of the file, for the lock file and for people. */
  global(name: string): void;
  /** Text of the file, to be looked through for secrets; `place` says where it stands: `metadata.author`, or the byte it begins at. */
  text(place: string | number, text: string): void;
  /** Looks into what is packed inside, as if it were a file of its own; by this one reader where the container says what it is. */
  inspect(member: string, source: ByteSource, as?: Reader): Promise<void>;
  /** Counts bytes that are unpacked; throws an `UnpackError` when they, or the time, are more than a file gets. */
  unpack(bytes: number): void;
}

/** The start of a file, and its end where a format is known by that. */
export interface Probe {
  readonly source: ByteSource;
  readonly head: Buffer;
  /** The name that it has, which decides nothing but what to call it. */
  readonly name: string;
  /** Whether it is a member of another file. */
  readonly inside: boolean;
}

/** Reads one format. It reads nothing twice, runs nothing, and holds no more than a bounded part of the file. */
export interface Reader {
  /** For people: "PyTorch archive". */
  readonly format: string;
  /** Whether a file is of this format, by its content alone; or which kind of it, for people. */
  fits(probe: Probe): boolean | string | Promise<boolean | string>;
  /** Reports what can't be read; throws only what its source throws. */
  read(source: ByteSource, context: Context): Promise<void>;
}
