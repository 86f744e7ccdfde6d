import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { vulnerable } from './vulnerability';
import { text } from './words';

const dependency = z.object({
  name: z.string(),
  version: text,
  skip_reason: text,
  vulns: list(
    z.object({
      id: z.string(),
      fix_versions: z.array(z.string()).nullish(),
      aliases: z.array(z.string()).nullish(),
      description: text,
    }),
  ).optional(),
});

const ofList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => isRecord(one) && ('vulns' in one || 'skip_reason' in one));

/** `pip-audit -f json`; before 2.0 the bare list. What it skipped was not audited, though it ends with 0. It knows no severities. */
export const pipAudit = jsonFormat({
  format: 'pip-audit',
  fits: (value) =>
    ofList(value) ||
    (isRecord(value) && Array.isArray(value.dependencies) && ('fixes' in value || ofList(value.dependencies))),
  schema: z.preprocess(
    (value: unknown) => (Array.isArray(value) ? { dependencies: value } : value),
    z.object({ dependencies: list(dependency) }),
  ),
  read: ({ dependencies }) => ({
    format: 'pip-audit',
    tool: 'pip-audit',
    covered: { packages: dependencies.filter(({ vulns }) => vulns !== undefined).length },
    failures: dependencies
      .filter(({ vulns }) => vulns === undefined)
      .map(({ name, skip_reason: reason = 'it does not say why' }) => `${name} was not audited: ${reason}`),
    results: dependencies.flatMap(({ name, version, vulns = [] }) =>
      vulns.map(({ id, fix_versions: fixed, aliases }) =>
        vulnerable({
          ids: [id, ...(aliases ?? [])],
          package: name,
          version,
          fixed: fixed ?? [],
          level: 'none given',
          severity: 'medium',
          path: undefined,
          uri: `https://osv.dev/${encodeURIComponent(id)}`,
        }),
      ),
    ),
  }),
});
