import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localChange } from '../../../src/change/resolve';
import { openRepository } from '../../../src/git/repository';
import type { Report } from '../../../src/report';
import { run } from '../../../src/run';
import { fileUnder, tokenOf } from '../../engines/image/fixtures';
import { layoutFiles, savedImage, type ImageSpec } from '../../helpers/image';

const token = tokenOf(7);
const image: ImageSpec = {
  config: { User: 'root' },
  layers: [
    [fileUnder('etc/os-release', 'ID=debian\n')],
    [fileUnder('app/.env', `GITLAB_TOKEN=${token}\n`)],
    [fileUnder('app/.wh..env', '')],
  ],
  history: [
    { created_by: '/bin/sh -c #(nop) ADD file:0123 in / ' },
    { created_by: 'COPY .env /app/ # buildkit' },
    { created_by: 'RUN /bin/sh -c rm /app/.env # buildkit' },
  ],
};
const dockerfile = 'FROM debian:12\n\nCOPY .env /app/\nRUN rm \\\n    /app/.env\n';

const log = {
  progress: () => undefined,
  bug: (error: unknown) => {
    throw error;
  },
};

let root: string;
beforeAll(() => {
  root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-images-')));
});
afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function folderWith(name: string, files: Record<string, string | Buffer>): string {
  const folder = path.join(root, name);
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const policy = (images: string): string => `version: 1\ngates:\n  container: { images: [${images}] }\n`;

async function check(folder: string, base?: string): Promise<Report['gates'][number]> {
  const change = await localChange(folder, await openRepository(folder), base);
  const report = await run({
    root: folder,
    change,
    gates: ['container'],
    config: undefined,
    mode: undefined,
    repository: null,
    now: new Date(),
    log,
  });
  const [gate] = report.gates;
  if (gate === undefined) throw new Error('no gate ran');
  return gate;
}

const blocking = ({ findings }: Report['gates'][number]): string[] =>
  findings
    .filter((finding) => finding.blocking)
    .map(({ rule, location }) => `${location.path} ${rule} ${location.member ?? ''}`);

describe('images that the policy names', () => {
  it('are judged beside the Dockerfile, whose lines their findings name', async () => {
    const gate = await check(
      folderWith('beside', {
        Dockerfile: dockerfile,
        'out/image.tar': savedImage(image),
        '.github/gatehouse.yml': policy('out/image.tar'),
      }),
    );
    expect(gate.status).toBe('fail');
    expect(gate.evaluated).toBe(2);
    expect(gate.reason).toContain('2 of 2 Dockerfiles and container specifications, images');
    expect(blocking(gate)).toEqual([
      expect.stringMatching(/^out\/image\.tar secret-in-layer layer 2\/app\/\.env$/),
      'Dockerfile root-user ',
      'Dockerfile key-file-copied ',
      'out/image.tar root-image configuration',
    ]);
    const [secret] = gate.findings.filter(({ rule }) => rule === 'secret-in-layer');
    expect(secret?.message).toContain(
      'Layer 3 removes or replaces it, and the image has it all the same. Dockerfile, line 3, makes that layer.',
    );
    expect(JSON.stringify(gate)).not.toContain(token);
    expect(gate.engines.map(({ name }) => name)).toContain('gatehouse-image');
  });

  it('can be a folder, and need no Dockerfile', async () => {
    const files = Object.fromEntries(
      Object.entries(layoutFiles(image)).map(([name, bytes]) => [`layout/${name}`, bytes]),
    );
    const gate = await check(folderWith('layout', { ...files, '.github/gatehouse.yml': policy('layout/') }));
    expect(blocking(gate)).toEqual(['layout secret-in-layer layer 2/app/.env', 'layout root-image configuration']);
    expect(gate.evaluated).toBe(1);
  });

  it.each<[string, Record<string, string | Buffer>, RegExp]>([
    ['missing', {}, /image\.tar: there is no such file or folder/],
    ['empty', { 'image.tar': '' }, /image\.tar can't be read: it is empty/],
    ['without layers', { 'image.tar': savedImage({ layers: [] }) }, /has no layers/],
    ['something else', { 'image.tar': 'x'.repeat(2_000) }, /image\.tar can't be read/],
  ])('that are %s are an error, also beside a good Dockerfile', async (name, files, reason) => {
    const fine = `FROM debian@sha256:${'ab'.repeat(32)}\nUSER 10001\n`;
    const gate = await check(
      folderWith(`error-${name}`, { Dockerfile: fine, '.github/gatehouse.yml': policy('image.tar'), ...files }),
    );
    expect(gate.status).toBe('error');
    expect(gate.reason).toMatch(reason);
  });

  it('are judged in a change too, although no commit has them', async () => {
    const folder = folderWith('change', {
      Dockerfile: 'FROM debian:12\n',
      '.github/gatehouse.yml': policy('image.tar'),
      '.gitignore': 'image.tar\n',
    });
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder, encoding: 'utf8' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    fs.writeFileSync(path.join(folder, 'README'), 'x');
    git('add', '.');
    git('commit', '-qm', 'two');
    fs.writeFileSync(path.join(folder, 'image.tar'), savedImage(image));
    const gate = await check(folder, 'HEAD~1');
    expect(blocking(gate)).toEqual([
      'image.tar secret-in-layer layer 2/app/.env',
      'image.tar root-image configuration',
    ]);
  });
});
