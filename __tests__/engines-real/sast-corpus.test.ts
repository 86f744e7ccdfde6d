import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { engine, root, run } from './engines';

const corpus = path.join(root, '__tests__/corpora/sast');

const { generate, write } = (await import(path.join(corpus, 'generate.mjs'))) as {
  generate: (set: string) => unknown;
  write: (made: unknown, folder: string) => void;
};

it.each(['open', 'held-out'])(
  'attacks work on the %s set’s vulnerable cases, and on no other',
  async (set) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-cases-'));
    try {
      write(generate(set), folder);
      const python = engine('sast-corpus/bin/python');
      const compiled = await run(python, ['-W', 'error', '-m', 'compileall', '-q', folder]);
      expect(compiled).toMatchObject({ code: 0, stdout: '' });
      const { code, stdout } = await run(python, ['-W', 'ignore', path.join(corpus, 'verify.py'), folder]);
      expect(stdout.split('\n').filter((line) => /labelled|fails by itself/.test(line))).toEqual([]);
      expect(stdout).toContain('cases, 0 labels wrong');
      expect(code).toBe(0);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);
