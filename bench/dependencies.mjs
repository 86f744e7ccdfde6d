// Measures the dependencies gate over 500 pinned packages against a server that speaks OSV's API and waits 20 ms before each answer: without a
// cache, and with the one that the first run filled. `node bench/dependencies.mjs [CLI…]`, by default `node dist/cli.js`. Prints a Markdown table.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const command = process.argv.length > 2 ? process.argv.slice(2) : [process.execPath, path.join(here, '../dist/cli.js')];
const count = 500;
const delayMs = 20;

/** Every second package has three advisories, as much text in each as real ones have. */
const idsOf = (index) => (index % 2 === 0 ? [0, 1, 2].map((one) => `GHSA-${index}-${one}`) : []);
const modified = '2026-01-01T00:00:00Z';
const recordOf = (id) => ({
  id,
  modified,
  aliases: [`CVE-2026-${10_000 + Number(id.split('-')[1]) * 3 + Number(id.split('-')[2])}`],
  summary: 'A flaw',
  details: 'What it is and what can be done about it. '.repeat(50),
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }],
  affected: [
    {
      package: { ecosystem: 'PyPI', name: `package-${id.split('-')[1]}` },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0' }] }],
      versions: Array.from({ length: 100 }, (_, i) => `1.${i}`),
    },
  ],
});

let requests = 0;
const server = http.createServer((request, response) => {
  requests++;
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    const id = /^\/v1\/vulns\/(.+)$/.exec(request.url)?.[1];
    const answer = () =>
      id === undefined
        ? {
            results: JSON.parse(Buffer.concat(pieces)).queries.map(({ package: { name } }) => {
              const vulns = idsOf(Number(name.split('-')[1])).map((one) => ({ id: one, modified }));
              return vulns.length === 0 ? {} : { vulns };
            }),
          }
        : recordOf(id);
    void delay(delayMs).then(() => response.end(JSON.stringify(answer())));
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-bench-'));
const tree = path.join(folder, 'tree');
fs.mkdirSync(tree);
fs.writeFileSync(
  path.join(tree, 'requirements.txt'),
  Array.from({ length: count }, (_, i) => `package-${i}==1.${i % 100}\n`).join(''),
);
const policy = path.join(folder, 'gatehouse.yml');
fs.writeFileSync(
  policy,
  `version: 1\ngates:\n  dependencies:\n    osv: { url: "http://127.0.0.1:${server.address().port}" }\n`,
);
const environment = { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache'), RUNNER_TOOL_CACHE: '' };

async function measure(runs, ends, ...args) {
  const file = path.join(here, 'measure.py');
  const { stdout } = await promisify(execFile)('python3', [file, String(runs), ...args], { env: environment });
  const result = JSON.parse(stdout);
  if (!ends.includes(result.code)) throw new Error(`${args.join(' ')} ended with ${result.code}`);
  return result;
}

const rows = [];
const row = (what, { cpu, wall, megabytes }, limit = '') =>
  rows.push([what, cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0), limit]);
try {
  const node = await measure(5, [0], process.execPath, '-e', '0');
  row('node -e 0', node);
  const offline = path.join(folder, 'offline.yml');
  fs.writeFileSync(offline, 'version: 1\ngates:\n  dependencies: { engine: none }\n');
  const check = [...command, 'check', tree, '--gate', 'dependencies', '--config'];
  const none = await measure(3, [0, 1], ...check, offline);
  row('check, nothing looked up', none);
  // Findings block, or the figures are of something else.
  const over = (result) => `${(result.wall - none.wall).toFixed(2)} s over that`;
  const cold = await measure(1, [1], ...check, policy);
  row(`check, ${requests} requests`, cold, `${over(cold)}, at most 3 s`);
  requests = 0;
  const warm = await measure(5, [1], ...check, policy);
  row(`check, from the cache, ${requests} requests`, warm, `${over(warm)}, at most 0.3 s`);
} finally {
  server.close();
  server.closeAllConnections();
  fs.rmSync(folder, { recursive: true });
}
const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(
  [line(['what', 'CPU s', 'wall s', 'peak MB', 'limit']), '|---|---|---|---|---|', ...rows.map(line)].join('\n'),
);
