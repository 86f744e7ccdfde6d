import type { Accept, Matcher } from './rule';

/**
 * No letter or digit stands before, unless it ends an escape (`\nTOKEN`, `%22TOKEN`, a terminal's colour), or is a byte beside another that is no text: the
 * length or the type of what comes, as pickles, Protocol Buffers and compiled Python have it.
 */
const boundary = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=[^\t -~][A-Za-z0-9])|(?<=(?:\u001b|\\u001b|\\x1b|\\033|\\e)\[[\d;]{0,20}m))`;
/** No word goes on; one character before a byte that is no text is such a byte too. */
const tokenEnd = String.raw`(?!\w(?![^\t\r\n -~]))`;

/** From the end of a name to its value: the name's rest, a closing quote or bracket, an operator, an opening quote. */
const assignment = String.raw`[\w.-]{0,40}? ?["'\`\])]{0,3}[ \t]{0,20}(?:=>|<-|[:?]?=|={2,3}|[:,>]|\|\||\?\?|or\b|[ \t])(?:(?<=[:=])[ \t]{0,4}(?:[|>][+-]?[ \t]{0,4})?\r?\n\s{0,60}|[ \t]{0,20})(?:(?!ENC\()\w{1,20}\()?(?:[bfruBFRU]{1,2}(?=["']))?["'\`]{0,3}`;
/** `name: X` and then `value: …`, as manifests and some JSON spell a variable; `X:` and then `value: …`, as runs of Weights & Biases keep a setting. */
const nameAndValue = String.raw`[\w.-]{0,40}["']?(?:,|:(?:\s{1,40}desc: null)?)?\s{1,40}(?:type: ?["']?\w{1,20}["']?\s{1,40})?["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}["']?`;
/** Some code, then a string: `Client(api_key="…"`. */
const inCall = String.raw`[^\n"'\`]{0,80}["'\`]`;
/** Some words: `tool login …`, `machine host login user password …`. */
const words = String.raw`[\w./-]{0,40}(?:\s{1,8}[\w-]{1,30}){0,5}?[ \t=]{1,4}["']?`;
/** `variable "name" { … default = "…`, of Terraform. */
const withDefault = String.raw`[\w.-]{0,40}["']? {0,4}\{[^{}]{0,300}?\bdefault[ \t]{0,40}=[ \t]{0,4}["']`;
/** The default of a program's option. */
const optionDefault = String.raw`[\w.-]{0,40}["'],[^;(){}]{0,160}?\bdefault["']?[ \t]{0,4}[=:][ \t]{0,4}["']`;
/** The name in one element and the value in the next, as Hadoop and Apple write it. */
export const namedElement = String.raw`</(?:name|key)>\s{0,60}<(?:value|string)>`;
/** The next argument of a list, which may be on the next line. */
export const nextArgument = String.raw`,\s{1,60}|\r?\n[ \t]{0,60}-[ \t]{1,4}`;
const argument = String.raw`(?<=--[\w-]{1,40})[\w-]{0,40}["']?(?:${nextArgument})["']?`;
const fromNameToValue = `(?:${[
  assignment,
  nameAndValue,
  withDefault,
  optionDefault,
  String.raw`[\w.-]{0,40}${namedElement}`,
  argument,
  inCall,
  words,
].join('|')})`;

/** A token that proves itself by its format, in a rule that goes by names otherwise. */
export const selfEvident = (matcher: Matcher): Matcher => ({ ...matcher, selfEvident: true });

export interface TokenOptions {
  /** What may not follow; by default a word character, which would make the token longer than its format. */
  readonly end?: string;
  /** How many characters of the token come before the keyword, all matched by `before`. */
  readonly before?: { readonly pattern: string; readonly length: number };
}

/** A token known by its own format: a fixed part (each of `marks`, in this very case) and a body. */
export function token(marks: string | readonly string[], body: string, options: TokenOptions = {}): Matcher {
  const list = typeof marks === 'string' ? [marks] : marks;
  const { end = tokenEnd, before } = options;
  const mark = list.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  return {
    keywords: list.map((text) => text.toLowerCase()),
    pattern: new RegExp(`${boundary}(?<secret>${before?.pattern ?? ''}(?:${mark})${body})${end}`, 'dy'),
    at: before?.length ?? 0,
  };
}

/** `dd_app_key` is `ddAppKey` in code that writes names so, and `dd.app.key` in properties; what is short without its mark could be part of any word. */
const alsoJoined = (name: string): readonly string[] => {
  const [joined, dotted] = ['', '.'].map((mark) => name.replace(/(?<=[a-z])[_-](?=[a-z])/g, mark));
  return [name, dotted ?? name, ...(joined !== undefined && joined.length >= 6 ? [joined] : [])];
};

/** A value of a known format that only its provider's name, in any case, tells from other values of that format. */
export function named(names: readonly string[], value: string): Matcher {
  return {
    keywords: [...new Set(names.flatMap(alsoJoined))],
    pattern: new RegExp(`${fromNameToValue}(?<secret>${value})(?![\\w+/=-])`, 'dy'),
    at: 'after',
  };
}

/** Anything else: `pattern` begins at the keyword. */
export function at(keywords: readonly string[], pattern: RegExp): Matcher {
  return { keywords, pattern: new RegExp(pattern.source, 'dy'), at: 0 };
}

/** Between the name and the value nothing says that the value is a hash or a name of something public. */
export const notDigest: Accept = ({ text, matchStart, start }) =>
  !/commit|sha(?:1|256|512)?\b|hash|digest|revision|checksum|md5|[_-]id\b|\brun\b|version/i.test(
    text.slice(matchStart, start),
  );

export const hex = (length: number): string => `[a-f0-9]{${length}}`;
export const alnum = (length: number): string => `[A-Za-z0-9]{${length}}`;
/** Letters, digits, `_` and `-`. */
export const urlSafe = (length: number | string): string => String.raw`[\w-]{${length}}`;
export const uuid = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';
