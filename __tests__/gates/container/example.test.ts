import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localChange } from '../../../src/change/resolve';
import { openRepository } from '../../../src/git/repository';
import type { Report } from '../../../src/report';
import { run } from '../../../src/run';

/** A copy: the script writes its images beside itself. */
let example: string;
beforeAll(() => {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-example-')));
  example = path.join(root, 'container');
  fs.cpSync('examples/container', example, { recursive: true });
  for (const folder of ['leaky', 'fixed']) execFileSync('python3', [path.join(example, 'make_image.py'), folder]);
});
afterAll(() => {
  fs.rmSync(path.dirname(example), { recursive: true, force: true });
});

async function check(name: string): Promise<Report> {
  const root = path.join(example, name);
  const change = await localChange(root, await openRepository(root), undefined);
  const log = {
    progress: () => undefined,
    bug: (error: unknown) => {
      throw error;
    },
  };
  return run({
    root,
    change,
    gates: ['container'],
    config: undefined,
    mode: undefined,
    repository: null,
    now: new Date(),
    log,
  });
}

const blocking = ({ gates }: Report): string[] =>
  gates.flatMap(({ findings }) =>
    findings
      .filter((finding) => finding.blocking)
      .map(({ rule, location }) => `${location.path}:${location.startLine ?? location.member ?? ''} ${rule}`),
  );

describe('the example of images', () => {
  it('fails with a file that a later step removes', async () => {
    const report = await check('leaky');
    expect(report.verdict).toBe('fail');
    expect(blocking(report)).toEqual([
      'image.tar:layer 3/service/.env secret-in-layer',
      'Dockerfile:1 root-user',
      'image.tar:configuration root-image',
    ]);
    const [secret] = report.gates.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'secret-in-layer'));
    expect(secret?.message).toMatch(
      /Layer 4 removes or replaces it, and the image has it all the same\. Dockerfile, line 4, makes that layer\./,
    );
  });

  it('has nothing that blocks when it is put right', async () => {
    const report = await check('fixed');
    expect(blocking(report)).toEqual([]);
    expect(report.gates[0]?.evaluated).toBe(2);
  });
});
