// Measures `check` with an image of about 1 GB (an OCI layout in a tar file, its layers packed with gzip) against `sha256sum` and
// `gzip -dc` of the same bytes, and prints a Markdown table:
//
//     node bench/container.mjs [CLI]
//
// The layers are made of this machine's own /usr and /opt, so the figures of two machines don't compare: the ratio does.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const [cli = path.join(root, 'dist/cli.js')] = process.argv.slice(2);
const cache = path.join(root, '.cache/bench/container');
const wanted = 1e9;

/** Folders of about 100 MB and more, the ones that images are made of first. */
const folders = [
  'usr/lib/x86_64-linux-gnu',
  'usr/lib/aarch64-linux-gnu',
  'usr/lib/python3',
  'usr/local/lib',
  'usr/bin',
  'usr/share',
  'opt',
  'usr/libexec',
  'usr/local/bin',
  'usr/lib/gcc',
  'usr/lib/jvm',
  'usr/lib/llvm-14',
  'usr/include',
  'usr/sbin',
  'usr/src',
  'usr/local/go',
];

const hashOf = (file, unpack) => {
  const command = unpack ? `gzip -dc '${file}' | sha256sum` : `sha256sum '${file}'`;
  return execFileSync('sh', ['-c', command], { encoding: 'utf8' }).slice(0, 64);
};

function makeImage() {
  const image = path.join(cache, 'image');
  const file = path.join(image, 'image.tar');
  if (fs.existsSync(file)) return image;
  const layout = path.join(cache, 'layout');
  const blobs = path.join(layout, 'blobs/sha256');
  fs.rmSync(cache, { recursive: true, force: true });
  fs.mkdirSync(blobs, { recursive: true });
  fs.mkdirSync(path.join(image, '.github'), { recursive: true });
  const layers = [];
  let total = 0;
  for (const folder of folders) {
    if (total >= wanted || !fs.existsSync(path.join('/', folder))) continue;
    const blob = path.join(blobs, 'new');
    // Files that can't be read are left out.
    spawnSync('sh', ['-c', `tar -C / -cf - --ignore-failed-read '${folder}' 2>/dev/null | gzip -3 > '${blob}'`], {
      stdio: 'inherit',
    });
    const { size } = fs.statSync(blob);
    const digest = hashOf(blob, false);
    layers.push({ digest: `sha256:${digest}`, diffId: `sha256:${hashOf(blob, true)}`, size, folder });
    fs.renameSync(blob, path.join(blobs, digest));
    total += size;
  }
  const add = (document) => {
    const text = JSON.stringify(document);
    const digest = createHash('sha256').update(text).digest('hex');
    fs.writeFileSync(path.join(blobs, digest), text);
    return { digest: `sha256:${digest}`, size: text.length };
  };
  const config = add({
    architecture: 'amd64',
    os: 'linux',
    config: { User: '10001' },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: layers.map(({ folder }) => ({ created_by: `COPY ${folder} /${folder} # buildkit` })),
  });
  const gz = 'application/vnd.oci.image.layer.v1.tar+gzip';
  const manifest = add({
    schemaVersion: 2,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
    layers: layers.map(({ digest, size }) => ({ mediaType: gz, digest, size })),
  });
  const entry = { mediaType: 'application/vnd.oci.image.manifest.v1+json', ...manifest };
  fs.writeFileSync(path.join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
  fs.writeFileSync(path.join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  execFileSync('tar', ['-C', layout, '-cf', file, 'oci-layout', 'index.json', 'blobs']);
  fs.writeFileSync(
    path.join(image, '.github/gatehouse.yml'),
    'version: 1\ngates:\n  container: { images: [image.tar], mode: observe }\n',
  );
  return image;
}

const measured = (command) =>
  JSON.parse(execFileSync('python3', [path.join(here, 'measure.py'), '1', ...command], { encoding: 'utf8' }));

const image = makeImage();
const file = path.join(image, 'image.tar');
const blobs = `'${path.join(cache, 'layout/blobs/sha256')}'/*`;
const unpack = `for b in ${blobs}; do gzip -dc "$b" 2>/dev/null; done > /dev/null; true`;
const unpacked = Number(
  execFileSync('sh', ['-c', `for b in ${blobs}; do gzip -dc "$b" 2>/dev/null; done | wc -c`], { encoding: 'utf8' }),
);
const rows = [
  ['sha256sum', measured(['sha256sum', file])],
  ['gzip -dc', measured(['sh', '-c', unpack])],
  [
    'check: configuration, secrets, files, packages',
    measured([
      process.execPath,
      cli,
      'check',
      image,
      '--gate',
      'container',
      '--format',
      'json',
      '--output',
      path.join(cache, 'report.json'),
    ]),
  ],
  ['sbom', measured([process.execPath, cli, 'sbom', file, '--output', path.join(cache, 'sbom.json')])],
];
// Syft, where the engines for tests are installed (scripts/engines/install.mjs).
const syft = path.join(root, '.cache/engines/tools/bin/syft');
if (fs.existsSync(syft)) {
  const quiet = ['env', 'SYFT_CHECK_FOR_APP_UPDATE=false', syft, '-q', '-o'];
  rows.push(['syft', measured([...quiet, `cyclonedx-json=${path.join(cache, 'syft.json')}`, `oci-archive:${file}`])]);
}
const least = rows[0][1].cpu + rows[1][1].cpu;
const size = (bytes) => `${(bytes / 1e9).toFixed(2)} GB`;
console.log(`${size(fs.statSync(file).size)}, ${size(unpacked)} unpacked\n`);
console.log('| what | CPU s | wall s | peak MB | ratio, limit |\n|---|---|---|---|---|');
for (const [i, [what, { cpu, wall, megabytes, code }]] of rows.entries()) {
  if (code !== 0) throw new Error(`${what} ended with ${code}`);
  const ratio = i < 2 || what === 'syft' ? '' : `${(cpu / least).toFixed(2)} of both above, at most 2; at most 300 MB`;
  console.log(`| ${what} | ${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${Math.round(megabytes)} | ${ratio} |`);
}
