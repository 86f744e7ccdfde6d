'use strict';

/**
 * CommonJS, since a worker's file is loaded as it is, beside the bundle and beside the source.
 * Holds one instance of ruff's WebAssembly. It answers each source text it is sent, in order, with a `WorkerReply`
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
]) {
  v8.setFlagsFromString(flag);
}

// It reads its .wasm from its own folder.
const ruff = require(workerData.module);
const workspace = new ruff.Workspace(workerData.settings, ruff.PositionEncoding.Utf16);
// What may silence a rule: `noqa`, and `ruff:` followed by noqa, ignore, disable, file-ignore.
const suppression = /noqa|ruff\s*:/i;

/** The source without its comments, each of which ends its line: every other token stays where it was. */
function withoutComments(source) {
  const bytes = Buffer.from(source);
  const kept = [];
  let from = 0;
  for (const [, start, end] of workspace.tokens(source).matchAll(/^ *Comment (\d+)\.\.(\d+)/gm)) {
    kept.push(bytes.subarray(from, Number(start)));
    from = Number(end);
  }
  kept.push(bytes.subarray(from));
  return Buffer.concat(kept).toString();
}

function analyse(source) {
  const found = workspace.check(suppression.test(source) ? withoutComments(source) : source);
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
  return {
    diagnostics: diagnostics.slice(0, workerData.maxDiagnostics),
    total: diagnostics.length,
    ...(syntaxError && { syntaxError: { ...syntaxError, count: syntaxErrors } }),
  };
}

parentPort.postMessage({ version: ruff.Workspace.version() });
parentPort.on('message', (source) => {
  let reply;
  try {
    reply = { analysis: analyse(source) };
  } catch (error) {
    reply = { failure: String(error) };
  }
  parentPort.postMessage(reply);
});
