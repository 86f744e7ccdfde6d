import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scanModel } from '../../src/engines/modelfile';
import { createSecretsEngine } from '../../src/engines/secrets';
import { seeded } from '../helpers/random';
import { engine, root, run } from './engines';

interface Manifest {
  readonly benign: readonly string[];
  readonly secret: readonly string[];
}

let folder: string;
let manifest: Manifest;
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz';
const random = seeded(11);
const tokens = Array.from({ length: 100 }, () => ['hf', random.text(letters, 34)].join('_'));
const secrets = createSecretsEngine();

/** What is found in a file of the corpus. */
async function seen(name: string): Promise<{ findings: string[]; formats: number; shown: boolean }> {
  const file = await open(path.join(folder, name));
  try {
    const { size } = await file.stat();
    const read = async (offset: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(0, Math.min(length, size - offset))), {
        position: offset,
      });
      return buffer.subarray(0, bytesRead);
    };
    const { inspection, detections } = await scanModel({ size, read }, name, { allowedGlobals: new Set(), secrets });
    return {
      findings: detections.map(({ rule, message }) => `${name}: ${rule}: ${message}`),
      formats: inspection.formats.length,
      shown: detections.some(({ rule }) => rule === 'huggingface-token'),
    };
  } finally {
    await file.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-models-'));
  await writeFile(path.join(folder, 'tokens.json'), JSON.stringify(tokens));
  const script = path.join(root, '__tests__/corpora/models/benign.py');
  const { code, stderr } = await run(engine('models/bin/python'), [
    script,
    folder,
    '--secrets',
    path.join(folder, 'tokens.json'),
  ]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
}, 180_000);

afterAll(() => rm(folder, { recursive: true }));

describe('models of real libraries', () => {
  it('are clean', async () => {
    expect(manifest.benign.length).toBeGreaterThan(150);
    const all = [];
    for (const name of manifest.benign) all.push(await seen(name));
    expect(all.flatMap(({ findings }) => findings)).toEqual([]);
    expect(all.filter(({ formats }) => formats === 0)).toEqual([]);
  }, 120_000);

  it('show their secrets', async () => {
    expect(manifest.secret.length).toBeGreaterThanOrEqual(70);
    const hidden = [];
    for (const name of manifest.secret) if (!(await seen(name)).shown) hidden.push(name);
    expect(hidden).toEqual([]);
  }, 120_000);
});
