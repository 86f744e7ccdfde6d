'use strict';

/**
 * CommonJS, since a worker's file is loaded as it is, beside the bundle and beside the source.
 * Holds one instance of ruff's WebAssembly. It answers each list of source texts it is sent, in order, with a `WorkerReply`
 * (engine.ts), after a first message with ruff's version. It may die or never answer: the engine then starts another.
 */
const v8 = require('node:v8');
const { parentPort, workerData } = require('node:worker_threads');

for (const flag of [
  // V8 must not compile the 10 MB module a second time with its optimising compiler: that costs more than a whole scan.
  '--no-wasm-tier-up',
  '--no-wasm-dynamic-tiering',
  // Only the functions that run are validated: a tenth of the start-up.
  '--wasm-lazy-validation',
  // Ruff needs memory quadratic in the length of some hostile sources; a page is 64 KiB.
  `--wasm-max-mem-pages=${workerData.memoryPages}`,
  // The code that follows data runs too seldom to earn its optimising: a fifth of the whole process. Later versions have a quick compiler between.
  ...(Number.parseInt(process.versions.v8, 10) < 12 ? ['--interrupt-budget=1000000'] : []),
]) {
  v8.setFlagsFromString(flag);
}

// It reads its .wasm from its own folder.
const ruff = require(workerData.module);
const workspace = new ruff.Workspace(workerData.settings, ruff.PositionEncoding.Utf16);
// What may silence a rule: `noqa`, and `ruff:` followed by noqa, ignore, disable, file-ignore.
const suppression = /noqa|ruff\s*:/i;
// What other tools take for a skip besides: it silences nothing here, and is reported.
const skip = /noqa|ruff\s*:|nosec|nosem/i;

/**
 * The source without its comments, each of which ends its line: every other token stays where it was. And the comments that may
 * be a skip, by their line; `above` when nothing stands before one.
 */
function splitComments(source) {
  const bytes = Buffer.from(source);
  const kept = [];
  const comments = [];
  let from = 0;
  let line = 1;
  for (const [, start, end] of workspace.tokens(source).matchAll(/^ *Comment (\d+)\.\.(\d+)/gm)) {
    const code = bytes.subarray(from, Number(start));
    const text = bytes.subarray(Number(start), Number(end)).toString();
    kept.push(code);
    const lines = code.toString().split(/\r\n|[\n\r]/);
    line += lines.length - 1;
    if (skip.test(text)) comments.push({ line, text, above: lines[lines.length - 1].trim() === '' });
    from = Number(end);
  }
  kept.push(bytes.subarray(from));
  return { code: Buffer.concat(kept).toString(), comments };
}

function analyse(source) {
  const { code = source, comments = [] } = skip.test(source) ? splitComments(source) : {};
  const found = workspace.check(suppression.test(source) ? code : source);
  const diagnostics = [];
  let syntaxError;
  let syntaxErrors = 0;
  for (const { code, message, start_location: start, end_location: end } of found) {
    const place = { line: start.row, column: start.column, endLine: end.row, endColumn: end.column };
    if (code !== 'invalid-syntax') {
      diagnostics.push({ name: code, message, ...place });
      continue;
    }
    syntaxErrors += 1;
    syntaxError ??= { message, line: start.row, column: start.column };
  }
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column || (a.name < b.name ? -1 : 1));
  const listed = diagnostics.slice(0, workerData.maxDiagnostics);
  const near = new Set(listed.flatMap(({ line, endLine }) => [line - 1, line, endLine]));
  return {
    diagnostics: listed,
    total: diagnostics.length,
    comments: comments.filter(({ line }) => near.has(line)),
    ...(syntaxError && { syntaxError: { ...syntaxError, count: syntaxErrors } }),
  };
}

parentPort.postMessage({ version: ruff.Workspace.version() });
parentPort.on('message', (sources) => {
  const answers = [];
  try {
    for (const source of sources) answers.push({ analysis: analyse(source) });
  } catch (error) {
    // Its memory is not to be trusted any more.
    answers.push({ failure: String(error) });
  }
  parentPort.postMessage({ answers });
});
