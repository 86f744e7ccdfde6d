// Measures the secrets gate over commits: a whole history against `git log -p` alone on the same repository, and pull requests of
// many files and of many commits. The repository is seeded: 2,000 commits of source-like text. Prints a Markdown table.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const cache = path.join(root, '.cache/bench');
const cli = path.join(path.resolve(process.argv[2] ?? path.join(root, 'dist')), 'cli.js');

function measure(runs, ...command) {
  const text = execFileSync('python3', [path.join(here, 'measure.py'), String(runs), ...command], { encoding: 'utf8' });
  const { cpu, wall, megabytes, code } = JSON.parse(text);
  if (code !== 0 && code !== 1) throw new Error(`${command.join(' ')} ended with ${code}`);
  return { cpu, wall, megabytes };
}

let seed = 7;
const below = (limit) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const words = Array.from({ length: 3_000 }, () =>
  Array.from({ length: 2 + below(9) }, () => letters[below(26)]).join(''),
);
const word = () => words[below(words.length)];
const kinds = [
  () => `def ${word()}_${word()}(${word()}, ${word()}=None):`,
  () => `    return ${word()}.${word()}(${word()}, "${word()} ${word()}")`,
  () => `    # ${word()} ${word()} ${word()} ${word()}`,
  () => '',
  () => `    ${word()}['${word()}'] = ${below(1_000_000)}`,
  () => `    ${word()}_${word()} = self.${word()}(${word()}, ${word()})`,
];
const line = () => kinds[below(kinds.length)]();
const lines = (count) => Array.from({ length: count }, line);

/** A stream for `git fast-import`: each commit edits some files or adds one. */
function* commits(count, branch, files, perCommit) {
  for (let i = 0; i < count; i++) {
    const touched = new Set();
    const edits = perCommit ?? 1 + below(5);
    for (let edit = 0; edit < edits; edit++) {
      const known = [...files.keys()];
      if (known.length === 0 || (known.length < 400 && below(3) === 0)) {
        const name = `src/${word()}/${word()}${i}_${edit}.py`;
        files.set(name, lines(20 + below(380)));
        touched.add(name);
      } else {
        const name = perCommit ? known[edit % known.length] : known[below(known.length)];
        const text = files.get(name);
        text.splice(below(text.length + 1), below(7), ...lines(1 + below(25)));
        touched.add(name);
      }
    }
    const from = i === 0 && branch !== 'main' ? 'from refs/heads/main\n' : '';
    yield `commit refs/heads/${branch}\ncommitter B <b@example.com> ${1_600_000_000 + i * 60} +0000\ndata 1\nc\n${from}`;
    for (const name of touched) {
      const text = `${files.get(name).join('\n')}\n`;
      yield `M 100644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    }
  }
}

/** main: 2,000 commits · wide: one commit of 200 files · long: 500 commits. */
function repository() {
  const folder = path.join(cache, 'commits');
  if (fs.existsSync(folder)) return folder;
  fs.mkdirSync(folder, { recursive: true });
  const git = (args, input) => execFileSync('git', args, { cwd: folder, input, maxBuffer: 1 << 30 });
  git(['init', '--quiet', '--initial-branch=main']);
  const files = new Map();
  const streams = [
    ...commits(2_000, 'main', files),
    ...commits(1, 'wide', new Map(files), 200),
    ...commits(500, 'long', new Map(files)),
  ];
  git(['fast-import', '--quiet'], streams.join(''));
  git(['repack', '-adq']);
  return folder;
}

const rows = [['what', 'CPU s', 'wall s', 'peak MB', 'ratio, limit']];
const row = (what, { cpu, wall, megabytes }, ratio = '') =>
  rows.push([what, cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0), ratio]);

const folder = repository();
const checkout = (branch) => execFileSync('git', ['checkout', '--quiet', '--force', branch], { cwd: folder });
const check = (...args) => [process.execPath, cli, 'check', folder, '--gate', 'secrets', ...args];
const policy = path.join(cache, 'history.yml');
fs.writeFileSync(policy, 'version: 1\ngates: { secrets: { scope: history } }\n');

const node = measure(9, process.execPath, '-e', '0');
row('node -e 0', node);
checkout('main');
const log = measure(5, 'git', '-C', folder, 'log', '-p', '--all');
row('git log -p --all', log);
const history = measure(5, ...check('--config', policy));
row('check, scope history', history, `${(history.cpu / log.cpu).toFixed(2)} of git log's CPU, at most 1.6`);
checkout('wide');
const wide = measure(5, ...check('--base', 'main'));
row('check, a pull request of 200 files', wide, `${(wide.wall - node.wall).toFixed(2)} s over Node, at most 0.50`);
checkout('long');
row('check, a pull request of 500 commits', measure(5, ...check('--base', 'main')));

console.log(`Node ${process.version}, ${execFileSync('git', ['--version']).toString().trim()}\n`);
console.log(
  rows
    .map((cells) => `| ${cells.join(' | ')} |`)
    .toSpliced(1, 0, '|---|---|---|---|---|')
    .join('\n'),
);
