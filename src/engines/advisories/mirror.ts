import { closeSync, fstatSync, statSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { diskProblem, readAtMost } from '../../disk';
import { EngineError, messageOf } from '../../errors';
import { list } from '../../formats/collections';
import type { Ecosystem } from '../../formats/manifests/manifest';
import { openZip, ZipError, type ZipSource } from '../../formats/zip';
import { oneLine } from '../../http/reason';
import type { AdvisorySource, PackageVersion } from './advisory';
import { affects, ecosystemNamed } from './affects';
import { osvEcosystems, questionOf, spelledName } from './ecosystem';
import { advisoriesOf } from './merge';
import { advisoriesOfRange } from './ranges';
import { type AdvisoryRecord, recordSchema } from './record';
import { createScore } from './severity';

/**
 * Advisories of a copy on the disk: a folder of OSV records (JSON, YAML, the zips that OSV publishes; also in folders below), or one
 * such zip. It is as old as the newest record that it has of an ecosystem. Rejects with `EngineError` for a file
 * that isn't a record, and where it has none at all of an ecosystem that is asked about.
 */
export function osvMirror(root: string): AdvisorySource {
  const read: Held = { packages: new Set(), records: new Map(), newest: new Map() };
  return {
    async query(packages) {
      const questions = packages.map(questionOf);
      const asked = packages.filter((_, i) => isCompared(questions[i]?.kind));
      const missing = new Set(asked.map(keyOf).filter((key) => !read.packages.has(key)));
      if (missing.size > 0) await readMirror(root, missing, read);
      const ages = [...new Set(asked.map(({ ecosystem }) => ecosystem))].flatMap((ecosystem) => {
        const newest = read.newest.get(ecosystem);
        if (newest !== undefined) return [newest];
        // Of ranges alone little can be known anyway.
        if (asked.every((one) => one.ecosystem !== ecosystem || one.range !== undefined)) return [];
        const name = osvEcosystems[ecosystem as keyof typeof osvEcosystems];
        throw new EngineError(
          `${root} holds no record of ${name}, so that it can't tell what is known of its packages; put OSV's ${name}/all.zip there`,
        );
      });
      const score = await createScore();
      const unknown = new Map<number, string>();
      const advisories = packages.map((one, i) => {
        const question = questions[i];
        if (question === undefined || !isCompared(question.kind)) {
          unknown.set(
            i,
            question?.kind === 'unknown' ? question.reason : 'a mirror can not tell which versions a commit is in',
          );
          return [];
        }
        if (!read.newest.has(one.ecosystem)) {
          unknown.set(i, `${root} holds no record of ${osvEcosystems[one.ecosystem as keyof typeof osvEcosystems]}`);
          return [];
        }
        const about = (read.records.get(keyOf(one)) ?? []).filter(({ withdrawn }) => withdrawn === undefined);
        if (one.range) return advisoriesOfRange(about, { ...one, range: one.range }, score);
        const verdicts = about.map((record) => affects(record, one));
        const unclear = about.find((_, j) => verdicts[j] === undefined);
        if (unclear !== undefined)
          unknown.set(i, `the versions in ${unclear.id} can not be compared with "${one.version}"`);
        return advisoriesOf(
          about.filter((_, j) => verdicts[j] === true),
          one,
          score,
        );
      });
      return { advisories, unknown, asOf: new Date(Math.min(Date.now(), ...ages)), stale: false };
    },
  };
}

const isCompared = (kind: string | undefined): boolean => kind === 'package' || kind === 'moving';
const keyOf = ({ ecosystem, name }: Pick<PackageVersion, 'ecosystem' | 'name'>): string =>
  `${ecosystem}/${spelledName(ecosystem, name)}`;

/** What was read of a mirror: of its records, only those about packages that were asked about. */
interface Held {
  readonly packages: Set<string>;
  readonly records: Map<string, AdvisoryRecord[]>;
  /** When the newest record of each ecosystem was changed, in milliseconds since 1970. */
  readonly newest: Map<Ecosystem, number>;
}

/** As much of a record as tells whether it is wanted. */
const headSchema = recordSchema.pick({ id: true, modified: true }).extend({
  affected: list(
    z.object({ package: z.object({ ecosystem: z.string(), name: z.string() }).optional() }),
    100_000,
  ).optional(),
});

async function readMirror(root: string, wanted: ReadonlySet<string>, held: Held): Promise<void> {
  const found = new Map<string, Map<string, AdvisoryRecord>>();
  let files = 0;
  for await (const { name, content } of filesOf(root)) {
    files++;
    const refuse = (problem: string): EngineError =>
      new EngineError(`${name} is not an OSV record: ${oneLine(problem)}`);
    const data = dataOf(name, content, refuse);
    const head = headSchema.safeParse(data);
    if (!head.success) throw refuse(z.prettifyError(head.error));
    const time = Date.parse(head.data.modified);
    const keys = new Set<string>();
    for (const { package: about } of head.data.affected ?? []) {
      const ecosystem = about === undefined ? undefined : ecosystemNamed(about.ecosystem);
      if (about === undefined || ecosystem === undefined) continue;
      held.newest.set(ecosystem, Math.max(time, held.newest.get(ecosystem) ?? 0));
      const key = keyOf({ ecosystem, name: about.name });
      if (wanted.has(key)) keys.add(key);
    }
    if (keys.size === 0) continue;
    const record = recordSchema.safeParse(data);
    if (!record.success) throw refuse(z.prettifyError(record.error));
    for (const key of keys) {
      const known = found.get(key) ?? new Map<string, AdvisoryRecord>();
      found.set(key, known);
      const other = known.get(record.data.id);
      // The same record may lie in a zip and beside it.
      if (other === undefined || Date.parse(other.modified) < time) known.set(record.data.id, record.data);
    }
  }
  if (files === 0) throw new EngineError(`${root} holds no OSV record (.json, .yaml or .zip)`);
  for (const key of wanted) {
    held.packages.add(key);
    held.records.set(key, [...(found.get(key)?.values() ?? [])]);
  }
}

function dataOf(name: string, content: Buffer, refuse: (problem: string) => EngineError): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // Nothing but text: 1.10 is a version, and no number.
    return name.endsWith('.json') ? JSON.parse(text) : parseYaml(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch (error) {
    throw refuse(messageOf(error));
  }
}

interface MirrorFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The largest known have some megabytes. */
const maxRecordBytes = 64 * 2 ** 20;

async function* filesOf(file: string): AsyncGenerator<MirrorFile, void, undefined> {
  if (!isFolder(file)) {
    if (!file.endsWith('.zip')) throw new EngineError(`${file} is neither a folder nor a zip of OSV records`);
    yield* membersOf(file);
    return;
  }
  for (const entry of entriesOf(file)) {
    const below = path.join(file, entry.name);
    // What belongs to git, and to an editor.
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesOf(below);
    else if (entry.isFile() && entry.name.endsWith('.zip')) yield* membersOf(below);
    else if (entry.isFile() && isRecordName(entry.name)) yield { name: below, content: contentOf(below) };
  }
}

const isRecordName = (name: string): boolean => /\.(?:json|ya?ml)$/.test(name);

const isFolder = (file: string): boolean => onDisk(file, () => statSync(file).isDirectory());
const entriesOf = (folder: string) => onDisk(folder, () => readdirSync(folder, { withFileTypes: true }));

function onDisk<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new EngineError(`${file} can't be read: ${diskProblem(error)}`);
  }
}

function contentOf(file: string): Buffer {
  try {
    return readAtMost(file, maxRecordBytes);
  } catch (error) {
    throw new EngineError(`${file} can't be read: ${messageOf(error)}`);
  }
}

/** All that OSV knows of npm is more than what zips may have by default. */
const zipLimits = { entries: 2_000_000, directoryBytes: 512 * 2 ** 20 };

async function* membersOf(file: string): AsyncGenerator<MirrorFile, void, undefined> {
  const descriptor = onDisk(file, () => openSync(file, 'r'));
  try {
    const zip = await openZip(sourceOf(descriptor), zipLimits);
    for (const entry of zip.entries) {
      if (entry.kind !== 'file' || !isRecordName(entry.name)) continue;
      const pieces: Buffer[] = [];
      for await (const piece of zip.read(entry, maxRecordBytes)) pieces.push(piece);
      yield { name: `${file}: ${entry.name}`, content: Buffer.concat(pieces) };
    }
  } catch (error) {
    throw error instanceof ZipError ? new EngineError(`${file} can't be read: ${error.message}`) : error;
  } finally {
    closeSync(descriptor);
  }
}

/** Reads at once: a hundred thousand small waits cost more than the reading. */
function sourceOf(descriptor: number): ZipSource {
  return {
    size: fstatSync(descriptor).size,
    read: (offset, length) => {
      const bytes = Buffer.allocUnsafe(length);
      return Promise.resolve(bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset)));
    },
  };
}
