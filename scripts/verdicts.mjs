// Writes into the examples' READMEs what the built command line says about them, between the marks `verdict…:begin` and `:end`,
// and draws the picture of the main README.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

function verdict(folder) {
  try {
    return execFileSync(process.execPath, ['dist/cli.js', 'check', folder], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    // A failing verdict is a verdict.
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

const places = [
  ['examples/titanic', 'examples/titanic/README.md', 'verdict'],
  ['examples/web-api/vulnerable', 'examples/web-api/README.md', 'verdict:vulnerable'],
  ['examples/web-api/fixed', 'examples/web-api/README.md', 'verdict:fixed'],
];
for (const [folder, readme, mark] of places) {
  const file = path.join(root, readme);
  const [begin, end] = [`<!-- ${mark}:begin -->`, `<!-- ${mark}:end -->`];
  const text = fs.readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest.split(end)[1];
  fs.writeFileSync(file, `${before}${begin}\n\`\`\`\n${verdict(folder)}\`\`\`\n${end}${after}`);
}
execFileSync(process.execPath, [path.join(root, 'scripts/picture.mjs')], { stdio: 'inherit' });
