import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { scanImages, type FileScan } from '../../../src/engines/image';
import { fileUnder, tokenOf } from './fixtures';
import { memoryTree } from '../../helpers/memory-tree';
import { paxRecords, type TarSpec } from '../../formats/tar/builder';
import {
  archiveOf,
  layoutFiles,
  savedFiles,
  savedImage,
  sha256,
  type ImageSpec,
  type LayerSpec,
} from '../../helpers/image';

const token = tokenOf(1);
const secrets = createSecretsEngine();
const severityOfToken = secrets.scanText(`GITLAB_TOKEN=${token}`, '.env')[0]?.rule.severity ?? '';
const good = {
  User: '10001',
  Healthcheck: { Test: ['CMD', 'true'] },
  Labels: { 'org.opencontainers.image.revision': 'a' },
};

const scanBytes = (bytes: Buffer): Promise<FileScan> =>
  scanImages(memoryTree({ 'image.tar': bytes }), 'image.tar', { secrets, search: layerSearch(secrets) });
const scan = (layers: readonly LayerSpec[], spec: Partial<ImageSpec> = {}): Promise<FileScan> =>
  scanBytes(savedImage({ config: good, layers, ...spec }));
const told = ({ detections }: FileScan): string[] =>
  detections
    .filter(({ rule }) => rule !== 'image-size')
    .map(({ rule, severity, location }) => [rule, severity, location.member].filter(Boolean).join(' '));
const messageOf = ({ detections }: FileScan, rule: string): string =>
  detections.find((each) => each.rule === rule)?.message ?? '';

describe('the configuration', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'says nothing',
      {},
      ['root-image high configuration', 'no-healthcheck info configuration', 'no-origin-label info configuration'],
    ],
    ['is a good one', good, []],
    ['names root', { ...good, User: 'root' }, ['root-image high configuration']],
    ['names uid 0 and a group', { ...good, User: '0:10001' }, ['root-image high configuration']],
    ['names another account of root', { ...good, User: 'admin' }, ['root-image high configuration']],
    ['names an account', { ...good, User: 'app:app' }, []],
    [
      'has a token in a variable',
      { ...good, Env: ['PATH=/bin', `GITLAB_TOKEN=${token}`] },
      [`secret-in-image-config ${severityOfToken} configuration`],
    ],
    [
      'has a token in a label',
      { ...good, Labels: { ...good.Labels, note: token } },
      [`secret-in-image-config ${severityOfToken} configuration`],
    ],
    [
      'has a token in a command',
      { ...good, Cmd: ['serve', '--token', token] },
      [`secret-in-image-config ${severityOfToken} configuration`],
    ],
    [
      'exposes SSH and a port of its own',
      { ...good, ExposedPorts: { '22/tcp': {}, '8080/tcp': {} } },
      ['admin-port medium configuration'],
    ],
  ])('%s', async (_, config, expected) => {
    const passwd = {
      name: 'etc/passwd',
      content: 'root:x:0:0::/:/bin/sh\nadmin:x:0:0::/:/bin/sh\napp:x:10001:10001::/:/bin/sh\n',
    };
    expect(told(await scan([[passwd]], { config }))).toEqual(expected);
  });

  it('finds a secret of the history once, and not what the configuration shows already', async () => {
    const other = tokenOf(2);
    const history = [
      { created_by: `RUN |1 T=${other} /bin/sh -c curl -H "Authorization: token ${other}" # buildkit` },
      { created_by: `ENV T=${token}`, empty_layer: true },
    ];
    const result = await scan([[{ name: 'a' }]], { history, config: { ...good, Env: [`GITLAB_TOKEN=${token}`] } });
    expect(told(result)).toEqual([
      `secret-in-image-config ${severityOfToken} configuration`,
      `secret-in-image-history ${severityOfToken} history 1`,
    ]);
    // Neither the findings nor the sizes of layers repeat it.
    const texts = result.detections
      .map(({ message, properties }) => message + JSON.stringify(properties ?? {}))
      .join('\n');
    expect(texts).not.toContain(other);
    expect(texts).not.toContain(token);
  });
});

describe('a secret in what else the archive says', () => {
  const files = layoutFiles({ layers: [[{ name: 'a' }]], config: { ...good, OnBuild: [`RUN curl -H ${token}`] } });
  const indexed = (more: (index: { manifests: Record<string, unknown>[] }, files: Record<string, Buffer>) => void) => {
    const all = layoutFiles({ layers: [[{ name: 'a' }]], config: good });
    const index = JSON.parse(String(all['index.json'])) as { manifests: Record<string, unknown>[] };
    more(index, all);
    return { ...all, 'index.json': Buffer.from(JSON.stringify(index)) };
  };
  const packed = layoutFiles({
    layers: [[{ name: 'a' }]],
    config: { ...good, Note: Buffer.from(JSON.stringify({ attrs: { 'build-arg:T': token } })).toString('base64') },
  });
  const annotated = indexed(({ manifests: [first] }) => Object.assign(first ?? {}, { annotations: { by: token } }));
  const attested = indexed(({ manifests }, all) => {
    const add = (value: unknown): { digest: string; size: number } => {
      const bytes = Buffer.from(JSON.stringify(value));
      all[`blobs/sha256/${sha256(bytes)}`] = bytes;
      return { digest: `sha256:${sha256(bytes)}`, size: bytes.length };
    };
    const mediaType = 'application/vnd.in-toto+json';
    const bytes = Buffer.from(`{"args":{"build-arg:T":"${token}","build-arg:T":"none"}}`);
    all[`blobs/sha256/${sha256(bytes)}`] = bytes;
    const statement = { digest: `sha256:${sha256(bytes)}`, size: bytes.length, mediaType };
    const platform = { os: 'unknown', architecture: 'unknown' };
    const config = { ...add({ ...platform, rootfs: { diff_ids: [statement.digest] } }) };
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    manifests.push({ ...add({ config, layers: [statement] }), platform, annotations });
  });
  it.each<[string, Record<string, Buffer>, string]>([
    ['the configuration', files, 'the configuration'],
    ['the configuration, as JSON in base64', packed, 'the configuration'],
    ['annotations of the index', annotated, 'index.json'],
    ['an attestation, under a key that comes twice', attested, 'an attestation'],
  ])('%s', async (_, its, member) => {
    expect(told(await scanBytes(archiveOf(its)))).toEqual([`secret-in-image-config ${severityOfToken} ${member}`]);
  });
});

describe('an image that says it is none', () => {
  const setuid: TarSpec = { name: 'opt/sh', mode: 0o4755, content: 'x' };
  const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
  it.each<[string, object]>([
    ['by an annotation', { annotations }],
    ['by an annotation and its platform', { annotations, platform: { os: 'unknown', architecture: 'unknown' } }],
    ['by the type of its entry', { artifactType: 'application/x' }],
  ])('%s', async (_, more) => {
    const files = layoutFiles({ layers: [[setuid]], config: good });
    const index = JSON.parse(String(files['index.json'])) as { manifests: object[] };
    Object.assign(index.manifests[0] ?? {}, more);
    const its = { ...files, 'index.json': Buffer.from(JSON.stringify(index)) };
    expect(told(await scanBytes(archiveOf(its)))).toEqual(['privileged-program high layer 1/opt/sh']);
  });

  it('by the type in its manifest', async () => {
    const files = layoutFiles({ layers: [[setuid]], config: good });
    const index = JSON.parse(String(files['index.json'])) as { manifests: { digest: string; size: number }[] };
    const [entry = { digest: '', size: 0 }] = index.manifests;
    const manifest: unknown = JSON.parse(String(files[`blobs/${entry.digest.replace(':', '/')}`]));
    const bytes = Buffer.from(JSON.stringify({ ...(manifest as object), artifactType: 'application/x' }));
    Object.assign(entry, { digest: `sha256:${sha256(bytes)}`, size: bytes.length });
    const its = {
      ...files,
      [`blobs/sha256/${sha256(bytes)}`]: bytes,
      'index.json': Buffer.from(JSON.stringify(index)),
    };
    expect(told(await scanBytes(archiveOf(its)))).toEqual(['privileged-program high layer 1/opt/sh']);
  });
});

describe('the user', () => {
  const list = (content: string, name = 'etc/passwd'): TarSpec => ({ name, content });
  const link = (name: string, type: '1' | '2'): TarSpec => ({ name, type, linkName: 'opt/passwd' });
  const plain = list('app:x:1000:1000::/:/bin/sh\n');
  const root = list('app:x:0:0::/:/bin/sh\n');
  it.each<[string, string, LayerSpec[], string[]]>([
    ['is listed twice in a layer: the last list counts', 'app', [[plain, root]], ['high']],
    ['is listed twice, as root first', 'app', [[root, plain]], []],
    ['is root behind a space', ' root', [[plain]], ['high']],
    ['is zero with a sign', '+0', [[plain]], ['high']],
    ['is a number that an account of root is called', '1000', [[list('1000:x:0:0::/:/bin/sh\n')]], ['high']],
    ['is a number', '1000', [[]], []],
    ['has a uid that is no number', 'app', [[list('app:x:none:0::/:/bin/sh\n')]], ['high']],
    ['is in no list', 'app', [[]], ['medium']],
    ['is in a list that a symbolic link leads to', 'app', [[link('etc/passwd', '2')]], ['high']],
    ['is in a list that a hard link leads to', 'app', [[plain], [link('etc/passwd', '1')]], ['high']],
    ['is in a folder that a link leads to', 'app', [[plain, link('etc', '2')]], ['high']],
    ['is in a list that was a link', 'app', [[link('etc/passwd', '2')], [plain]], []],
  ])('%s', async (_, user, layers, severities) => {
    const { detections } = await scan(layers, { config: { ...good, User: user } });
    expect(detections.filter(({ rule }) => rule === 'root-image').map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('a hard link to a program with the bit', () => {
  const program: TarSpec = { name: 'opt/a/bash', content: 'x', mode: 0o4755 };
  const link: TarSpec = { name: 'opt/b/x', type: '1', linkName: 'opt/a/bash', mode: 0o644 };
  const both = ['privileged-program high layer 1/opt/a/bash', 'setuid-file medium layer 1/opt/b/x'];
  it.each<[string, LayerSpec[], string[]]>([
    ['is told of too', [[program, link]], both],
    ['in a layer above', [[program], [link]], [both[0] ?? '', 'setuid-file medium layer 2/opt/b/x']],
    ['whose first name is gone', [[program, link], [{ name: 'opt/a/.wh.bash' }]], [both[1] ?? '']],
    [
      'that gives the bit to its first name',
      [[{ ...program, mode: 0o755 }], [{ ...link, mode: 0o4755 }], [{ name: 'opt/b/.wh.x' }]],
      ['privileged-program high layer 2/opt/a/bash'],
    ],
  ])('%s', async (_, layers, expected) => {
    expect(told(await scan(layers)).sort()).toEqual(expected);
  });
});

describe('capabilities of a file', () => {
  /** As setcap writes them: version 2, effective. */
  const attribute = (...numbers: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(20);
    bytes.writeUInt32LE(0x02000001, 0);
    for (const number of numbers) {
      const at = number < 32 ? 4 : 12;
      bytes.writeUInt32LE((bytes.readUInt32LE(at) | (1 << (number & 31))) >>> 0, at);
    }
    return bytes;
  };
  const withCapabilities = (name: string, mode: number, ...numbers: readonly number[]): TarSpec[] => [
    { name: 'pax', type: 'x', content: paxRecords({ 'SCHILY.xattr.security.capability': attribute(...numbers) }) },
    { name, content: 'x', mode },
  ];
  it.each<[string, TarSpec[], string[]]>([
    [
      'of an interpreter',
      withCapabilities('usr/bin/python3', 0o755, 7),
      ['privileged-program high layer 1/usr/bin/python3'],
    ],
    ['of another program', withCapabilities('app/run', 0o755, 21, 39), ['setuid-file medium layer 1/app/run']],
    ['of ping', withCapabilities('usr/bin/ping', 0o755, 13), []],
    ['of newuidmap', withCapabilities('usr/bin/newuidmap', 0o755, 7), ['setuid-file info']],
    ['of a server', withCapabilities('usr/bin/node', 0o755, 10), []],
    ['of no program', withCapabilities('app/data', 0o644, 7), []],
  ])('%s', async (_, layer, expected) => {
    const result = await scan([layer]);
    expect(told(result)).toEqual(expected);
    if (expected[0]?.includes('app/run') === true)
      expect(messageOf(result, 'setuid-file')).toContain('as good as root (CAP_SYS_ADMIN, CAP_BPF)');
  });
});

describe('the layers', () => {
  const env = fileUnder('app/.env', `A=1\nGITLAB_TOKEN=${token}\n`);
  it.each<[string, LayerSpec[], string[]]>([
    ['a secret', [[env]], [`secret-in-layer ${severityOfToken} layer 1/app/.env`]],
    [
      'a secret in an entry that removes a file',
      [[{ ...env, name: 'app/.wh.x' }]],
      [`secret-in-layer ${severityOfToken} layer 1/app/.wh.x`],
    ],
    [
      'a secret twice is one',
      [[env], [{ ...env, mode: 0o600 }]],
      [`secret-in-layer ${severityOfToken} layer 1/app/.env`],
    ],
    [
      'a file with a name of the image',
      [[{ ...env, name: '/app/../app/./.env' }]],
      [`secret-in-layer ${severityOfToken} layer 1/app/.env`, 'leading-out high layer 1//app/../app/./.env'],
    ],
    [
      'a secret in a package',
      [
        [
          fileUnder('opt/v/site-packages/x-1.dist-info/RECORD', 'x/example.txt,,\n'),
          { ...env, name: 'opt/v/site-packages/x/example.txt' },
        ],
      ],
      ['secret-in-layer medium layer 1/opt/v/site-packages/x/example.txt'],
    ],
    [
      'a secret in settings among packages, where a team installs its own code too',
      [[{ ...env, name: 'opt/v/site-packages/x/conf.env' }]],
      [`secret-in-layer ${severityOfToken} layer 1/opt/v/site-packages/x/conf.env`],
    ],
    [
      'secrets in a file of the distribution',
      [[fileUnder('usr/share/doc/x/a', `GITLAB_TOKEN=${token}\nOTHER=${tokenOf(3)}\n`)]],
      ['secret-in-layer low layer 1/usr/share/doc/x/a'],
    ],
    [
      'a secret in the tests of Go itself',
      [[{ ...env, name: 'usr/local/go/src/net/url/url_test.go' }]],
      ['secret-in-layer low layer 1/usr/local/go/src/net/url/url_test.go'],
    ],
    [
      'a secret where applications lie',
      [
        [
          { ...env, name: 'usr/src/app/.env' },
          { ...env, name: 'usr/share/nginx/html/.env' },
        ],
      ],
      [
        `secret-in-layer ${severityOfToken} layer 1/usr/src/app/.env`,
        `secret-in-layer ${severityOfToken} layer 1/usr/share/nginx/html/.env`,
      ],
    ],
    [
      'a file of credentials',
      [[fileUnder('root/.aws/credentials', '[x]')]],
      ['credentials-in-image high layer 1/root/.aws/credentials'],
    ],
    ['the history of git', [[fileUnder('src/.git/HEAD', 'ref: x')]], ['git-history-in-image medium layer 1/src/.git']],
    [
      'a shell with the bit',
      [[{ name: 'bin/bash', content: 'x', mode: 0o4755 }]],
      ['privileged-program high layer 1/bin/bash'],
    ],
    [
      'an unknown program with the bit',
      [[{ name: 'opt/x', content: 'x', mode: 0o2755 }]],
      ['setuid-file medium layer 1/opt/x'],
    ],
    [
      'the usual programs',
      [
        [
          { name: 'usr/bin/passwd', content: 'x', mode: 0o4755 },
          { name: 'bin/su', content: 'x', mode: 0o4755 },
        ],
      ],
      ['setuid-file info'],
    ],
    [
      'a name of theirs elsewhere',
      [[{ name: 'app/su', content: 'x', mode: 0o4755 }]],
      ['setuid-file medium layer 1/app/su'],
    ],
    [
      'a bit that a later layer takes away',
      [[{ name: 'opt/x', content: 'x', mode: 0o4755 }], [{ name: 'opt/x', content: 'x', mode: 0o755 }]],
      [],
    ],
    [
      'a program that a later layer removes',
      [[{ name: 'opt/x', content: 'x', mode: 0o4755 }], [{ name: 'opt/.wh.x' }]],
      [],
    ],
    [
      'a folder that everybody can write stands for what is in it',
      [
        [
          { name: 'd/', type: '5', mode: 0o777 },
          { name: 'd/f', mode: 0o666 },
        ],
      ],
      ['world-writable-path medium layer 1/d'],
    ],
    ['the folder for temporary files', [[{ name: 'tmp/', type: '5', mode: 0o1777 }]], []],
    ['a link', [[{ name: 'l', type: '2', linkName: '/etc/passwd', mode: 0o777 }]], []],
    [
      'a cache',
      [[fileUnder('var/lib/apt/lists/x', 'x')], [{ name: 'var/lib/apt/lists/.wh..wh..opq' }]],
      ['package-cache-in-image info layer 1/var/lib/apt/lists'],
    ],
    ['no entries', [Buffer.alloc(1024), [{ name: 'a' }]], []],
  ])('%s', async (_, layers, expected) => {
    expect(told(await scan(layers))).toEqual(expected);
  });

  it.each<[string, LayerSpec]>([
    ['removes the file', [{ name: 'app/.wh..env' }]],
    ['removes its folder', [{ name: '.wh.app' }]],
    ['empties its folder', [{ name: 'app/.wh..wh..opq' }]],
    ['empties the root', [{ name: '.wh..wh..opq' }]],
    ['replaces it', [fileUnder('app/.env', 'A=1')]],
    ['puts a file in place of its folder', [fileUnder('app', 'x')]],
  ])('say of a secret that the image has it although a later layer %s', async (_, later) => {
    const result = await scan([[env], later]);
    expect(told(result)).toEqual([`secret-in-layer ${severityOfToken} layer 1/app/.env`]);
    expect(messageOf(result, 'secret-in-layer')).toContain('line 2 of "app/.env" in layer 1');
    expect(messageOf(result, 'secret-in-layer')).toContain(
      'Layer 2 removes or replaces it, and the image has it all the same.',
    );
  });

  it.each<[string, LayerSpec]>([
    ['empties another folder', [{ name: 'ap/.wh..wh..opq' }]],
    ['has its folder again', [{ name: 'app/', type: '5' }]],
    ['has what aufs left', [{ name: '.wh..wh.plnk/1' }]],
  ])('do not say so where a later layer %s', async (_, later) => {
    expect(messageOf(await scan([[env], later]), 'secret-in-layer')).not.toContain('removes');
  });

  it('find a secret that lies across the pieces a layer is read in, and its line', async () => {
    const lines = 'x'.repeat(99) + '\n';
    const content = lines.repeat(10_485) + `GITLAB_TOKEN=${token}\n` + lines.repeat(20_000);
    const result = await scan([[{ name: 'a.env', content }]]);
    expect(messageOf(result, 'secret-in-layer')).toContain('line 10486 of "a.env"');
    const late = await scan([[{ name: 'a.env', content: lines.repeat(31_000) + `GITLAB_TOKEN=${token}\n` }]]);
    expect(messageOf(late, 'secret-in-layer')).toContain('line 31001 of "a.env"');
  });

  it('hand model files on, whatever they are called, and once their secrets', async () => {
    const pickle = Buffer.from(`\x80\x02cos\nsystem\n(X\x1a\0\0\0${token}tR.`, 'latin1');
    const result = await scan([
      [fileUnder('srv/model.pkl', pickle)],
      [fileUnder('srv/data', pickle), { name: 'srv/.wh.model.pkl' }],
    ]);
    expect(told(result)).toEqual([
      `secret-in-layer ${severityOfToken} layer 1/srv/model.pkl`,
      `secret-in-layer ${severityOfToken} layer 2/srv/data`,
      expect.stringMatching(/^dangerous-call critical .*layer 1\/srv\/model\.pkl/),
      expect.stringMatching(/^dangerous-call critical .*layer 2\/srv\/data/),
    ]);
  });

  it('weigh a model that came with a package as the code of the package', async () => {
    const pickle = Buffer.from('\x80\x02cos\nsystem\n(X\x04\0\0\0truetR.', 'latin1');
    const list = fileUnder('opt/site-packages/a-1.dist-info/RECORD', 'a/tests/old.pkl,sha256=x,1\n');
    const own = fileUnder('opt/site-packages/a/own.pkl', pickle);
    const result = await scan([[list, fileUnder('opt/site-packages/a/tests/old.pkl', pickle), own]]);
    expect(told(result).map((each) => each.replace(/ layer.*site-packages/, ''))).toEqual([
      expect.stringMatching(/^dangerous-call medium.*old\.pkl/),
      expect.stringMatching(/^dangerous-call critical.*own\.pkl/),
    ]);
  });

  it('hand packed model files on', async () => {
    const pickle = Buffer.from('\x80\x02cos\nsystem\n(X\x04\0\0\0truetR.', 'latin1');
    const result = await scan([[fileUnder('srv/model.pkl.gz', gzipSync(pickle))]]);
    expect(told(result)).toEqual([expect.stringMatching(/^dangerous-call critical /)]);
  });

  it('have a large model looked at too', async () => {
    const pickle = Buffer.from('\x80\x02cos\nsystem\n(X\x04\0\0\0truetR.', 'latin1');
    const result = await scan([[fileUnder('model.bin', Buffer.concat([pickle, Buffer.alloc(40 * 2 ** 20, 1)]))]]);
    expect(told(result)).toContainEqual(expect.stringMatching(/^dangerous-call critical /));
  });

  it('give the largest folders of each layer, and what made it', async () => {
    const big = fileUnder('usr/local/lib/python3.11/site-packages/torch/lib/x.so', Buffer.alloc(3_000_000));
    const result = await scan([[{ name: 'bin/a', content: Buffer.alloc(2_000) }], [big, fileUnder('app/b', 'xx')]], {
      history: [
        { created_by: '/bin/sh -c #(nop) ADD file:0123 in / ' },
        { created_by: 'ENV A=1', empty_layer: true },
        { created_by: 'RUN /bin/sh -c pip install torch # buildkit' },
      ],
    });
    expect(messageOf(result, 'image-size')).toBe(
      '3.0 MB unpacked in 2 layers; the largest: layer 2 (3.0 MB, RUN pip install torch): usr/local/lib/python3.11/site-packages/torch 3.0 MB, app 2 B; ' +
        'layer 1 (2.0 kB, ADD file:0123 in /): bin 2.0 kB.',
    );
  });

  it('list no more than so many of one rule, and say how many more there are', async () => {
    const entries = Array.from({ length: 230 }, (_, i) => ({ name: `d/x${i}`, content: 'x', mode: 0o4755 }));
    const result = told(await scan([entries]));
    expect(result).toHaveLength(201);
    expect(result.at(-1)).toBe('setuid-file medium');
  });
});

describe('what an archive can be', () => {
  const image: ImageSpec = {
    config: good,
    layers: [[fileUnder('app/.env', `GITLAB_TOKEN=${token}\n`)], [{ name: '.wh.app' }]],
  };
  const folder = (files: Record<string, Buffer>): Record<string, Buffer> =>
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`image/${name}`, bytes]));

  it('finds the same in each form', async () => {
    const forms = [
      scanBytes(savedImage(image)),
      scanBytes(archiveOf(layoutFiles(image))),
      scanImages(memoryTree(folder(layoutFiles(image))), 'image', { secrets, search: layerSearch(secrets) }),
      scanImages(memoryTree(folder(savedFiles(image))), 'image', { secrets, search: layerSearch(secrets) }),
      // What newer versions of Docker save is both; the image is one.
    ];
    for (const form of forms) expect(told(await form)).toEqual([`secret-in-layer ${severityOfToken} layer 1/app/.env`]);
    // One configuration whose layers have two sets of names: both are read.
    const both = await scanBytes(archiveOf({ ...layoutFiles(image), ...savedFiles(image) }));
    expect(told(both)).toHaveLength(2);
  });

  it('judges every image of several, and says which one a finding is of', async () => {
    const other: ImageSpec = {
      ...image,
      name: 'app:1',
      platform: 'linux/arm64',
      layers: [[{ name: 'opt/x', content: 'x', mode: 0o4755 }]],
    };
    expect(told(await scanBytes(archiveOf(layoutFiles(image, other))))).toEqual([
      `secret-in-layer ${severityOfToken} app:1 (linux/amd64), layer 1/app/.env`,
      'setuid-file medium app:1 (linux/arm64), layer 1/opt/x',
    ]);
  });
});
