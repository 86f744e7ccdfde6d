import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { shownName } from '../shown-name';
import { OciError } from './error';
import { digestCheck, openLayer } from './layer';
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
}

export interface Image {
  /** As its maker calls it (`app:1.2`); empty where it has no name. */
  readonly name: string;
  /** `linux/arm64`; empty where the configuration doesn't say. */
  readonly platform: string;
  /** Of its configuration, and so of the image. */
  readonly digest: string;
  readonly config: ImageConfig;
  /** From the lowest up. */
  readonly layers: readonly Layer[];
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

/** The images in what `docker save` writes, or in an OCI layout; each once. Rejects with an `OciError`. */
export async function readImages(store: Store): Promise<Images> {
  const reader = new Reader(store);
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

  constructor(private readonly store: Store) {}

  result(): Images {
    return { images: [...this.#images.values()], skipped: this.#skipped };
  }

  async saved(): Promise<void> {
    for (const entry of await this.#document('manifest.json', savedSchema)) {
      const stated = /(?:^|\/)([0-9a-f]{64})(?:\.json)?$/.exec(entry.Config)?.[1];
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
    if (entry.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest') {
      this.#skip('attestations');
      return;
    }
    const blob = await this.store.find(blobName(entry.digest));
    // What was saved for one platform keeps the index of all.
    if (blob === undefined && depth > 1) {
      this.#skip('platforms that are not in the archive');
      return;
    }
    const bytes = await this.#blob(entry.digest);
    const document = parsed(bytes, entry.digest);
    if (isRecord(document) && Array.isArray(document.manifests)) {
      if (depth >= maxDepth) throw new OciError(`its indexes lie more than ${maxDepth} deep in each other`);
      const index = valid(document, indexSchema, entry.digest);
      for (const each of index.manifests) await this.#manifest(each, nameOf(each) || name, depth + 1);
      return;
    }
    const { config, layers, artifactType } = valid(document, manifestSchema, entry.digest);
    if (!isImageConfig(config) || (artifactType ?? '') !== '') {
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
    const layers: Layer[] = [];
    for (const [i, { name, digest }] of image.layers.entries()) {
      const source = await this.store.find(name);
      if (source === undefined) throw new OciError(`layer ${i + 1} (${shownName(name)}) is not in it`);
      const diffId = diffIds[i];
      layers.push({ digest, diffId, size: source.size, open: () => openLayer({ source, digest, diffId }) });
    }
    // The same configuration with other layers can't be: it states what they hold.
    const known = this.#images.get(image.digest);
    if (known === undefined && this.#images.size >= maxImages)
      throw new OciError(`it holds more than ${maxImages} images`);
    const platform = [config.os, config.architecture, config.variant].filter(Boolean).join('/');
    this.#images.set(image.digest, {
      name: known === undefined || known.name === '' ? image.name : known.name,
      platform,
      digest: image.digest,
      config,
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
    return valid(parsed(await this.#bytes(name), name), schema, name);
  }

  #skip(reason: string): void {
    this.#skipped[reason] = (this.#skipped[reason] ?? 0) + 1;
  }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const notItsDigest = (name: string): OciError => new OciError(`${shownName(name)} does not have its digest`);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

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

function parsed(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new OciError(`${shownName(name)} is not JSON`);
  }
}

function valid<T>(document: unknown, schema: z.ZodType<T>, name: string): T {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OciError(
    `${shownName(name)} is not as it has to be: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}
