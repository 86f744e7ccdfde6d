import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, runBuilt } from '../helpers/built';

/** How long it took is the machine's affair. */
const timeless = (text: string): string => text.replace(/\d+(?:\.\d+)? m?s\b/g, 'TIME');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

describe('what the READMEs show', () => {
  it.each([
    ['examples/titanic', 'examples/titanic/README.md', 'verdict'],
    ['examples/web-api/vulnerable', 'examples/web-api/README.md', 'verdict:vulnerable'],
    ['examples/web-api/fixed', 'examples/web-api/README.md', 'verdict:fixed'],
  ])('of %s is what the built program says (else: node scripts/verdicts.mjs)', async (folder, readme, mark) => {
    const shown = read(readme).split(`<!-- ${mark}:begin -->\n\`\`\`\n`)[1]?.split(`\`\`\`\n<!-- ${mark}:end -->`)[0];
    const { stdout } = await runBuilt('cli.js', ['check', folder]);
    expect(timeless(shown ?? '')).toBe(timeless(stdout));
  });

  it('as a picture is drawn from a run (else: node scripts/verdicts.mjs)', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-picture-')), 'verdict.svg');
    execFileSync(process.execPath, [path.join(root, 'scripts/picture.mjs'), file]);
    expect(timeless(read('docs/images/verdict.svg'))).toBe(timeless(fs.readFileSync(file, 'utf8')));
    fs.rmSync(path.dirname(file), { recursive: true });
  });
});
