import type { SecretsEngine } from '..';
import { NotebookError } from '../../../formats/notebook';
import {
  offsetsInFile,
  readNotebookTexts,
  type NotebookText,
  type NotebookTexts,
} from '../../../formats/notebook-texts';
import { decodeText } from '../../../formats/text';
import { findSecrets, type Located } from './find';
import { advance, placeOf, startOfFile } from './lines';
import type { Found, Results } from './results';
import { textView } from './view';

/** A secret and the place inside the notebook that lines don't reach. */
interface InCell extends Located {
  readonly member: string | undefined;
}

export const isNotebook = (path: string): boolean => /\.ipynb$/i.test(path);

/**
 * Looks for secrets in what a notebook shows: the source of each cell as it is typed, texts of outputs, tracebacks and attachments; and
 * in all the rest of the file as it stands (metadata, widgets), images left out. False, and nothing is looked for, when it is no
 * notebook or a broken one.
 */
export function searchNotebook(
  pieces: readonly Buffer[],
  path: string,
  engine: SecretsEngine,
  results: Results,
  report: (found: Found) => void,
): boolean {
  const [first] = pieces;
  const decoded = decodeText(pieces.length === 1 && first ? first : Buffer.concat(pieces));
  const notebook = decoded?.encoding === 'utf-8' ? readTexts(decoded.text) : undefined;
  if (decoded === undefined || notebook === undefined) return false;
  const { text } = decoded;
  const view = textView('utf-8', path);
  const places: InCell[] = [];
  const complete = results.timed(engine, text.length, (limits) => {
    places.length = 0;
    const rest = findSecrets(engine, view, remainder(text, notebook), path, limits);
    for (const located of rest.found) places.push({ ...located, member: cellAround(notebook, located.start) });
    if (!rest.complete) return false;
    for (const part of notebook.texts) {
      const scan = findSecrets(engine, view, part.text, path, limits);
      for (const located of inFile(text, part, scan.found)) places.push(located);
      if (!scan.complete) return false;
    }
    return true;
  });
  let lines = startOfFile;
  for (const located of places.sort((a, b) => a.start - b.start)) {
    if (results.stopped) break;
    const { match, member } = located;
    lines = advance(lines, text, located.start);
    report({ match, place: placeOf(lines, text, located), member });
  }
  if (!complete) results.outOfTime();
  return true;
}

function readTexts(text: string): NotebookTexts | undefined {
  try {
    return readNotebookTexts(text);
  } catch (error) {
    if (error instanceof NotebookError) return undefined;
    throw error;
  }
}

/** The file with spaces in place of what is read by itself and of data, so that everything else stays where it is. */
function remainder(text: string, { literals }: NotebookTexts): string {
  const kept: string[] = [];
  let from = 0;
  for (const [i, start] of literals.starts.entries()) {
    const end = literals.ends[i] ?? start;
    kept.push(text.slice(from, start + 1), ' '.repeat(end - start - 2));
    from = end - 1;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

function cellAround({ cells }: NotebookTexts, offset: number): string | undefined {
  const index = cells.ends.findIndex((end) => offset < end);
  return index === -1 || (cells.starts[index] ?? 0) > offset ? undefined : `cell ${index + 1}`;
}

/** What was found in a text, in order, where it stands in the file. */
function inFile(file: string, part: NotebookText, found: readonly Located[]): InCell[] {
  if (found.length === 0) return [];
  const wanted = found.flatMap(({ start, end, from }) => [start, end - 1, from]).sort((a, b) => a - b);
  const raw = offsetsInFile(file, part, wanted);
  const rawOf = (offset: number): number => raw.get(offset) ?? 0;
  let lines = startOfFile;
  return found.map((located) => {
    lines = advance(lines, part.text, located.start);
    const where = part.output === undefined ? `line ${lines.line}` : `output ${part.output}`;
    return {
      ...located,
      start: rawOf(located.start),
      end: rawOf(located.end - 1) + 1,
      from: rawOf(located.from),
      member: `cell ${part.cell}, ${where}`,
    };
  });
}
