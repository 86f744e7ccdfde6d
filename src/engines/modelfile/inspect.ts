import { keepingEnds, type ByteSource } from '../../formats/source';
import { packings, UnpackError } from '../../formats/unpack';
import { isModelName, isNameOfModelOnly } from './names';
import { readers } from './readers';
import { sevenzipReader } from './readers/sevenzip';
import { tarReader } from './readers/tar';
import { unrecognisedReader } from './readers/unrecognised';
import { zipReader } from './readers/zip';
import { readMemberText } from './member-text';
import type { Context, ModelFinding, Probe, Reader } from './reader';
import { modelRules } from './rules';
import { shownName } from './shown';

export interface InspectLimits {
  /** Containers inside one another. */
  readonly depth: number;
  /** Members of all containers of one file. */
  readonly members: number;
  /** What may be unpacked of one file, counted each time. */
  readonly unpackedBytes: number;
  readonly milliseconds: number;
}

const defaults: InspectLimits = { depth: 8, members: 100_000, unpackedBytes: 16 * 2 ** 30, milliseconds: 120_000 };

/** A finding, and the members that it lies in, from the outside in. */
export interface PlacedFinding extends ModelFinding {
  readonly members: readonly string[];
}

/** What is known of a file after its inspection. */
export interface Inspection {
  /** From the outside in and in the order they were met; empty for what is no model. */
  readonly formats: readonly { readonly members: readonly string[]; readonly format: string }[];
  readonly findings: readonly PlacedFinding[];
  readonly facts: readonly {
    readonly members: readonly string[];
    readonly name: string;
    readonly value: string | number;
  }[];
  /** Every name that it imports, sorted. */
  readonly globals: readonly string[];
}

export interface InspectOptions {
  /** `package.module.Class`: what the policy allows beside the built-in list. */
  readonly allowedGlobals: ReadonlySet<string>;
  /** Is told the texts of the file, member by member, in order. */
  readonly onText?: (members: readonly string[], place: string | number, text: string) => void;
  readonly limits?: Partial<InspectLimits>;
}

/** What holds any files, and is no format of models. */
const containers: ReadonlySet<string> = new Set([
  ...[zipReader, tarReader, sevenzipReader].map(({ format }) => format),
  ...packings.map(({ name }) => name),
]);

/** After its time a file has so much more until nothing can be read of it: readers that look at the time end earlier, and say where. */
const graceMilliseconds = 10_000;

/** So many findings, and facts, of one file are kept. */
const maxFindings = 200;
const maxFacts = 10_000;
const maxGlobals = 10_000;
/** How much of a file's start the formats are told by. */
export const headBytes = 8_192;

/** Reads a file by every format that its content fits, and what is packed in it likewise. Throws only what the source throws. */
export async function inspectModel(source: ByteSource, name: string, options: InspectOptions): Promise<Inspection> {
  const inspector = new Inspector(name, options);
  await inspector.inspect([], name, source);
  return inspector.result();
}

/** The formats that a file's content fits. */
export async function formatsOf(source: ByteSource, name: string): Promise<string[]> {
  return (await fitting(await probeOf(source, name, false))).map(([format]) => format);
}

async function probeOf(source: ByteSource, name: string, inside: boolean): Promise<Probe> {
  const kept = keepingEnds(source);
  return { source: kept, name, inside, head: await kept.read(0, headBytes) };
}

async function fitting(probe: Probe): Promise<(readonly [format: string, reader: Reader])[]> {
  const found: (readonly [string, Reader])[] = [];
  for (const reader of readers) {
    // Most say so at once, and waiting costs more than their look.
    const answer = reader.fits(probe);
    const fits = answer instanceof Promise ? await answer : answer;
    if (fits !== false) found.push([fits === true ? reader.format : fits, reader]);
  }
  if (found.length === 0 && (await unrecognisedReader.fits(probe)) !== false)
    found.push([unrecognisedReader.format, unrecognisedReader]);
  return found;
}

class Inspector {
  private readonly formats: { members: readonly string[]; format: string }[] = [];
  private readonly findings = new Map<string, PlacedFinding>();
  private readonly facts: { members: readonly string[]; name: string; value: string | number }[] = [];
  private readonly globals = new Set<string>();
  private readonly limits: InspectLimits;
  private readonly deadline: number;
  private members = 0;
  private unpackedBytes = 0;

  constructor(
    private readonly name: string,
    private readonly options: InspectOptions,
  ) {
    this.limits = { ...defaults, ...options.limits };
    this.deadline = performance.now() + this.limits.milliseconds;
  }

  /** Reads a file or a member of one by all formats that its content fits, or by `as`; what stops that is a finding. */
  async inspect(members: readonly string[], name: string, source: ByteSource, as?: Reader): Promise<void> {
    const bounded = this.bounded(source);
    try {
      if (as !== undefined) {
        await this.read(members, as.format, as, bounded);
        return;
      }
      const found = await fitting(await probeOf(bounded, name, members.length > 0));
      for (const [format, reader] of found) await this.read(members, format, reader, bounded);
      if (found.length === 0 && members.length > 0) await readMemberText(bounded, this.context(members));
    } catch (error) {
      if (!(error instanceof UnpackError)) throw error;
      this.stopped(members.slice(0, -1), members.at(-1) ?? 'The file', error.message);
    }
  }

  /** Whatever a file makes a reader do, it can't go on for ever. */
  private bounded(source: ByteSource): ByteSource {
    const end = this.deadline + graceMilliseconds;
    return {
      size: source.size,
      read: (offset, length) => (performance.now() > end ? Promise.reject(this.late()) : source.read(offset, length)),
    };
  }

  private late(): UnpackError {
    return new UnpackError(`the file took more than ${this.limits.milliseconds / 1_000} s`);
  }

  private stopped(members: readonly string[], member: string, problem: string): void {
    const message = `${shownName(member)} was not looked into, or not to its end: ${problem}.`;
    this.report({ rule: 'not-understood', message, subject: 'limit', members });
  }

  private async read(members: readonly string[], format: string, reader: Reader, source: ByteSource): Promise<void> {
    this.formats.push({ members, format });
    await reader.read(source, this.context(members));
  }

  result(): Inspection {
    return {
      formats: this.formats,
      findings: this.judged(),
      facts: this.facts,
      globals: [...this.globals].sort(),
    };
  }

  private context(members: readonly string[]): Context {
    const report = (finding: ModelFinding): void => {
      this.report({ ...finding, members });
    };
    return {
      members,
      allowedGlobals: this.options.allowedGlobals,
      report,
      fact: (name, value) => {
        if (this.facts.length < maxFacts) this.facts.push({ members, name, value });
      },
      global: (name) => {
        if (this.globals.size < maxGlobals) this.globals.add(name);
      },
      text: (place, text) => this.options.onText?.(members, place, text),
      unpack: (bytes) => {
        const { unpackedBytes } = this.limits;
        this.unpackedBytes += bytes;
        if (this.unpackedBytes > unpackedBytes)
          throw new UnpackError(`the file unpacks to more than ${Math.floor(unpackedBytes / 2 ** 20)} MiB`);
        if (performance.now() > this.deadline) throw this.late();
      },
      inspect: async (member, source, as) => {
        const { depth, members: most } = this.limits;
        if (members.length >= depth) this.stopped(members, member, `it lies ${depth} containers deep`);
        else if (++this.members > most) this.stopped(members, member, `the file has more than ${most} members`);
        else if (performance.now() > this.deadline) this.stopped(members, member, this.late().message);
        else await this.inspect([...members, member], member, source, as);
      },
    };
  }

  /** An archive that deceives, and holds what does harm, was made to. */
  private judged(): PlacedFinding[] {
    const findings = [...this.findings.values()].filter((finding) => !this.isElsewhere(finding));
    const harmful = findings.filter(({ rule, severity }) => (severity ?? modelRules[rule].severity) === 'critical');
    const hides = ({ rule, members }: PlacedFinding): boolean =>
      rule === 'deceptive-container' &&
      harmful.some((other) => members.every((name, at) => other.members[at] === name));
    return findings.map((finding) => (hides(finding) ? { ...finding, severity: 'critical' } : finding));
  }

  /** A program in an archive that is no model: archives of programs are packed, too. */
  private isElsewhere({ rule, members }: PlacedFinding): boolean {
    if (rule !== 'executable-content' || members.length === 0 || isModelName(members.at(-1) ?? '')) return false;
    const names = [this.name, ...members];
    return !members.some(
      (_, depth) =>
        isNameOfModelOnly(names[depth] ?? '') ||
        this.formats.some(
          (each) =>
            !containers.has(each.format) &&
            each.members.length === depth &&
            each.members.every((name, at) => name === members[at]),
        ),
    );
  }

  /** The same thing in the same member is one finding. */
  private report(finding: PlacedFinding): void {
    const key = [finding.rule, finding.subject, ...finding.members].join('\0');
    if (this.findings.has(key) || this.findings.size >= maxFindings) return;
    this.findings.set(key, finding);
  }
}
