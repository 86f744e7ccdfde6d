import { z } from 'zod';
import { list } from '../../formats/collections';

/** Of one record; the longest known lists of versions have some thousands. */
const maxVersions = 200_000;
const maxEvents = 20_000;

/** A list of text that is checked at once: of records it is nearly all there is. */
const texts = z.custom<readonly string[]>(
  (value) =>
    Array.isArray(value) && value.length <= maxVersions && value.every((item: unknown) => typeof item === 'string'),
  'expected a list of text',
);

/** What a database says in its own way is left out where it isn't understood. */
const words = z.string().optional().catch(undefined);

const severity = list(z.object({ type: z.string(), score: z.string() }), 100)
  .optional()
  .catch(undefined);

const event = z.object({
  introduced: z.string().optional(),
  fixed: z.string().optional(),
  last_affected: z.string().optional(),
  limit: z.string().optional(),
});

const range = z.object({ type: z.string(), events: list(event, maxEvents) });

const affected = z.object({
  /** Records about repositories alone have none. */
  package: z.object({ ecosystem: z.string(), name: z.string() }).optional(),
  ranges: list(range, 10_000).optional(),
  versions: texts.optional(),
  severity,
  database_specific: z.object({ severity: words }).optional().catch(undefined),
  ecosystem_specific: z.object({ severity: words }).optional().catch(undefined),
});

/**
 * One record of the Open Source Vulnerability format 1.x, as far as it is read here. Fields that are not named are left out, as the
 * format asks of its readers.
 */
export const recordSchema = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\w.:+-]+$/),
  /** RFC 3339. */
  modified: z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'expected a time'),
  schema_version: z.string().regex(/^1\./, 'only version 1 of the format is read').optional(),
  published: words,
  withdrawn: z.string().optional(),
  aliases: texts.optional(),
  summary: words,
  details: words,
  severity,
  affected: list(affected, 100_000).optional(),
  database_specific: z
    .object({
      severity: words,
      cwe_ids: texts.optional().catch(undefined),
      'malicious-packages-origins': z.unknown().optional(),
    })
    .optional()
    .catch(undefined),
});

export type AdvisoryRecord = z.infer<typeof recordSchema>;
export type Affected = z.infer<typeof affected>;
export type AffectedRange = z.infer<typeof range>;
export type RangeEvent = z.infer<typeof event>;
