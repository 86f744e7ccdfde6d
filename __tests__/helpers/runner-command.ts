export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set(
  'error warning notice debug group endgroup add-mask add-path add-matcher remove-matcher set-env set-output save-state stop-commands echo internal-set-repo-path'.split(
    ' ',
  ),
);

const decode = (text: string, escapes: readonly (readonly [string, string])[]): string =>
  escapes.reduce((decoded, [escaped, char]) => decoded.replaceAll(escaped, char), text);

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

/**
 * What the GitHub Actions runner does with one line of output: the command it takes it for, if any. It trims leading space,
 * wants `::` at the start and a second `::`, or else `##[` anywhere and a `]` after it, and a name it knows (actions/runner,
 * `ActionCommand.TryParseV2` and `TryParse`). As .NET's comparison does under ICU, ignorable characters are passed over.
 */
export function runnerCommand(line: string): RunnerCommand | undefined {
  return current(line) ?? legacy(line);
}

const ignorable = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{M}]/gu;

function current(line: string): RunnerCommand | undefined {
  const message = line.replace(/^[\s\x85]+/u, '');
  const bare = message.replace(ignorable, '').replace(/^[\s\x85]+/u, '');
  if (!bare.startsWith('::')) return undefined;
  const text = message.startsWith('::') ? message : bare;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(',')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1), propertyEscapes);
  }
  return { name, properties, data: decode(text.slice(end + 2), dataEscapes) };
}

function legacy(line: string): RunnerCommand | undefined {
  const text = line.replace(ignorable, '');
  const start = text.indexOf('##[');
  const end = text.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name = ''] = text.slice(start + 3, end).split(' ');
  return known.has(name) ? { name, properties: {}, data: text.slice(end + 1) } : undefined;
}
