import { commentsAt, detectionOf, incompleteDetection, linesOf, unlistedDetection } from './detection';
import type { PythonEngine } from './engine';
import { spanIdentity } from './identity';
import type { PythonFile, PythonProgram } from './program';

/** A Python file as the pattern rules see it. Rejects with `EngineError` when ruff fails over it. */
export async function analyseScript(engine: PythonEngine, path: string, source: string): Promise<PythonFile> {
  const analysis = await engine.analyse(source);
  const { diagnostics, syntaxError } = analysis;
  const lines = linesOf(source);
  const locate: PythonProgram['locate'] = ({ line, column, endLine, endColumn }) => ({
    location: { path, startLine: line, endLine, startColumn: column, endColumn },
    lineText: lines[line - 1] ?? '',
  });
  const identityOf = spanIdentity(lines);
  const commentsOf = commentsAt(analysis.comments);
  const found = diagnostics.map((diagnostic) => {
    const { location, lineText } = locate(diagnostic);
    const identity = identityOf(diagnostic);
    return { diagnostic, detection: detectionOf(diagnostic, location, lineText, identity, commentsOf(diagnostic)) };
  });
  const detections = found.map(({ detection }) => detection);
  const unlisted = unlistedDetection(analysis, path);
  if (unlisted !== undefined) detections.push(unlisted);
  if (syntaxError === undefined) return { detections, programs: [{ path, source, found, locate }] };
  const { message, line, column, count } = syntaxError;
  const more = count > 1 ? `, and ${count - 1} more in this file` : '';
  const text = `Python can't parse line ${line}: ${message}${more}.`;
  const location = { path, startLine: line, endLine: line, startColumn: column, endColumn: column + 1 };
  return {
    detections: [...detections, incompleteDetection('unparsable-python', text, location, lines[line - 1] ?? '')],
    programs: [],
  };
}
