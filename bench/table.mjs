// Measures the table reader alone, whole processes: a million rows of eight columns in each text format, and ten times as many.
// `node bench/table.mjs [PYTHON]`: with a Python that has pandas and pyarrow the same is measured there, and Parquet in both.
// Prints a Markdown table; ratios of the same run are what counts.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const cache = path.join(root, '.cache/bench/table');
const python = process.argv[2];
fs.mkdirSync(cache, { recursive: true });

const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
execFileSync(process.execPath, [ncc, 'build', 'src/formats/table/index.ts', '-o', cache, '-t', '-q', '--no-cache'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
const reader = path.join(cache, 'read.mjs');
fs.writeFileSync(
  reader,
  `import { readTable } from './index.js';
const [file, names] = process.argv.slice(2);
const table = await readTable(file, names === undefined ? undefined : names.split(','));
if (table.rows === 0) throw new Error('no rows');
`,
);

/** The same table at every run; 17 digits in `score`, as Python prints them, or 6. */
function textTable(name, rows, line, header = '') {
  const file = path.join(cache, name);
  if (fs.existsSync(file)) return file;
  let state = 1;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const out = fs.openSync(file, 'w');
  fs.writeSync(out, header);
  for (let row = 0; row < rows; row += 10_000) {
    fs.writeSync(out, Array.from({ length: 10_000 }, (_, i) => line(row + i, random)).join(''));
  }
  fs.closeSync(out);
  return file;
}

const columns = 'id,label,score,prediction,sex,race,weight,query\n';
const cells = (digits) => (row, random) =>
  `${row},${random() < 0.5 ? 1 : 0},${digits === 6 ? random().toFixed(6) : random()},${random() < 0.5 ? 1 : 0},` +
  `${random() < 0.5 ? 'F' : 'M'},${'ABCDE'[Math.floor(random() * 5)]},${random().toFixed(3)},${Math.floor(random() * 1000)}\n`;
const object = (row, random) => {
  const [id, label, score, prediction, sex, race, weight, query] = cells(17)(row, random).trim().split(',');
  return `{"id":${id},"label":${label},"score":${score},"prediction":${prediction},"sex":"${sex}","race":"${race}","weight":${weight},"query":${query}}\n`;
};

function measure(...command) {
  const text = execFileSync('python3', [path.join(here, 'measure.py'), '3', ...command], { encoding: 'utf8' });
  const result = JSON.parse(text);
  if (result.code !== 0) throw new Error(`${command.join(' ')} ended with ${result.code}`);
  return result;
}

const rows = [['what', 'CPU s', 'wall s', 'peak MB', "of pandas' CPU"]];
function row(what, file, names, pandas) {
  const ours = measure(process.execPath, reader, file, ...(names === undefined ? [] : [names]));
  const theirs = python === undefined || pandas === undefined ? undefined : measure(python, '-c', pandas);
  const ratio = theirs === undefined ? '' : (ours.cpu / theirs.cpu).toFixed(2);
  rows.push([what, ours.cpu.toFixed(2), ours.wall.toFixed(2), ours.megabytes.toFixed(0), ratio]);
  if (theirs !== undefined)
    rows.push(['– pandas, the same', theirs.cpu.toFixed(2), theirs.wall.toFixed(2), theirs.megabytes.toFixed(0), '']);
}

const four = 'label,score,prediction,sex';
const listed = `[${four.split(',').map((name) => `'${name}'`)}]`;
const million = 1_000_000;
const short = textTable('short.csv', million, cells(6), columns);
const long = textTable('long.csv', million, cells(17), columns);
const lines = textTable('rows.jsonl', million, object);
const ten = textTable('ten.csv', 10 * million, cells(6), columns);
const packed = path.join(cache, 'short.csv.gz');
if (!fs.existsSync(packed)) fs.writeFileSync(packed, gzipSync(fs.readFileSync(short)));

const csv = (file, options = '') => `import pandas as pd; pd.read_csv('${file}'${options})`;
row('CSV, 1 M × 8, 4 columns', short, four, csv(short, `, usecols=${listed}`));
row('CSV, 1 M × 8, all', short, undefined, csv(short));
row('CSV, 1 M × 8, 17 digits, all', long, undefined, csv(long));
row('CSV, gzip, 1 M × 8, 4 columns', packed, four, csv(packed, `, usecols=${listed}`));
row('CSV, 10 M × 8, 4 columns', ten, four);
row('JSON Lines, 1 M × 8, 4 columns', lines, four, `import pandas as pd; pd.read_json('${lines}', lines=True)`);
if (python !== undefined) {
  const parquet = path.join(cache, 'ten.parquet');
  if (!fs.existsSync(parquet)) {
    const write = `import pandas as pd; pd.read_csv('${ten}').to_parquet('${parquet}')`;
    execFileSync(python, ['-c', write], { stdio: ['ignore', 2, 2] });
  }
  const read = `import pandas as pd; pd.read_parquet('${parquet}'`;
  row('Parquet, 10 M × 8, 4 columns', parquet, four, `${read}, columns=${listed})`);
  row('Parquet, 10 M × 8, all', parquet, undefined, `${read})`);
}

console.log(`Node ${process.version}\n`);
console.log(
  rows
    .map((line) => `| ${line.join(' | ')} |`)
    .toSpliced(1, 0, '|---|---|---|---|---|')
    .join('\n'),
);
