// Scores the built program, Bandit and ruff on the labelled cases of __tests__/corpora/sast, and prints a Markdown table:
//
//     node bench/sast.mjs [open|held-out] [CLI]
//
// A tool is right about a case when it reports a CWE of the case's category there, or rightly none. Each is run as it comes, Bandit
// and ruff with all their security rules; imports and started programs, which both list for review, count for neither.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, write } from '../__tests__/corpora/sast/generate.mjs';
import { flags, score } from '../__tests__/corpora/sast/score.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const [setName = 'open', cli = path.join(root, 'dist/cli.js')] = process.argv.slice(2);

/** Bandit's and ruff's numbers; of what Bandit gives as CWE some is wider than the fault (20 for XML, 78 for eval). */
const cweOfRule = new Map(
  Object.entries({
    22: [202],
    78: [601, 602, 604, 605, 609],
    79: [308, 701, 702, 703, 704],
    89: [608, 610, 611],
    95: [102, 307],
    327: [304, 305, 502, 503, 504],
    328: [303, 324],
    330: [311],
    502: [301, 302, 506, 614],
    611: [313, 314, 315, 316, 317, 318, 319, 320],
    918: [310],
  }).flatMap(([cwe, numbers]) => numbers.map((number) => [number, Number(cwe)])),
);

function json(command, args, cwd) {
  const { stdout, status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

const byNumber = (rule) => cweOfRule.get(Number(rule.slice(1)));
const listed = (file, cwe) => (cwe === undefined ? [] : [[file, cwe]]);
const tools = path.join(root, '.cache/engines/tools/bin');

function ours(folder, counts) {
  const report = json(process.execPath, [cli, 'check', folder, '--gate', 'sast', '--format', 'json']);
  return report.gates.flatMap(({ findings }) =>
    findings.filter(counts).map(({ location, cwe = [] }) => [location.path, ...cwe]),
  );
}

const runs = {
  Gatehouse: (folder) => ours(folder, ({ severity }) => severity !== 'info'),
  'with info': (folder) => ours(folder, () => true),
  Bandit(folder) {
    const { results, errors } = json(path.join(tools, 'bandit'), ['-q', '-r', '.', '-f', 'json'], folder);
    if (errors.length > 0) throw new Error(`Bandit could not read ${errors.length} files`);
    return results.flatMap(({ filename, test_id }) => listed(path.posix.normalize(filename), byNumber(test_id)));
  },
  ruff(folder) {
    const options = ['check', '--isolated', '--preview', '--select', 'S', '--output-format', 'json', '.'];
    return json(path.join(tools, 'ruff'), options, folder).flatMap(({ filename, code }) =>
      listed(path.relative(folder, filename), byNumber(code ?? 'E999')),
    );
  },
};

execFileSync(process.execPath, [path.join(root, 'scripts/engines/install.mjs'), 'tools'], { stdio: ['ignore', 2, 2] });
const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-sast-')));
try {
  const corpus = generate(setName);
  write(corpus, folder);
  const scores = Object.values(runs).map((run) => score(corpus.cases, flags(run(folder))));
  const percent = (share) => `${Math.round(100 * share)} %`;
  const cells = ({ truePositives, falsePositives, score: value }) => [
    percent(truePositives),
    percent(falsePositives),
    value.toFixed(2),
  ];
  const rows = scores[0].rows.map((_, i) => scores.map(({ rows: own }) => own[i]));
  const row = (own) => `| ${[own[0].category, own[0].cases, ...own.flatMap(cells)].join(' | ')} |`;
  const names = Object.keys(runs).flatMap((name) => [`${name}: found`, 'false alarms', 'score']);
  console.log(`| category | cases | ${names.join(' | ')} |`);
  console.log(`|---|---|${names.map(() => '---|').join('')}`);
  for (const own of rows) console.log(row(own));
  console.log(row(scores.map(({ mean }) => mean)));
} finally {
  fs.rmSync(folder, { recursive: true });
}
