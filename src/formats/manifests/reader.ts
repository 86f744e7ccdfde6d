import { TomlError } from 'smol-toml';
import { YAMLParseError } from 'yaml';
import { XmlError } from '../xml';
import type { Manifest, ManifestReader, Problem } from './manifest';
import type { ManifestKind } from './names';
import { filledInLater, isTemplated } from './template';
import { unsecret, withoutUrlSecrets } from './unsecret';

/** The whole file can't be read; `line` counts from 1. */
export class UnreadableManifest extends Error {
  constructor(
    message: string,
    readonly line: number | undefined,
  ) {
    super(message);
  }
}

/** What a reader found; what it leaves out is empty. */
export type Found = Partial<Omit<Manifest, 'kind'>>;

/** A reader whose `read` may throw what the parsers throw: it becomes the problem of the file. */
export function manifestReader(
  kind: ManifestKind,
  { locked, read }: { locked: boolean; read: (text: string, path: string) => Found },
): ManifestReader {
  return {
    kind,
    read(text, path) {
      const empty = { kind, locked, dependencies: [], indexes: [], inclusions: [], problems: [] };
      try {
        return unsecret({ ...empty, ...read(text.startsWith('\ufeff') ? text.slice(1) : text, path) });
      } catch (error) {
        const raw = problemOf(error);
        const problem = { ...raw, message: withoutUrlSecrets(raw.message) };
        return isOfTemplate(problem, text)
          ? { ...empty, unknown: [{ ...problem, message: filledInLater }] }
          : { ...empty, problems: [problem] };
      }
    },
  };
}

/** The line that is no JSON, TOML, XML or YAML is one that a template fills in. */
const isOfTemplate = ({ line, message }: Problem, text: string): boolean =>
  message.startsWith('it is no ') && line !== undefined && isTemplated(text.split(/\r\n|\n|\r/)[line - 1] ?? '');

function problemOf(error: unknown): Problem {
  if (error instanceof UnreadableManifest) return { line: error.line, message: error.message };
  if (error instanceof XmlError) return { line: error.line, message: `it is no XML: ${error.reason}` };
  if (error instanceof TomlError)
    return { line: error.line, message: `it is no TOML: ${error.message.split('\n')[0] ?? ''}` };
  if (error instanceof YAMLParseError)
    return { line: error.linePos?.[0].line, message: `it is no YAML: ${error.message.split('\n')[0] ?? ''}` };
  // A parser that calls itself for each level ran out of stack.
  if (error instanceof RangeError) return { line: undefined, message: 'it is nested too deeply to be read' };
  throw error;
}
