import { quoted } from '../table/error';
import { isArray, isObject, parseJson } from './json';
import type { Json, JsonObject } from './json';
import { FileProblem, SyntaxProblem } from './problem';
import { parseYaml } from './yaml';

export const mostBytes = 64 * 1024 * 1024;

/**
 * The one object that a JSON or YAML file holds; what begins with `{` or `[` is JSON, whatever the file is called. Throws a
 * FileProblem, whose message begins with `line:column: ` where the text itself is wrong, and which says what to do when the
 * file is something else: a page of HTML, a pointer of Git LFS or DVC, a list.
 */
export function readDocument(bytes: Buffer): JsonObject {
  if (bytes.length > mostBytes) {
    throw new FileProblem(`${bytes.length} bytes; a metrics file holds summary numbers and has at most ${mostBytes}`);
  }
  const text = decode(bytes);
  const start = text.trimStart().slice(0, 100);
  if (start === '') throw new FileProblem('the file is empty');
  if (start.startsWith('<')) {
    throw new FileProblem('HTML or XML, not metrics: if it was downloaded, a page came instead of the file');
  }
  if (start.startsWith('version https://git-lfs.github.com/spec/')) {
    throw new FileProblem(
      'a Git LFS pointer, not the file itself; run `git lfs pull`, or check out with `lfs: true` in a workflow',
    );
  }
  const value = parse(text, /^[[{]/.test(start) ? parseJson : parseYaml);
  if (!isObject(value)) throw new FileProblem(`${kindOf(value)}, not names with numbers such as {"accuracy": 0.9}`);
  const pointed = dvcPointer(value);
  if (pointed !== undefined) {
    throw new FileProblem(
      `a DVC pointer, not the file itself; run \`dvc pull\` and name the file it stands for, ${pointed}`,
    );
  }
  return value;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('not UTF-8 text; a metrics file is JSON or YAML in UTF-8');
  }
}

function parse(text: string, parser: (text: string) => Json): Json {
  try {
    return parser(text);
  } catch (error) {
    if (error instanceof SyntaxProblem) throw new FileProblem(`${error.placeIn(text)}: ${error.message}`);
    throw error;
  }
}

function kindOf(value: Json): string {
  if (isArray(value)) return 'a list';
  if (value === null) return 'nothing but comments';
  return typeof value === 'string' ? 'plain text' : `one ${typeof value}`;
}

/** A `.dvc` file names under `outs` what it stands for, by its hash. */
function dvcPointer({ outs }: JsonObject): string | undefined {
  const out = isArray(outs) ? outs[0] : undefined;
  if (!isObject(out) || typeof out.path !== 'string') return undefined;
  return ['md5', 'hash', 'etag', 'checksum'].some((key) => key in out) ? quoted(out.path) : undefined;
}
