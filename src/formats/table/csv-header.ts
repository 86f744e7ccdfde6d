import { RecordScanner, cellText } from './csv-scanner';
import { TableError } from './error';
import type { Source } from './source';
import { checkNames } from './table';

/** What may stand between cells; the first of equals wins. */
const delimiters = [
  { sign: ',', word: 'separated by commas' },
  { sign: ';', word: 'separated by semicolons' },
  { sign: '\t', word: 'separated by tabs' },
  { sign: '|', word: 'separated by bars' },
] as const;

/** The header must lie in this much of the file. */
const headBytes = 1024 * 1024;

export interface Header {
  readonly names: readonly string[];
  readonly delimiter: number;
  /** `CSV separated by semicolons` */
  readonly format: string;
}

/** Finds the header of a CSV file and with it the sign between cells. */
export async function readHeader(source: Source): Promise<Header> {
  const { bytes, whole } = await headOf(source);
  const { sign, word } = chooseDelimiter(bytes, whole);
  const delimiter = sign.charCodeAt(0);
  const scanner = new RecordScanner(delimiter, 256, true);
  let line = 1;
  for (let at = 0; at < bytes.length; line += scanner.lines) {
    const next = scanner.scan(bytes, at, whole);
    if (next === -1) throw new TableError(source.file, scanner.problem ?? 'the header is longer than 1 MB', { line });
    if (scanner.fields > 0) {
      const names = Array.from({ length: scanner.fields }, (_, field) => cellText(bytes, scanner, field));
      checkNames(source.file, names, line);
      if (looksLikeData(names))
        throw new TableError(
          source.file,
          'the first line holds numbers, not the names of columns: there is no header',
          { line },
        );
      return { names, delimiter, format: `CSV ${word}` };
    }
    at = next;
  }
  throw new TableError(source.file, 'is empty: it has no header');
}

async function headOf(source: Source): Promise<{ bytes: Buffer; whole: boolean }> {
  let bytes: Buffer = Buffer.alloc(0);
  for await (const piece of source.text()) {
    bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
    if (bytes.length >= headBytes) return { bytes, whole: false };
  }
  return { bytes, whole: true };
}

/** The sign with most cells in the header, of those by which the first row has as many, where there are such. */
function chooseDelimiter(bytes: Buffer, whole: boolean): (typeof delimiters)[number] {
  let best: (typeof delimiters)[number] = delimiters[0];
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const [header, row] = firstRecords(bytes, whole, delimiter.sign.charCodeAt(0));
    if (header === undefined || header < 2) continue;
    const score = header + (row === header ? 1_000_000_000 : 0);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** How many cells the first two records have that aren't empty lines. */
function firstRecords(bytes: Buffer, whole: boolean, delimiter: number): readonly number[] {
  const scanner = new RecordScanner(delimiter, 1, false);
  const counts: number[] = [];
  for (let at = 0; at < bytes.length && counts.length < 2;) {
    at = scanner.scan(bytes, at, whole);
    if (at === -1) break;
    if (scanner.fields > 0) counts.push(scanner.fields);
  }
  return counts;
}

/** Numbers alone are no names, unless they count up, as those of an unnamed matrix or of years do. */
function looksLikeData(names: readonly string[]): boolean {
  const given = names.filter((name) => name !== '');
  const numbers = given.map((name) => (/^\s*[-+]?[\d.]/.test(name) ? Number(name) : NaN));
  if (given.length === 0 || numbers.some(Number.isNaN)) return false;
  return !numbers.every(
    (value, i) => Number.isInteger(value) && value >= 0 && (i === 0 || value > Number(numbers[i - 1])),
  );
}
