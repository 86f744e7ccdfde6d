import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { runCli } from '../../../src/cli';
import { localChange } from '../../../src/change/resolve';
import { artifactsGate } from '../../../src/gates/artifacts';
import type { Scan } from '../../../src/gates/gate';
import { openRepository } from '../../../src/git/repository';
import { gateSettings } from '../../../src/policy/schema';
import type { Report } from '../../../src/report';
import { run } from '../../../src/run';
import { draw } from '../../engines/secrets/cases/example';
import { memoryTree } from '../../helpers/memory-tree';
import { calling, dictOf, instanceOf } from '../../helpers/pickles';
import { TestRepository } from '../../helpers/repository';

const made: TestRepository[] = [];
const repository = (): TestRepository => {
  const here = new TestRepository();
  made.push(here);
  return here;
};
afterAll(() => {
  for (const each of made) each.remove();
});

async function scan(files: Record<string, string | Buffer>, settings: object = {}): Promise<Scan> {
  const tree = memoryTree(files);
  const entries = [];
  for (const entry of await tree.list())
    if (artifactsGate.covers(entry) && (await artifactsGate.isOfKind?.(tree, entry))) entries.push(entry);
  return artifactsGate.scan({
    ...{ tree, entries, progress: () => undefined },
    settings: gateSettings.artifacts.parse(settings),
  });
}
/** Whether something is said of the model itself, and not of what should stand beside it. */
const isOfModel = ({ rule }: { rule: string }): boolean => !rule.startsWith('no-model-');
const shown = ({ detections }: Scan): string[] =>
  detections
    .filter(isOfModel)
    .map(
      ({ severity, rule, location: { path, member } }) =>
        `${severity} ${rule} ${path}${member === undefined ? '' : ` (${member})`}`,
    );

const harmful = calling('posix', 'system');
const harmless = dictOf({ name: 'churn', version: '7' });
const pointer = (content: Buffer): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`;

describe('a scan', () => {
  it.each(['model.pkl', 'weights.bin', 'notes.txt', 'data'])('tells a model by its content: %s', async (name) => {
    const result = await scan({ [name]: harmful, 'readme.md': '# Models\n', 'train.py': 'import os\n' });
    expect(result.evaluated).toBe(1);
    expect(shown(result)).toEqual([`critical dangerous-call ${name}`]);
  });

  it('takes a class of the policy for known, and no other', async () => {
    const files = { 'net.pkl': instanceOf('shop.model', 'Net'), 'other.pkl': instanceOf('shop.model', 'Other') };
    expect(shown(await scan(files))).toEqual(['high unknown-global net.pkl', 'high unknown-global other.pkl']);
    expect(shown(await scan(files, { 'allow-globals': ['shop.model.Net'] }))).toEqual([
      'high unknown-global other.pkl',
    ]);
  });

  it('does not let a policy allow what does harm', async () => {
    expect(shown(await scan({ 'a.pkl': harmful }, { 'allow-globals': ['posix.system'] }))).toEqual([
      'critical dangerous-call a.pkl',
    ]);
  });

  it('finds a secret by its form and by the key it stands under, and shows neither', async () => {
    const token = `hf_${draw(4).letters(34)}`;
    const password = draw(5).letters(12) + '7Qx9Lm2Z';
    const result = await scan({ 'a.pkl': dictOf({ note: token, db_password: password }) });
    expect(shown(result)).toEqual([
      'critical huggingface-token a.pkl (note)',
      'medium generic-password a.pkl (db_password)',
    ]);
    const texts = result.detections.map(({ message, location }) => `${message} ${JSON.stringify(location)}`).join();
    expect(texts).not.toContain(token);
    expect(texts).not.toContain(password);
  });

  it('says of a pointer to Git LFS that its content is not here', async () => {
    const result = await scan({ 'a.pkl': pointer(harmful), 'b.pkl': harmless });
    expect(shown(result)).toEqual([]);
    expect(result).toMatchObject({ evaluated: 1, skipped: { lfs: 1 } });
  });
});

const log = { progress: () => undefined, clear: () => undefined, bug: () => undefined };
async function judged(here: TestRepository, base?: string): Promise<Report['gates'][number]> {
  const change = await localChange(here.folder, await openRepository(here.folder), base);
  const asked = { config: undefined, mode: undefined, repository: null, now: new Date('2026-11-22T12:00:00Z'), log };
  const report = await run({ root: here.folder, change, gates: ['artifacts'], ...asked });
  const [gate] = report.gates;
  if (!gate) throw new Error(JSON.stringify(report.notices));
  return gate;
}
const found = ({ findings }: Report['gates'][number]): string[] =>
  findings.filter(isOfModel).map(({ state, rule, location }) => `${state} ${rule} ${location.path}`);

describe('a change', () => {
  it('is judged by what it brings', async () => {
    const here = repository();
    here.commit({ 'old.pkl': harmful, 'a.txt': 'a\n' });
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit({ 'a.txt': 'b\n' });
    const docs = await judged(here, 'main');
    expect(docs).toMatchObject({ status: 'pass', evaluated: 0 });
    expect(docs.reason).toContain('0 of 1 model files');
    here.commit({ 'new.pkl': harmful });
    const more = await judged(here, 'main');
    expect(more.status).toBe('fail');
    expect(found(more)).toEqual(['new dangerous-call new.pkl']);
  });

  it('leaves a finding old when the file changes beside it', async () => {
    const here = repository();
    here.commit({ 'a.pkl': instanceOf('shop.model', 'Net') });
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit({ 'a.pkl': Buffer.concat([instanceOf('shop.model', 'Net'), harmless]) });
    expect(found(await judged(here, 'main'))).toEqual(['existing unknown-global a.pkl']);
  });
});

describe('what the policy names on the disk', () => {
  const policy = (paths: string): Record<string, string> => ({
    '.github/gatehouse.yml': `version: 1\ngates:\n  artifacts: { paths: [${paths}] }\n`,
    '.gitignore': 'mlruns\n',
  });

  it('is judged though git ignores it, also where a base is compared with', async () => {
    const here = repository();
    here.commit(policy('mlruns'));
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit({ 'a.txt': 'b\n' });
    here.write({ 'mlruns/0/ab/model.pkl': harmful, 'mlruns/0/ab/note.txt': 'x' });
    const gate = await judged(here, 'main');
    expect(gate).toMatchObject({ status: 'fail', evaluated: 1 });
    expect(found(gate)).toEqual(['new dangerous-call mlruns/0/ab/model.pkl']);
  });

  it.each([
    ['is missing', 'nothing', 'nothing: there is no such file or folder'],
    ['holds no model', 'docs', 'docs: it holds no model files'],
    ['lies outside', '../other', '../other: it lies outside the checked folder'],
    ['is a link', 'linked', 'linked: it is a link, or lies behind one; name what it leads to'],
  ])('is an error when it %s', async (_, name, reason) => {
    const here = repository();
    here.commit({ ...policy(name), 'docs/a.txt': 'a\n', 'm.pkl': harmless });
    fs.symlinkSync('docs', `${here.folder}/linked`);
    expect(await judged(here)).toMatchObject({ status: 'error', reason: `gates.artifacts.paths: ${reason}` });
  });
});

describe('the lock file', () => {
  const locked = async (files: Record<string, string | Buffer>): Promise<TestRepository> => {
    const here = repository();
    here.commit(files);
    expect(await runCli(['artifacts', 'lock', here.folder])).toBe(0);
    here.commit({});
    return here;
  };

  it('holds path, size, digest, formats and imports, one file a line', async () => {
    const here = await locked({ 'b.pkl': instanceOf('shop.model', 'Net'), 'a/a.pkl': harmless });
    const text = fs.readFileSync(`${here.folder}/artifacts.lock`, 'utf8');
    const sha256 = createHash('sha256').update(harmless).digest('hex');
    expect(text.split('\n')[3]).toBe(
      `    {"path":"a/a.pkl","size":${harmless.length},"sha256":"${sha256}","formats":["pickle"],"globals":[]},`,
    );
    expect(text.split('\n')[4]).toContain('"globals":["shop.model.Net"]');
    expect(await judged(here)).toMatchObject({ status: 'fail', evaluated: 2 });
  });

  it.each<[string, Record<string, string | Buffer | null>, string[]]>([
    ['other bytes', { 'a.pkl': dictOf({ name: 'other' }) }, ['new changed-model a.pkl']],
    ['another model', { 'b.pkl': harmless }, ['new unlocked-model b.pkl']],
    [
      'a model that is gone',
      { 'a.pkl': null, 'c.pkl': null },
      ['new missing-model artifacts.lock', 'new missing-model artifacts.lock'],
    ],
    ['a pointer to the same bytes', { 'a.pkl': pointer(harmless) }, []],
    ['what is no model any more', { 'a.pkl': '# nothing\n' }, ['new changed-model a.pkl']],
    ['what is empty now', { 'a.pkl': '' }, ['new changed-model a.pkl']],
    ['a pointer to other bytes', { 'a.pkl': pointer(harmful) }, ['new changed-model a.pkl']],
    ['that it is deleted', { 'artifacts.lock': null }, ['new missing-lock artifacts.lock']],
    [
      'that it is deleted with a model exchanged',
      { 'artifacts.lock': null, 'a.pkl': dictOf({ name: 'other' }) },
      ['new missing-lock artifacts.lock'],
    ],
    ['that it goes with all of its models', { 'artifacts.lock': null, 'a.pkl': null, 'c.pkl': null }, []],
  ])('tells %s', async (_, change, expected) => {
    const here = await locked({ 'a.pkl': harmless, 'c.pkl': dictOf({ name: 'c' }) });
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit(change);
    expect(found(await judged(here, 'main'))).toEqual(expected);
  });

  it('that the base has not is no loss', async () => {
    const here = await locked({ 'a.pkl': harmless });
    here.commit({ 'artifacts.lock': null });
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit({ 'a.pkl': dictOf({ name: 'other' }) });
    expect(found(await judged(here, 'main'))).toEqual([]);
  });

  it('tells a model of which only the line changed', async () => {
    const here = await locked({ 'a.pkl': harmless, 'c.pkl': dictOf({ name: 'c' }) });
    const text = fs.readFileSync(`${here.folder}/artifacts.lock`, 'utf8');
    here.git('checkout', '--quiet', '-b', 'feature');
    here.commit({ 'artifacts.lock': text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${'0'.repeat(64)}"`) });
    expect(found(await judged(here, 'main'))).toEqual(['new changed-model a.pkl']);
  });

  it('names some of the many that are gone, and does not look at what is not of the repository', async () => {
    const listed = [...Array.from({ length: 120 }, (_, i) => `m/${i}`), '../x', '.git/config', 'a/../../x'];
    const files = listed.map((path) => ({ path, size: 1, sha256: '0'.repeat(64), formats: [], globals: [] }));
    const here = repository();
    here.commit({
      'artifacts.lock': JSON.stringify({ schema: 'gatehouse.artifacts-lock/v1', files }),
      'a.pkl': harmless,
    });
    const messages = (await judged(here)).findings.filter(isOfModel).map(({ message }) => message);
    expect(messages).toHaveLength(102);
    expect(messages).toContainEqual(expect.stringMatching(/^\d+ more are listed and do not exist\.$/));
    expect(messages.join()).not.toContain('config');
  });

  it.each([
    ['too large', ' '.repeat((16 << 20) + 1), 'artifacts.lock: it has 16777217 bytes, more than the 16777216'],
    ['no JSON', '{', 'artifacts.lock: it is not JSON; write it anew with `gatehouse artifacts lock`'],
    ['another JSON', '{"schema":"x","files":[]}', 'artifacts.lock: schema: '],
    ['two entries of a file', '', 'artifacts.lock: it lists "a.pkl" twice'],
  ])('is an error as %s', async (_, text, reason) => {
    const entry = `{"path":"a.pkl","size":1,"sha256":"${'0'.repeat(64)}","formats":[],"globals":[]}`;
    const twice = `{"schema":"gatehouse.artifacts-lock/v1","files":[${entry},${entry}]}`;
    const here = repository();
    here.commit({ 'a.pkl': harmless, 'artifacts.lock': text === '' ? twice : text });
    const gate = await judged(here);
    expect(gate.status).toBe('error');
    expect(gate.reason).toContain(reason);
  });

  it('has to be there when the policy names it', async () => {
    const here = repository();
    here.commit({
      'a.pkl': harmless,
      '.github/gatehouse.yml': 'version: 1\ngates:\n  artifacts: { lock: models/artifacts.lock }\n',
    });
    expect(await judged(here)).toMatchObject({
      status: 'error',
      reason:
        'gates.artifacts.lock: models/artifacts.lock: there is no such file; write it with `gatehouse artifacts lock`',
    });
  });
});
