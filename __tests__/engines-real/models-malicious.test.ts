import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inspectModel } from '../../src/engines/modelfile/inspect';
import { bufferSource } from '../../src/formats/source';
import { engine, root, run } from './engines';

interface Manifest {
  readonly malicious: readonly {
    readonly file: string;
    readonly technique: string;
    readonly rules: readonly string[];
  }[];
}

let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-malicious-'));
  const script = path.join(root, '__tests__/corpora/models/malicious.py');
  const { code, stderr } = await run(engine('models/bin/python'), [script, folder]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

it('finds what every malicious model does', async () => {
  expect(manifest.malicious.length).toBeGreaterThan(500);
  const missed = [];
  for (const { file, technique, rules } of manifest.malicious) {
    const source = bufferSource(await readFile(path.join(folder, file)));
    const { findings } = await inspectModel(source, file, { allowedGlobals: new Set() });
    const found = findings.map(({ rule }) => rule);
    if (!found.some((rule) => rules.includes(rule))) missed.push({ file, technique, found });
  }
  expect(missed).toEqual([]);
}, 120_000);
