import { createHash } from 'node:crypto';
import { tar, type TarSpec } from '../formats/tar/builder';

/** A layer: what is in its tar file, or the bytes of one. */
export type LayerSpec = readonly TarSpec[] | Buffer;

export interface ImageSpec {
  readonly layers: readonly LayerSpec[];
  readonly name?: string;
  readonly config?: Record<string, unknown>;
  readonly history?: readonly { readonly created_by?: string; readonly empty_layer?: boolean }[];
  readonly platform?: string;
  /** Packs a layer, gzip for example. */
  readonly pack?: (tarFile: Buffer) => Buffer;
}

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const tarOf = (layer: LayerSpec): Buffer => (Buffer.isBuffer(layer) ? layer : tar(...layer));

function configOf({ layers, config = {}, history, platform = 'linux/amd64' }: ImageSpec): Buffer {
  const [os, architecture] = platform.split('/');
  const diffIds = layers.map((layer) => `sha256:${sha256(tarOf(layer))}`);
  return Buffer.from(
    JSON.stringify({
      os,
      architecture,
      config,
      rootfs: { type: 'layers', diff_ids: diffIds },
      ...(history && { history }),
    }),
  );
}

/** What `docker save` writes, by name. */
export function savedFiles(image: ImageSpec): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  const config = configOf(image);
  const name = `${sha256(config)}.json`;
  files[name] = config;
  const names = image.layers.map((layer, i) => {
    files[`${i}/layer.tar`] = image.pack ? image.pack(tarOf(layer)) : tarOf(layer);
    return `${i}/layer.tar`;
  });
  files['manifest.json'] = Buffer.from(
    JSON.stringify([{ Config: name, RepoTags: [image.name ?? 'app:1'], Layers: names }]),
  );
  return files;
}

/** An OCI layout with an index of one or several images, by name. */
export function layoutFiles(...images: readonly ImageSpec[]): Record<string, Buffer> {
  const files: Record<string, Buffer> = { 'oci-layout': Buffer.from('{"imageLayoutVersion":"1.0.0"}') };
  const add = (bytes: Buffer): { digest: string; size: number } => {
    files[`blobs/sha256/${sha256(bytes)}`] = bytes;
    return { digest: `sha256:${sha256(bytes)}`, size: bytes.length };
  };
  const manifests = images.map((image) => {
    const layers = image.layers.map((layer) => ({
      mediaType: 'application/vnd.oci.image.layer.v1.tar',
      ...add(image.pack ? image.pack(tarOf(layer)) : tarOf(layer)),
    }));
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', ...add(configOf(image)) };
    const manifest = add(Buffer.from(JSON.stringify({ schemaVersion: 2, config, layers })));
    const annotations = { 'org.opencontainers.image.ref.name': image.name ?? 'app:1' };
    return { mediaType: 'application/vnd.oci.image.manifest.v1+json', ...manifest, annotations };
  });
  files['index.json'] = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }));
  return files;
}

/** The files in a tar file. */
export const archiveOf = (files: Readonly<Record<string, Buffer>>): Buffer =>
  tar(...Object.entries(files).map(([name, content]) => ({ name, content })));

export const savedImage = (image: ImageSpec): Buffer => archiveOf(savedFiles(image));
