import { all } from '../checks';
import { isWeakPassword } from '../placeholder';
import { entropy, wordShare } from '../randomness';
import type { Accept } from '../rule';
import { at } from '../shapes';
import {
  advice,
  assigned,
  assigning,
  beforeCommand,
  declared,
  environment,
  namedElement,
  opaque,
  quoted,
  toLineEnd,
  unquoted,
  valueAttribute,
} from './assigned';
import { define } from './define';
import { namesSecret } from './names';
import { writtenPassword } from './written';

const words = ['password', 'passwd', 'passphrase', 'passcode', 'pwd', '_pass', 'secret'];
const quotedChars = String.raw`[^\s"'\`]{3,128}`;
const bareChars = String.raw`[^\s"'\`,;]{3,128}`;

const inPgpass: Accept = ({ path }) => /pgpass/i.test(path);

/** Of these a value is taken as soon as it may be one: the rules below decide between them. */
const assignments = [
  assigned(words, `${assigning}|${valueAttribute}|${declared}`, quoted(quotedChars)),
  // The word alone: not in bypass, compass or passed, and not the statement.
  assigned(['pass'], assigning, quoted(quotedChars), '(?<![a-z_](?=p)|[A-Z_](?=P))(?![a-zA-Z]{5}|[a-z]{5})'),
  assigned(words, `>|${namedElement}`, String.raw`(?<secret>[^\s"'<>]{3,64})</`),
  environment(words, bareChars),
  unquoted(assigned(words, `[?:+]?=|:(?=[ \\t])|${valueAttribute}`, toLineEnd(bareChars))),
  unquoted(assigned(words, '=(?=\\S)', beforeCommand(bareChars))),
];

const statements = [
  at(
    ['with password', 'encrypted password', 'identified by', 'set password'],
    /[A-Za-z]{3,10} [A-Za-z]{2,8}[ =]{1,4}'(?<secret>[^\s']{3,100})'/,
  ),
  // What Terraform drew, as its state keeps it.
  at(['"random_password"'], /"random_password"[^]{0,800}?"result": ?"(?<secret>[^"\s]{6,200})"/),
  {
    ...at([':*:', ':5432:', ':5433:', ':6432:'], /:(?:\*|\d{4}):[^:\s]{1,64}:[^:\s]{1,64}:(?<secret>[^\s]{3,100})/),
    accept: inPgpass,
  },
];

const commandLines = [
  at(['curl '], /curl [^\n]{0,200}?(?:-u|--user)[ =]{0,2}["']?(?<user>[\w.@-]{1,80}):(?<secret>[^\s"'${}<>]{3,120})/),
  at(['mysql', 'mariadb'], /m[a-z]{4,10} [^\n|;]{0,120}? -p(?<secret>[^\s"'${}<>=-][^\s"'${}<>]{3,80})(?=\s|$)/),
  at(
    ['docker login', 'podman login', 'helm registry login'],
    /[a-z ]{12,20} [^\n]{0,160}?(?:-p|--password)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{2,120})/,
  ),
  at(['redis-cli '], /redis-cli [^\n|;]{0,120}?(?:-a|--pass)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{3,120})/),
  at(['sshpass -p'], /sshpass -p ?["']?(?<secret>[^\s"'${}<>]{3,120})/),
  at(
    ['--password', '--passwd', '--passphrase', '--db-password', '--root-password'],
    /(?<![\w-])--[a-z-]{6,13}(?:=| {1,4})["']?(?<secret>[\w.!@#%^&*+~][\w.!@#%^&*+~=/-]{2,100})(?=["'`]?(?:[ \t]{1,4}[-"'\\&|\w./]|["'\s]|$))/,
  ),
];

const calls = [
  at(
    [
      'auth=',
      'auth =',
      'basicauth(',
      'basic_auth(',
      'basiccredentials(',
      'userpassword(',
      'plainauth(',
      '.login(',
      'getconnection(',
    ],
    /(?:auth ?= ?(?:\w{1,20}\.)?(?:\w{0,20})\(|\.?\w{5,16}\((?:[\w.]{1,40},)?)\s{0,20}["'](?<user>[^"'\n]{1,80})["'],\s{0,20}["'](?<secret>[^\s"']{3,100})["']/,
  ),
  at(['setpassword(', 'set_password('], /\w{11,12}\(["'](?<secret>[^\s"']{3,100})["']\)/),
];

/** What a person would choose as a password: not only words, not one that stands for a password. */
const chosen: Accept = ({ value }) => {
  if (value.length < 6 || isWeakPassword(value)) return false;
  if (/^[A-Za-z_. -]+$/.test(value))
    return value.length >= 10 && /[a-z][A-Z].*[a-z][A-Z]/.test(value) && wordShare(value) < 0.3 && entropy(value) > 3;
  if (/^\d+(?:\.\d+)*$/.test(value)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return false;
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
    matchers: calls,
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
    matchers: [...assignments, ...statements],
    // Statements have no name.
    accept: all((candidate) => candidate.groups.keyword === undefined || namesSecret(candidate), opaque, chosen),
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
    accept: all(notTheUser, opaque, writtenPassword),
  },
]);
