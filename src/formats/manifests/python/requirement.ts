import { rangeOf } from '../../versions/range';

/** A dependency specifier: a name, and which versions of it or where it is, and when. Source: PEP 508 and PEP 440, as PyPA's `packaging` reads them. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  readonly extras: readonly string[];
  /** `>=1.2,<2` without parentheses; empty: anything. */
  readonly specifier: string;
  readonly url: string | undefined;
  readonly marker: string | undefined;
}

/** The spelling of a name that all spellings of it share. Source: PEP 503. */
export const normalName = (name: string): string => name.replace(/[-_.]+/g, '-').toLowerCase();

/** Reads one requirement. Throws an Error that says what is wrong with it. */
export function parseRequirement(text: string): Requirement {
  const tokens = new Tokens(text);
  tokens.skip(blank);
  const name = tokens.expect(identifier, 'a package name');
  tokens.skip(blank);
  const extras = readExtras(tokens);
  tokens.skip(blank);
  const isUrl = tokens.skip(/@/y);
  const url = isUrl ? readUrl(tokens) : undefined;
  const specifier = isUrl ? '' : readSpecifier(tokens);
  const marker = tokens.isDone ? undefined : readMarkerOf(tokens);
  return { name, extras, specifier, url, marker };
}

/** The one version that a specifier (`==1.2`; `>=1.2,<=1.2`) leaves; undefined where it leaves a choice. */
export function pinnedVersion(specifier: string): string | undefined {
  for (const clause of specifier.split(',')) {
    const [, version] = /^\s*===?\s*([^\s=]+)\s*$/.exec(clause) ?? [];
    if (version !== undefined && !version.endsWith('.*')) return version;
  }
  return rangeOf('pypi', specifier).only;
}

export const isMarker = (text: string): boolean => {
  try {
    const tokens = new Tokens(text);
    readMarker(tokens, 0);
    return tokens.isDone;
  } catch {
    return false;
  }
};

/** Whether every clause of a specifier is one of PEP 440. */
export const isSpecifier = (specifier: string): boolean =>
  specifier.split(',').every((part) => part.trim() === '' || wholeClause.test(part));

const blank = /[ \t]+/y;
const identifier = /[a-z0-9](?:[a-z0-9._-]*[a-z0-9_])?(?![a-z0-9_])/iy;
const release = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
const suffixes = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?`;
const local = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const clause = [
  String.raw`===\s*[^\s;)]*`,
  String.raw`(?:==|!=)\s*${release}(?:\.\*|${suffixes}${local})`,
  String.raw`~=\s*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+${suffixes}`,
  String.raw`(?:<=|>=|<|>)\s*${release}${suffixes}`,
].join('|');
const oneClause = new RegExp(`(?:${clause})`, 'iy');
const wholeClause = new RegExp(String.raw`^\s*(?:${clause})\s*$`, 'i');

/** Markers that people write nest two or three deep. */
const maxDepth = 100;

function readExtras(tokens: Tokens): string[] {
  const extras: string[] = [];
  if (!tokens.skip(/\[/y)) return extras;
  tokens.skip(blank);
  while (!tokens.skip(/\]/y)) {
    if (extras.length > 0) tokens.expect(/,[ \t]*/y, '“,” or “]” after an extra');
    extras.push(tokens.expect(identifier, 'the name of an extra'));
    tokens.skip(blank);
  }
  return extras;
}

function readUrl(tokens: Tokens): string {
  tokens.skip(blank);
  const url = tokens.expect(/[^ \t]+/y, 'a URL after “@”');
  tokens.skip(blank);
  return url;
}

function readSpecifier(tokens: Tokens): string {
  const isEnclosed = tokens.skip(/\(/y);
  let specifier = '';
  tokens.skip(blank);
  for (;;) {
    const part = tokens.take(oneClause);
    if (part === undefined) break;
    specifier += part;
    if (tokens.peek(/\.\*|\+[a-z0-9]/y)) tokens.fail('a version that goes with its operator');
    tokens.skip(blank);
    if (!tokens.skip(/,/y)) break;
    specifier += ',';
    tokens.skip(blank);
  }
  if (isEnclosed) tokens.expect(/\)/y, 'a version or “)”');
  tokens.skip(blank);
  if (!isSpecifier(specifier)) tokens.fail('versions separated by commas');
  return specifier;
}

function readMarkerOf(tokens: Tokens): string {
  tokens.expect(/;/y, 'the end, or “;” and when it applies');
  const start = tokens.at;
  readMarker(tokens, 0);
  if (!tokens.isDone) tokens.fail('the end');
  return tokens.text.slice(start).trim();
}

function readMarker(tokens: Tokens, depth: number): void {
  if (depth > maxDepth) tokens.fail('fewer parentheses');
  do {
    tokens.skip(blank);
    if (tokens.skip(/\(/y)) {
      readMarker(tokens, depth + 1);
      tokens.expect(/\)/y, '“)”');
    } else {
      readMarkerValue(tokens);
      tokens.expect(/===|[=~!<>]=|[<>]|\bin\b|\bnot[ \t]+in\b/y, 'a comparison');
      readMarkerValue(tokens);
    }
    tokens.skip(blank);
  } while (tokens.skip(/\b(?:and|or)\b/y));
}

const variable =
  /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;

function readMarkerValue(tokens: Tokens): void {
  tokens.skip(blank);
  if (!tokens.skip(variable)) {
    const quoted = tokens.expect(/'[^']*'|"[^"]*"/y, 'a variable of markers or a quoted text');
    if (!/^(?:[^\\\n\r]|\\[^xuUN0-9])*$/.test(quoted.slice(1, -1))) tokens.fail('a plain text');
  }
  tokens.skip(blank);
}

/** A text that is read from left to right by sticky patterns. */
class Tokens {
  at = 0;

  constructor(readonly text: string) {}

  get isDone(): boolean {
    return this.at === this.text.length;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    this.at += found?.length ?? 0;
    return found;
  }

  skip(pattern: RegExp): boolean {
    return this.take(pattern) !== undefined;
  }

  peek(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  expect(pattern: RegExp, what: string): string {
    return this.take(pattern) ?? this.fail(what);
  }

  fail(what: string): never {
    const rest = this.text.slice(this.at, this.at + 40);
    throw new Error(`expected ${what}, found ${rest === '' ? 'the end' : JSON.stringify(rest)}`);
  }
}
