import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EngineAccess } from '../../../src/engines/external/access';
import { clients, fetchImage } from '../../../src/engines/image/client';
import { isClientImage } from '../../../src/engines/image/reference';
import { listPackages } from '../../../src/engines/image/scan';
import { openImages } from '../../../src/engines/image/open';
import { savedImage } from '../../helpers/image';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';
import { fileUnder } from './fixtures';

const digest = `sha256:${'0a'.repeat(32)}`;
const image = savedImage({ layers: [[fileUnder('etc/os-release', 'ID=alpine\n')]] });

describe('arguments of clients', () => {
  it.each<[string, string, string[]]>([
    ['docker', 'app:1', ['save', '--output', 'F', 'app:1']],
    ['docker', `ghcr.io/a/b:1@${digest}`, ['save', '--output', 'F', `ghcr.io/a/b:1@${digest}`]],
    ['podman', 'app:1', ['save', '--quiet', '--format', 'docker-archive', '--output', 'F', 'app:1']],
    ['skopeo', 'app:1', ['copy', '--quiet', '--all', '--preserve-digests', 'docker://app:1', 'oci-archive:F']],
    [
      'skopeo',
      `localhost:5000/b:1@${digest}`,
      ['copy', '--quiet', '--all', '--preserve-digests', `docker://localhost:5000/b@${digest}`, 'oci-archive:F'],
    ],
    ['crane', 'app:1', ['pull', '--format', 'tarball', 'app:1', 'F']],
  ])('%s is asked for %s', (name, reference, expected) => {
    expect(clients.find((client) => client.name === name)?.arguments(reference, 'F')).toEqual(expected);
  });
});

/** A folder of programs, in which each client behaves as its script says. */
async function withClients(
  scripts: Readonly<Record<string, string>>,
  use: (access: EngineAccess, folder: string) => Promise<void>,
  environment: EngineAccess['environment'] = {},
): Promise<void> {
  await withFolder(async (folder) => {
    const bin = path.join(folder, 'bin');
    fs.mkdirSync(bin);
    fs.writeFileSync(path.join(folder, 'saved.tar'), image);
    for (const [name, script] of Object.entries(scripts)) writeStandIn(path.join(bin, name), { script });
    const into = path.join(folder, 'into');
    fs.mkdirSync(into);
    await use(accessIn(folder, {}, { PATH: bin, ...environment }), into);
  });
}

const saved = "path.join(path.dirname(__dirname), 'saved.tar')";
const save = `fs.copyFileSync(${saved}, option('--output'));`;
const fails = "console.error('Error: No such image: app:1'); process.exitCode = 1;";

describe('an image that a client brings', () => {
  it('reads as the archive that the client writes', async () => {
    await withClients({ docker: save }, async (access, into) => {
      const tree = await fetchImage('docker://app:1', into, access);
      expect((await tree.list()).map((entry) => entry.path)).toEqual(['docker://app:1']);
      const opened = await openImages(tree, 'docker://app:1');
      const [first] = opened.images;
      expect(first && (await listPackages(first)).distribution?.id).toBe('alpine');
      await opened.close();
    });
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['there is none', {}, 'docker://app:1', /none of docker, podman, skopeo, crane is on the PATH.*save the image/],
    [
      'it fails',
      { docker: fails, podman: save },
      'docker://app:1',
      /docker failed \(exit 1\): Error: No such image: app:1 \(.*pull or build/,
    ],
    ['it writes nothing', { docker: '' }, 'docker://app:1', /as if it had written the image, and did not/],
    ['it dies', { docker: "process.kill(process.pid, 'SIGKILL');" }, 'docker://app:1', /docker was ended by SIGKILL/],
    ['the name is an option', { docker: save }, 'docker://--help', /is no name of an image/],
    ['the name is none', { docker: save }, 'docker://app:1 x', /is no name of an image/],
    ['the name leads away', { docker: save }, 'docker://../../etc', /is no name of an image/],
    ['the name is long', { docker: save }, `docker://${'a/'.repeat(250)}!`, /is no name of an image/],
    ['the name is empty', { docker: save }, 'docker://', /is no name of an image/],
  ])('is an error where %s', async (_, scripts, text, reason) => {
    await withClients(scripts, async (access, into) => {
      await expect(fetchImage(text, into, access)).rejects.toThrow(reason);
    });
  });

  it('is brought by no program of the workspace, and with its logins but no other variable', async () => {
    const print = `fs.writeFileSync(option('--output'), JSON.stringify(process.env));`;
    await withClients({ docker: print }, async ({ environment, ...access }, into) => {
      const [workspace = ''] = access.untrusted;
      writeStandIn(path.join(workspace, 'docker'), { script: 'process.exitCode = 3;' });
      await fetchImage('docker://app:1', into, {
        ...access,
        environment: {
          PATH: `${workspace}:${environment.PATH ?? ''}`,
          HOME: '/home/runner',
          DOCKER_CONFIG: path.join(workspace, '.docker'),
          DOCKER_HOST: 'unix:///run/docker.sock',
          GITHUB_TOKEN: 'x',
        },
      });
      const seen = JSON.parse(fs.readFileSync(path.join(into, 'image.tar'), 'utf8')) as Record<string, string>;
      expect(seen).toMatchObject({ HOME: '/home/runner', DOCKER_HOST: 'unix:///run/docker.sock', TMPDIR: into });
      expect(seen.PATH).toBe(environment.PATH);
      expect(seen).not.toHaveProperty('GITHUB_TOKEN');
      expect(seen).not.toHaveProperty('DOCKER_CONFIG');
    });
  });

  it.each([
    'docker://app',
    'docker://localhost:5000/app',
    'docker://ghcr.io/a/b_c.d-e:1.0-rc_1',
    `docker://a@${digest}`,
  ])('may be called %s', async (text) => {
    expect(isClientImage(text)).toBe(true);
    await withClients({ docker: save }, async (access, into) => {
      expect((await (await fetchImage(text, into, access)).list()).length).toBe(1);
    });
  });
});
