// Measures the built program: start-up against an empty Node, the gates against Bandit on the same tree, peak memory.
// Ratios of the same run are what counts; seconds depend on the machine. Prints a Markdown table.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const cache = path.join(root, '.cache/bench');
const cli = path.join(root, 'dist/cli.js');
const bandit = path.join(root, '.cache/engines/tools/bin/bandit');

function measure(runs, ...command) {
  const text = execFileSync('python3', [path.join(here, 'measure.py'), String(runs), ...command], { encoding: 'utf8' });
  const { cpu, wall, megabytes, code } = JSON.parse(text);
  if (code !== 0 && code !== 1) throw new Error(`${command.join(' ')} ended with ${code}`);
  return { cpu, wall, megabytes };
}

/** The wheel's files, unpacked once. */
function djangoTree() {
  const tree = path.join(cache, 'django');
  if (fs.existsSync(tree)) return tree;
  const wheels = path.join(cache, 'wheels');
  const download = [
    '-m',
    'pip',
    'download',
    '--quiet',
    '--no-deps',
    '--require-hashes',
    '-r',
    path.join(here, 'requirements.txt'),
    '-d',
    wheels,
  ];
  execFileSync('python3', download, { stdio: 'inherit' });
  const [wheel] = fs.readdirSync(wheels);
  execFileSync('python3', ['-m', 'zipfile', '-e', path.join(wheels, wheel), tree], { stdio: 'inherit' });
  return tree;
}

/** 500 MB: source-like text, lines of data, binary files; the same at every run. */
function largeTree() {
  const tree = path.join(cache, 'large');
  if (fs.existsSync(tree)) return tree;
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647);
  const line = () => `v${random().toString(36)} = compute(${random()}, "${random().toString(16)}")\n`;
  const kinds = [
    ['py', () => `import os\n${Array.from({ length: 400 }, line).join('')}`, 4_000],
    ['csv', () => Array.from({ length: 20_000 }, () => `${random()},${random()},${random()}\n`).join(''), 400],
    ['bin', () => Buffer.from(Uint32Array.from({ length: 250_000 }, random).buffer), 200],
  ];
  for (const [ending, content, count] of kinds) {
    for (let i = 0; i < count; i++) {
      const folder = path.join(tree, `${ending}${i % 40}`);
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, `${i}.${ending}`), content());
    }
  }
  return tree;
}

const rows = [['what', 'CPU s', 'wall s', 'peak MB', 'ratio, limit']];
const row = (what, { cpu, wall, megabytes }, ratio = '') =>
  rows.push([what, cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0), ratio]);

const node = measure(9, process.execPath, '-e', '0');
row('node -e 0', node);
const small = path.join(root, 'examples/titanic');
const all = measure(9, process.execPath, cli, 'check', small);
row('check, 13 files, all gates', all, `${(all.cpu - node.cpu).toFixed(2)} s over Node, at most 0.40`);
const secrets = measure(9, process.execPath, cli, 'check', small, '--gate', 'secrets');
row('check, 13 files, secrets alone', secrets, `${(secrets.cpu - node.cpu).toFixed(2)} s over Node, at most 0.15`);

execFileSync(process.execPath, [path.join(root, 'scripts/engines/install.mjs'), 'tools'], { stdio: ['ignore', 2, 2] });
const tree = djangoTree();
const theirs = measure(3, bandit, '-q', '-r', tree);
row('bandit -r, Django', theirs);
const ours = measure(3, process.execPath, cli, 'check', tree);
row('check, Django, all gates', ours, `${(ours.cpu / theirs.cpu).toFixed(2)} of Bandit's CPU, at most 0.33`);

const large = measure(1, process.execPath, cli, 'check', largeTree());
row('check, 500 MB in 4,600 files', large, `peak at most 250 MB`);

console.log(`Node ${process.version}\n`);
console.log(
  rows
    .map((cells) => `| ${cells.join(' | ')} |`)
    .toSpliced(1, 0, '|---|---|---|---|---|')
    .join('\n'),
);
