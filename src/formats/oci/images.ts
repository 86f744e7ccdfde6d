import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { shownName } from '../shown-name';
import { folded, parsed, valid } from './document';
import { OciError } from './error';
import { digestCheck, digestMismatch, limitOf, openLayer } from './layer';
import {
  configSchema,
  indexSchema,
  layoutSchema,
  manifestSchema,
  savedSchema,
  type Descriptor,
  type ImageConfig,
} from './schema';
import { readWhole, type Store } from './store';

export interface Layer {
  /** Of its bytes as they are stored. */
  readonly digest: string | undefined;
  /** Of its tar file. */
  readonly diffId: string | undefined;
  /** Bytes as stored. */
  readonly size: number;
  /** Its tar file. Rejects with an `OciError`, or what the unpacker says; digests are checked at the end. */
  open(): AsyncGenerator<Buffer, void, undefined>;
  /** Says that its bytes as they are stored don't have their digest, where they don't. */
  mismatch(): Promise<string | undefined>;
}

export interface Image {
  /** As its maker calls it (`app:1.2`); empty where it has no name. */
  readonly name: string;
  /** `linux/arm64`; empty where the configuration doesn't say. */
  readonly platform: string;
  /** Of its configuration, and so of the image. */
  readonly digest: string;
  readonly config: ImageConfig;
  /** Its configuration as it is; with the first image also what else the archive says: indexes, manifests, attestations. */
  readonly documents: readonly Document[];
  /** From the lowest up. */
  readonly layers: readonly Layer[];
}

export interface Document {
  /** For people: `index.json`. */
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Images {
  readonly images: readonly Image[];
  /** What is no image or lies elsewhere, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Manifests and configurations have some kilobytes. */
const maxDocument = 2 ** 24;
/** An index in an index is allowed, and hardly found. */
const maxDepth = 4;
const maxImages = 1_000;
/** Docker itself makes no more than 127. */
const maxLayers = 500;
/** What is kept of indexes, manifests and attestations. */
const maxKept = 2 ** 28;

/**
 * The images in what `docker save` writes, or in an OCI layout; each once. What their layers may unpack to together, by the bytes that are
 * stored, is the `limit`. Rejects with an `OciError`.
 */
export async function readImages(store: Store, limit = limitOf): Promise<Images> {
  const reader = new Reader(store, limit);
  const layout = (await store.find('oci-layout')) && (await store.find('index.json'));
  const saved = await store.find('manifest.json');
  if (layout === undefined && saved === undefined)
    throw new OciError('it is no image: neither manifest.json nor oci-layout with index.json is in it');
  // What both name is one; what they name differently is judged both ways.
  if (saved !== undefined) await reader.saved();
  if (layout !== undefined) await reader.layout();
  return reader.result();
}

class Reader {
  readonly #images = new Map<string, Image>();
  readonly #skipped: Record<string, number> = {};
  readonly #kept: Document[] = [];
  #keptBytes = 0;
  /** Bytes of each layer as it is stored, by its name. */
  readonly #stored = new Map<string, number>();
  #read = 0;

  constructor(
    private readonly store: Store,
    private readonly limitOf: (storedBytes: number) => number,
  ) {}

  result(): Images {
    const [first, ...more] = this.#images.values();
    const images = first ? [{ ...first, documents: [...first.documents, ...this.#kept] }, ...more] : [];
    return { images, skipped: this.#skipped };
  }

  async saved(): Promise<void> {
    for (const entry of await this.#document('manifest.json', savedSchema)) {
      const stated = /(?:^|[/:])([0-9a-f]{64})(?:\.json)?$/.exec(entry.Config)?.[1];
      const bytes = await this.#bytes(entry.Config);
      const digest = `sha256:${sha256(bytes)}`;
      if (stated !== undefined && digest !== `sha256:${stated}`) throw notItsDigest(entry.Config);
      const layers = (entry.Layers ?? []).map((name) => ({ name, digest: undefined }));
      await this.#add({ name: entry.RepoTags?.[0] ?? '', digest, bytes, layers });
    }
  }

  async layout(): Promise<void> {
    await this.#document('oci-layout', layoutSchema);
    const { manifests } = await this.#document('index.json', indexSchema);
    for (const each of manifests) await this.#manifest(each, nameOf(each), 1);
  }

  async #manifest(entry: Descriptor, name: string, depth: number): Promise<void> {
    const attests = entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
    const blob = await this.store.find(blobName(entry.digest));
    // What was saved for one platform keeps the index of all.
    if (blob === undefined && (attests || depth > 1)) {
      this.#skip(attests ? 'attestations' : 'platforms that are not in the archive');
      return;
    }
    const bytes = await this.#blob(entry.digest);
    this.#keep('a manifest', bytes);
    const document = parsed(bytes, entry.digest);
    if (isRecord(document) && Array.isArray(document.manifests)) {
      if (depth >= maxDepth) throw new OciError(`its indexes lie more than ${maxDepth} deep in each other`);
      const index = valid(document, indexSchema, entry.digest);
      for (const each of index.manifests) await this.#manifest(each, nameOf(each) || name, depth + 1);
      return;
    }
    const { config, layers } = valid(document, manifestSchema, entry.digest);
    // An annotation alone makes no attestation of an image that can be started.
    if (attests && entry.platform?.os === 'unknown' && layers.length > 0 && layers.every(isStatement)) {
      this.#skip('attestations');
      await this.#attestation(layers);
      return;
    }
    if (!isImageConfig(config) && !(await this.#isConfig(config))) {
      this.#skip('artifacts that are no images');
      return;
    }
    await this.#add({
      name,
      digest: config.digest,
      bytes: await this.#blob(config.digest),
      layers: layers.map(({ digest }) => ({ name: blobName(digest), digest })),
    });
  }

  /** Runtimes start what has the form of an image, whatever it is called. */
  async #isConfig({ digest }: Descriptor): Promise<boolean> {
    if ((await this.store.find(blobName(digest))) === undefined) return false;
    const text = (await this.#blob(digest)).toString('utf8');
    try {
      const document: unknown = JSON.parse(text);
      return isRecord(document) && Object.keys(document).some((key) => folded(key) === 'rootfs');
    } catch {
      return false;
    }
  }

  /** Its statements say how the image was built, with which arguments. What is not in the archive can't leak from it. */
  async #attestation(layers: readonly Descriptor[]): Promise<void> {
    for (const { digest } of layers) {
      const blob = await this.store.find(blobName(digest));
      if (blob === undefined) continue;
      if (blob.size > maxDocument) this.#skip('attestations of more than 16 MB');
      else this.#keep('an attestation', await this.#blob(digest));
    }
  }

  #keep(name: string, bytes: Buffer): void {
    this.#keptBytes += bytes.length;
    if (this.#keptBytes > maxKept) throw new OciError(`its manifests and attestations have more than ${maxKept} bytes`);
    this.#kept.push({ name, bytes });
  }

  async #add(image: {
    readonly name: string;
    readonly digest: string;
    readonly bytes: Buffer;
    readonly layers: readonly { readonly name: string; readonly digest: string | undefined }[];
  }): Promise<void> {
    const config = valid(parsed(image.bytes, image.digest), configSchema, image.digest);
    const diffIds = config.rootfs?.diff_ids ?? [];
    if (diffIds.length !== image.layers.length)
      throw new OciError(`its configuration has ${diffIds.length} layers and its manifest ${image.layers.length}`);
    if (diffIds.length > maxLayers) throw new OciError(`an image of it has more than ${maxLayers} layers`);
    const layers: Layer[] = [];
    for (const [i, { name, digest }] of image.layers.entries()) {
      const source = await this.store.find(name);
      if (source === undefined) throw new OciError(`layer ${i + 1} (${shownName(name)}) is not in it`);
      const bytes = { source, digest, diffId: diffIds[i] };
      layers.push({
        digest,
        diffId: bytes.diffId,
        size: source.size,
        open: () => this.#unpacked(openLayer(bytes)),
        mismatch: () => digestMismatch(bytes),
      });
      this.#stored.set(name, source.size);
    }
    // Of one configuration with two sets of layers, one is not what it states: both are read.
    const key = [image.digest, ...image.layers.map(({ name }) => name)].join('\0');
    const known = this.#images.get(key);
    if (known === undefined && this.#images.size >= maxImages)
      throw new OciError(`it holds more than ${maxImages} images`);
    const platform = [config.os, config.architecture, config.variant].filter(Boolean).join('/');
    this.#images.set(key, {
      name: known === undefined || known.name === '' ? image.name : known.name,
      platform,
      digest: image.digest,
      config,
      documents: [{ name: 'the configuration', bytes: image.bytes }],
      layers,
    });
  }

  async #blob(digest: string): Promise<Buffer> {
    const bytes = await this.#bytes(blobName(digest));
    const { hash, hex } = digestCheck(digest);
    if (hash.update(bytes).digest('hex') !== hex) throw notItsDigest(digest);
    return bytes;
  }

  async #bytes(name: string): Promise<Buffer> {
    const source = await this.store.find(name);
    if (source === undefined) throw new OciError(`${shownName(name)} is not in it`);
    return readWhole(source, maxDocument, shownName(name));
  }

  async #document<T>(name: string, schema: z.ZodType<T>): Promise<T> {
    const bytes = await this.#bytes(name);
    this.#keep(name, bytes);
    return valid(parsed(bytes, name), schema, name);
  }

  /** What the layers of all images unpack to, one listed often as often as it is read, is bounded by what is stored. */
  async *#unpacked(layer: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
    const limit = this.limitOf([...this.#stored.values()].reduce((sum, size) => sum + size, 0));
    for await (const piece of layer) {
      this.#read += piece.length;
      if (this.#read > limit) throw new OciError(`its layers unpack to more than ${limit} bytes`);
      yield piece;
    }
  }

  #skip(reason: string): void {
    this.#skipped[reason] = (this.#skipped[reason] ?? 0) + 1;
  }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const notItsDigest = (name: string): OciError => new OciError(`${shownName(name)} does not have its digest`);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** As BuildKit attests. */
const isStatement = ({ mediaType }: Descriptor): boolean => mediaType === 'application/vnd.in-toto+json';

/** An artifact (a signature, a chart) has a configuration of another kind. */
const isImageConfig = ({ mediaType }: Descriptor): boolean =>
  [
    undefined,
    null,
    '',
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
  ].includes(mediaType);

/** Names of an entry of an index: Docker's is whole, the specification's may be a tag alone. */
const nameOf = ({ annotations }: Descriptor): string =>
  annotations?.['io.containerd.image.name'] ?? annotations?.['org.opencontainers.image.ref.name'] ?? '';

const blobName = (digest: string): string => {
  digestCheck(digest);
  return `blobs/${digest.replace(':', '/')}`;
};
