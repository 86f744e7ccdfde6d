// Measures the secrets gate over source code beside Kingfisher and Gitleaks: the same tree in one
// run, nothing asked over the network. `node bench/secrets.mjs [DIST] [TREE]`: without a tree it makes one of pinned Python packages and of
// this repository's node_modules. Prints a Markdown table; ratios of the same run are what counts.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const cache = path.join(root, '.cache/bench');
const cli = path.join(path.resolve(process.argv[2] ?? path.join(root, 'dist')), 'cli.js');
const kingfisher = path.join(root, '.cache/engines/tools/bin/kingfisher');
const gitleaks = path.join(root, '.cache/engines/gitleaks/gitleaks');

const packages = [
  'apache-airflow-core==3.0.2',
  'botocore==1.40.0',
  'django==5.2.8',
  'jupyterlab==4.4.5',
  'kubernetes==33.1.0',
  'langchain-community==0.3.27',
  'mlflow==3.1.4',
  'networkx==3.5',
  'statsmodels==0.14.5',
  'sympy==1.14.0',
  'transformers==4.54.0',
];

function sourceTree() {
  const tree = path.join(cache, 'source');
  if (fs.existsSync(tree)) return tree;
  const unfinished = `${tree}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  const install = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-compile', '--target', `${unfinished}/site`];
  execFileSync('python3', [...install, ...packages], { stdio: ['ignore', 2, 2] });
  for (const file of filesIn(unfinished)) if (file.endsWith('.so')) fs.rmSync(file);
  fs.cpSync(path.join(root, 'node_modules'), path.join(unfinished, 'node_modules'), { recursive: true });
  fs.renameSync(unfinished, tree);
  return tree;
}

function filesIn(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

function measure(runs, ends, ...command) {
  const text = execFileSync('python3', [path.join(here, 'measure.py'), String(runs), ...command], { encoding: 'utf8' });
  const result = JSON.parse(text);
  if (!ends.includes(result.code)) throw new Error(`${command.join(' ')} ended with ${result.code}`);
  return result;
}

const rows = [['what', 'CPU s', 'wall s', 'peak MB', 'MB a CPU s', 'ratio, limit']];
function row(what, { cpu, wall, megabytes }, size, ratio = '') {
  const rate = size === undefined ? '' : (size / cpu).toFixed(0);
  rows.push([what, cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0), rate, ratio]);
}

const node = measure(9, [0], process.execPath, '-e', '0');
row('node -e 0', node);
const small = path.join(cache, 'one-file');
fs.mkdirSync(small, { recursive: true });
fs.writeFileSync(path.join(small, 'a.py'), 'x = 1\n');
const check = (folder) => [process.execPath, cli, 'check', folder, '--gate', 'secrets'];
const start = measure(9, [0], ...check(small));
row('check, one file', start, undefined, `${(start.cpu - node.cpu).toFixed(2)} s over Node, at most 0.25`);

const tree = path.resolve(process.argv[3] ?? sourceTree());
execFileSync(process.execPath, [path.join(root, 'scripts/engines/install.mjs'), 'tools', 'gitleaks'], {
  stdio: ['ignore', 2, 2],
});
const files = filesIn(tree);
const size = files.reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1e6;

// Exit codes: ours 1 when it finds some, Kingfisher's 200.
const theirs = measure(
  3,
  [0, 200],
  ...[kingfisher, 'scan', tree, '--no-validate', '--no-update-check', '--no-ignore'],
  ...['--format', 'json', '--output', path.join(cache, 'kingfisher.json')],
);
const one = measure(3, [0, 1], 'taskset', '-c', '0', ...check(tree));
const two = measure(3, [0, 1], ...check(tree));
const beside = ({ cpu }) => `${(cpu / theirs.cpu).toFixed(2)} of Kingfisher's CPU, at most 1`;
row('check, one core', one, size, `${beside(one)}; at least 60 MB a CPU s`);
row('check, two threads', two, size, `${beside(two)}; peak at most 200 MB`);
row('Kingfisher', theirs, size);
const report = path.join(cache, 'gitleaks.json');
const slow = measure(1, [0, 1], gitleaks, 'dir', tree, '--no-banner', '--report-path', report);
row('Gitleaks', slow, size, `check takes ${(one.cpu / slow.cpu).toFixed(2)} of its CPU`);

console.log(`Node ${process.version}, ${files.length} files, ${size.toFixed(0)} MB\n`);
console.log(
  rows
    .map((cells) => `| ${cells.join(' | ')} |`)
    .toSpliced(1, 0, '|---|---|---|---|---|---|')
    .join('\n'),
);
