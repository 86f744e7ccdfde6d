import { incompleteDetection, type IncompleteRule } from '../../engines/python/detection';
import { dependentsOf } from '../../engines/python-flow/dependents';
import { createFlowEngine, engineName, engineVersion } from '../../engines/python-flow/index';
import { createPythonEngine, type PythonEngine } from '../../engines/python/engine';
import { analyseNotebook } from '../../engines/python/notebook';
import type { PythonFile } from '../../engines/python/program';
import { analyseScript } from '../../engines/python/script';
import { EngineError, UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { NotebookError, parseNotebook, type Notebook } from '../../formats/notebook';
import { decodeText } from '../../formats/text';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { FileGate, Scan, ScanInput } from '../gate';
import { decodePython } from './encoding';
import { withExternalSast } from './engines';

/** A million short lines; ruff needs up to 0.6 GB for them. */
export const maxScriptBytes = 5_000_000;
/** Outputs are most of a notebook, and are only skimmed. */
export const maxNotebookBytes = 100_000_000;

type Evaluation = PythonFile | { readonly skipped: string };

export const sastGate: FileGate<'sast'> = {
  id: 'sast',
  unit: 'files',
  kind: 'Python files and notebooks',

  covers: ({ kind, path }) => kind === 'file' && /\.(?:py|pyw|ipynb)$/i.test(path),

  dependentsOf,

  async scan(input): Promise<Scan> {
    if (input.entries.length === 0) return { detections: [], evaluated: 0, skipped: {}, engines: [] };
    return withExternalSast(input.settings.engines.includes('builtin') ? await scanBuiltin(input) : undefined, input);
  },
};

async function scanBuiltin({ tree, entries, progress }: ScanInput<'sast'>): Promise<Scan> {
  const started = performance.now();
  const engine = await createPythonEngine();
  const flow = createFlowEngine(tree);
  const detections: Detection[] = [];
  const skipped: Record<string, number> = {};
  let evaluated = 0;
  try {
    const evaluations = inAdvance(entries, (entry) => evaluate(engine, tree, entry));
    for await (const [index, evaluation] of evaluations) {
      if ('skipped' in evaluation) {
        skipped[evaluation.skipped] = (skipped[evaluation.skipped] ?? 0) + 1;
      } else {
        for (const detection of evaluation.detections) detections.push(detection);
        for (const program of evaluation.programs) await flow.add(program);
        if (!evaluation.detections.some(unevaluated)) evaluated += 1;
      }
      progress(index + 1, entries.length);
    }
  } finally {
    await engine.close();
  }
  const followed = performance.now();
  const found = await flow.finish();
  const ruff = { name: 'ruff', version: engine.version, durationMs: Math.round(followed - started) };
  const dataflow = { name: engineName, version: engineVersion, durationMs: Math.round(performance.now() - followed) };
  const kept = detections.filter((detection) => !found.replaced.has(detection) && !found.harmless.has(detection));
  return { detections: [...kept, ...found.detections], evaluated, skipped, engines: [ruff, dataflow] };
}

/** Files that are evaluated before it is their turn, and bytes of them: ruff takes several short ones at a time. */
const maxAhead = { count: 32, bytes: 1_000_000 };

/** What `evaluate` makes of the entries, in their order, with their index. */
async function* inAdvance(
  entries: readonly TreeEntry[],
  evaluate: (entry: TreeEntry) => Promise<Evaluation>,
): AsyncGenerator<[index: number, evaluation: Evaluation]> {
  for (let start = 0; start < entries.length;) {
    let end = start;
    for (let bytes = 0; end < entries.length && end - start < maxAhead.count; end++) {
      bytes += entries[end]?.size ?? 0;
      if (end > start && bytes > maxAhead.bytes) break;
    }
    const evaluations = await Promise.all(entries.slice(start, end).map(evaluate));
    for (const [index, evaluation] of evaluations.entries()) yield [start + index, evaluation];
    start = end;
  }
}

/** Whether it says that its whole file was not evaluated, and not one cell of it. */
function unevaluated({ rule, incomplete, location }: Detection): boolean {
  return incomplete === true && location.member === undefined && rule !== 'too-many-findings';
}

async function evaluate(engine: PythonEngine, tree: Tree, entry: TreeEntry): Promise<Evaluation> {
  const { path, size } = entry;
  const incomplete = (rule: IncompleteRule, message: string, line?: number): Evaluation => {
    const location = line === undefined ? { path } : { path, startLine: line, endLine: line };
    return { detections: [incompleteDetection(rule, message, location)], programs: [] };
  };
  const isNotebook = /\.ipynb$/i.test(path);
  const most = isNotebook ? maxNotebookBytes : maxScriptBytes;
  if (size > most) return tooLarge(path, size, most);
  try {
    // One byte more than allowed shows a file that has grown since it was listed.
    const bytes = await tree.read(path, { length: most + 1 });
    if (bytes.length > most) return tooLarge(path, bytes.length, most);
    return await (isNotebook ? evaluateNotebook(engine, path, bytes) : evaluateScript(engine, path, bytes));
  } catch (error) {
    if (error instanceof UnreadableError) return incomplete('unreadable-file', `${error.message}.`);
    if (error instanceof EngineError) return incomplete('analysis-failed', `Not evaluated: ${error.message}.`);
    if (error instanceof NotebookError) {
      const { message, line, column } = error;
      return incomplete('unparsable-notebook', `Not a notebook: ${message} (line ${line}, column ${column}).`, line);
    }
    throw error;
  }
}

function tooLarge(path: string, size: number, most: number): Evaluation {
  const message = `${size} bytes of it are more than the ${most} that are analysed.`;
  return { detections: [incompleteDetection('too-large', message, { path })], programs: [] };
}

async function evaluateScript(engine: PythonEngine, path: string, bytes: Buffer): Promise<Evaluation> {
  const decoded = decodePython(bytes);
  if ('refused' in decoded) {
    const message = `Not analysed: ${decoded.refused}.`;
    return { detections: [incompleteDetection('unparsable-python', message, { path })], programs: [] };
  }
  return analyseScript(engine, path, decoded.text);
}

async function evaluateNotebook(engine: PythonEngine, path: string, bytes: Buffer): Promise<Evaluation> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new NotebookError('not text', { line: 1, column: 1 });
  const notebook = parseNotebook(decoded.text);
  if (!isPython(notebook)) return { skipped: 'not Python' };
  const code = notebook.cells.reduce((sum, { source }) => sum + source.length, 0);
  if (code > maxScriptBytes) return tooLarge(path, code, maxScriptBytes);
  return analyseNotebook(engine, path, notebook);
}

/** By default a notebook is Python; only one that names other languages alone, and no kernel of Python's, is not. */
function isPython({ languages, kernel }: Notebook): boolean {
  return (
    languages.length === 0 || languages.some((language) => language.includes('python')) || /py|conda/.test(kernel ?? '')
  );
}
