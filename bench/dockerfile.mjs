// Runs the Dockerfile engine and the real hadolint over the Dockerfiles of pinned source distributions from PyPI, and prints for each
// rule that both have on how many instructions they agree:
//
//     node bench/dockerfile.mjs [--show RULE]
//
// With --show, each instruction that only one of the two reports for that rule.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const cache = path.join(root, '.cache/bench/dockerfiles');
const shown = process.argv[2] === '--show' ? process.argv[3] : undefined;

const distributions = (
  'ansible-runner==2.4.3 autogenstudio==0.4.2.2 control-arena==20.1.1 dask-kubernetes==2026.3.0 dstack==0.22.5 flytekit==1.16.31 ' +
  'hpccm==26.5.0 inspect-ai==0.3.285 inspect-evals==0.26.0 jupyter-repo2docker==2026.4.0 jupyterhub==6.1.1 kedro-docker==0.6.2 ' +
  'snakemake==9.27.1 spython==0.3.14 toil==9.6.0 truss==0.18.36'
).split(' ');

const isDockerfile = (name) =>
  /(?:^|\/)(?:docker|container)file(?:[._-][^/]*)?$|\.(?:docker|container)file$/i.test(name) &&
  !/\.(?:dockerignore|md|j2|jinja2?|tmpl|template|txt|in|ya?ml|py|sh|svg|ts)$/i.test(name);

/** Each file once, whichever distributions have it. */
function collect(folder) {
  const seen = new Set();
  for (const archive of fs
    .readdirSync(cache)
    .filter((name) => name.endsWith('.tar.gz'))
    .sort()) {
    const unpacked = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-sdist-'));
    try {
      execFileSync('tar', ['-xzf', path.join(cache, archive), '-C', unpacked, '--no-same-owner']);
      for (const name of fs.readdirSync(unpacked, { recursive: true }).sort()) {
        const file = path.join(unpacked, name);
        if (!isDockerfile(name) || !fs.lstatSync(file).isFile()) continue;
        const content = fs.readFileSync(file);
        const digest = createHash('sha256').update(content).digest('hex');
        if (content.toString().trim() === '' || seen.has(digest)) continue;
        seen.add(digest);
        fs.writeFileSync(
          path.join(folder, `${name.replaceAll(path.sep, '__').slice(-150)}.${digest.slice(0, 8)}.Dockerfile`),
          content,
        );
      }
    } finally {
      fs.rmSync(unpacked, { recursive: true });
    }
  }
}

execFileSync(process.execPath, [path.join(root, 'scripts/engines/install.mjs'), 'tools'], { stdio: ['ignore', 2, 2] });
const tools = path.join(root, '.cache/engines/tools/bin');
fs.mkdirSync(cache, { recursive: true });
for (const distribution of distributions) {
  const [name, version] = distribution.split('==');
  if (fs.existsSync(path.join(cache, `${name.replaceAll('-', '_')}-${version}.tar.gz`))) continue;
  const options = ['download', '-q', '--no-deps', '--no-binary', ':all:', '-d', cache, distribution];
  execFileSync(path.join(tools, 'python'), ['-m', 'pip', ...options], { stdio: ['ignore', 2, 2] });
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-dockerfiles-'));
try {
  const folder = path.join(work, 'files');
  fs.mkdirSync(folder);
  collect(folder);
  const ncc = path.join(root, 'node_modules/.bin/ncc');
  execFileSync(
    ncc,
    ['build', path.join(root, 'bench/dockerfile/driver.ts'), '-q', '-t', '-o', path.join(work, 'driver')],
    { cwd: root },
  );
  const ours = JSON.parse(
    execFileSync(process.execPath, [path.join(work, 'driver/index.js'), folder], { maxBuffer: 2 ** 28 }),
  );
  const names = ours.files.map(({ file }) => path.join(folder, file));
  const { stdout, status } = spawnSync(
    path.join(tools, 'hadolint'),
    ['-f', 'json', '--disable-ignore-pragma', ...names],
    { cwd: work, maxBuffer: 2 ** 28 },
  );
  if (status !== 0 && status !== 1) throw new Error(`hadolint ended with ${status}`);
  report(
    ours,
    JSON.parse(stdout).map((finding) => ({ ...finding, file: path.basename(finding.file) })),
    folder,
  );
} finally {
  fs.rmSync(work, { recursive: true });
}

function report({ files, aliases }, theirs, folder) {
  const refused = new Set(theirs.filter(({ code }) => code === 'DL1000').map(({ file }) => file));
  const judged = files.filter(({ file, complete }) => complete && !refused.has(file));
  console.error(
    `${files.length} files, of which both read ${judged.length}; hadolint refuses ${refused.size}, Gatehouse ${files.filter(({ complete }) => !complete).length}`,
  );
  const read = new Set(judged.map(({ file }) => file));
  console.log('| rule | hadolint | both | hadolint alone | Gatehouse alone |\n| --- | --- | --- | --- | --- |');
  for (const [rule, others] of Object.entries(aliases)) {
    const codes = others.filter((name) => name.startsWith('DL'));
    if (codes.length === 0) continue;
    const own = new Set(
      judged.flatMap(({ file, found }) =>
        found.filter((one) => one.rule === rule).map(({ line }) => `${file}:${line}`),
      ),
    );
    const other = new Set(
      theirs
        .filter(({ file, code }) => read.has(file) && codes.includes(code))
        .map(({ file, line }) => `${file}:${line}`),
    );
    const both = [...own].filter((place) => other.has(place)).length;
    console.log(`| ${rule} | ${codes.join(', ')} | ${both} | ${other.size - both} | ${own.size - both} |`);
    if (rule !== shown) continue;
    const lines = (place) => {
      const at = place.lastIndexOf(':');
      const text = fs.readFileSync(path.join(folder, place.slice(0, at)), 'utf8').split('\n');
      return `${place}  ${text
        .slice(Number(place.slice(at + 1)) - 1, Number(place.slice(at + 1)) + 3)
        .join(' ⏎ ')
        .slice(0, 260)}`;
    };
    for (const place of other) if (!own.has(place)) console.error('hadolint alone: ', lines(place));
    for (const place of own) if (!other.has(place)) console.error('Gatehouse alone:', lines(place));
  }
}
