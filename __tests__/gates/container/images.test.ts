import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localChange } from '../../../src/change/resolve';
import { openRepository } from '../../../src/git/repository';
import type { GateId } from '../../../src/gates/gate';
import type { Report } from '../../../src/report';
import { run } from '../../../src/run';
import { fileUnder, tokenOf } from '../../engines/image/fixtures';
import { layoutFiles, savedImage, type ImageSpec } from '../../helpers/image';
import { writeStandIn } from '../../helpers/stand-in';

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

async function checkAll(folder: string, gates: readonly GateId[], base?: string): Promise<Report['gates']> {
  const change = await localChange(folder, await openRepository(folder), base);
  const report = await run({
    root: folder,
    change,
    gates,
    config: undefined,
    mode: undefined,
    repository: null,
    now: new Date(),
    log,
  });
  return report.gates;
}

async function check(folder: string, base?: string): Promise<Report['gates'][number]> {
  const [gate] = await checkAll(folder, ['container'], base);
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

  it('can be what a client on the PATH brings, and are gone afterwards', async () => {
    const folder = folderWith('client', { '.github/gatehouse.yml': policy('docker://app:1') });
    const bin = path.join(root, 'bin');
    const archive = path.join(root, 'client.tar');
    fs.writeFileSync(archive, savedImage(image));
    writeStandIn(path.join(bin, 'docker'), {
      script: `fs.copyFileSync(${JSON.stringify(archive)}, option('--output'));`,
    });
    const git = path.join(root, 'git');
    const temporary = path.join(root, 'temporary');
    for (const each of [git, temporary]) fs.mkdirSync(each);
    fs.symlinkSync(execFileSync('which', ['git'], { encoding: 'utf8' }).trim(), path.join(git, 'git'));
    const { PATH: before, TMPDIR: usual } = process.env;
    try {
      process.env.TMPDIR = temporary;
      process.env.PATH = `${bin}:${git}`;
      const gate = await check(folder);
      expect(blocking(gate)).toEqual([
        'docker://app:1 secret-in-layer layer 2/app/.env',
        'docker://app:1 root-image configuration',
      ]);
      process.env.PATH = git;
      const without = await check(folder);
      expect([without.status, without.reason]).toEqual(['error', expect.stringMatching(/none of docker, podman/)]);
    } finally {
      process.env.PATH = before;
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
    }
    expect(fs.readdirSync(temporary)).toEqual([]);
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

  it.each<[string, string, boolean]>([
    ['this gate judges them', '', true],
    ['this gate only observes', ', mode: observe', false],
  ])('are left to this gate by the others where %s', async (_, mode, left) => {
    const folder = folderWith(`others${mode}`, {
      'image.tar': savedImage(image),
      '.github/gatehouse.yml': `version: 1\ngates:\n  secrets: {}\n  container: { images: [image.tar]${mode} }\n`,
    });
    const gates = await checkAll(folder, ['secrets', 'container']);
    const secrets = gates.find(({ id }) => id === 'secrets');
    expect(secrets?.findings.map(({ location }) => location.path)).toEqual(left ? [] : ['image.tar']);
    expect(secrets?.skipped).toEqual(left ? { excluded: 1 } : expect.not.objectContaining({ excluded: 1 }));
    const container = gates.find(({ id }) => id === 'container');
    expect(container?.findings.map(({ rule }) => rule)).toContain('secret-in-layer');
  });
});
