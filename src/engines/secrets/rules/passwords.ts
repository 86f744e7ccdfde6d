import { all } from '../checks';
import { isTranslation } from '../paths';
import { isForeignWord, isWeakPassword } from '../placeholder';
import { entropy, looksRandom, wordShare } from '../randomness';
import type { Accept, Candidate, Matcher } from '../rule';
import { at, namedElement } from '../shapes';
import {
  advice,
  assigned,
  assigning,
  beforeCommand,
  declared,
  environment,
  isExpression,
  lineBefore,
  opaque,
  option,
  orElse,
  otherwise,
  quoted,
  remarked,
  settingUnquoted,
  spaced,
  toLineEnd,
  unquoted,
  valueAttribute,
  valueBeforeName,
} from './assigned';
import { define } from './define';
import { namesSecret, repeatsName } from './names';
import { writtenPassword } from './written';

const words = ['password', 'passwd', 'passphrase', 'passcode', 'pwd', '_pass', 'secret'];
const quotedChars = String.raw`[^\s"'\`]{3,128}`;
const bareChars = String.raw`[^\s"'\`,;]{3,128}`;

const drawn: Accept = ({ value }) => looksRandom(value);
const inPgpass: Accept = ({ path }) => /pgpass/i.test(path);

/** The word alone: not in bypass, compass or passed, and not the statement. */
const passAlone = '(?<![a-z_](?=p)|[A-Z_](?=P))(?![a-zA-Z]{5}|[a-z]{5})';

/** Of these a value is taken as soon as it may be one: the rules below decide between them. */
const assignments = [
  assigned(words, `${assigning}|${valueAttribute}|${declared}`, quoted(quotedChars)),
  assigned(['pass'], assigning, quoted(quotedChars), passAlone),
  assigned(words, `>|${namedElement}`, String.raw`(?<secret>[^\s"'<>]{3,64})</`),
  environment(words, bareChars),
  unquoted(assigned(words, `${settingUnquoted}|${valueAttribute}`, toLineEnd(bareChars))),
  unquoted(assigned(words, '=(?=\\S)', beforeCommand(bareChars))),
  orElse(words, String.raw`[^\s"'\`${'$'}{}]{3,128}`),
  spaced(words, bareChars),
  valueBeforeName(words, quotedChars),
];

/** Where words stand as often as passwords: side by side, as arguments or as a pair; behind an `or`; in comments. */
const pairs: readonly Matcher[] = [
  // Of one call, or of one list; a row of a table that keeps settings holds no sentences.
  {
    ...assigned([...words, 'pass'], ',', quoted(quotedChars)),
    accept: (candidate) =>
      !candidate.text.slice(candidate.matchStart, candidate.start).includes(')') &&
      (drawn(candidate) || /\bvalues\s?\(\s?["']\w*$/i.test(lineBefore(candidate))),
  },
  assigned(words, otherwise, quoted(quotedChars)),
  unquoted({ ...assigned(['pass'], settingUnquoted, toLineEnd(bareChars), passAlone), accept: drawn }),
  remarked(words, bareChars),
  // `--secret` is followed by the name of one.
  option(
    words.filter((word) => word !== 'secret'),
    bareChars,
  ),
];

const statements: readonly Matcher[] = [
  {
    ...at(
      ['with password', 'encrypted password', 'identified by', 'set password'],
      /[A-Za-z]{3,10} [A-Za-z]{2,8}[ =]{1,4}'(?<secret>[^\s']{3,100})'/,
    ),
    // In sentences things are identified by names.
    accept: ({ text, matchStart, start }) =>
      /^[A-Z]/.test(text[matchStart] ?? '') ||
      /\b(?:create|alter|grant|set)\s/i.test(text.slice(Math.max(0, matchStart - 120), start)),
  },
  at(
    ['alter role', 'alter user', 'create role', 'create user'],
    /[A-Za-z]{5,6} [A-Za-z]{4} [^\n;']{1,80}? (?:PASSWORD|password) '(?<secret>[^\s']{3,100})'/,
  ),
  at(
    ['requirepass ', 'masterauth '],
    /(?<=^|\n[ \t]{0,20}|["'][ \t]{0,4})[a-zA-Z]{10,11} {1,8}["']?(?<secret>[^\s"'${}<>]{6,120})/,
  ),
  {
    ...at(['psk='], /(?<![\w-])psk=["']?(?<secret>[^\s"'${}<>]{8,64})(?=["']?[ \t]*(?:$|[\r\n]))/),
    accept: ({ value }) => !isExpression(value),
  },
  at(['convertto-securestring'], /[A-Za-z-]{22} {1,4}(?:-String {1,4})?["'](?<secret>[^\s"']{3,100})["']/),
  // What Terraform drew, as its state keeps it.
  at(['"random_password"'], /"random_password"[^]{0,800}?"result": ?"(?<secret>[^"\s]{6,200})"/),
  {
    ...at([':*:', ':5432:', ':5433:', ':6432:'], /:(?:\*|\d{4}):[^:\s]{1,64}:[^:\s]{1,64}:(?<secret>[^\s]{3,100})/),
    accept: inPgpass,
  },
];

const commandLines: readonly Matcher[] = [
  at(
    ['curl '],
    /curl [^\n]{0,200}?(?<=\s)(?:-[a-zA-Z]{0,5}u|--user)[ =]{0,2}["']?(?<user>[\w.@-]{1,80}):(?<secret>[^\s"'${}<>]{3,120})/,
  ),
  at(
    ['mysql', 'mariadb'],
    /m[a-z]{4,10} [^\n|;]{0,120}? -p["']?(?<secret>[^\s"'${}<>=-][^\s"'${}<>]{3,80})(?=["'\s]|$)/,
  ),
  at(
    ['docker login', 'podman login', 'helm registry login'],
    /[a-z ]{12,20} [^\n]{0,160}?(?:-p|--password)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{2,120})/,
  ),
  at(['redis-cli '], /redis-cli [^\n|;]{0,120}?(?:-a|--pass)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{3,120})/),
  {
    ...at(
      ['htpasswd '],
      /htpasswd [^\n|;]{0,120}? ["']?(?<user>[\w.@-]{1,60})["']? ["']?(?<secret>[^\s"'${}<>/-][^\s"'${}<>]{3,80})["']?[ \t]*(?=[\n\\&|;]|$)/,
    ),
    // Only so is the password an argument.
    accept: ({ text, matchStart, start }) => / -[a-zA-Z]*b/.test(text.slice(matchStart, start)),
  },
  at(
    ['echo '],
    /echo [^\n"'|]{0,20}["']?(?<user>[a-z][\w-]{0,30}):(?<secret>[^\s"'${}<>:|]{3,100})["']? {0,4}\| {0,4}(?:sudo )?chpasswd/,
  ),
  at(
    ['dvc remote modify '],
    /dvc remote modify (?:--?[a-z]{1,10} ){0,3}[\w.-]{1,60} (?:--?[a-z]{1,10} ){0,3}["']?(?:password|secret_access_key|session_token|account_key|connection_string|sas_token|client_secret|gdrive_client_secret)["']? ["']?(?<secret>[^\s"'${}<>]{3,500})/,
  ),
  at(['pass:'], /(?<=-(?:pass|passin|passout) {1,2}["']?)pass:(?<secret>[^\s"'${}<>:]{3,100})(?=["'\s]|$)/),
  at(['sshpass -p'], /sshpass -p ?["']?(?<secret>[^\s"'${}<>]{3,120})/),
  at(
    ['--password', '--passwd', '--passphrase', '--db-password', '--root-password'],
    /(?<![\w-])--[a-z-]{6,13}(?:=| {1,4})["']?(?<secret>[\w.!?@#%^&*+~][\w.!?@#%^&*+~=/-]{2,100})(?=["'`]?(?:[ \t]{1,4}[-"'\\&|\w./]|["'\s]|$))/,
  ),
];

const string = String.raw`["'][^"'\n]{0,120}["']`;
const userAndPassword = String.raw`["'](?<user>[\w.@+:;,=-]{1,80})["'],\s{0,20}["'](?<secret>[^\s"']{3,100})["']`;

const calls = [
  at(
    [
      'auth=',
      'auth =',
      'basicauth(',
      'basic_auth(',
      'basiccredentials(',
      'userpassword(',
      '.login(',
      'networkcredential(',
      'plaincredentials(',
      'simple_bind_s(',
    ],
    new RegExp(String.raw`(?:auth ?= ?(?:\w{1,20}\.)?(?:\w{0,20})\(|\.?\w{5,17}\()\s{0,20}${userAndPassword}`),
  ),
  at(
    [
      'getconnection(',
      'plainauth(',
      'new pdo(',
      'mysqli_connect(',
      'mysqli(',
      'create_user(',
      'create_superuser(',
      'ftp(',
      'ftp_tls(',
      'mysql.connect(',
      'mysqldb.connect(',
    ],
    new RegExp(String.raw`[\w .]{3,16}\(\s{0,20}(?:[\w.$]{1,40}|${string}),\s{0,20}${userAndPassword}`),
  ),
  at(
    ['setpassword(', 'set_password(', '.password(', '.withpassword(', '.with_password('],
    /\.?\w{8,13}\(["'](?<secret>[^\s"']{3,100})["']\)/,
  ),
];

/** Anything can be called so: only what looks drawn counts. */
const login: Matcher = {
  ...at(['login('], new RegExp(String.raw`(?<![\w.])login\(\s{0,20}${userAndPassword}`)),
  accept: drawn,
};

/** A type (`list[V1Secret]`, `V1SecretVolumeSource`), or an element of a table and what is assigned to it (`F[F.NAME=28]=`). */
const isOfCode = (value: string): boolean =>
  /^[A-Za-z]\w{0,40}[[(][\w.,]{1,80}[\])]$|^[A-Za-z]\w{0,10}\[\w{1,10}\.\w{1,60}=\w{1,10}\]=$/.test(value) ||
  /^(?:[A-Z][a-z]*\d{0,2})*(?:Password|Secret|Token|Credential)s?(?:[A-Z][a-z]+)+$/.test(value);

/** A constant's name, a name that ends as names of secrets do, or beside `secret` the name of one: `corp-registry-2026`. */
const isName = ({ value, groups }: Candidate): boolean =>
  /^[A-Z]+(?:_[A-Z]+)+\d?$/.test(value) ||
  (/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*[_-](?:secret|token|key)$/.test(value) && wordShare(value) >= 0.5) ||
  (/^secret$/i.test(groups.keyword ?? '') && groups.rest === '' && /^[a-z]+(?:-[a-z]+)+-\d{1,4}$/.test(value));

/** What a person would choose as a password: not only words, not one that stands for a password. */
const chosen: Accept = (candidate) => {
  const { value } = candidate;
  if (value.length < 6 || isWeakPassword(value)) return false;
  if (/^[A-Za-z_. -]+$/.test(value))
    return (
      value.length >= 10 &&
      /[a-z]/.test(value) &&
      /[A-Z].*[A-Z]/.test(value) &&
      wordShare(value) < 0.3 &&
      entropy(value) > 3
    );
  if (isForeignWord(value)) return false;
  if (/^\d+(?:\.\d+)*$/.test(value)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return false;
  if (isOfCode(value) || isName(candidate)) return false;
  // It speaks of passwords instead of being one.
  if (/pass_?wor[dt]|passwd/i.test(value) && wordShare(value) > 0.5) return false;
  return wordShare(value) < 0.95 && /[A-Za-z]/.test(value);
};

const notTheUser: Accept = ({ value, groups }) => value !== groups.user;

export const passwordRules = define([
  {
    id: 'command-line-password',
    provider: 'Any',
    title: 'Password on a command line',
    evidence: 'generic',
    severity: 'medium',
    why: 'Whoever reads the command can repeat it.',
    revoke: advice,
    docs: 'https://curl.se/docs/manpage.html#-u',
    matchers: commandLines,
    accept: all(notTheUser, opaque, chosen),
  },
  {
    id: 'basic-auth-arguments',
    provider: 'Any',
    title: 'User and password in a call',
    evidence: 'generic',
    severity: 'medium',
    why: 'The program signs in with a password that everybody who reads it has.',
    revoke: advice,
    docs: 'https://requests.readthedocs.io/en/latest/user/authentication/',
    matchers: [...calls, login],
    accept: all(notTheUser, opaque, chosen),
  },
  {
    id: 'generic-password',
    provider: 'Any',
    title: 'Password in the source',
    evidence: 'generic',
    severity: 'medium',
    why: 'A value stands where the name says password; what it opens is for you to tell.',
    revoke: advice,
    docs: 'https://cwe.mitre.org/data/definitions/798.html',
    matchers: [...assignments, ...pairs, ...statements],
    // Statements have no name.
    accept: all(
      (candidate) => candidate.groups.keyword === undefined || (namesSecret(candidate) && !repeatsName(candidate)),
      opaque,
      chosen,
      ({ path, value }) => !isTranslation(path) || looksRandom(value),
    ),
  },
  {
    id: 'simple-password',
    provider: 'Any',
    title: 'Simple password in the source',
    evidence: 'generic',
    severity: 'low',
    why: 'It is short or a plain word, as in tests and examples; where it is used in earnest, it is guessed before it is read here.',
    revoke: advice,
    docs: 'https://cwe.mitre.org/data/definitions/521.html',
    matchers: [...assignments, ...statements, ...commandLines, ...calls],
    accept: all(notTheUser, opaque, ({ value }) => !isOfCode(value), writtenPassword),
  },
]);
