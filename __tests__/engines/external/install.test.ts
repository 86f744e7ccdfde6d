import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { installed, keep } from '../../../src/engines/external/cache';
import { download } from '../../../src/engines/external/download';
import { install } from '../../../src/engines/external/install';
import { engines } from '../../../src/engines/external/catalogue';
import type { ExternalEngine } from '../../../src/engines/external/engine';
import { locate } from '../../../src/engines/external/locate';
import { platform, type ReleaseRecipe } from '../../../src/engines/external/recipe';
import { unpack } from '../../../src/engines/external/release';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** One entry of a tar in ustar form. */
function tarEntry(name: string, content: Buffer | string, type = '0', link = ''): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000755\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
const tarGz = (...entries: Buffer[]): Buffer => gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));

const program = `#!${process.execPath}\nconsole.log('8.30.1');\n`;
const archive = tarGz(tarEntry('README.md', 'read'), tarEntry('gitleaks', program));

/** Answers by path; each request is taken from the front of its list, the last one stays. */
type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;
let routes: Record<string, Handler[]> = {};
let asked: string[] = [];
let server: http.Server;
let base: string;
beforeAll(async () => {
  server = http.createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const list = routes[url] ?? [];
    const handler = (list.length > 1 ? list.shift() : list[0]) ?? ((_, answer) => answer.writeHead(404).end());
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

const sends =
  (bytes: Buffer): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
const answers =
  (status: number, headers: http.OutgoingHttpHeaders = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end();
const breaksOff =
  (bytes: Buffer): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, 20), () => response.destroy());
  };
const limits = { waits: [5, 5], maxBytes: 1_000_000, timeoutMs: 2_000 };

describe('a download', () => {
  const get = (handlers: Handler[], sum = sha256(archive), over: Partial<typeof limits> = {}): Promise<string> =>
    withFolder(async (folder) => {
      routes = { '/file': handlers };
      asked = [];
      const target = path.join(folder, 'file');
      return download(`${base}/file`, sum, target, { ...limits, ...over }).then(
        () => `${fs.readFileSync(target).equals(archive) ? 'whole' : 'other'} after ${asked.length}`,
        (error: unknown) => String(error).replaceAll(base, ''),
      );
    });
  const other =
    (handler: Handler): Handler =>
    (request, response) => {
      routes['/other'] = [handler];
      answers(302, { location: '/other' })(request, response);
    };

  it.each<[string, Handler[], string | RegExp]>([
    ['is taken when it is what was pinned', [sends(archive)], 'whole after 1'],
    ['follows a redirect', [other(sends(archive))], 'whole after 2'],
    ['is tried again after 503', [answers(503), sends(archive)], 'whole after 2'],
    [
      'is tried again after 429, as soon as the server says',
      [answers(429, { 'retry-after': '0' }), sends(archive)],
      'whole after 2',
    ],
    ['is tried again when it breaks off', [breaksOff(archive), sends(archive)], 'whole after 2'],
    ['is given up after its tries', [answers(503)], /\/file can't be fetched: it answers 503$/],
    ['is given up when it always breaks off', [breaksOff(archive)], /\/file can't be fetched: /],
    [
      'is refused when it is anything else',
      [sends(Buffer.from('other'))],
      /is not the file that is pinned: its SHA-256 is d9298a10/,
    ],
    ['is refused when it is not there', [answers(404)], /\/file can't be fetched: it answers 404$/],
    ['is refused when it redirects without end', [answers(302, { location: '/file' })], /it redirects without end$/],
    [
      'is refused when it redirects to a file',
      [answers(302, { location: 'file:///etc/passwd' })],
      /it redirects to where it may not$/,
    ],
    [
      'is refused when it does not end',
      [(_, response) => void response.writeHead(200).end(Buffer.alloc(1_000_001))],
      /is larger than 1000000 bytes$/,
    ],
  ])('%s', async (_, handlers, expected) => {
    expect(await get(handlers)).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });

  it('is given up when the server stops in the middle', async () => {
    const stalls: Handler = (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('a');
    expect(await get([stalls], undefined, { timeoutMs: 200, waits: [] })).toMatch(/can't be fetched/);
  });

  it('says when the disk is full', async () => {
    routes = { '/file': [sends(archive)] };
    // Every write to it fails with ENOSPC.
    await expect(download(`${base}/file`, sha256(archive), '/dev/full', limits)).rejects.toThrow(
      /the download can't be written: no space left on the device/,
    );
  });
});

describe('an archive', () => {
  const taken = (bytes: Buffer): Promise<string> =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'archive');
      fs.writeFileSync(file, bytes);
      const target = path.join(folder, 'bin/gitleaks');
      fs.mkdirSync(path.join(folder, 'bin'));
      const result = await unpack(file, 'gitleaks', target).then(
        () => fs.readFileSync(target, 'utf8'),
        (error: unknown) => String(error),
      );
      const left = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
      expect(left.filter((name) => !['archive', 'bin', 'bin/gitleaks'].includes(name))).toEqual([]);
      return result;
    });

  it.each([
    ['gives its program', archive, program],
    ['gives it with a path before it', tarGz(tarEntry('./gitleaks', program)), program],
    [
      'writes nothing that leads out',
      tarGz(tarEntry('../../gitleaks', 'x'), tarEntry('/tmp/gitleaks', 'x'), tarEntry('gitleaks', program)),
      program,
    ],
    ['has no program by another path', tarGz(tarEntry('../gitleaks', 'x')), /the archive holds no gitleaks/],
    [
      'gives no link',
      tarGz(tarEntry('gitleaks', '', '2', '/bin/sh')),
      /gitleaks is no file in the archive, but a symlink/,
    ],
    [
      'gives no hard link',
      tarGz(tarEntry('gitleaks', '', '1', '/etc/passwd')),
      /gitleaks is no file in the archive, but a hardlink/,
    ],
    ['is refused when it is cut off', archive.subarray(0, archive.length - 30), /the archive can't be read/],
    ['is refused when it is something else', Buffer.from('<html>'), /the archive can't be read/],
  ])('%s', async (_, bytes, expected) => {
    expect(await taken(bytes)).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });
});

const release = (bytes: Buffer): ExternalEngine => {
  const recipe: ReleaseRecipe = {
    kind: 'release',
    version: '8.30.1',
    repository: 'gitleaks/gitleaks',
    member: 'gitleaks',
    files: { [platform]: { name: 'gitleaks.tar.gz', sha256: sha256(bytes) } },
  };
  return { ...engines.gitleaks, install: recipe };
};

describe('an engine is installed', () => {
  it('from the mirror of the policy, once, and found in the cache from then on', async () => {
    await withFolder(async (folder) => {
      routes = { '/mirror/gitleaks.tar.gz': [sends(archive)] };
      asked = [];
      const access = accessIn(folder, { install: 'auto', mirror: `${base}/mirror/` });
      const engine = release(archive);
      const first = await locate(engine, access);
      expect(await locate(engine, access)).toEqual(first);
      expect(await locate(engine, { ...access, settings: { ...access.settings, install: 'never' } })).toEqual(first);
      expect(asked).toEqual(['/mirror/gitleaks.tar.gz']);
      expect(first.version).toBe('8.30.1');
    });
  });

  it('from a folder, without any network', async () => {
    await withFolder(async (folder) => {
      fs.mkdirSync(path.join(folder, 'mirror'));
      fs.writeFileSync(path.join(folder, 'mirror/gitleaks.tar.gz'), archive);
      const access = accessIn(folder, { install: 'auto', mirror: path.join(folder, 'mirror') });
      expect((await locate(release(archive), access)).version).toBe('8.30.1');
    });
  });

  it('not at all when anything of it fails: nothing stays', async () => {
    await withFolder(async (folder) => {
      const access = accessIn(folder, { install: 'auto', mirror: path.join(folder, 'mirror') });
      await expect(install(release(archive), access)).rejects.toThrow(
        /gitleaks could not be installed: .* can't be read: no such file/,
      );
      fs.mkdirSync(path.join(folder, 'mirror'));
      fs.writeFileSync(path.join(folder, 'mirror/gitleaks.tar.gz'), 'other');
      await expect(install(release(archive), access)).rejects.toThrow(/is not the file that is pinned/);
      expect(fs.readdirSync(access.cache)).toEqual([]);
    });
  });

  it('by two at once: one stays, both run', async () => {
    await withFolder(async (folder) => {
      const access = accessIn(folder);
      const { install: recipe } = release(archive);
      const fill = async (into: string): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        writeStandIn(path.join(into, 'bin/gitleaks'), { version: '8.30.1' });
      };
      const [a, b] = await Promise.all([
        keep(recipe, 'gitleaks', access, fill),
        keep(recipe, 'gitleaks', access, fill),
      ]);
      expect(a).toBe(b);
      expect(execFileSync(a, ['version'], { encoding: 'utf8' })).toBe('8.30.1\n');
      expect(fs.readdirSync(access.cache)).toHaveLength(2);
    });
  });

  it('again where the cache was restored in part, or the recipe changed', async () => {
    await withFolder(async (folder) => {
      const access = accessIn(folder);
      const { install: recipe } = release(archive);
      const fill = (into: string): Promise<void> => {
        writeStandIn(path.join(into, 'bin/gitleaks'), {});
        return Promise.resolve();
      };
      await keep(recipe, 'gitleaks', access, fill);
      expect(installed(release(Buffer.from('newer')).install, 'gitleaks', access)).toBeUndefined();
      for (const name of fs.readdirSync(access.cache)) {
        if (!fs.lstatSync(path.join(access.cache, name)).isSymbolicLink())
          fs.rmSync(path.join(access.cache, name), { recursive: true });
      }
      expect(installed(recipe, 'gitleaks', access)).toBeUndefined();
      expect(fs.existsSync(await keep(recipe, 'gitleaks', access, fill))).toBe(true);
    });
  });

  it('again where the cached one does not run any more, whose place it takes', async () => {
    await withFolder(async (folder) => {
      fs.mkdirSync(path.join(folder, 'mirror'));
      fs.writeFileSync(path.join(folder, 'mirror/gitleaks.tar.gz'), archive);
      const access = accessIn(folder, { install: 'auto', mirror: path.join(folder, 'mirror') });
      const engine = release(archive);
      const before = await locate(engine, access);
      fs.writeFileSync(before.program, '#!/nonexistent/python\n');
      await expect(locate(engine, { ...access, settings: { ...access.settings, install: 'never' } })).rejects.toThrow(
        /gitleaks can't be run/,
      );
      expect(await locate(engine, access)).toEqual(before);
      expect(fs.readdirSync(access.cache)).toHaveLength(2);
      // Of two at once both may take its place; neither removes what the other made.
      fs.writeFileSync(before.program, '#!/nonexistent/python\n');
      expect(await Promise.all([locate(engine, access), locate(engine, access)])).toEqual([before, before]);
    });
  });

  it('not into a cache in the workspace, from where nothing is run', async () => {
    await withFolder(async (folder) => {
      const access = {
        ...accessIn(folder, { install: 'auto', mirror: base }),
        cache: path.join(folder, 'workspace/.cache'),
      };
      asked = [];
      await expect(locate(release(archive), access)).rejects.toThrow(
        /can't be installed into .*workspace\/\.cache, which lies in/,
      );
      expect([asked, fs.existsSync(access.cache)]).toEqual([[], false]);
    });
  });
});

describe('every recipe', () => {
  it.each(Object.values(engines).filter(({ install: { kind } }) => kind !== 'none'))(
    'of $name is pinned, in a version that is run',
    ({ install: recipe, versions, name }) => {
      if (recipe.kind === 'release') {
        for (const file of Object.values(recipe.files)) {
          expect(file?.sha256).toMatch(/^[0-9a-f]{64}$/);
          expect(file?.name).toContain(name);
        }
      } else if (recipe.kind === 'pip') {
        const list = fs.readFileSync(
          path.join(import.meta.dirname, '../../../src/engines/external/requirements', `${recipe.requirements}.txt`),
          'utf8',
        );
        expect(list).toMatch(
          new RegExp(`^(anchore-)?${name}(-bin|-py)?==${recipe.version.replaceAll('.', '\\.')} \\\\$`, 'm'),
        );
        for (const each of list.split(/\n(?=\S)/))
          expect(each).toMatch(/^[\w.-]+==[^\s]+(?: ; [^\\]+)? \\\n\s+--hash=sha256:[0-9a-f]{64}/);
      }
      expect(versions.from < versions.below || versions.from.length > 0).toBe(true);
    },
  );
});
