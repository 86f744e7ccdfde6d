import { allowsUnquoted } from '../paths';
import type { Accept, Matcher } from '../rule';
import { looksRandom } from '../randomness';
import { at } from '../shapes';
import { nameOf } from './names';

export const advice =
  "Revoke or change it where it is valid, then read it from the environment, the CI's secrets or a secret manager.";

const annotation = String.raw`(?::[ \t]{0,4}[A-Za-z][\w.\[\]| ]{0,40}?(?==))?`;
const closing = String.raw` ?["'\`]?[\])]{0,2}[ \t]{0,20}`;

/** A value that `operators` assign to a name with one of `words` in it; what `guard` says must hold where the word begins. */
export function assigned(words: readonly string[], operators: string, value: string, guard = ''): Matcher {
  const word = words.map((text) => text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
  const name = String.raw`${guard}(?<keyword>${word})(?<rest>[\w.-]{0,40}?)`;
  return at(words, new RegExp(`${name}${closing}${annotation}(?:${operators})[ \\t]{0,20}(?:\\w{1,20}\\()?${value}`));
}

export const assigning = String.raw`=>|<-|[:?|]{0,2}=|={2,3}|!=|:`;
/** `key="name" value="…"`, as XML spells a setting; a name, and its value on the next line or after a comma, as manifests do. */
export const valueAttribute = String.raw`[ \t]{1,4}value=|,?\s{1,60}["']?value["']?[ \t]{0,4}:|:\s{1,40}desc: null\s{1,40}value:`;
/** The default of a declaration: an option of a program, a variable of Terraform. */
export const declared = String.raw`,[^\n"'\`]{0,60}\bdefault[ \t]{0,4}=|[ \t]{0,4}\{[^{}]{0,300}?\bdefault[ \t]{0,40}=`;
/** The name in one element and the value in the next, as Hadoop writes it. */
export const namedElement = String.raw`</name>\s{0,60}<value>`;
export const quoted = (chars: string): string => `[bruBRU]{0,2}(?<quote>["'\`]{1,3})(?<secret>${chars}) ?\\k<quote>`;
export const toLineEnd = (chars: string): string => String.raw`(?<secret>${chars})(?=[ \t]*(?:$|[\r\n\"']|[ \t]#))`;

/** `NAME=value command`, as a shell sets a variable for one command. */
export const beforeCommand = (chars: string): string => String.raw`(?<secret>${chars})(?=[ \t]+(?:[a-z./]|&&|\|\|))`;

/** `NAME=value` of an environment variable wherever it is printed or passed on, in logs, tables and calls: only drawn values count. */
export function environment(words: readonly string[], chars: string): Matcher {
  const word = words.map((text) => text.toUpperCase().replaceAll('-', '_')).join('|');
  const name = String.raw`(?<keyword>${word})(?<rest>[A-Z0-9_]{0,40})`;
  const value = String.raw`["']?(?<secret>${chars}?)(?=["']?[)}\]]?(?:$|[\s,;&"'<]))`;
  return {
    ...at(words, new RegExp(`${name}["']?[ \\t]{0,4}[=,][ \\t]{0,20}${value}`)),
    accept: (candidate) =>
      /(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(nameOf(candidate)) && looksRandom(candidate.value),
  };
}

/** Not an address, a path, a call, a template or a dotted name. */
export const opaque: Accept = ({ value }) =>
  (looksRandom(value) || !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+(?::\w+)?$/.test(value)) &&
  !/:\/\/|^\.{0,2}\/|^~\/|\{[^}]*\}|<[^>]*>|^\w+\(|\\[a-z(]|^--?[a-z]+(?:-[a-z]+)*(?:=|$)|^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d+)[$:_-]|^\{[A-Z0-9]+\}|^[a-z]+\/[a-z]/i.test(
    value,
  );

/** Without quotes only formats that need none count, and lines that set a variable of the shell. */
const unquotedPlace: Accept = ({ path, text, matchStart }) =>
  allowsUnquoted(path) ||
  // `export const …` is JavaScript's, not the shell's.
  /(?:^|\n)[ \t"+]*(?:!|%env[ \t]|%set_env[ \t]|export[ \t](?!(?:const|let|var|function|class|default|async|type|interface|enum|abstract|declare|namespace)\b)|ENV[ \t]|ARG[ \t]|set[ \t]|\$env:)[^\n]{0,80}$/i.test(
    text.slice(Math.max(0, matchStart - 100), matchStart),
  );

/** How the value is spelled doesn't change the rule, and so not the finding's identity; only where it counts. */
export const unquoted = (matcher: Matcher): Matcher => ({ ...matcher, accept: unquotedPlace });
