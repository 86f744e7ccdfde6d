// Measures the reports gate over a SARIF report of 100,000 results in 1,000 files: `node bench/reports.mjs [CLI…]`, by default
// `node dist/cli.js`. Prints a Markdown table.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const command = process.argv.length > 2 ? process.argv.slice(2) : [process.execPath, path.join(here, '../dist/cli.js')];
const [results, files, rules] = [100_000, 1_000, 200];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'));
const numbered = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const lines = results / files;

function measure(runs, ends, ...args) {
  const file = path.join(here, 'measure.py');
  const result = JSON.parse(execFileSync('python3', [file, String(runs), ...args], { encoding: 'utf8' }));
  if (!ends.includes(result.code)) throw new Error(`${args.join(' ')} ended with ${result.code}`);
  return result;
}

const rows = [];
const row = (what, { cpu, wall, megabytes }, limit = '') =>
  rows.push([what, cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0), limit]);
try {
  fs.mkdirSync(path.join(folder, 'src'));
  for (let file = 0; file < files; file++) {
    const text = numbered(lines, (line) => `value_${line} = call(${line})  # line ${line}\n`).join('');
    fs.writeFileSync(path.join(folder, `src/module_${file}.py`), text);
  }
  const report = {
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeQL',
            rules: numbered(rules, (i) => ({
              id: `py/rule-${i}`,
              shortDescription: { text: `Rule ${i}` },
              help: { text: 'What to do about it. '.repeat(10) },
              properties: { 'security-severity': `${i % 10}.5`, tags: ['security', 'external/cwe/cwe-079'] },
            })),
          },
        },
        results: numbered(results, (i) => ({
          ruleId: `py/rule-${i % rules}`,
          ruleIndex: i % rules,
          level: 'error',
          message: { text: `Something is wrong with the value number ${i}.` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: `src/module_${i % files}.py`, uriBaseId: '%SRCROOT%' },
                region: { startLine: 1 + Math.floor(i / files), startColumn: 3, endColumn: 9 },
              },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: `${i.toString(16)}:1` },
        })),
      },
    ],
  };
  fs.writeFileSync(path.join(folder, 'report.sarif'), JSON.stringify(report));
  const policy = path.join(folder, 'gatehouse.yml');
  fs.writeFileSync(policy, 'version: 1\ngates:\n  reports:\n    files: [{ path: report.sarif }]\n');
  row('node -e 0', measure(5, [0], process.execPath, '-e', '0'));
  const check = [...command, 'check', folder, '--gate', 'reports', '--config', policy];
  // Findings block, or the figures are of something else.
  const limit = 'at most 3 CPU s and 500 MB';
  row(`check, ${results.toLocaleString('en')} results`, measure(5, [1], ...check), limit);
  row('check --format json', measure(3, [1], ...check, '--format', 'json'));
  row('check --format sarif', measure(3, [1], ...check, '--format', 'sarif'));
} finally {
  fs.rmSync(folder, { recursive: true });
}
const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(
  [line(['what', 'CPU s', 'wall s', 'peak MB', 'limit']), '|---|---|---|---|---|', ...rows.map(line)].join('\n'),
);
