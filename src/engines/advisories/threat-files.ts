import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { readAtMost } from '../../disk';
import { EngineError, messageOf } from '../../errors';
import { list } from '../../formats/collections';
import { oneLine } from '../../http/reason';
import type { Advisory, AdvisorySource } from './advisory';

export interface ThreatFiles {
  /** The scores of FIRST: CSV with the columns `cve` and `epss`, also packed (`.gz`). */
  readonly epss?: string;
  /** CISA's catalogue of what is exploited, as JSON or CSV. */
  readonly kev?: string;
}

/** What is known of the exploitation of CVEs. */
export interface Threats {
  /** The highest score, 0 to 1, of those of an advisory's CVEs that have one. */
  readonly epss: (names: readonly string[]) => number | undefined;
  /** Undefined without a catalogue. */
  readonly exploited: (names: readonly string[]) => boolean | undefined;
}

/** Unpacked: the scores of all CVEs have some 10 MB, the catalogue 2. */
const maxBytes = 256 * 2 ** 20;

/** Reads the files that are given, whole. @throws EngineError naming the file and the line of what can't be read. */
export function readThreats({ epss, kev }: ThreatFiles): Threats {
  const scores = epss === undefined ? undefined : scoresIn(epss, textOf(epss));
  const known = kev === undefined ? undefined : catalogueIn(kev, textOf(kev));
  return {
    epss(names) {
      const found = names.flatMap((name) => scores?.get(name) ?? []);
      return found.length === 0 ? undefined : Math.max(...found);
    },
    exploited: (names) => (known === undefined ? undefined : names.some((name) => known.has(name))),
  };
}

/** The same source, its advisories with what the files, read once, tell of their exploitation. Rejects as `readThreats` throws. */
export function withThreatFiles(source: AdvisorySource, files: ThreatFiles): AdvisorySource {
  let threats: Threats | undefined;
  return {
    async query(packages) {
      const { epss, exploited } = (threats ??= readThreats(files));
      const answer = await source.query(packages);
      const told = (advisory: Advisory): Advisory => {
        const names = [advisory.id, ...advisory.aliases];
        const [score, isExploited] = [epss(names), exploited(names)];
        return {
          ...advisory,
          ...(score !== undefined && { epss: score }),
          ...(isExploited !== undefined && { exploited: isExploited }),
        };
      };
      return { ...answer, advisories: answer.advisories.map((found) => found.map(told)) };
    },
  };
}

function textOf(file: string): string {
  try {
    const content = readAtMost(file, maxBytes);
    const packed = content[0] === 0x1f && content[1] === 0x8b;
    const bytes = packed ? gunzipSync(content, { maxOutputLength: maxBytes }) : content;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new EngineError(`${file} can't be read: ${oneLine(messageOf(error))}`);
  }
}

const cve = /^CVE-\d{4}-\d{4,19}$/;

function scoresIn(file: string, text: string): Map<string, number> {
  const scores = new Map<string, number>();
  const table = tableIn(file, text, ['cve', 'epss']);
  for (const { line, values } of table) {
    const [name = '', value = ''] = values;
    const score = /^\d*\.?\d+(?:e-?\d{1,3})?$/i.test(value) ? Number(value) : NaN;
    if (!cve.test(name) || !(score >= 0 && score <= 1))
      throw new EngineError(`${file}: line ${line} has no CVE with a score from 0 to 1`);
    scores.set(name, score);
  }
  return scores;
}

const catalogue = z.object({
  count: z.number().optional(),
  vulnerabilities: list(z.object({ cveID: z.string().regex(cve, 'not a CVE') }), 1_000_000),
});

function catalogueIn(file: string, text: string): Set<string> {
  if (!/^\s*\{/.test(text)) {
    const names = new Set<string>();
    for (const { line, values } of tableIn(file, text, ['cveID'])) {
      const [name = ''] = values;
      if (!cve.test(name)) throw new EngineError(`${file}: line ${line} has no CVE`);
      names.add(name);
    }
    return names;
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new EngineError(`${file} is not JSON, or cut off: ${oneLine(messageOf(error))}`);
  }
  const parsed = catalogue.safeParse(data);
  if (!parsed.success)
    throw new EngineError(
      `${file} is not the catalogue of exploited vulnerabilities: ${oneLine(z.prettifyError(parsed.error))}`,
    );
  const { count, vulnerabilities } = parsed.data;
  if (vulnerabilities.length === 0 || (count !== undefined && count !== vulnerabilities.length))
    throw new EngineError(`${file} is not whole: ${vulnerabilities.length} of ${count ?? 'at least 1'} entries`);
  return new Set(vulnerabilities.map(({ cveID }) => cveID));
}

interface Row {
  readonly line: number;
  /** Of the columns that were asked for. */
  readonly values: readonly string[];
}

/** The rows of a CSV file with these columns. The file of scores begins with a comment. */
function* tableIn(file: string, text: string, columns: readonly string[]): Generator<Row, void, undefined> {
  if (!/\n\s*$/.test(text)) throw new EngineError(`${file} ends within a line: it is cut off`);
  let places: readonly number[] | undefined;
  let width = 0;
  let rows = 0;
  for (const { line, cells } of rowsIn(file, text)) {
    if (places === undefined) {
      if (cells[0]?.startsWith('#') === true && line === 1) continue;
      const names = cells;
      places = columns.map((column) => names.indexOf(column));
      width = cells.length;
      if (places.includes(-1))
        throw new EngineError(
          `${file}: line ${line} does not name the columns ${columns.map((name) => `"${name}"`).join(' and ')}`,
        );
      continue;
    }
    if (cells.length !== width) throw new EngineError(`${file}: line ${line} has ${cells.length} of ${width} columns`);
    rows++;
    yield { line, values: places.map((place) => cells[place]?.trim() ?? '') };
  }
  if (rows === 0) throw new EngineError(`${file} has no row`);
}

/** Source: RFC 4180. A quoted cell may hold line breaks. */
function* rowsIn(file: string, text: string): Generator<{ line: number; cells: string[] }, void, undefined> {
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let [line, from] = [1, 1];
  let cells: string[] = [];
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new EngineError(`${file}: line ${line} is not CSV, or cut off`);
    const [whole, quoted, plain = '', end] = found;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    for (const letter of whole) if (letter === '\n') line++;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') yield { line: from, cells };
    cells = [];
    from = line;
  }
  if (cells.length > 0) yield { line: from, cells };
}
