import { all, entropyOf } from '../checks';
import { allowsUnquoted } from '../paths';
import { isWeakPassword } from '../placeholder';
import { entropy, looksRandom, wordShare } from '../randomness';
import type { Accept, Matcher } from '../rule';
import { at } from '../shapes';
import { define } from './define';
import { namesSecret } from './names';

const advice =
  "Revoke or change it where it is valid, then read it from the environment, the CI's secrets or a secret manager.";

const passwordWords = ['password', 'passwd', 'passphrase', 'passcode', 'pwd', '_pass', 'secret'];
const keyWords = [
  ...[
    'api_key',
    'apikey',
    'api-key',
    'access_key',
    'accesskey',
    'access-key',
    'auth_key',
    'authkey',
    'secret',
    'token',
    'private_key',
    'privatekey',
  ],
  ...[
    'encryption_key',
    'signing_key',
    'account_key',
    'master_key',
    'service_key',
    'subscription_key',
    'credential',
    '_auth',
    'password',
    'passwd',
    'pwd',
  ],
];

const annotation = String.raw`(?::[ \t]{0,4}[A-Za-z][\w.\[\]| ]{0,40}?(?==))?`;
const closing = String.raw` ?["'\`]?[\])]{0,2}[ \t]{0,20}`;

function assigned(words: readonly string[], operators: string, value: string): Matcher {
  const word = words.map((text) => text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
  const name = String.raw`(?<keyword>${word})(?<rest>[\w.-]{0,40}?)`;
  return at(words, new RegExp(`${name}${closing}${annotation}(?:${operators})[ \\t]{0,20}(?:\\w{1,20}\\()?${value}`));
}

const assigning = String.raw`=>|<-|[:?|]{0,2}=|={2,3}|!=|:`;
/** `key="name" value="…"`, as XML spells a setting. */
const valueAttribute = String.raw`[ \t]{1,4}value=`;
const quoted = (chars: string): string => `[bruBRU]{0,2}(?<quote>["'\`]{1,3})(?<secret>${chars}) ?\\k<quote>`;
const toLineEnd = (chars: string): string => String.raw`(?<secret>${chars})(?=[ \t]*(?:$|[\r\n\"']|[ \t]#))`;

/** `NAME=value command`, as a shell sets a variable for one command. */
const beforeCommand = (chars: string): string => String.raw`(?<secret>${chars})(?=[ \t]+[a-z./])`;
const bareChars = String.raw`[^\s"'\`,;]{6,64}`;

/** Not an address, a path, a call, a template or a dotted name. */
const opaque: Accept = ({ value }) =>
  !/:\/\/|^\.{0,2}\/|^~\/|\{[^}]*\}|<[^>]*>|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$|^\w+\(|\\[a-z(]|^--?[a-z]|^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d+)[$:_-]|^\{[A-Z0-9]+\}|^[a-z]+\/[a-z]/i.test(
    value,
  );

/** What a person would choose as a password: not only words, not one that stands for a password. */
const chosen: Accept = ({ value }) => {
  if (isWeakPassword(value)) return false;
  if (/^[A-Za-z_. -]+$/.test(value))
    return value.length >= 10 && /[a-z][A-Z].*[a-z][A-Z]/.test(value) && wordShare(value) < 0.3 && entropy(value) > 3;
  if (/^\d+(?:\.\d+)*$/.test(value)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return false;
  // It speaks of passwords instead of being one.
  if (/pass_?wor[dt]|passwd/i.test(value) && wordShare(value) > 0.5) return false;
  return wordShare(value) < 0.95 && /[A-Za-z]/.test(value);
};

const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const drawn: Accept = ({ value }) =>
  looksRandom(value) && !isUuid.test(value) && !/^sha\d+[-:]/.test(value) && !/^\d{4}-\d\d-\d\d/.test(value);

/** Without quotes only formats that need none count, and lines that set a variable of the shell. */
const unquotedPlace: Accept = ({ path, text, matchStart }) =>
  allowsUnquoted(path) ||
  // `export const …` is JavaScript's, not the shell's.
  /(?:^|\n)[ \t"]*(?:!|%env[ \t]|%set_env[ \t]|export[ \t](?!(?:const|let|var|function|class|default|async|type|interface|enum|abstract|declare|namespace)\b)|ENV[ \t]|ARG[ \t]|set[ \t]|\$env:)[^\n]{0,80}$/i.test(
    text.slice(Math.max(0, matchStart - 100), matchStart),
  );

/** How the value is spelled doesn't change the rule, and so not the finding's identity; only where it counts. */
const unquoted = (matcher: Matcher): Matcher => ({ ...matcher, accept: unquotedPlace });

const passwordChars = String.raw`[^\s"'\`]{6,64}`;
const keyChars = String.raw`[\w+/=.~!@#$%^&*()-]{16,128}`;

export const genericRules = define([
  {
    id: 'netrc-password',
    provider: 'Any',
    title: 'Password in a netrc file',
    evidence: 'generic',
    severity: 'high',
    why: 'Host, user and password stand side by side; curl, git and pip use them without asking.',
    revoke: 'Change the password or token at that host and keep the file in the home directory.',
    docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
    matchers: [
      at(
        ['machine', 'default'],
        /(?:machine\s{1,4}(?<host>[\w.-]{1,200})|default)\s{1,20}login\s{1,4}[^\s]{1,100}\s{1,20}password\s{1,4}(?<secret>[^\s]{4,300})/,
      ),
    ],
    accept: ({ value, path, groups }) =>
      !isWeakPassword(value) && (/netrc/i.test(path) || (groups.host?.includes('.') ?? false)),
  },
  {
    id: 'bearer-token',
    provider: 'Any',
    title: 'Bearer token',
    evidence: 'generic',
    severity: 'medium',
    why: 'Whoever sends the header is let in as its owner.',
    revoke: advice,
    docs: 'https://datatracker.ietf.org/doc/html/rfc6750',
    matchers: [at(['bearer '], /[Bb](?:earer|EARER) {1,2}(?<secret>[\w.~+/=-]{20,1000})/)],
    accept: all(drawn, entropyOf(3.3)),
  },
  {
    id: 'basic-auth-header',
    provider: 'Any',
    title: 'Basic authorization header',
    evidence: 'generic',
    severity: 'medium',
    why: 'It is a user name and password in base64, which hides nothing.',
    revoke: advice,
    docs: 'https://datatracker.ietf.org/doc/html/rfc7617',
    matchers: [at(['basic '], /[Bb](?:asic|ASIC) {1,2}(?<secret>[A-Za-z0-9+/]{12,400}={0,2})/)],
    accept: ({ value, text, matchStart }) => {
      if (!/auth/i.test(text.slice(Math.max(0, matchStart - 40), matchStart))) return false;
      const [user = '', password = ''] = Buffer.from(value, 'base64').toString('latin1').split(/:(.*)/s);
      return (
        /^[\x21-\x7e]{1,100}$/.test(user) &&
        /^[\x21-\x7e]{4,200}$/.test(password) &&
        user !== password &&
        !isWeakPassword(password)
      );
    },
  },
  {
    id: 'command-line-password',
    provider: 'Any',
    title: 'Password on a command line',
    evidence: 'generic',
    severity: 'medium',
    why: 'Whoever reads the command can repeat it.',
    revoke: advice,
    docs: 'https://curl.se/docs/manpage.html#-u',
    matchers: [
      at(
        ['curl '],
        /curl [^\n]{0,200}?(?:-u|--user)[ =]{0,2}["']?(?<user>[\w.@-]{1,80}):(?<secret>[^\s"'${}<>]{4,120})/,
      ),
      at(['mysql', 'mariadb'], /m[a-z]{4,10} [^\n|;]{0,120}? -p(?<secret>[^\s"'${}<>=-][^\s"'${}<>]{5,80})(?=\s|$)/),
      at(
        ['docker login', 'podman login', 'helm registry login'],
        /[a-z ]{12,20} [^\n]{0,160}?(?:-p|--password)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{5,120})/,
      ),
      at(['sshpass -p'], /sshpass -p ?["']?(?<secret>[^\s"'${}<>]{4,120})/),
    ],
    accept: all(({ value, groups }) => value !== groups.user, opaque, chosen),
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
    matchers: [
      at(
        ['auth=', 'auth =', 'basicauth(', 'basic_auth('],
        /(?:auth ?= ?(?:\w{1,20}\.)?(?:\w{0,20})\(|[Bb]asic_?[Aa]uth\()\s{0,20}["'](?<user>[^"'\n]{1,80})["'],\s{0,20}["'](?<secret>[^\s"']{6,100})["']/,
      ),
    ],
    accept: all(({ value, groups }) => value !== groups.user, opaque, chosen),
  },
  {
    id: 'generic-api-key',
    provider: 'Any',
    title: 'Key or token in the source',
    evidence: 'generic',
    severity: 'medium',
    why: 'A value that looks drawn at random stands where the name says key, token or secret.',
    revoke: advice,
    docs: 'https://cwe.mitre.org/data/definitions/798.html',
    matchers: [
      assigned(keyWords, `${assigning}|,|${valueAttribute}`, quoted(keyChars)),
      unquoted(assigned(keyWords, '=|:(?=[ \\t])| ', toLineEnd(keyChars))),
      unquoted(assigned(keyWords, '=(?=\\S)', beforeCommand(keyChars))),
    ],
    accept: all(namesSecret, opaque, drawn),
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
    matchers: [
      assigned(passwordWords, `${assigning}|${valueAttribute}`, quoted(passwordChars)),
      assigned(passwordWords, '>', `(?<secret>[^\\s"'<>]{6,64})</`),
      unquoted(assigned(passwordWords, '=|:(?=[ \\t])', toLineEnd(bareChars))),
      unquoted(assigned(passwordWords, '=(?=\\S)', beforeCommand(bareChars))),
    ],
    accept: all(namesSecret, opaque, chosen),
  },
]);
