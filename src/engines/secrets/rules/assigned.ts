import { allowsUnquoted } from '../paths';
import type { Accept, Candidate, Matcher } from '../rule';
import { looksRandom, wordShare } from '../randomness';
import { at, nextArgument } from '../shapes';
import { nameOf } from './names';

export const advice =
  "Revoke or change it where it is valid, then read it from the environment, the CI's secrets or a secret manager.";

/** The type of a declaration: `: str`, `: &'static str`, ` string` before the `=`; what is quoted has none. */
const annotation = String.raw`(?::[ \t]{0,4}[&A-Za-z][\w.\[\]| &'<>,]{0,40}?(?==)|(?<!["'\`][ \t]{0,20})[ \t]\*?[A-Za-z]\w{0,20}[ \t](?==[^=]))?`;
const closing = String.raw` ?(?:\[\w{0,20}\])?["'\`]?[\])]{0,2}[ \t]{0,20}`;
/** What a value is wrapped in; a look-up in something (`settings.get(`) is none, nor is what says that it is encrypted. */
const wrapper = String.raw`(?:(?!ENC\()(?:(?:\w{1,20}(?:\.|::)){1,2}(?:Option|Argument|Field|SecretStr|SecretString|from|of)|\w{1,20})\((?:default[ \t]{0,2}=[ \t]{0,2})?)?`;

const inAnyCase = (words: readonly string[]): string =>
  words.map((text) => text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');

/** Of the line on which a match begins, what stands before it. */
export function lineBefore({ text, matchStart }: Candidate): string {
  const before = text.slice(Math.max(0, matchStart - 200), matchStart);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}

/** A value that `operators` assign to a name with one of `words` in it; what `guard` says must hold where the word begins. */
export function assigned(words: readonly string[], operators: string, value: string, guard = ''): Matcher {
  const word = inAnyCase(words);
  const name = String.raw`${guard}(?<keyword>${word})(?<rest>[\w.-]{0,40}?)`;
  return at(words, new RegExp(`${name}${closing}${annotation}(?:${operators})[ \\t]{0,20}${wrapper}${value}`));
}

/** The value may be on the next line. */
export const assigning = String.raw`(?:=>|<-|[:?|]{0,2}=|={2,3}|!=|:)(?:[ \t]{0,20}[(\\]?[ \t]{0,4}\r?\n\s{0,60})?`;
/** Before what holds where nothing is set: `process.env.PASSWORD || "…"`. */
export const otherwise = String.raw`\|\||\?\?|\bor\b`;
/** `key="name" value="…"`, as XML spells a setting; a name, and its value on the next line or after a comma, as manifests do. */
export const valueAttribute = String.raw`[ \t]{1,4}value=|,?\s{1,60}(?:type: ?["']?\w{1,20}["']?\s{1,60})?["']?\w{0,20}[vV]alue["']?[ \t]{0,4}[:=]|:(?:\s{1,40}desc: null)?\s{1,40}value:`;
/** The default of a declaration: an option of a program, with what it is for or not, a variable of Terraform. And the value of an output of Terraform. */
export const declared = [
  String.raw`,[ \t]{0,4}\{?[^;(){}]{0,160}?\bdefault["']?[ \t]{0,4}[=:]`,
  String.raw` <[\w-]{1,30}>["'\`],\s{0,20}["'\`][^"'\`\n]{0,100}["'\`],`,
  String.raw`[ \t]{0,4}\{[^{}]{0,300}?\b(?:default|value)[ \t]{0,40}=`,
  String.raw`:\s{0,20}\{[^{}]{0,200}?["']value["'][ \t]{0,4}:`,
].join('|');
export const quoted = (chars: string): string =>
  `[bruBRU]{0,2}(?<quote>["'](?!["'])|["']{2,3}(?![,;:)}\\]])|\`)(?<secret>${chars}) ?\\k<quote>`;
/** `=`, or `:` as YAML has it: perhaps with an anchor or a tag, and with the value in a block of its own. */
export const settingUnquoted = String.raw`[?:+]?=|:(?=[ \t])(?:[ \t]{1,4}(?:&\w{1,40}|!!str)(?=[ \t]))?(?:[ \t]{1,4}[|>][+-]?[ \t]{0,4}\r?\n(?=[ \t]))?`;
export const toLineEnd = (chars: string): string => String.raw`(?<secret>${chars})(?=[ \t]*(?:$|[\r\n\"']|[ \t]#))`;

/** `NAME=value command`, as a shell sets a variable for one command. */
export const beforeCommand = (chars: string): string => String.raw`(?<secret>${chars})(?=[ \t]+(?:[a-z./]|&&|\|\|))`;

/** `${NAME:-value}`, as shells say what holds where nothing is set, and `${name:value}`, as Spring does. */
export const orElse = (words: readonly string[], chars: string): Matcher =>
  assigned(words, ':[-=]?', String.raw`["']?(?![?+])(?<secret>${chars})["']?\}`, String.raw`(?<=\$\{[\w.-]{0,60})`);

/** `set -x NAME value`, `setenv NAME value`, `ENV NAME value`, `#define NAME "value"`. */
export const spaced = (words: readonly string[], chars: string): Matcher => ({
  ...assigned(words, '[ \\t]', String.raw`(?<mark>["']?)(?<secret>${chars})\k<mark>[ \t]*(?=$|[\r\n\\])`),
  accept: (candidate) =>
    /^[ \t!]*(?:set(?:env|x)?|ENV|ARG|%env|%set_env|#[ \t]*define)(?:[ \t]+-\w{1,10})*[ \t]+\w*$/i.test(
      lineBefore(candidate),
    ),
});

/** `# password: value`, where only a drawn value is no sentence. */
export const remarked = (words: readonly string[], chars: string): Matcher => ({
  ...assigned(words, '=|:(?=[ \\t])', toLineEnd(chars)),
  accept: (candidate) =>
    /^[ \t]*(?:#|\/\/|--|;)[ \t]*[\w -]*$/.test(lineBefore(candidate)) && looksRandom(candidate.value),
});

/** `{"value": "…", "name": "PASSWORD"}`. */
export const valueBeforeName = (words: readonly string[], chars: string): Matcher =>
  at(
    ['value"', "value'"],
    new RegExp(
      String.raw`[vV]alue["'][ \t]{0,4}:[ \t]{0,4}["'](?<secret>${chars})["'],\s{0,60}["'](?:name|Name|key|Key)["'][ \t]{0,4}:[ \t]{0,4}["'](?<keyword>[\w.-]{0,40}?(?:${inAnyCase(words)}))(?<rest>[\w.-]{0,40})["']`,
    ),
  );

/** `"NAME=value"`, a text that holds nothing else. */
const isWholeText = (candidate: Candidate): boolean =>
  candidate.text[candidate.start - 1] === '=' &&
  /["']/.test(candidate.text[candidate.end] ?? '') &&
  /["'][A-Z0-9_]*$/.test(lineBefore(candidate));

/** `NAME=value` of an environment variable wherever it is printed or passed on, in logs, tables and calls: only drawn values count outside of a text of its own. */
export function environment(words: readonly string[], chars: string): Matcher {
  const word = words.map((text) => text.toUpperCase().replaceAll('-', '_')).join('|');
  const name = String.raw`(?<keyword>${word})(?<rest>[A-Z0-9_]{0,40})`;
  const value = String.raw`["']?(?<secret>${chars}?)(?=["']?[)}\]]?(?:$|[\s,;&"'<]))`;
  return {
    ...at(words, new RegExp(`${name}["']?[ \\t]{0,4}[=,|\\t][ \\t]{0,20}${value}`)),
    accept: (candidate) =>
      /(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(nameOf(candidate)) &&
      // In a table the name comes first.
      (!/[|\t]/.test(candidate.text.slice(candidate.matchStart, candidate.start)) ||
        /^[\s|]*\w*$/.test(lineBefore(candidate))) &&
      // The next argument of a call.
      !/^[a-z]\w{0,30}=[^=]/.test(candidate.value) &&
      (looksRandom(candidate.value) || isWholeText(candidate)),
  };
}

/** `--api-key value` and `--api-key=value`, on a command line or in a list of arguments: only drawn values count. */
export const option = (words: readonly string[], chars: string): Matcher => ({
  ...assigned(
    words,
    `=|[ \\t]|${nextArgument}`,
    String.raw`["']?(?<secret>${chars})(?=["'\s,\\]|$)`,
    String.raw`(?<=--[\w-]{0,40})`,
  ),
  accept: ({ value }) => looksRandom(value),
});

/** `X-Api-Key: value`, as a request is written down anywhere. */
export const header = (words: readonly string[], chars: string): Matcher =>
  assigned(
    words,
    ':(?=[ \\t])',
    String.raw`(?<secret>${chars})(?=["'\`]|[ \t]*(?:$|[\r\n]))`,
    String.raw`(?<=(?:^|[\s"'\`])[Xx]-[\w-]{0,30})`,
  );

/** `SECRET 'value'`, as statements of SQL set an option. */
export const inStatement = (words: readonly string[], chars: string): Matcher =>
  assigned(words, String.raw`(?<=\w[ \t]{1,20})`, String.raw`'(?<secret>${chars})'`, '(?=[A-Z])');

/** `settings.db.password`, `scope:write`, `AWS::IAM::User`, `corp.*.keys`; what shows no words although it is long may be drawn. */
const isNameOfParts = (value: string): boolean =>
  /^[A-Za-z_]\w*(?:\.\w+)*\.[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)+$/.test(value) ||
  (/^[A-Za-z_]\w*(?:(?:\.|:{1,2})(?:[A-Za-z_][\w-]*|\*))+$/.test(value) &&
    !looksRandom(value) &&
    (value.length < 12 || !/[a-z]/.test(value) || !/[A-Z]/.test(value) || wordShare(value) >= 0.2));

/** Code, where a value without quotes could stand: a call, an element or an attribute of something. */
export const isExpression = (value: string): boolean =>
  /^(?:None|null|nil|True|False)\b\W*$|^\[[\w.]+\]::/.test(value) ||
  (/^[A-Za-z_]\w*(?:\.\w+)*[([]/.test(value) && !looksRandom(value)) ||
  isNameOfParts(value.replace(/[)\],;]+$/, ''));

/** Not an address, a path, a call, a template, a hash or a name of several parts. */
export const opaque: Accept = ({ value }) =>
  !isNameOfParts(value) &&
  !/:\/\/|(?:^|\/)\.{1,2}\/|^~?\/|\{[^}]*\}|<[^>]*>|^\w+\(|^[A-Za-z_]\w*(?:\.\w+)+\(|^[),].*[(,:=+]$|^\w+%[ds]$|aws4_request|\\[a-z(]|^--?[a-z]+(?:-[a-z]+)*(?:=|$)|^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d+)[$:_-]|^\*[0-9A-F]{40}$|^(?:sha|md|aes|[hrep]s|utf)[-_]?\d{1,4}$|^ed25519\b|(?:^|[/:])%[ds](?:$|[/:])|^\{[A-Z0-9]+\}|^\{[\w.-]{1,40}:$/i.test(
    value,
  ) &&
  // A path of names; base64 has slashes, too, but no words.
  !(
    /^[a-z]+\/[a-z]|^[a-z]\w{0,30}(?:\/[a-z][\w-]{0,30}){1,9}$/i.test(value) &&
    !(value.length >= 20 && looksRandom(value) && wordShare(value) === 0)
  );

/** Without quotes only formats that need none count, and lines that set a variable of the shell. */
const unquotedPlace: Accept = ({ path, text, matchStart, value }) =>
  !isExpression(value) &&
  (allowsUnquoted(path) ||
    // `export const …` is JavaScript's, not the shell's.
    /(?:^|\n)[ \t"+]*(?:!|%env[ \t]|%set_env[ \t]|export[ \t](?!(?:const|let|var|function|class|default|async|type|interface|enum|abstract|declare|namespace)\b)|ENV[ \t]|ARG[ \t]|set[ \t]|\$env:)[^\n]{0,80}$/i.test(
      text.slice(Math.max(0, matchStart - 100), matchStart),
    ));

/** How the value is spelled doesn't change the rule, and so not the finding's identity; only where it counts. */
export const unquoted = (matcher: Matcher): Matcher => ({
  ...matcher,
  accept: (candidate) => unquotedPlace(candidate) && (matcher.accept?.(candidate) ?? true),
});
