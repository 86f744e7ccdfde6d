import { afterAll, describe, expect, it, jest } from '@jest/globals';
import dns from 'node:dns';
import net from 'node:net';
import { eventChange, localChange } from '../../../src/change/resolve';
import { openRepository } from '../../../src/git/repository';
import { readIntent } from '../../../src/github/event';
import type { Report } from '../../../src/report';
import { errorReport, run } from '../../../src/run';
import { formats, render } from '../../../src/reports';
import { draw } from '../../engines/secrets/cases/example';
import { TestRepository } from '../../helpers/repository';
import { password, scanOf, token } from './reading';

// What users of other scanners complain about most, each shown not to happen here; what other tests show is not repeated.

const made: TestRepository[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});

/** A branch `feature` that leaves `main`, whose one commit has `start`, and has a commit for each of `commits`. */
function branch(start: Record<string, string>, ...commits: Record<string, string | null>[]): TestRepository {
  const here = new TestRepository();
  made.push(here);
  here.commit({ 'x.py': 'x = 1\n', ...start }, 'base');
  here.git('checkout', '--quiet', '-b', 'feature');
  for (const files of commits) here.commit(files);
  return here;
}

const now = new Date('2026-11-22T12:00:00Z');

async function judged(here: TestRepository, base = 'main', event?: unknown): Promise<Report> {
  const repository = await openRepository(here.folder);
  const change = event
    ? await eventChange(
        'pull_request',
        here.folder,
        repository,
        readIntent('pull_request', () => event, here.git('rev-parse', 'HEAD')),
      )
    : await localChange(here.folder, repository, base);
  const log = { progress: () => undefined, clear: () => undefined, bug: () => undefined };
  const asked = { config: undefined, mode: undefined, repository: null, now, log };
  try {
    return await run({ root: here.folder, change, gates: ['secrets'], ...asked });
  } catch (error) {
    return errorReport(error, { event: 'local', repository: null, now });
  }
}

const findingsOf = (report: Report): Report['gates'][number]['findings'] => report.gates[0]?.findings ?? [];
const statesOf = (report: Report): string[] =>
  findingsOf(report).map(({ state, location }) => `${state} ${location.path}:${location.startLine ?? '-'}`);
const line = (seed: number): string => `t = "${token(seed)}"\n`;

describe('what is old', () => {
  it('fails no change that doesn’t touch it', async () => {
    const report = await judged(branch({ 'old.py': line(1) }, { 'x.py': 'x = 2\n' }));
    expect([report.verdict, statesOf(report)]).toEqual(['pass', []]);
  });

  it('fails no change of the file it is in', async () => {
    const report = await judged(branch({ 'old.py': line(1) }, { 'old.py': `import os\n${line(1)}` }));
    expect([report.verdict, statesOf(report)]).toEqual(['pass', ['existing old.py:2']]);
  });

  it('fails no change whose branch took in a base that has it', async () => {
    const here = branch({}, { 'y.py': 'y = 1\n' });
    here.git('checkout', '--quiet', 'main');
    here.commit({ 'late.py': line(1) }, 'on main');
    here.git('checkout', '--quiet', 'feature');
    here.git('merge', '--quiet', '--no-edit', 'main');
    const report = await judged(here);
    expect([report.verdict, statesOf(report)]).toEqual(['pass', []]);
  });

  it('fails no squashed change either', async () => {
    const here = branch({ 'old.py': line(1) }, { 'y.py': 'y = 1\n' }, { 'y.py': 'y = 2\n' });
    here.git('reset', '--quiet', '--soft', 'main');
    here.git('commit', '--quiet', '-m', 'squashed');
    expect((await judged(here)).verdict).toBe('pass');
  });
});

it('a base that is the head is no error', async () => {
  const report = await judged(branch({ 'old.py': line(1) }), 'HEAD');
  expect([report.verdict, statesOf(report)]).toEqual(['pass', []]);
});

describe('who a finding is', () => {
  const printsOf = async (here: TestRepository): Promise<string[]> =>
    findingsOf(await judged(here)).map(({ fingerprint }) => fingerprint);

  it('stays the same when its line moves, and when the commit is made anew', async () => {
    const [before] = await printsOf(branch({}, { 'a.py': line(1) }));
    const moved = branch({}, { 'a.py': `\n\n# more\n${line(1)}` });
    moved.git('commit', '--quiet', '--amend', '--allow-empty', '-m', 'rebased', '--date', '2020-01-01T00:00:00Z');
    expect(await printsOf(moved)).toEqual([before]);
  });

  it('is another for a new secret in the old one’s place, so what accepted the old one accepts nothing new', async () => {
    const [old] = await printsOf(branch({}, { 'a.py': line(1) }));
    const entry = { gate: 'secrets', rule: 'huggingface-token', path: 'a.py', fingerprint: old };
    const baseline = JSON.stringify({ schema: 'gatehouse.baseline/v1', findings: [entry] });
    const accepted = { '.github/gatehouse-baseline.json': baseline };
    expect(statesOf(await judged(branch(accepted, { 'a.py': line(1) })))).toEqual(['existing a.py:1']);
    const replaced = await judged(branch({ ...accepted, 'a.py': line(1) }, { 'a.py': line(2) }));
    expect([replaced.verdict, statesOf(replaced)]).toEqual(['fail', ['new a.py:1']]);
  });
});

it('a secret in a notebook’s code, behind escaped quotes, is found, and the images and ids beside it are not', async () => {
  const cell = {
    cell_type: 'code',
    id: draw(1).hex(32),
    metadata: {},
    source: ['import os\n', `os.environ["HF_TOKEN"] = "${token(3)}"\n`],
    outputs: [
      { output_type: 'display_data', metadata: {}, data: { 'image/png': `iVBORw0KGgo${draw(2).base64(9_000)}` } },
    ],
  };
  const { detections } = await scanOf(
    'a.ipynb',
    JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
  );
  expect(detections.map(({ rule }) => rule)).toEqual(['huggingface-token']);
});

it.each(['utf16le', 'utf16be', 'utf16le without a mark'])('a file in %s is read', async (encoding) => {
  const text = `${encoding.endsWith('mark') ? '' : '\ufeff'}A=1\r\nHF_TOKEN=${token(4)}\r\n`;
  const bytes = Buffer.from(text, 'utf16le');
  const { detections } = await scanOf('a.env', encoding === 'utf16be' ? bytes.swap16() : bytes);
  expect(detections.map(({ rule, location }) => [rule, location.startLine])).toEqual([['huggingface-token', 2]]);
});

it('run ids of experiment trackers are no keys', async () => {
  const r = draw(5);
  const ids = ['experiment_key', 'run_key', 'session_key', 'previous_experiment_key'].map(
    (name) => `${name}: ${r.uuid()}\n${name}: ${r.hex(32)}\n`,
  );
  expect((await scanOf('run.yaml', ids.join(''))).detections).toEqual([]);
});

it('what goes by a name alone is less grave than a token known by its format', async () => {
  const { detections } = await scanOf('a.env', `HF_TOKEN=${token(6)}\nAPP_PASSWORD=${password(6)}\n`);
  expect(detections.map(({ severity }) => severity)).toEqual(['critical', 'medium']);
});

it('no report shows a secret, whole or in half', async () => {
  const secrets = [token(7), password(7), draw(7).hex(40)];
  const [hub, word, wandb] = secrets;
  const text = `t = "${hub ?? ''}"; password = "${word ?? ''}"; wandb_api_key = "${wandb ?? ''}"\n`;
  const report = await judged(branch({}, { 'a.py': text }));
  expect(findingsOf(report)).toHaveLength(3);
  for (const format of formats) {
    const shown = render(format, report);
    for (const secret of secrets) expect(shown).not.toContain(secret.slice(5, 5 + secret.length / 2));
  }
});

it('no secret is tried out: nothing connects and no name is asked for', async () => {
  const connect = jest.spyOn(net.Socket.prototype, 'connect');
  const lookup = jest.spyOn(dns, 'lookup');
  try {
    const texts = ['HF_TOKEN=', 'GITHUB_TOKEN=', 'HOOK=https://hooks.acme.io/', 'DB=postgres://u:'].map(
      (text, i) => `${text}${token(i)}@db.acme.io\n`,
    );
    const report = await judged(branch({}, { '.env': texts.join(''), 'a.py': line(8) }));
    expect(findingsOf(report).length).toBeGreaterThan(1);
    expect(connect).not.toHaveBeenCalled();
    expect(lookup).not.toHaveBeenCalled();
  } finally {
    connect.mockRestore();
    lookup.mockRestore();
  }
});

it('a pull request of a fork is judged without a licence, a token or a secret: its range comes from git, no server is asked', async () => {
  const connect = jest.spyOn(net.Socket.prototype, 'connect');
  const names = ['GITHUB_TOKEN', 'GITLEAKS_LICENSE', 'INPUT_TOKEN'];
  const kept = names.map((name) => process.env[name]);
  for (const name of names) Reflect.deleteProperty(process.env, name);
  try {
    const here = branch({ 'old.py': line(1) }, { 'a.py': line(2) }, { 'a.py': null });
    const [base, head] = [here.git('rev-parse', 'main'), here.git('rev-parse', 'HEAD')];
    const fork = { full_name: 'someone/fork', fork: true };
    const report = await judged(here, 'main', {
      pull_request: { base: { sha: base }, head: { sha: head, repo: fork } },
    });
    expect(statesOf(report)).toEqual(['new a.py:1']);
    expect(report.gates[0]?.status).toBe('fail');
    expect(connect).not.toHaveBeenCalled();
  } finally {
    connect.mockRestore();
    for (const [i, name] of names.entries()) if (kept[i] !== undefined) process.env[name] = kept[i];
  }
});

it('a line of 24 MB is read to its end', async () => {
  const filler = 'var a=function(b,c){return b.token+c.password};'.repeat(500_000);
  const { detections } = await scanOf('bundle.min.js', `${filler}k="${token(9)}"`);
  expect(detections.map(({ rule, location }) => [rule, location.startColumn])).toEqual([
    ['huggingface-token', filler.length + 4],
  ]);
}, 60_000);
