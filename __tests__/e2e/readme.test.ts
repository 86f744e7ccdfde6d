import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../helpers/built';

interface Place {
  readonly folder: string;
  readonly readme: string;
  readonly mark: string;
}

const { places, verdictOf } = (await import(path.join(root, 'scripts/examples.mjs'))) as {
  places: readonly Place[];
  verdictOf: (place: Place) => string;
};

/** How long it took is the machine's affair. */
const timeless = (text: string): string => text.replace(/\d+(?:\.\d+)? m?s\b/g, 'TIME');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

describe('what the READMEs show', () => {
  it.each(places)('of $folder ($mark) is what the built program says (else: node scripts/verdicts.mjs)', (place) => {
    const { readme, mark } = place;
    const shown = read(readme).split(`<!-- ${mark}:begin -->\n\`\`\`\n`)[1]?.split(`\`\`\`\n<!-- ${mark}:end -->`)[0];
    expect(timeless(shown ?? '')).toBe(timeless(verdictOf(place)));
  });

  it('as a picture is drawn from a run (else: node scripts/verdicts.mjs)', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-picture-')), 'verdict.svg');
    execFileSync(process.execPath, [path.join(root, 'scripts/picture.mjs'), file]);
    expect(timeless(read('docs/images/verdict.svg'))).toBe(timeless(fs.readFileSync(file, 'utf8')));
    fs.rmSync(path.dirname(file), { recursive: true });
  });
});
