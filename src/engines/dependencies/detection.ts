import { excerpt, maxLineText, type Detection } from '../../findings/finding';
import type { Comment } from '../../findings/inline-skip';
import type { ManifestFile } from './project';
import { rules, type Rule, type RuleId } from './rules';

/** As much of a file as a finding is made of. */
type Source = Pick<ManifestFile, 'path' | 'text'>;

export const engineName = 'dependencies';

/** A finding of one of the rules in a manifest. `about` is what it stays the same for when its line changes. */
export function detectionOf(
  rule: RuleId,
  file: Source,
  line: number | undefined,
  about: string,
  message: string,
  over: Partial<Detection> = {},
): Detection {
  const { severity, title, help, cwe }: Rule = rules[rule];
  return {
    ...{ rule, engine: engineName, severity, title, message },
    ...placeIn(file, line),
    identity: about,
    help: { text: help },
    ...(cwe && { cwe }),
    ...over,
  };
}

/** Where a finding of a manifest's line is, with the text of the line. */
export function placeIn(
  file: Source,
  line: number | undefined,
): Pick<Detection, 'location' | 'lineText' | 'comments' | 'sensitive'> {
  const text = line === undefined ? undefined : lineOf(file, line);
  if (line === undefined || text === undefined) return { location: { path: file.path }, lineText: '' };
  return {
    location: { path: file.path, startLine: line, endLine: line, ...secretIn(text) },
    lineText: excerpt(text, 1),
    comments: commentsAt(file, line),
    ...(secretIn(text) && { sensitive: true as const }),
  };
}

/** The user before a host (but git's own), a query, a token of a channel of conda's, what a fragment calls secret. */
const secretParts =
  /(?<=:\/\/)(?!git@)[^\s/"'?#]+(?=@)|(?<=:\/\/[^\s"'?]{1,2000}\?)[^\s"'#]+|(?<=:\/\/[^\s"'/]{1,300}\/t\/)[^\s"'/]+|(?<=:\/\/[^\s"']{1,2000}#[^\s"']{0,200}\b(?:token|password|secret|sig|signature|auth|key)=)[^\s"'&]+/gi;

/** The columns from the first to the last of what may be secret in the URLs of a line. */
function secretIn(line: string): { startColumn: number; endColumn: number } | undefined {
  const found = [...line.slice(0, maxLineText).matchAll(secretParts)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { startColumn: first.index + 1, endColumn: last.index + last[0].length + 1 };
}

const linesOf = new WeakMap<Source, readonly string[]>();

function lineOf(file: Source, line: number): string | undefined {
  let lines = linesOf.get(file);
  if (lines === undefined) {
    lines = file.text.split(/\r\n|\n|\r/);
    linesOf.set(file, lines);
  }
  return lines[line - 1];
}

/** Comments begin with # in all the formats that have any but JSON and XML. */
function commentsAt(file: Source, line: number): Comment[] {
  const own = /(?:^|\s)(#.*)$/.exec(lineOf(file, line) ?? '')?.[1];
  const above = /^\s*(#.*)$/.exec(lineOf(file, line - 1) ?? '')?.[1];
  return [
    ...(own === undefined ? [] : [{ text: own }]),
    ...(above === undefined ? [] : [{ text: above, above: true as const }]),
  ];
}
