import { z } from 'zod';
import { EngineError, GatehouseError } from '../../errors';
import { openArchive } from '../../formats/oci';
import { bufferSource, type ByteSource } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';

/** A file of an OCI layout. */
export interface LayoutPart {
  readonly name: string;
  readonly bytes: ByteSource;
}

/** What an OCI layout is made of. Source: OCI image-layout specification. */
const ofLayout = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
const maxDocument = 2 ** 24;

const descriptor = z.object({ digest: z.string() });
const links = z
  .object({
    manifests: z.array(descriptor).default([]),
    config: descriptor.optional(),
    layers: z.array(descriptor).default([]),
  })
  .transform(({ manifests, config, layers }) => ({
    documents: manifests,
    blobs: config ? [config, ...layers] : layers,
  }));

export const sourceIn = (tree: Tree, { path, size }: TreeEntry): ByteSource => ({
  size,
  read: (offset, length) => tree.read(path, { offset, length: Math.max(0, Math.min(length, size - offset)) }),
});

/** The layout in one folder of a tree. */
export async function layoutInFolder(tree: Tree, folder: string): Promise<LayoutPart[]> {
  return (await tree.list())
    .filter(({ path, kind }) => kind === 'file' && path.startsWith(`${folder}/`))
    .map((entry) => ({ name: entry.path.slice(folder.length + 1), bytes: sourceIn(tree, entry) }))
    .filter(({ name }) => ofLayout.test(name));
}

/** What an archive holds, beside what a scanner reads of it by itself. */
export interface Archived {
  /** Scanners read it as it is: it is what `docker save` writes, or nothing that is known here. */
  readonly direct: boolean;
  /** The layout in it, which Trivy reads only as a folder. */
  readonly parts: readonly LayoutPart[];
  /** Digests of the configurations of the images that scanners read by themselves. */
  readonly saved: ReadonlySet<string>;
}

/** `manifest.json` of `docker save`. */
const savedImages = z.array(z.object({ Config: z.string() }));

/**
 * Gives `use` what is in an archive. `docker save` writes a layout too, of the same images or, in an archive that somebody made, of others:
 * which one is used in the end is not known. What can't be read the scanner is left to say.
 */
export async function withArchive<T>(archive: ByteSource, use: (archived: Archived) => Promise<T>): Promise<T> {
  const store = await openArchive(archive).catch((error: unknown) => {
    if (error instanceof GatehouseError) return undefined;
    throw error;
  });
  if (store === undefined) return use({ direct: true, parts: [], saved: new Set() });
  try {
    const manifest = await store.find('manifest.json');
    const parts = (await partsOf((name) => store.find(name))) ?? [];
    const images = manifest === undefined ? [] : (parsed(savedImages, await manifest.read(0, maxDocument)) ?? []);
    const digests = images.flatMap(({ Config }) => /[0-9a-f]{64}/.exec(Config)?.[0] ?? []);
    const saved = new Set(digests.map((digest) => `sha256:${digest}`));
    return await use({ direct: manifest !== undefined || parts.length === 0, parts, saved });
  } finally {
    await store.close();
  }
}

/** Everything that the index leads to; undefined where there is none. */
async function partsOf(find: (name: string) => Promise<ByteSource | undefined>): Promise<LayoutPart[] | undefined> {
  const parts = new Map<string, ByteSource>();
  const add = async (name: string): Promise<ByteSource | undefined> => {
    const bytes = ofLayout.test(name) && !parts.has(name) ? await find(name) : undefined;
    if (bytes !== undefined) parts.set(name, bytes);
    return bytes;
  };
  await add('oci-layout');
  const documents = ['index.json'];
  for (let name = documents.pop(); name !== undefined; name = documents.pop()) {
    const bytes = await add(name);
    if (bytes === undefined || bytes.size > maxDocument) continue;
    const read = parsed(links, await bytes.read(0, bytes.size));
    if (read === undefined) continue;
    documents.push(...read.documents.map(blobOf));
    for (const each of read.blobs) await add(blobOf(each));
  }
  return parts.has('index.json') ? [...parts].map(([name, bytes]) => ({ name, bytes })) : undefined;
}

const reference = z.looseObject({
  digest: z.string(),
  mediaType: z.string().optional(),
  platform: z.object({ os: z.string() }).partial().optional(),
  annotations: z.record(z.string(), z.string()).optional(),
});
const index = z.object({ manifests: z.array(reference).max(1_000) });

/**
 * The layout once for each image in it, with an index of that alone: scanners look at one image of an index, and say nothing of the
 * others. What attests something beside an image is none; those whose configuration is `known` are left out.
 */
export async function imagesIn(
  parts: readonly LayoutPart[],
  known: ReadonlySet<string> = new Set(),
): Promise<LayoutPart[][]> {
  const byName = new Map(parts.map(({ name, bytes }) => [name, bytes]));
  const images = new Map<string, z.infer<typeof reference>>();
  const indexes = ['index.json'];
  const seen = new Set<string>();
  for (let name = indexes.pop(); name !== undefined; name = indexes.pop()) {
    const bytes = byName.get(name);
    if (bytes === undefined || bytes.size > maxDocument || seen.has(name)) continue;
    seen.add(name);
    const document = parsed(index, await bytes.read(0, bytes.size));
    if (document === undefined)
      throw new EngineError(`${name} of the image can't be read, so it is not known which images to ask about`);
    for (const each of document.manifests) {
      const isIndex = /index|manifest\.list/.test(each.mediaType ?? '');
      if (isIndex) indexes.push(blobOf(each));
      else if (each.platform?.os !== 'unknown' || !isAttestation(each)) images.set(each.digest, each);
    }
  }
  const others = parts.filter(({ name }) => name !== 'index.json');
  for (const [digest, image] of images) {
    const bytes = byName.get(blobOf(image));
    const config = bytes && parsed(links, await bytes.read(0, maxDocument))?.blobs[0]?.digest;
    if (config !== undefined && known.has(config)) images.delete(digest);
  }
  return [...images.values()].map((image) => {
    const alone = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [image] }));
    return [...others, { name: 'index.json', bytes: bufferSource(alone) }];
  });
}

/** As BuildKit marks what it attests beside an image. */
const isAttestation = ({ annotations }: z.infer<typeof reference>): boolean =>
  annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';

const blobOf = ({ digest }: { readonly digest: string }): string => `blobs/${digest.replace(':', '/')}`;

function parsed<T>(schema: z.ZodType<T>, bytes: Buffer): T | undefined {
  try {
    return schema.parse(JSON.parse(bytes.toString()));
  } catch {
    return undefined;
  }
}
