// Measures `gatehouse metrics` against pandas, scikit-learn, fairlearn and numpy on the same files, whole processes: a million rows of
// eight columns as CSV, 11 metrics, 3 fairness metrics by 2 columns, DeLong, 1,000 paired bootstraps of the AUC; then how cost and memory
// grow from 10⁴ to 10⁷ rows of Parquet. `node bench/metrics.mjs [DIST]`. The values of both sides are compared before anything is printed.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const cache = path.join(root, '.cache/bench/metrics');
const cli = path.join(path.resolve(process.argv[2] ?? path.join(root, 'dist')), 'cli.js');
const python = path.join(cache, 'venv/bin/python');
const quiet = { cwd: root, stdio: ['ignore', 2, 2] };
const replicates = 1000;
/** numpy takes 40 s for all of them; their cost is the same one after the other. */
const measuredReplicates = 20;
fs.mkdirSync(cache, { recursive: true });

function prepare() {
  const pins = path.join(here, 'metrics/requirements.txt');
  const stamp = path.join(cache, 'venv/requirements.txt');
  if (!fs.existsSync(stamp) || !fs.readFileSync(stamp).equals(fs.readFileSync(pins))) {
    execFileSync('python3', ['-m', 'venv', '--clear', path.join(cache, 'venv')], quiet);
    const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--require-hashes', '--requirement', pins];
    execFileSync(python, ['-m', 'pip', 'install', ...options], quiet);
    fs.copyFileSync(pins, stamp);
  }
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const target = path.join(cache, 'driver');
  execFileSync(
    process.execPath,
    [ncc, 'build', 'bench/metrics/driver.ts', '-o', target, '-t', '-q', '--no-cache'],
    quiet,
  );
}

/** The folder of the two models' tables with so many rows. */
function tables(rows, format) {
  const folder = path.join(cache, String(rows));
  if (fs.existsSync(path.join(folder, `champion.${format}`))) return folder;
  fs.mkdirSync(folder, { recursive: true });
  execFileSync(python, [path.join(here, 'metrics/data.py'), String(rows), folder, format], quiet);
  return folder;
}

function measure(runs, ...command) {
  const text = execFileSync('python3', [path.join(here, 'measure.py'), String(runs), ...command], { encoding: 'utf8' });
  const result = JSON.parse(text);
  if (result.code !== 0) throw new Error(`${command.join(' ')} ended with ${result.code}`);
  return result;
}

const metrics = [
  ...['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc'],
  ...['roc_auc', 'average_precision', 'log_loss', 'brier', 'ece'],
];
const fairness = ['sex', 'race'].flatMap((column) =>
  ['demographic_parity', 'equalized_odds', 'equal_opportunity'].map((name) => `${name}_difference(by=${column})`),
);
const expressions = (names) => names.flatMap((name) => ['--metric', name]);

prepare();
const outputs = {
  ours: path.join(cache, 'ours.json'),
  driver: path.join(cache, 'driver.json'),
  peer: path.join(cache, 'peer.json'),
};
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const folder = tables(1_000_000, 'csv');
const [candidate, champion] = ['candidate', 'champion'].map((name) => path.join(folder, `${name}.csv`));
const runs = 3;
const measured = measure(
  ...[runs, process.execPath, cli, 'metrics', candidate, ...expressions([...metrics, ...fairness])],
  ...['--format', 'json', '--output', outputs.ours],
);
const driver = path.join(cache, 'driver/index.js');
const compared = measure(runs, process.execPath, driver, candidate, champion, String(replicates), outputs.driver);
const peer = measure(
  runs,
  python,
  path.join(here, 'metrics/peer.py'),
  folder,
  String(measuredReplicates),
  outputs.peer,
);

/** Both sides must have computed the same. */
const theirs = read(outputs.peer);
const mine = {
  ...Object.fromEntries(read(outputs.ours).measurements.map(({ metric, value }) => [metric, value])),
  ...read(outputs.driver),
};
for (const [name, value] of Object.entries(theirs.values)) {
  const tolerance = name === 'bootstrapStandardError' ? 0.6 * value : 1e-9;
  if (!(Math.abs(mine[name] - value) <= tolerance)) throw new Error(`${name}: ${mine[name]}, the peer has ${value}`);
}

// 1,000 replicates know their own spread to 2 %.
if (!(Math.abs(mine.bootstrapStandardError / mine.standardError - 1) <= 0.1))
  throw new Error(`the bootstraps spread by ${mine.bootstrapStandardError}, DeLong has ${mine.standardError}`);

const rest = (theirs.seconds.replicates * (replicates - measuredReplicates)) / measuredReplicates;
const [ours, all] = [measured.cpu + compared.cpu, peer.cpu + rest];
const memory = Math.max(measured.megabytes, compared.megabytes);
const rows = [['what', 'CPU s', 'peak MB', 'ratio, limit']];
const row = (what, cpu, megabytes, ratio = '') => rows.push([what, cpu.toFixed(2), megabytes.toFixed(0), ratio]);
row(
  'metrics, CSV, 1 M × 8: 11 metrics, 3 fairness metrics by 2 columns, with intervals',
  measured.cpu,
  measured.megabytes,
);
row('both tables, DeLong, 1,000 paired bootstraps of the AUC', compared.cpu, compared.megabytes);
row(
  `the same with pandas, scikit-learn, fairlearn, numpy (${measuredReplicates} bootstraps measured, ${replicates} counted)`,
  all,
  peer.megabytes,
);
row(
  'together',
  ours,
  memory,
  `${(ours / all).toFixed(3)} of their CPU, at most 0.1; ${(memory / peer.megabytes).toFixed(2)} of their memory, below 1`,
);
for (const [name, seconds] of Object.entries(theirs.seconds))
  if (seconds >= 0.05) row(`– theirs, ${name}`, name === 'replicates' ? seconds + rest : seconds, peer.megabytes);

const every = measure(
  ...[1, process.execPath, cli, 'metrics', candidate, '--baseline', champion],
  ...expressions([...metrics, 'roc_auc_difference(by=sex)']),
);
row('with a baseline: the 11 metrics and roc_auc_difference, all with intervals', every.cpu, every.megabytes);

/** What a million rows more cost, from one size to the next: the same from all, if cost is linear. */
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const scaled = [
  ['metrics, Parquet', () => expressions([...metrics, ...fairness])],
  [
    'with a baseline: roc_auc, accuracy, f1',
    (other) => ['--baseline', other, ...expressions(['roc_auc', 'accuracy', 'f1'])],
  ],
];
for (const [what, options] of scaled) {
  let before;
  for (const size of sizes) {
    const large = tables(size, 'parquet');
    const [own, other] = ['candidate', 'champion'].map((name) => path.join(large, `${name}.parquet`));
    const { cpu, megabytes } = measure(
      size > 1_000_000 ? 1 : runs,
      process.execPath,
      cli,
      'metrics',
      own,
      ...options(other),
    );
    const more = before && `${(((cpu - before.cpu) / (size - before.size)) * 1e6).toFixed(2)} s a million rows more`;
    const limit = size > 1_000_000 ? '; peak at most 2,000 MB' : '';
    row(`${what}, ${size.toLocaleString('en')} rows`, cpu, megabytes, more && more + limit);
    before = { size, cpu };
  }
}

console.log(`Node ${process.version}\n`);
console.log(
  rows
    .map((cells) => `| ${cells.join(' | ')} |`)
    .toSpliced(1, 0, '|---|---|---|---|')
    .join('\n'),
);
