// Draws the README's picture: what the built command line prints about examples/web-api/vulnerable, as an SVG of a terminal.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = 'examples/web-api/vulnerable';
const colours = { 1: '#f0f6fc', 2: '#8b949e', 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };
const columns = 118;
const lineHeight = 18;
/** A colour code: ESC [ number m. */
const colourCode = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** One line of output as SVG text: each run between two colour codes is a span. */
function spans(line) {
  let colour = '';
  return line
    .split(colourCode)
    .map((part, i) => {
      if (i % 2 === 1) {
        colour = colours[part] ?? '';
        return '';
      }
      const text = escape(part);
      if (text === '') return '';
      return colour === '' ? text : `<tspan fill="${colour}">${text}</tspan>`;
    })
    .join('');
}

function output() {
  try {
    execFileSync(process.execPath, ['dist/cli.js', 'check', folder], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
    });
  } catch (error) {
    // A failing verdict is what the picture shows; anything else is not.
    if (error.status === 1) return error.stdout.toString();
    throw error;
  }
  throw new Error(`${folder} passed`);
}

const lines = [`$ node dist/cli.js check ${folder}`, ...output().trimEnd().split('\n')];
const height = lines.length * lineHeight + 32;
const width = columns * 8 + 32;
const rows = lines.map(
  (line, i) => `<text x="16" y="${28 + i * lineHeight}" xml:space="preserve">${spans(line)}</text>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Gatehouse blocks a leaked password, a SQL injection and a container that runs as root">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#c9d1d9">
${rows.join('\n')}
</g>
</svg>
`;
fs.writeFileSync(process.argv[2] ?? path.join(root, 'docs/images/verdict.svg'), svg);
