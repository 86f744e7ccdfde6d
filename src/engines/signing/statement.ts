import { z } from 'zod';

const resource = z.object({
  name: z.string(),
  algorithm: z.string(),
  digest: z.string().regex(/^(?:[0-9a-f]{2})+$/),
});

/** The predicate v1.0 of OpenSSF model signing. */
const statementSchema = z.object({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  predicateType: z.literal('https://model_signing/signature/v1.0'),
  predicate: z.object({
    resources: z.array(resource).min(1),
    serialization: z.object({
      method: z.enum(['files', 'shards']),
      hash_type: z.string(),
      shard_size: z.coerce.number().int().positive().optional(),
      ignore_paths: z.array(z.string()).default([]),
    }),
  }),
});

/** The digest of a file, or of a part of one. */
export interface SignedResource {
  /** Relative to the model's folder, POSIX; empty for a model that is one file. */
  readonly path: string;
  /** Bytes; undefined: all of the file. */
  readonly range?: { readonly start: number; readonly end: number };
  /** As Node calls it. */
  readonly algorithm: 'sha256' | 'blake2b512';
  /** Hexadecimal. */
  readonly digest: string;
}

export interface Statement {
  readonly resources: readonly SignedResource[];
  /** Paths that were left out when the model was signed, with all below them. */
  readonly ignored: readonly string[];
}

const algorithms: Readonly<Record<string, SignedResource['algorithm']>> = { sha256: 'sha256', blake2b: 'blake2b512' };

/** What a signed envelope states. Throws an `Error` that says why it is no statement about a model that can be checked. */
export function readStatement({ payload, payloadType }: { payload: Buffer; payloadType: string }): Statement {
  if (payloadType !== 'application/vnd.in-toto+json') throw new Error(`it signs ${payloadType}, and no statement`);
  const parsed = statementSchema.safeParse(JSON.parse(payload.toString()));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `what it states is no model signature of version 1.0: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  }
  const { resources, serialization } = parsed.data.predicate;
  return {
    ignored: serialization.ignore_paths,
    resources: resources.map(({ name, algorithm, digest }) => {
      const known = algorithms[algorithm.replace(/-sharded-\d+$/, '')];
      if (known === undefined) throw new Error(`it states digests of ${algorithm}, which can't be computed here`);
      const part = serialization.method === 'shards' ? /^(.*):(\d+):(\d+)$/s.exec(name) : null;
      const [, file = name, start, end] = part ?? [];
      const range = start === undefined ? {} : { range: { start: Number(start), end: Number(end) } };
      return { path: file === '.' ? '' : file, ...range, algorithm: known, digest };
    }),
  };
}
