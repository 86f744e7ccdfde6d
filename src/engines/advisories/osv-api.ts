import { EngineError } from '../../errors';
import { UnavailableError } from '../../http/json-client';
import type { AdvisoryAnswer, AdvisorySource, PackageVersion } from './advisory';
import { affects } from './affects';
import { type CachedAnswer, createAdvisoryCache } from './cache';
import { addressOf, createOsvClient, type Listed, type OsvClientOptions, type OsvQuery } from './client';
import { type Question, questionOf } from './ecosystem';
import { advisoriesOf } from './merge';
import { advisoriesOfRange, isOfMalwareAlone } from './ranges';
import type { AdvisoryRecord } from './record';
import { createScore } from './severity';

export const publicOsv = 'https://api.osv.dev';

export interface OsvApiOptions extends Omit<OsvClientOptions, 'url'> {
  /** By default the public one. */
  readonly url?: string;
  /** A folder that nobody but the user can write to; without one nothing is kept. */
  readonly cache?: string;
  /** Up to this age an answer is used without asking again, in milliseconds; by default six hours. */
  readonly maxAgeMs?: number;
  /** Whether an older answer does where the server doesn't give one. */
  readonly staleOk?: boolean;
  readonly now?: () => Date;
}

const defaultMaxAgeMs = 6 * 60 * 60_000;

/**
 * Asks an OSV API, which does the comparing of versions itself: what it answers counts, whatever its records' own ranges say. Its
 * answers are kept. Rejects with `EngineError` where one package can't be told about, from the server or, if stale answers will do, the cache.
 */
export function osvApi(options: OsvApiOptions = {}): AdvisorySource {
  const { url = publicOsv, maxAgeMs = defaultMaxAgeMs, staleOk = false, now = () => new Date() } = options;
  const address = addressOf(url);
  const cache = options.cache === undefined ? undefined : createAdvisoryCache(options.cache, address, now);

  return {
    async query(packages) {
      const questions = packages.map(questionOf);
      const queries = new Map<string, OsvQuery>();
      const whole = new Set<string>();
      for (const [i, question] of questions.entries()) {
        const query = queryOf(question);
        if (query === undefined) continue;
        const key = JSON.stringify(query);
        queries.set(key, query);
        const asked = packages[i];
        if (asked === undefined || !isOfMalwareAlone(asked)) whole.add(key);
      }
      const isWanted: IsWanted = (key, id) => whole.has(key) || id.startsWith('MAL-');
      const held = new Map<string, CachedAnswer>();
      for (const key of queries.keys()) {
        const answer = cache?.answer(key);
        if (answer !== undefined) held.set(key, answer);
      }
      const records = new Map<string, AdvisoryRecord>();
      let known: Map<string, CachedAnswer>;
      let stale = false;
      try {
        known = await ask(queries, held, records, isWanted);
      } catch (error) {
        if (!(error instanceof UnavailableError) || !staleOk) throw error;
        known = fromCache(queries, held, records, { isWanted, cause: error });
        stale = true;
      }
      return answerOf(packages, questions, known, records, { stale, now: now() });
    },
  };

  /** Of what is young enough from the cache, the rest from the server. */
  async function ask(
    queries: ReadonlyMap<string, OsvQuery>,
    held: ReadonlyMap<string, CachedAnswer>,
    records: Map<string, AdvisoryRecord>,
    isWanted: IsWanted,
  ): Promise<Map<string, CachedAnswer>> {
    const client = createOsvClient({ ...options, url });
    const start = now();
    const known = new Map<string, CachedAnswer>();
    const toAsk: [string, OsvQuery][] = [];
    for (const [key, query] of queries) {
      const answer = held.get(key);
      if (answer !== undefined && start.getTime() - answer.asOf.getTime() < maxAgeMs) known.set(key, answer);
      else toAsk.push([key, query]);
    }
    const answers = toAsk.length === 0 ? [] : await client.list(toAsk.map(([, query]) => query));
    const asked = new Map(toAsk.map(([key], i) => [key, { listed: answers[i] ?? [], asOf: start }]));
    for (const [key, answer] of asked) known.set(key, answer);

    const missing = new Map<string, Listed>();
    for (const listed of allListed(known, isWanted)) {
      const record = cache?.record(listed);
      if (record === undefined) missing.set(listed.id, listed);
      else records.set(listed.id, record);
    }
    const fetched = missing.size === 0 ? [] : await client.records([...missing.keys()]);
    for (const record of fetched) {
      records.set(record.id, record);
      const listed = missing.get(record.id);
      if (listed !== undefined) cache?.keepRecord(listed, record);
    }
    // Only now: an answer without its records is none.
    for (const [key, answer] of asked) cache?.keepAnswer(key, answer);
    return known;
  }

  function fromCache(
    queries: ReadonlyMap<string, OsvQuery>,
    held: ReadonlyMap<string, CachedAnswer>,
    records: Map<string, AdvisoryRecord>,
    { isWanted, cause }: { readonly isWanted: IsWanted; readonly cause: UnavailableError },
  ): Map<string, CachedAnswer> {
    const known = new Map<string, CachedAnswer>();
    for (const [key, query] of queries) {
      const answer = held.get(key);
      if (answer === undefined) throw notKept(query, cause);
      known.set(key, answer);
      for (const listed of answer.listed) {
        if (!isWanted(key, listed.id)) continue;
        const record = records.get(listed.id) ?? cache?.record(listed);
        if (record === undefined) throw notKept(query, cause);
        records.set(listed.id, record);
      }
    }
    return known;
  }
}

/** Whether a record that is listed for a query has to be read. */
type IsWanted = (key: string, id: string) => boolean;

/** The newest that is listed of each record: two answers of different age may both name it. */
function allListed(known: ReadonlyMap<string, CachedAnswer>, isWanted: IsWanted): Iterable<Listed> {
  const newest = new Map<string, Listed>();
  for (const [key, { listed }] of known) {
    for (const one of listed) {
      if (!isWanted(key, one.id)) continue;
      const other = newest.get(one.id);
      if (other === undefined || Date.parse(other.modified) < Date.parse(one.modified)) newest.set(one.id, one);
    }
  }
  return newest.values();
}

function queryOf(question: Question): OsvQuery | undefined {
  switch (question.kind) {
    case 'package':
      return { package: question.package, version: question.version };
    case 'moving':
      return { package: question.package };
    case 'commit':
      return { commit: question.commit };
    case 'unknown':
      return undefined;
  }
}

function notKept(query: OsvQuery, { message }: UnavailableError): EngineError {
  const about = 'commit' in query ? query.commit : `${query.package.name} ${query.version ?? ''}`.trim();
  return new EngineError(`${message}; and the cache has no whole answer about ${about.slice(0, 100)}`);
}

async function answerOf(
  packages: readonly PackageVersion[],
  questions: readonly Question[],
  known: ReadonlyMap<string, CachedAnswer>,
  records: ReadonlyMap<string, AdvisoryRecord>,
  { stale, now }: { readonly stale: boolean; readonly now: Date },
): Promise<AdvisoryAnswer> {
  const score = await createScore();
  const unknown = new Map<number, string>();
  const advisories = packages.map((asked, i) => {
    const question = questions[i];
    if (question === undefined || question.kind === 'unknown') {
      unknown.set(i, question?.reason ?? '');
      return [];
    }
    const { listed = [] } = known.get(JSON.stringify(queryOf(question))) ?? {};
    const about = listed.flatMap(({ id }) => records.get(id) ?? []);
    if (asked.range) return advisoriesOfRange(about, { ...asked, range: asked.range }, score);
    // Of a moving tag the server can't tell.
    const found = question.kind === 'moving' ? about.filter((record) => affects(record, asked) !== false) : about;
    return advisoriesOf(found, asked, score);
  });
  const oldest = [...known.values()].reduce((time, { asOf }) => Math.min(time, asOf.getTime()), now.getTime());
  return { advisories, unknown, asOf: new Date(oldest), stale };
}
