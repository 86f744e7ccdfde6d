// Writes into the examples' READMEs what the built command line says about them, between the marks `verdict…:begin` and `:end`,
// and draws the picture of the main README.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { places, verdictOf } from './examples.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

for (const place of places) {
  const file = path.join(root, place.readme);
  const [begin, end] = [`<!-- ${place.mark}:begin -->`, `<!-- ${place.mark}:end -->`];
  const text = fs.readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest.split(end)[1];
  fs.writeFileSync(file, `${before}${begin}\n\`\`\`\n${verdictOf(place)}\`\`\`\n${end}${after}`);
}
execFileSync(process.execPath, [path.join(root, 'scripts/picture.mjs')], { stdio: 'inherit' });
