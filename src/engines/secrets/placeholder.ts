import { isPatterned } from './randomness';

/** Words that stand where a secret should, none of which turns up in a drawn string by chance. */
const standIns =
  /example|placeholder|sample[_-]|<(?:your|my|the|some|insert)\b|change[_-]?me|replace[_-]?(?:me|with|this)|insert[_-]|dummy|redacted|removed|your[_-]|[_-]your|my[_-](?:secret|token|key|api|pass)|xxxx|\*{3}|\.{3}|…|(?:put|fill|enter|goes)[_ -]?(?:your|in|here)|^fill[_-]?me|fill[_-]me[_-]in|to[_-]be[_-](?:set|filled|defined|replaced)|^todo\b|^test[_-](?:api[_-]?)?(?:key|token|secret)(?:[_-]?\d{0,6})$|[_-]here\b|not[_-]?a?[_-]?real|fake[_-]|[_-]fake|^fake|censored/i;

/** The value is computed or filled in elsewhere: a variable, a template, a command, an encrypted value. */
const indirect =
  /^\$[\w({]|^ENC\(|\$\{|\$\(|\{\{|\}\}|<%|%>|^<[^>]*>?$|^\[[^\]]*\]$|^%\w+%$|%\(\w+\)s|#\{|^\{[\w.:!'"[\]]*\}|^(?:ENC|NACL|GPG|PKCS7)\[|^!(?:vault|ref|sub|getatt|env|secret|encrypted)|^os\.environ\b|^@[\w./-]+$|^@microsoft\.keyvault\(|^projects\/[\w-]+\/secrets\/|^arn:|^(?:vault|op|secretmanager|keyvault|awssm|ref|env|file|ssm):|__\w+__$/i;
/** The key services of Google and AWS encrypted it: what every such text begins with. */
const encrypted = /^(?:CiQ[A-D]|AQICAH|AQECAH)[A-Za-z0-9+/_-]{60}/;

/** Whether `value` stands for a secret instead of being one; the rules' own checks come after this one. */
export function isPlaceholder(value: string): boolean {
  return (
    standIns.test(value) ||
    indirect.test(value) ||
    encrypted.test(value) ||
    isPatterned(value) ||
    standsFor(decoded(value))
  );
}

/** A path, a name of several words, or a word in capitals: nothing that anybody encodes to hide it. */
const isReference = (text: string): boolean =>
  /^\/\w[\w.-]*\/[\w./-]+$|^[a-z]+(?:[_-][a-z]+)+$|^[A-Z]+(?:[_-][A-Z]+)*$/.test(text);

const standsFor = (text: string): boolean =>
  text !== '' &&
  (standIns.test(text) || indirect.test(text) || isStandIn(text) || isPatterned(text) || isReference(text));

/** The printable text that `value` is base64 of, as a manifest's Secret has it; empty if there is none. */
function decoded(value: string): string {
  if (value.length % 4 !== 0 || value.length > 256 || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(value)) return '';
  const text = Buffer.from(value, 'base64').toString('latin1').trim();
  return /^[ -~]+$/.test(text) ? text : '';
}

/** What only stands for a password, names one, or is a product's own default. Compared in lower case. */
const standInPasswords = new Set(
  (
    'password passwd pass passphrase passcode pwd passw0rd p@ssw0rd p@ssword pa$$word password1 password123 pass123 user username login email ' +
    'changeit default example postgres postgresql mysql mariadb mongo mongodb redis rabbitmq minio minioadmin airflow mlflow jupyter neo4j elastic oracle sa ' +
    'none null nil undefined true false yes no empty blank unset string str text value key api_key apikey credential credentials required optional hidden ' +
    'database db dbpass dbpassword db_password mypassword mypass somepassword newpassword token secret'
  ).split(' '),
);

/** What people type when any password will do. Compared in lower case. */
const guessablePasswords = new Set(
  (
    'secret123 admin admin123 root toor guest test test123 testing testpass testpassword test_password test-password test1234 welcome letmein qwerty abc123 123456 ' +
    '12345678 1234 12345 foobar foo bar baz hunter2 s3cr3t s3cret secr3t'
  ).split(' '),
);

const isOneOf = (words: ReadonlySet<string>, value: string): boolean => {
  const lower = value.toLowerCase();
  return words.has(lower) || words.has(lower.replace(/[\d!@#$_.-]+$/, ''));
};

/** A word of a language that isn't written in ASCII alone: a label. */
export const isForeignWord = (value: string): boolean => /^[\p{L}\p{M}_. -]+$/u.test(value) && /[^ -~]/.test(value);

/** Whether `value` only says that a password belongs there. */
export const isStandIn = (value: string): boolean => isOneOf(standInPasswords, value);

/** Whether `value` is no password to rely on: a stand-in, or one that everybody tries first. */
export const isWeakPassword = (value: string): boolean => isStandIn(value) || isOneOf(guessablePasswords, value);
