import type { Detection, Location } from '../../findings/finding';
import type { CodeCell, Notebook } from '../../formats/notebook';
import { commentsAt, detectionOf, incompleteDetection, linesOf, unlistedDetection } from './detection';
import type { PythonAnalysis, PythonEngine } from './engine';
import { spanIdentity } from './identity';
import { pythonOf } from './ipython';

/** Where a line of a program comes from: a cell, its line there (first is 0), and how that reads. */
interface Origin {
  readonly cell: CodeCell;
  readonly line: number;
  readonly text: string;
}

interface Program {
  readonly source: string;
  readonly origins: readonly Origin[];
}

/**
 * The detections in a notebook's Python cells. They are analysed as one program, in their order, so that an import in one is
 * known in the next; a cell that doesn't parse by itself is named and left out of it. (A whole program that parses says
 * little: two broken cells can open and close a string around good ones, which Jupyter runs all the same.)
 * Rejects with `EngineError` when ruff fails over it.
 */
export async function analyseNotebook(engine: PythonEngine, path: string, notebook: Notebook): Promise<Detection[]> {
  const detections: Detection[] = [];
  const sound: Program[] = [];
  for (const cell of notebook.cells) {
    const { kind, source } = pythonOf(cell.source);
    if (kind === 'foreign' || source.trim() === '') continue;
    const origins = linesOf(cell.source).map((text, line) => ({ cell, line, text }));
    const analysis = await engine.analyse(source);
    if (analysis.syntaxError === undefined) {
      if (kind === 'python') sound.push({ source, origins });
      else detections.push(...detectionsOf(analysis, { source, origins }, path));
    } else if (kind !== 'other') {
      const bare = kind === 'python' ? await withAutomagic(engine, cell, source) : undefined;
      if (bare !== undefined) sound.push({ source: bare, origins });
      else detections.push(...detectionsOf(analysis, { source, origins }, path));
    }
  }
  if (sound.length > 0) {
    const source = sound.map((program) => program.source).join('\n');
    const program = { source, origins: sound.flatMap(({ origins }) => origins) };
    detections.push(...detectionsOf(await engine.analyse(source), program, path));
  }
  return detections;
}

/** The cell as Python if only magics without their `%` kept it from being that; `source` is what did not parse. */
async function withAutomagic(engine: PythonEngine, cell: CodeCell, source: string): Promise<string | undefined> {
  const bare = pythonOf(cell.source, true).source;
  if (bare === source || (await engine.analyse(bare)).syntaxError !== undefined) return undefined;
  return bare;
}

function detectionsOf(analysis: PythonAnalysis, { source, origins }: Program, path: string): Detection[] {
  const identityOf = spanIdentity(linesOf(source));
  const commentsOf = commentsAt(analysis.comments);
  const at = (line: number, endLine: number): [Location, string] => {
    const start = origins[line - 1];
    if (start === undefined) return [{ path }, ''];
    const startLine = fileLine(start);
    const location = {
      path,
      startLine,
      endLine: Math.max(startLine, fileLine(origins[endLine - 1] ?? start)),
      member: `cell ${start.cell.index}, line ${start.line + 1}`,
    };
    return [location, start.text];
  };
  const detections = analysis.diagnostics.map((diagnostic) =>
    detectionOf(diagnostic, ...at(diagnostic.line, diagnostic.endLine), identityOf(diagnostic), commentsOf(diagnostic)),
  );
  if (analysis.syntaxError !== undefined) {
    const { message, line } = analysis.syntaxError;
    const [location, lineText] = at(line, line);
    const text = `Python can't parse ${location.member ?? 'the notebook'}: ${message}.`;
    detections.push(incompleteDetection('unparsable-python', text, location, lineText));
  }
  const unlisted = unlistedDetection(analysis, path);
  return unlisted === undefined ? detections : [...detections, unlisted];
}

function fileLine({ cell, line }: Origin): number {
  return cell.fileLines[line] ?? cell.fileLines.at(-1) ?? 1;
}
