import type { Detection, Location } from '../../findings/finding';
import type { CodeCell, Notebook } from '../../formats/notebook';
import { detectionOf, incompleteDetection, linesOf, unlistedDetection } from './detection';
import type { PythonAnalysis, PythonEngine } from './engine';
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
  const analyse = async (program: Program, excused: boolean): Promise<boolean> => {
    const analysis = await engine.analyse(program.source);
    const broken = analysis.syntaxError !== undefined;
    if (!broken || !excused) detections.push(...detectionsOf(analysis, program, path));
    return !broken;
  };

  const sound: Program[] = [];
  for (const cell of notebook.cells) {
    const { kind, source } = pythonOf(cell.source);
    if (kind === 'foreign' || source.trim() === '') continue;
    const program = { source, origins: linesOf(cell.source).map((text, line) => ({ cell, line, text })) };
    if (kind === 'other') await analyse(program, true);
    else if ((await engine.analyse(source)).syntaxError === undefined) sound.push(program);
    else await analyse(program, false);
  }
  if (sound.length > 0) {
    const source = sound.map((program) => program.source).join('\n');
    await analyse({ source, origins: sound.flatMap(({ origins }) => origins) }, false);
  }
  return detections;
}

function detectionsOf(analysis: PythonAnalysis, { origins }: Program, path: string): Detection[] {
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
    detectionOf(diagnostic, ...at(diagnostic.line, diagnostic.endLine)),
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
