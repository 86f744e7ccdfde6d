// Measures the artifacts gate beside picklescan and modelscan (pinned, in an environment of their own) in one run, over files that
// bench/artifacts.py writes. `node bench/artifacts.mjs [DIST]`. Prints a Markdown table; ratios of the same run are what counts.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const cache = path.join(root, '.cache/bench/artifacts');
const cli = path.join(path.resolve(process.argv[2] ?? path.join(root, 'dist')), 'cli.js');
const bin = path.join(cache, 'venv/bin');
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 2, 2] });

if (!fs.existsSync(path.join(bin, 'modelscan'))) {
  run('python3', '-m', 'venv', path.join(cache, 'venv'));
  run(path.join(bin, 'pip'), 'install', '--quiet', 'picklescan==0.0.30', 'modelscan==0.8.8');
}
const files = path.join(cache, 'files');
if (!fs.existsSync(files)) {
  fs.rmSync(`${files}.unfinished`, { recursive: true, force: true });
  run('python3', path.join(here, 'artifacts.py'), `${files}.unfinished`);
  fs.renameSync(`${files}.unfinished`, files);
}

const rows = [];
/** Ends with a code that says the work was done, or the figures are of something else. */
function measure(what, ends, ...command) {
  const text = execFileSync('python3', [path.join(here, 'measure.py'), '1', ...command], { encoding: 'utf8' });
  const result = JSON.parse(text);
  if (!ends.includes(result.code)) throw new Error(`${what}: it ended with ${result.code}`);
  const { cpu, wall, megabytes } = result;
  const row = [what, cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0), ''];
  rows.push(row);
  return { ...result, says: (ratio) => (row[4] = ratio) };
}
const report = path.join(cache, 'report.json');
const check = (folder) =>
  measure(
    `check, ${folder}`,
    [0],
    ...[process.execPath, cli, 'check', path.join(files, folder)],
    ...['--gate', 'artifacts', '--format', 'json', '--output', report],
  );
const picklescan = (folder) =>
  measure(`picklescan, ${folder}`, [0], path.join(bin, 'picklescan'), '-p', path.join(files, folder));
const modelscan = (folder) =>
  measure(`modelscan, ${folder}`, [0], path.join(bin, 'modelscan'), '-p', path.join(files, folder));
const seconds = (value) => `${value.toFixed(2)} s`;

check('torch').says('at most 1 s');
picklescan('torch');
check('storages').says('at most 1 s');

const dense = check('dense');
const theirs = picklescan('dense');
dense.says(`${(theirs.cpu / dense.cpu).toFixed(1)} times faster than picklescan, at least 10; at most 200 MB`);
modelscan('dense');

const joblib = check('joblib');
const array = path.join(files, 'joblib/model.joblib');
const cat = measure('cat, joblib', [0], 'sh', '-c', `cat '${array}' > /dev/null`);
const sum = measure('sha256sum, joblib', [0], 'sha256sum', array);
joblib.says(`cat and sha256sum take ${seconds(cat.cpu + sum.cpu)}`);

const small = check('small');
picklescan('small');
// What would load them: only where the environment of the tests has it.
const python = path.join(root, '.cache/engines/models/bin/python');
if (fs.existsSync(python)) {
  const imports = measure('import sklearn', [0], python, '-c', 'import sklearn.ensemble');
  small.says(`at most the ${seconds(imports.cpu)} of importing scikit-learn`);
}

const lock = measure(
  'artifacts lock, 2 GB',
  [0],
  ...[process.execPath, cli, 'artifacts', 'lock', path.join(files, 'locked')],
  ...['--output', path.join(cache, 'artifacts.lock')],
);
const digest = measure('sha256sum, 2 GB', [0], 'sha256sum', path.join(files, 'locked/model.pt'));
lock.says(`${(lock.cpu / digest.cpu).toFixed(2)} of sha256sum's CPU`);

console.log(`Node ${process.version}\n\n| what | CPU s | wall s | peak MB | ratio, limit |\n|---|---|---|---|---|`);
for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
