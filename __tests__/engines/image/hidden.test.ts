import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { scanImages, type FileScan } from '../../../src/engines/image';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { paxRecords, tar, tarBlock, tarEntry, type TarSpec } from '../../formats/tar/builder';
import { archiveOf, layoutFiles, savedFiles, savedImage, sha256, type LayerSpec } from '../../helpers/image';
import { memoryTree } from '../../helpers/memory-tree';
import { fileUnder, tokenOf } from './fixtures';

const token = tokenOf(21);
const secrets = createSecretsEngine();
const good = {
  User: 'app',
  Healthcheck: { Test: ['CMD', 'true'] },
  Labels: { 'org.opencontainers.image.revision': 'a' },
};
const plain = 'root:x:0:0::/:/bin/sh\napp:x:1000:1000::/:/bin/sh\n';
const evil = plain.replace('1000:1000', '0:0');
const accounts = fileUnder('etc/passwd', plain);
const env = fileUnder('app/.env', `GITLAB_TOKEN=${token}\n`);
const shell: TarSpec = { name: 'bin/bash', content: 'x', mode: 0o4755 };

const scan = (bytes: Buffer): Promise<FileScan> =>
  scanImages(memoryTree({ 'image.tar': bytes }), 'image.tar', { secrets, search: layerSearch(secrets) });
/** What blocks: what is high or worse, or could not be read, with its message. */
const blocking = ({ detections }: FileScan): string[] =>
  detections
    .filter(({ severity }) => severity === 'critical' || severity === 'high')
    .map(({ rule, message }) => `${rule}: ${message}`);
const ofLayers = async (...layers: LayerSpec[]): Promise<string[]> =>
  blocking(await scan(savedImage({ config: good, layers })));

it('lets the same image pass where nothing is hidden', async () => {
  expect(await ofLayers([accounts])).toEqual([]);
});

describe('a document of which programs differ in what it says', () => {
  const files = savedFiles({ config: good, layers: [[accounts]] });
  const name = Object.keys(files).find((each) => /^[0-9a-f]{64}\.json$/.test(each)) ?? '';
  const text = String(files[name]);
  /** The image with another configuration, which its manifest names. */
  const configured = (config: string): Buffer => {
    const { [name]: _, ...rest } = files;
    const other = `${sha256(config)}.json`;
    const manifest = String(files['manifest.json']).replace(name, other);
    return archiveOf({ ...rest, [other]: Buffer.from(config), 'manifest.json': Buffer.from(manifest) });
  };
  const manifested = (from: string, to: string): Buffer =>
    archiveOf({ ...files, 'manifest.json': Buffer.from(String(files['manifest.json']).replace(from, to)) });
  it.each<[string, Buffer, RegExp]>([
    ['the user twice', configured(text.replace('"User":"app"', '"User":"app","User":"root"')), /the key "User" twice/],
    [
      'the user in two spellings',
      configured(text.replace('"User":"app"', '"User":"app","user":"root"')),
      /a key "user", which is read as another/,
    ],
    [
      'the user with a long s',
      configured(text.replace('"User":"app"', '"User":"app","u\u017fer":"root"')),
      /which is read as another/,
    ],
    [
      'the settings twice',
      configured(`{"config":{"Env":["GITLAB_TOKEN=${token}"]},${text.slice(1)}`),
      /the key "config" twice/,
    ],
    [
      'the settings in two spellings',
      configured(`${text.slice(0, -1)},"Config":{"User":"root"}}`),
      /a key "Config", which is read as another/,
    ],
    [
      'a variable in a key of another spelling',
      configured(text.replace('"User"', `"env":["GITLAB_TOKEN=${token}"],"User"`)),
      /a key "env"/,
    ],
    ['a manifest with a key in another spelling', manifested('"Layers"', '"layers":[],"Layers"'), /a key "layers"/],
    ['a manifest with a key twice', manifested('"Layers"', '"Layers":[],"Layers"'), /the key "Layers" twice/],
  ])('is refused: %s', async (_, bytes, message) => {
    const [first, ...more] = blocking(await scan(bytes));
    expect(first).toMatch(message);
    expect(more).toEqual([]);
    expect(first).not.toContain(token);
  });
});

describe('an entry of which readers differ in what it is', () => {
  const pax = (records: Record<string, string>, type = 'x'): TarSpec => ({
    type,
    name: 'pax',
    content: paxRecords(records),
  });
  const long = (name: string): TarSpec => ({ type: 'L', name: '././@LongLink', content: `${name}\0` });
  it.each<[string, TarSpec[], RegExp]>([
    ['two long names', [pax({ path: 'opt/x' }), long('etc/passwd'), fileUnder('a', evil)], /has two long names/],
    [
      'two long names, one of which removes a file',
      [pax({ path: 'bin/.wh.bash' }), long('opt/y'), fileUnder('b', '')],
      /has two long names/,
    ],
    ['a name for all entries', [pax({ path: 'tmp/x' }, 'g'), shell], /a header for all entries states "path"/],
    ['a size for all entries', [pax({ size: '0' }, 'g'), shell], /a header for all entries states "size"/],
    ['a name with a NUL', [pax({ path: 'bin/x\0y' }), shell], /an extended header can not be read/],
    ['an empty long name', [pax({ path: '' }), shell], /^privileged-program/],
    ['the name of the folder that it lies in', [{ ...env, name: '.' }], /^secret-in-layer/],
    ['a name that leads to its folder', [{ ...env, name: 'app/..' }], /^secret-in-layer/],
    ['a folder with content', [{ ...env, type: 'D' }], /^secret-in-layer/],
    ['a link with content', [{ ...env, type: '2', linkName: 'a' }], /is no file and has content/],
    ['a name of 5,000 characters', [pax({ path: 'a'.repeat(5_000) }), shell], /has more than 4096 characters/],
    ['a name 300 folders deep', [pax({ path: 'a/'.repeat(300) + 'x' }), shell], /lies more than 256 folders deep/],
  ])('is refused, or read as the worst: %s', async (_, layer, message) => {
    expect(await ofLayers([accounts], layer)).toContainEqual(expect.stringMatching(message));
  });

  it('is done with names that are deep and packed well', async () => {
    const deep = Array.from({ length: 2_000 }, (_, i) => [
      tarEntry(pax({ path: `${'a/'.repeat(200)}${i}` })),
      tarEntry({ name: 'a', mode: 0o666 }),
    ]).flat();
    const image = { config: good, layers: [[accounts], Buffer.concat([...deep, Buffer.alloc(1024)])], pack: gzipSync };
    expect(blocking(await scan(savedImage(image)))).toEqual([]);
  });
});

describe('accounts that a link leads to', () => {
  const link = (name: string, linkName: string): TarSpec => ({ name, type: '2', linkName });
  const overLink = /leads to its list of accounts over a link/;
  it.each<[string, LayerSpec[], RegExp | undefined]>([
    ['in one layer', [[accounts, link('a', 'etc'), fileUnder('a/passwd', evil)]], overLink],
    ['over an absolute link', [[accounts, link('opt/a', '/etc'), fileUnder('opt/a/passwd', evil)]], overLink],
    ['over two links', [[accounts, link('a', 'b'), link('b', 'etc'), fileUnder('a/passwd', evil)]], overLink],
    ['from a layer above', [[accounts, link('a', 'etc')], [fileUnder('a/passwd', evil)]], overLink],
    ['to remove the list', [[accounts, link('a', 'etc')], [fileUnder('a/.wh.passwd', '')]], overLink],
    ['in a circle', [[accounts, link('a', 'b'), link('b', 'a'), fileUnder('a/passwd', evil)]], overLink],
    ['through the root', [[accounts, link('a', '..'), fileUnder('a/etc/passwd', evil)]], overLink],
    ['to another folder', [[accounts, link('a', 'opt'), fileUnder('a/passwd', evil)]], undefined],
    [
      'that was replaced by a folder',
      [
        [accounts, link('a', 'etc')],
        [{ name: 'a/', type: '5' }, fileUnder('a/passwd', evil)],
      ],
      undefined,
    ],
  ])('%s', async (_, layers, message) => {
    expect(await ofLayers(...layers)).toEqual(message === undefined ? [] : [expect.stringMatching(message)]);
  });

  it('keeps what lies behind a link: what a later layer removes there may be elsewhere', async () => {
    const layers = [[accounts, link('a', 'opt'), { ...shell, name: 'a/bash' }], [fileUnder('a/.wh.bash', '')]];
    expect(await ofLayers(...layers)).toContainEqual(expect.stringMatching(/^privileged-program/));
  });
});

describe('accounts that can not be read', () => {
  it('are an error when their list is too large', async () => {
    const large = Buffer.concat([Buffer.from(evil), Buffer.alloc(2 ** 25, '#')]);
    expect(await ofLayers([fileUnder('etc/passwd', large)])).toContainEqual(
      expect.stringMatching(/^unreadable-layer: "etc\/passwd" was not read/),
    );
  });

  it('are not hidden behind many other files that are read', async () => {
    const many = Array.from({ length: 50_010 }, (_, i) =>
      fileUnder(`s/${i}.dist-info/METADATA`, 'Name: a\nVersion: 1\n'),
    );
    expect(await ofLayers([...many, fileUnder('etc/passwd', evil)])).toEqual([expect.stringMatching(/^root-image/)]);
  }, 180_000);

  it.each(['2147483648', '4294967296', '18446744073709551616', '-0', '00', '-4294967296'])(
    'do not matter to a uid that some runtimes cut to 0: %s',
    async (user) => {
      const image = { config: { ...good, User: user }, layers: [[accounts]] };
      expect(blocking(await scan(savedImage(image)))).toEqual([expect.stringMatching(/^root-image/)]);
    },
  );

  it('with a uid that some runtimes cut to 0 are root', async () => {
    const list = plain.replace('1000:1000', '4294967296:0');
    expect(await ofLayers([fileUnder('etc/passwd', list)])).toEqual([expect.stringMatching(/^root-image/)]);
  });
});

describe('an archive with another image in it', () => {
  const bad = savedFiles({ config: { ...good, User: 'root' }, layers: [[accounts]] });
  const files = savedFiles({ config: good, layers: [[accounts]] });
  const entries = Object.entries({ ...bad, ...files }).map(([name, content]) => ({ name, content }));
  const manifest = bad['manifest.json'] ?? Buffer.alloc(0);
  it.each<[string, TarSpec[], RegExp]>([
    ['under an absolute name', [{ name: '/manifest.json', content: manifest }], /which leads out of it/],
    ['under a name with ..', [{ name: 'a/../manifest.json', content: manifest }], /which leads out of it/],
    [
      'below a link',
      [
        { name: 'd', type: '2', linkName: '.' },
        { name: 'd/manifest.json', content: manifest },
      ],
      /below one that is no folder/,
    ],
    ['under the same name', [{ name: './manifest.json', content: manifest }], /two entries "manifest.json"/],
  ])('%s is refused', async (_, more, message) => {
    expect(blocking(await scan(tar(...entries, ...more)))).toEqual([expect.stringMatching(message)]);
  });

  it('of the same configuration and other layers is read too', async () => {
    const layout = layoutFiles({ config: good, layers: [[accounts]] });
    const config = Object.entries(files).find(([name]) => /^[0-9a-f]{64}\.json$/.test(name))?.[1] ?? Buffer.alloc(0);
    const saved = [{ Config: `blobs/sha256/${sha256(config)}`, RepoTags: ['app:1'], Layers: ['x/layer.tar'] }];
    const both = { ...layout, 'x/layer.tar': tar(env), 'manifest.json': Buffer.from(JSON.stringify(saved)) };
    const told = blocking(await scan(archiveOf(both)));
    expect(told).toContainEqual(expect.stringMatching(/^secret-in-layer/));
    expect(told).toContainEqual(expect.stringMatching(/does not have the digest that is stated for its content/));
  });

  it.each(['text/html', 'application/json', 'application/vnd.oci.image.config.v1+JSON', 'application/octet-stream'])(
    'whose configuration is called %s is read too',
    async (mediaType) => {
      const two = layoutFiles({ config: good, layers: [[accounts]] }, { config: good, layers: [[env]], name: 'b:1' });
      const index = JSON.parse(String(two['index.json'])) as { manifests: { digest: string; size: number }[] };
      const [, second = { digest: '', size: 0 }] = index.manifests;
      const text = String(two[`blobs/${second.digest.replace(':', '/')}`]);
      const changed = Buffer.from(text.replace('application/vnd.oci.image.config.v1+json', mediaType));
      Object.assign(second, { digest: `sha256:${sha256(changed)}`, size: changed.length });
      const its = {
        ...two,
        [`blobs/sha256/${sha256(changed)}`]: changed,
        'index.json': Buffer.from(JSON.stringify(index)),
      };
      expect(blocking(await scan(archiveOf(its)))).toContainEqual(expect.stringMatching(/^secret-in-layer/));
    },
  );
});

describe('a token beside the content of files', () => {
  const noted = (key: string, type = 'x'): TarSpec => ({
    type,
    name: 'pax',
    content: paxRecords({ [key]: `a ${token}` }),
  });
  const filled = (entry: Buffer): Buffer => {
    entry.write(token, tarBlock + 5, 'latin1');
    return entry;
  };
  it.each<[string, (TarSpec | Buffer)[], string]>([
    [
      'behind the end of a file',
      [filled(tarEntry(fileUnder('app/a', 'x'))), fileUnder('app/b', 'x')],
      'the bytes behind the end of "app/a"',
    ],
    [
      'behind the end of the last file',
      [fileUnder('app/b', 'x'), filled(tarEntry(fileUnder('app/a', 'x')))],
      'the bytes behind the end of "app/a"',
    ],
    ['in a name', [fileUnder(`app/TOKEN=${token}`, 'x')], 'the name of "app/TOKEN='],
    ['in the name of a folder', [{ name: `app/${token}/`, type: '5' }], 'the name of "app/'],
    ['in the target of a link', [{ name: 'app/a', type: '2', linkName: token }], 'the target of the link of "app/a"'],
    ['in an attribute', [noted('SCHILY.xattr.user.token'), fileUnder('app/a', 'x')], 'an attribute of "app/a"'],
    ['in a comment', [noted('comment'), fileUnder('app/a', 'x')], 'an attribute of "app/a"'],
    ['in a comment of all', [noted('comment', 'g'), fileUnder('app/a', 'x')], 'an attribute of "app/a"'],
    ['in the name of what removes', [fileUnder(`app/.wh.${token}`, '')], 'the name of "app/.wh.'],
  ])('is found %s, and not shown', async (_, layer, where) => {
    const result = await scan(savedImage({ config: good, layers: [[accounts], tar(...layer)] }));
    const found = result.detections.filter(({ rule }) => rule === 'secret-in-layer');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(where)]);
    const { identity: _identity, ...shown } = found[0] ?? { identity: '' };
    expect(JSON.stringify(shown)).not.toContain(token);
  });
});
