import { all, entropyOf, jwtPart, mixed } from '../checks';
import { isWeakPassword } from '../placeholder';
import { looksRandom } from '../randomness';
import type { Accept, Matcher } from '../rule';
import { at, namedElement } from '../shapes';
import {
  advice,
  assigned,
  assigning,
  beforeCommand,
  declared,
  environment,
  header,
  inStatement,
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
import { namesSecret } from './names';

const keyWords = [
  ...[
    'api_key',
    'apikey',
    'api-key',
    'api.key',
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
    ...['encryption', 'signing', 'account', 'storage', 'master'].flatMap((of) => [
      `${of}_key`,
      `${of}.key`,
      `${of}-key`,
    ]),
    'aes_key',
    'service_key',
    'subscription_key',
    'credential',
    '_auth',
  ],
];

const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Of an account or a contract on a block chain, where everybody sees it. */
const isAddress = /^0x[0-9a-f]{40}$/i;
/** Keys that their makers put into every visitor's browser: of PostHog's projects, Stripe's and Mapbox's accounts. */
const isPublic = /^(?:phc_|pk_(?:live|test)_|pk\.eyJ)/;
/** The header of a JSON Web Token without a signature. */
const isUnsigned = (value: string): boolean =>
  /^eyJ[^.]*(?:\.[^.]*\.)?$/.test(value) && jwtPart(value, 0)?.alg !== undefined;
const drawn: Accept = ({ value }) =>
  looksRandom(value) &&
  !isUuid.test(value) &&
  !isAddress.test(value) &&
  !isPublic.test(value) &&
  !isUnsigned(value) &&
  !/^sha\d+[-:]/.test(value) &&
  !/^\d{4}-\d\d-\d\d/.test(value);

const keyChars = String.raw`[\w+/=.~!@#$%^&*()-]{16,128}`;

/** `https://host/path?api_key=…`; a badge's token only shows the badge. */
const inQuery: Matcher = {
  ...assigned(
    keyWords,
    '=',
    String.raw`(?<secret>[\w.~%+/-]{16,128}={0,2})(?=[&"'\`\s)\]>]|$)`,
    String.raw`(?<=[?&][\w.-]{0,30})`,
  ),
  accept: ({ text, matchStart }) => !/badge|\.svg|\/graph/.test(text.slice(Math.max(0, matchStart - 200), matchStart)),
};

/** `AzureKeyCredential("…")`, `client.set_token("…")`: who is called so takes nothing else. */
const taker = at(
  [
    ...['keycredential(', 'set_api_key(', 'setapikey(', 'with_api_key(', 'withapikey('],
    ...['set_token(', 'settoken(', 'with_token(', 'withtoken(', 'set_access_token(', 'setaccesstoken('],
  ],
  new RegExp(String.raw`(?<keyword>[A-Za-z_]{8,16})\(\s{0,20}${quoted(keyChars)}`),
);

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
    title: 'Token of an authorization header',
    evidence: 'generic',
    severity: 'medium',
    why: 'Whoever sends the header is let in as its owner.',
    revoke: advice,
    docs: 'https://datatracker.ietf.org/doc/html/rfc6750',
    matchers: [
      at(['bearer '], /[Bb](?:earer|EARER) {1,2}(?<secret>[\w.~+/=-]{20,1000})/),
      at(
        ['authorization'],
        /[Aa](?:uthorization|UTHORIZATION)["']?\]?[ \t]{0,4}[:=,][ \t]{0,4}["'`]?(?:[Tt]oken |[Aa]pi-?[Kk]ey |[Kk]ey )?(?<secret>[\w.~+/=-]{20,200})(?![\w.~+/=-])/,
      ),
    ],
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
    id: 'jwt-signing-secret',
    provider: 'Any',
    title: 'Secret that signs JSON Web Tokens',
    evidence: 'context',
    severity: 'high',
    why: 'Whoever has it writes tokens for any user.',
    revoke: 'Change it, which ends the sessions it signed, and read the next one from the environment.',
    docs: 'https://datatracker.ietf.org/doc/html/rfc7518#section-3.2',
    matchers: [
      at(
        ['jwt.sign(', 'jwt.encode(', 'jwt.verify(', 'jwt.decode('],
        /\w{3}\.\w{4,6}\([^;\n]{1,160}?,[ \t]{0,4}(?:key[ \t]{0,2}=[ \t]{0,2})?["'`](?<secret>[^\s"'`]{16,128})["'`][ \t]{0,4}(?=\)|,[ \t]{0,4}(?:alg|\{|\[|["'](?:HS|RS|ES)\d))/,
      ),
    ],
    accept: all(drawn, entropyOf(3.3)),
  },
  {
    id: 'wordpress-key',
    provider: 'WordPress',
    title: 'WordPress key or salt',
    evidence: 'context',
    severity: 'high',
    why: 'With it the cookie of a signed-in administrator can be made.',
    revoke: 'Write new ones into wp-config.php, which signs everybody out.',
    docs: 'https://developer.wordpress.org/advanced-administration/security/',
    matchers: [
      at(
        ['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'],
        /\w{8,14}["'],[ \t]{0,20}["'](?<secret>[^'"\n]{60,70})["'][ \t]{0,4}\)/,
      ),
    ],
    accept: all(entropyOf(4.3), mixed),
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
      assigned(keyWords, `${assigning}|${otherwise}|,|${valueAttribute}|${declared}`, quoted(keyChars)),
      assigned(keyWords, namedElement, String.raw`(?<secret>${keyChars})</`),
      // An element of that name, not text that an attribute calls so.
      assigned(keyWords, '>', String.raw`(?<secret>${keyChars})</`, String.raw`(?<=<[\w:.-]{0,40})`),
      environment(keyWords, keyChars),
      unquoted(assigned(keyWords, `${settingUnquoted}|${valueAttribute}| `, toLineEnd(keyChars))),
      orElse(keyWords, keyChars),
      spaced(keyWords, keyChars),
      option(keyWords, keyChars),
      header(keyWords, keyChars),
      inStatement(keyWords, keyChars),
      remarked(keyWords, keyChars),
      valueBeforeName(keyWords, keyChars),
      inQuery,
      taker,
      unquoted(assigned(keyWords, '=(?=\\S)', beforeCommand(keyChars))),
    ],
    accept: all(namesSecret, opaque, drawn),
  },
]);
