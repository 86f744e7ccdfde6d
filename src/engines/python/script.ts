import type { Detection } from '../../findings/finding';
import { commentsAt, detectionOf, incompleteDetection, linesOf, unlistedDetection } from './detection';
import type { PythonEngine } from './engine';
import { spanIdentity } from './identity';

/** The detections in a Python file. Rejects with `EngineError` when ruff fails over it. */
export async function analyseScript(engine: PythonEngine, path: string, source: string): Promise<Detection[]> {
  const analysis = await engine.analyse(source);
  const { diagnostics, syntaxError } = analysis;
  if (diagnostics.length === 0 && syntaxError === undefined) return [];
  const lines = linesOf(source);
  const identityOf = spanIdentity(lines);
  const commentsOf = commentsAt(analysis.comments);
  const detections = diagnostics.map((diagnostic) => {
    const { line, column, endLine, endColumn } = diagnostic;
    const location = { path, startLine: line, endLine, startColumn: column, endColumn };
    return detectionOf(diagnostic, location, lines[line - 1] ?? '', identityOf(diagnostic), commentsOf(diagnostic));
  });
  if (syntaxError !== undefined) {
    const { message, line, column, count } = syntaxError;
    const more = count > 1 ? `, and ${count - 1} more in this file` : '';
    const text = `Python can't parse line ${line}: ${message}${more}.`;
    const location = { path, startLine: line, endLine: line, startColumn: column, endColumn: column + 1 };
    detections.push(incompleteDetection('unparsable-python', text, location, lines[line - 1] ?? ''));
  }
  const unlisted = unlistedDetection(analysis, path);
  return unlisted === undefined ? detections : [...detections, unlisted];
}
