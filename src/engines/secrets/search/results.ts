import type { ScanLimits, SecretMatch, SecretsEngine } from '..';
import type { Detection } from '../../../findings/finding';
import { detectionOf, incomplete, type Gap } from './detection';
import type { Place } from './lines';
import type { Limits } from './limits';

/** What a file turned out to hold. */
export interface FileScan {
  readonly detections: readonly Detection[];
  /** False of a file that only stands for a content that isn't here. */
  readonly evaluated: boolean;
  /** What was passed over, by reason: the file itself (`lfs`), or parts of it (`nested archives`). */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Where in a file something was found. */
export interface Found {
  readonly match: Pick<SecretMatch, 'rule' | 'value' | 'allowedBy'>;
  /** Undefined where lines say nothing. */
  readonly place: Place | undefined;
  /** The place inside the file that lines don't reach. */
  readonly member: string | undefined;
}

/** Whether what stands on these lines, from 1, is asked for. */
export type Asked = (firstLine: number, lastLine: number) => boolean;

/** Gathers what is found in one file, and holds it to its limits, however many members it has. */
export class Results {
  readonly #detections: Detection[] = [];
  /** What the detections of secrets are of. */
  readonly found: Found[] = [];
  readonly #known = new Set<string>();
  readonly #hidden: Found[] = [];
  readonly #skipped: Record<string, number> = {};
  readonly gaps = new Set<Gap>();
  #secrets = 0;
  #bytes = 0;
  #spentMs = 0;
  /** Nothing more is looked for: a limit was reached. */
  stopped = false;

  /** `size` is the file's own, in bytes; what its members unpack to counts when it is more. */
  constructor(
    readonly path: string,
    readonly size: number,
    readonly limits: Limits,
    readonly asked: Asked = () => true,
  ) {}

  /** How many bytes were looked through, those of members too. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Runs a search by `engine` over `bytes` more bytes of the file, within what is left of the file's time. */
  timed<T>(engine: SecretsEngine, bytes: number, search: (limits: ScanLimits) => T): T {
    const { baseMs, msPerMegabyte } = this.limits;
    const started = performance.now();
    this.#bytes += bytes;
    const left = baseMs + (msPerMegabyte * Math.max(this.size, this.#bytes)) / 1e6 - this.#spentMs;
    const limits = {
      deadline: started + left,
      untried: (name: string): void => {
        this.missing(
          'unfinished-file',
          `the ${name} of the policy was ended on a text that its patterns took too long on, and is not tried any more.`,
        );
      },
    };
    // Half of it, so that the rest is for the other patterns.
    const result = engine.patiently(left / 2, () => search(limits));
    this.#spentMs += performance.now() - started;
    return result;
  }

  add(found: Found): void {
    if (this.stopped) return;
    if (found.place && !this.asked(found.place.firstLine, found.place.lastLine)) return;
    if (found.match.allowedBy !== undefined) {
      this.skip(`allowed: ${found.match.allowedBy}`);
      return;
    }
    if (this.#secrets++ >= this.limits.secrets) {
      this.stop('too-many-secrets', `it holds more than ${this.limits.secrets} secrets; the rest is not listed.`);
      return;
    }
    this.#known.add(found.match.value);
    this.found.push(found);
    this.#detections.push(detectionOf(this.path, found));
  }

  /** What another look at the same bytes found: it counts only if no other place shows it. */
  addHidden(found: Found): void {
    if (!this.#known.has(found.match.value) && this.#hidden.length <= this.limits.secrets) this.#hidden.push(found);
  }

  outOfTime(): void {
    this.stop(
      'unfinished-file',
      `it was not scanned to its end in the time that a file of its size gets (${this.#bytes} bytes were begun).`,
    );
  }

  stop(gap: Gap, reason: string): void {
    if (this.stopped) return;
    this.missing(gap, reason);
    this.stopped = true;
  }

  /** Says that a part could not be judged, the first of its kind; what else there is goes on. */
  missing(gap: Gap, reason: string): void {
    if (this.gaps.has(gap)) return;
    this.gaps.add(gap);
    this.#detections.push(incomplete(this.path, gap, reason));
  }

  skip(reason: string): void {
    this.#skipped[reason] = (this.#skipped[reason] ?? 0) + 1;
  }

  scan(): FileScan {
    // Where members lie side by side, the end of one and the start of the next can look like one secret.
    const isKnown = ({ match }: Found): boolean => [...this.#known].some((value) => match.value.includes(value));
    for (const found of this.#hidden) if (!isKnown(found)) this.add(found);
    return { detections: this.#detections, evaluated: true, skipped: this.#skipped };
  }
}
