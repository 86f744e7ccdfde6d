// Builds dist/: one ncc bundle, a two-line file for each action and for the command line, and what the bundle loads at run time.
// The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
fs.rmSync(dist, { recursive: true, force: true });

const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
const options = [
  'build',
  'src/index.ts',
  '--out',
  dist,
  '--license',
  'licenses.txt',
  '--transpile-only',
  '--no-cache',
  '--quiet',
];
execFileSync(process.execPath, [ncc, ...options], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});

// ncc ends well when it doesn't find a module, and leaves a call of `require` in its place.
for (const name of fs.readdirSync(dist).filter((file) => file.endsWith('.js'))) {
  const missing = /ncc\/@@notfound\.js\?(\S+)/.exec(fs.readFileSync(path.join(dist, name), 'utf8'));
  if (missing) throw new Error(`dist/${name}: the module ${missing[1]} was not found`);
}

// Loaded as they are: a bundler would break them.
const ruff = path.join(root, 'node_modules/@astral-sh/ruff-wasm-nodejs');
const treeSitter = path.join(root, 'node_modules/web-tree-sitter');
const grammar = path.join(root, 'node_modules/tree-sitter-python');
const assets = {
  'ruff-worker.cjs': path.join(root, 'src/engines/python/ruff-worker.cjs'),
  'secrets-worker.mjs': path.join(root, 'src/gates/secrets/secrets-worker.mjs'),
  'ruff_wasm.cjs': path.join(ruff, 'ruff_wasm.js'),
  'ruff_wasm_bg.wasm': path.join(ruff, 'ruff_wasm_bg.wasm'),
  'web-tree-sitter.js': path.join(treeSitter, 'web-tree-sitter.js'),
  'web-tree-sitter.wasm': path.join(treeSitter, 'web-tree-sitter.wasm'),
  'tree-sitter-python.wasm': path.join(grammar, 'tree-sitter-python.wasm'),
};
fs.mkdirSync(path.join(dist, 'assets'));
const folders = { requirements: 'src/engines/external/requirements', semgrep: 'rules/semgrep' };
for (const [name, source] of Object.entries(folders)) {
  fs.cpSync(path.join(root, source), path.join(dist, 'assets', name), {
    recursive: true,
    // The sources that the rules are tested on stay behind.
    filter: (file) => !file.endsWith('.py'),
  });
}
for (const [name, source] of Object.entries(assets)) fs.copyFileSync(source, path.join(dist, 'assets', name));
for (const [name, folder] of [
  ['@astral-sh/ruff-wasm-nodejs', ruff],
  ['web-tree-sitter', treeSitter],
  ['tree-sitter-python', grammar],
]) {
  const licence = fs.readFileSync(path.join(folder, 'LICENSE'), 'utf8');
  fs.appendFileSync(path.join(dist, 'licenses.txt'), `\n${name}\nMIT\n${licence}`);
}

const { actions } = await import(path.join(root, 'scripts/actions.mjs'));
for (const name of actions(root)) {
  fs.writeFileSync(
    path.join(dist, `${name}.js`),
    `import { runAction } from './index.js';\nawait runAction('${name}');\n`,
  );
}
fs.writeFileSync(
  path.join(dist, 'cli.js'),
  `#!/usr/bin/env node\nimport { runCli } from './index.js';\nawait runCli(process.argv.slice(2));\n`,
  { mode: 0o755 },
);
