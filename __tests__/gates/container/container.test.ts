import { describe, expect, it } from '@jest/globals';
import { UnreadableError } from '../../../src/errors';
import { containerGate } from '../../../src/gates/container';
import type { Scan } from '../../../src/gates/gate';
import { gateSettings } from '../../../src/policy/schema';
import type { Tree } from '../../../src/trees/tree';
import { memoryTree } from '../../helpers/memory-tree';

async function scan(tree: Tree): Promise<Scan> {
  const entries = (await tree.list()).filter((entry) => containerGate.covers(entry));
  return containerGate.scan({ tree, entries, settings: gateSettings.container.parse({}), progress: () => undefined });
}
const found = ({ detections }: Scan): string[] => detections.map(({ rule, location }) => `${location.path} ${rule}`);
const good = 'FROM python@sha256:' + 'ab'.repeat(32) + '\nUSER 10001\n';

describe('what it covers', () => {
  it.each([
    'Dockerfile',
    'a/dockerfile',
    'Dockerfile.gpu',
    'DOCKERFILE.prod',
    'Dockerfile-3.12',
    'Dockerfile_dev',
    'train.Dockerfile',
    'x.dockerfile',
    'Containerfile',
    'Containerfile.ubi9',
    'b.containerfile',
  ])('%s', (path) => {
    expect(containerGate.covers({ path, size: 1, kind: 'file' })).toBe(true);
  });
  it.each([
    'Dockerfile.dockerignore',
    '.dockerignore',
    'Dockerfile.md',
    'Dockerfile.j2',
    'Dockerfile.tmpl',
    'Dockerfile.in',
    'dockerfile.ts',
    'dockerfile_test.go',
    'mydockerfile',
    'Dockerfiles',
    'Dockerfile/x',
    'docker-compose.toml',
  ])('not %s', (path) => {
    expect(containerGate.covers({ path, size: 1, kind: 'file' })).toBe(false);
  });
  it('no links', () => {
    expect(containerGate.covers({ path: 'Dockerfile', size: 0, kind: 'symlink' })).toBe(false);
  });
});

describe('the .dockerignore', () => {
  const copy = `${good}COPY . /app\n`;
  it.each<[string, Record<string, string>, boolean]>([
    ['is missing', {}, true],
    ['is in the root', { '.dockerignore': '.git\n.env\n' }, false],
    ['is beside the Dockerfile', { 'a/.dockerignore': '.git\n.env\n' }, false],
    ["wins over the root's when it is beside", { 'a/.dockerignore': '.git\n', '.dockerignore': '*' }, true],
    [
      "wins over both when it has the Dockerfile's name",
      { 'a/Dockerfile.dockerignore': '*', 'a/.dockerignore': 'x', '.dockerignore': 'x' },
      false,
    ],
    ["is another Dockerfile's", { 'a/Other.dockerignore': '*' }, true],
  ])('%s', async (_, files, expected) => {
    const result = await scan(memoryTree({ 'a/Dockerfile': copy, ...files }));
    expect(found(result).includes('a/Dockerfile whole-context-copy')).toBe(expected);
  });

  it('counts as part of the Dockerfile when it changes', () => {
    const entry = { path: 'a/Dockerfile', size: 1, kind: 'file' } as const;
    const changed = ['.dockerignore', 'a/.dockerignore', 'a/Dockerfile.dockerignore', 'b/.dockerignore', 'a/x'];
    expect(changed.map((path) => containerGate.dependsOn?.(entry, path))).toEqual([true, true, true, false, false]);
  });
});

describe("a file that can't be judged", () => {
  it.each<[string, Buffer | string, string]>([
    ['is empty', '', 'unparsable-dockerfile'],
    ['is binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), 'unparsable-dockerfile'],
    ['holds a NUL', Buffer.from('FROM a:1\nUSER 1\n# \0\n'), 'unparsable-dockerfile'],
    ['is in UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x46, 0, 0, 0]), 'unparsable-dockerfile'],
    ['is UTF-16', Buffer.from('\ufeffFROM python:3.12\nUSER 1\n', 'utf16le'), 'unparsable-dockerfile'],
    ['is too large', `FROM a\n${'#'.repeat(300_000)}`, 'too-large-dockerfile'],
    ['has no FROM', 'RUN x', 'unparsable-dockerfile'],
  ])('%s', async (_, content, rule) => {
    const { detections, evaluated } = await scan(memoryTree({ Dockerfile: content, 'b.dockerfile': good }));
    expect(
      detections
        .filter((detection) => detection.incomplete)
        .map((detection) => [detection.rule, detection.location.path, detection.severity]),
    ).toEqual([[rule, 'Dockerfile', 'high']]);
    expect(evaluated).toBe(1);
  });

  it("can't be read, and the others are judged all the same", async () => {
    const tree = memoryTree({ Dockerfile: good, 'b.dockerfile': 'FROM python:3.12\nUSER root\n' });
    const read: Tree['read'] = (path, range) =>
      path === 'Dockerfile'
        ? Promise.reject(new UnreadableError('Dockerfile: permission denied'))
        : tree.read(path, range);
    const result = await scan({ ...tree, read });
    expect(found(result)).toEqual([
      'Dockerfile unreadable-file',
      'b.dockerfile root-user',
      'b.dockerfile missing-digest',
    ]);
    expect(result.evaluated).toBe(1);
  });

  it('fails the run when the tree itself is broken', async () => {
    const tree = memoryTree({ Dockerfile: good });
    await expect(scan({ ...tree, read: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug');
  });
});

it('finds nothing in a good file and says what it did', async () => {
  const result = await scan(memoryTree({ Dockerfile: good, 'x.py': 'print()' }));
  expect(result).toMatchObject({
    detections: [],
    evaluated: 1,
    skipped: {},
    engines: [{ name: 'gatehouse-dockerfile' }],
  });
});
