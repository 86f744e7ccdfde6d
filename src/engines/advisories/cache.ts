import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { list } from '../../formats/collections';
import { type Listed, listedSchema } from './client';
import { type AdvisoryRecord, recordSchema } from './record';

/** What a server answered before, in files of a folder, one for each question and each record. */
export interface AdvisoryCache {
  answer(key: string): CachedAnswer | undefined;
  /** The record as `listed` or newer. */
  record(listed: Listed): AdvisoryRecord | undefined;
  keepAnswer(key: string, answer: CachedAnswer): void;
  keepRecord(listed: Listed, record: AdvisoryRecord): void;
}

/** What is known of a package, and since when. */
export interface CachedAnswer {
  readonly asOf: Date;
  readonly listed: readonly Listed[];
}

/** Another one's files are not read. */
const format = 1;
const maxFileBytes = 64 * 2 ** 20;
/** Clocks of machines that share a cache differ; what is further in the future would never grow old. */
const maxAheadMs = 5 * 60_000;

const answerFile = z.object({
  format: z.literal(format),
  key: z.string(),
  asOf: z.iso.datetime().transform((text) => new Date(text)),
  listed: list(listedSchema, 1_000_000),
});

const recordFile = z.object({
  format: z.literal(format),
  key: z.string(),
  modified: z.string(),
  record: recordSchema,
});

/**
 * Of one server's answers. A file that is damaged, cut off or another one's is as none, and what can't be written is not kept: the
 * answer is right without it.
 */
export function createAdvisoryCache(folder: string, address: string, now: () => Date): AdvisoryCache {
  const fileOf = (kind: string, key: string): string => {
    const digest = createHash('sha256')
      .update(JSON.stringify([address, key]))
      .digest('hex')
      .slice(0, 32);
    return path.join(folder, `${kind}-${digest}.json`);
  };
  const write = (file: string, content: object): void => {
    const unfinished = `${file}.${randomUUID()}.tmp`;
    const kept = attempt(() => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(unfinished, JSON.stringify(content), { flag: 'wx' });
      renameSync(unfinished, file);
      return true;
    });
    if (kept === undefined)
      attempt(() => {
        rmSync(unfinished);
      });
  };
  return {
    answer(key) {
      const { data } = answerFile.safeParse(contentOf(fileOf('answer', key)));
      if (data?.key !== key || data.asOf.getTime() > now().getTime() + maxAheadMs) return undefined;
      return data;
    },
    record({ id, modified }) {
      const { data } = recordFile.safeParse(contentOf(fileOf('record', id)));
      if (data?.key !== id || data.record.id !== id) return undefined;
      const { modified: kept, record } = data;
      const isAsListed = [kept, record.modified].some((time) => Date.parse(time) >= Date.parse(modified));
      return isAsListed ? record : undefined;
    },
    keepAnswer(key, { asOf, listed }) {
      write(fileOf('answer', key), { format, key, asOf: asOf.toISOString(), listed });
    },
    keepRecord({ id, modified }, record) {
      write(fileOf('record', id), { format, key: id, modified, record });
    },
  };
}

const contentOf = (file: string): unknown =>
  attempt(() => (statSync(file).size > maxFileBytes ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as unknown)));

/** Undefined where the disk, or what lies there, doesn't allow it. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
