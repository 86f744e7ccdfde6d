import type { CodeCell, Notebook } from '../../formats/notebook';
import { commentsAt, detectionOf, incompleteDetection, linesOf, unlistedDetection } from './detection';
import type { PythonAnalysis, PythonEngine } from './engine';
import { spanIdentity } from './identity';
import { pythonOf } from './ipython';
import type { PythonFile, PythonProgram } from './program';

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
 * A notebook's Python cells as the pattern rules see them. They are analysed as one program, in their order, so that an import in one is
 * known in the next; a cell that doesn't parse by itself is named and left out of it. (A whole program that parses says
 * little: two broken cells can open and close a string around good ones, which Jupyter runs all the same.)
 * Rejects with `EngineError` when ruff fails over it.
 */
export async function analyseNotebook(engine: PythonEngine, path: string, notebook: Notebook): Promise<PythonFile> {
  const files: PythonFile[] = [];
  const sound: Program[] = [];
  for (const cell of notebook.cells) {
    const { kind, source } = pythonOf(cell.source);
    if (kind === 'foreign' || source.trim() === '') continue;
    const origins = linesOf(cell.source).map((text, line) => ({ cell, line, text }));
    const analysis = await engine.analyse(source);
    if (analysis.syntaxError === undefined) {
      if (kind === 'python') sound.push({ source, origins });
      else files.push(fileOf(analysis, { source, origins }, path));
    } else if (kind !== 'other') {
      const bare = kind === 'python' ? await withAutomagic(engine, cell, source) : undefined;
      if (bare !== undefined) sound.push({ source: bare, origins });
      else files.push(fileOf(analysis, { source, origins }, path));
    }
  }
  if (sound.length > 0) {
    const source = sound.map((program) => program.source).join('\n');
    const program = { source, origins: sound.flatMap(({ origins }) => origins) };
    files.push(fileOf(await engine.analyse(source), program, path));
  }
  return { detections: files.flatMap((file) => file.detections), programs: files.flatMap((file) => file.programs) };
}

/** The cell as Python if only magics without their `%` kept it from being that; `source` is what did not parse. */
async function withAutomagic(engine: PythonEngine, cell: CodeCell, source: string): Promise<string | undefined> {
  const bare = pythonOf(cell.source, true).source;
  if (bare === source || (await engine.analyse(bare)).syntaxError !== undefined) return undefined;
  return bare;
}

function fileOf(analysis: PythonAnalysis, { source, origins }: Program, path: string): PythonFile {
  const identityOf = spanIdentity(linesOf(source));
  const commentsOf = commentsAt(analysis.comments);
  const locate: PythonProgram['locate'] = ({ line, endLine }) => {
    const start = origins[line - 1];
    if (start === undefined) return { location: { path }, lineText: '' };
    const startLine = fileLine(start);
    const location = {
      path,
      startLine,
      endLine: Math.max(startLine, fileLine(origins[endLine - 1] ?? start)),
      member: `cell ${start.cell.index}, line ${start.line + 1}`,
    };
    return { location, lineText: start.text };
  };
  const found = analysis.diagnostics.map((diagnostic) => {
    const { location, lineText } = locate(diagnostic);
    const identity = identityOf(diagnostic);
    return { diagnostic, detection: detectionOf(diagnostic, location, lineText, identity, commentsOf(diagnostic)) };
  });
  const detections = found.map(({ detection }) => detection);
  const unlisted = unlistedDetection(analysis, path);
  if (unlisted !== undefined) detections.push(unlisted);
  if (analysis.syntaxError === undefined) return { detections, programs: [{ path, source, found, locate }] };
  const { message, line } = analysis.syntaxError;
  const { location, lineText } = locate({ line, column: 1, endLine: line, endColumn: 1 });
  const text = `Python can't parse ${location.member ?? 'the notebook'}: ${message}.`;
  return {
    detections: [...detections, incompleteDetection('unparsable-python', text, location, lineText)],
    programs: [],
  };
}

function fileLine({ cell, line }: Origin): number {
  return cell.fileLines[line] ?? cell.fileLines.at(-1) ?? 1;
}
