import type { z } from 'zod';
import { keyPath } from '../metrics-file/format';
import { FileProblem } from '../metrics-file/problem';
import type { ReportDocument, ToolReport, ToolReportFormat, XmlElement } from './report';

/** Zod names every key that it doesn't know. */
const longestMessage = 300;

/** A format of JSON, parsed by a schema before anything reads it. */
export function jsonFormat<T>(definition: {
  readonly format: string;
  readonly emptyList?: true;
  readonly fits: (value: unknown) => boolean;
  readonly schema: z.ZodType<T>;
  readonly read: (data: T) => ToolReport | ToolReport[];
}): ToolReportFormat {
  const { fits, schema, read, ...rest } = definition;
  return {
    ...rest,
    fits: (document) => document.kind === 'json' && fits(document.value),
    read: (document) => {
      if (document.kind !== 'json') return [];
      return [read(parseWith(schema, document.value))].flat();
    },
  };
}

/** A format of XML, told by the name of its root. */
export function xmlFormat(definition: {
  readonly format: string;
  readonly roots: readonly string[];
  readonly read: (root: XmlElement) => ToolReport;
}): ToolReportFormat {
  const rootOf = (document: ReportDocument): XmlElement | undefined =>
    document.kind === 'xml' && definition.roots.includes(document.root.name) ? document.root : undefined;
  return {
    format: definition.format,
    fits: (document) => rootOf(document) !== undefined,
    read: (document) => {
      const root = rootOf(document);
      return root === undefined ? [] : [definition.read(root)];
    },
  };
}

/** Throws a FileProblem that names where in `value` it isn't what `schema` says. */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown, prefix: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new FileProblem(
    `${keyPath([...prefix, ...(issue?.path ?? [])])}: ${(issue?.message ?? '').slice(0, longestMessage)}`,
  );
}
