import { z } from 'zod';

/** Documents of images, as far as they are read. Sources: OCI Image Specification 1.1; Docker Image Specification 1.2. */

const text = z.string().max(100_000);
const texts = z.array(text).max(10_000);
const optional = <T extends z.ZodType>(schema: T): z.ZodOptional<z.ZodNullable<T>> => schema.nullable().optional();

const descriptor = z.object({
  mediaType: optional(text),
  digest: text,
  size: optional(z.number()),
  annotations: optional(z.record(z.string(), text)),
  platform: optional(z.object({ os: optional(text), architecture: optional(text), variant: optional(text) })),
  artifactType: optional(text),
});
export type Descriptor = z.infer<typeof descriptor>;

export const layoutSchema = z.object({ imageLayoutVersion: text });

/** A document that is both an index and a manifest is one to some programs, and the other to others. */
const absent = z.never().optional();

export const indexSchema = z.object({ manifests: z.array(descriptor).max(10_000), config: absent, layers: absent });

export const manifestSchema = z.object({
  config: descriptor,
  layers: z.array(descriptor).max(10_000),
  manifests: absent,
  artifactType: optional(text),
});

/** `manifest.json` of `docker save`. */
export const savedSchema = z
  .array(z.object({ Config: text, RepoTags: optional(texts), Layers: optional(texts) }))
  .max(10_000);

const historyEntry = z.object({
  created_by: optional(text),
  comment: optional(text),
  empty_layer: optional(z.boolean()),
});

export const configSchema = z.object({
  architecture: optional(text),
  os: optional(text),
  variant: optional(text),
  created: optional(text),
  config: optional(
    z.object({
      User: optional(text),
      Env: optional(texts),
      Entrypoint: optional(texts),
      Cmd: optional(texts),
      ExposedPorts: optional(z.record(text, z.unknown())),
      Labels: optional(z.record(text, text)),
      WorkingDir: optional(text),
      Healthcheck: optional(z.object({ Test: optional(texts) })),
    }),
  ),
  rootfs: optional(z.object({ diff_ids: optional(texts) })),
  history: optional(z.array(historyEntry).max(10_000)),
});
export type ImageConfig = z.infer<typeof configSchema>;
