import type { Accept } from '../rule';
import { all, entropyOf, mixed, mixedCase } from '../checks';
import { isWeakPassword } from '../placeholder';
import { at, token } from '../shapes';
import { define } from './define';
import { writtenInUri } from './written';

/** Only this machine, a container's neighbour or a documentation name answers there. */
const localHost =
  /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|(?:.*\.)?example\.(?:com|org|net)|[^.:/@]*(?::\d+)?$)/i;

/**
 * A password worth a finding: not the user's name, not one that only stands for a password, and on a local host not a simple word
 * either.
 */
const realPassword: Accept = (candidate) => {
  const { value, groups } = candidate;
  const { user = '', host = '' } = groups;
  // Oracle's sample account, in the manuals of everything that speaks SQL: no more than a simple password.
  if (value === 'tiger' && user === 'scott') return false;
  if (value === user || isWeakPassword(value) || /^[\w.]*\{|^:|^\d{1,5}$|\\[xu]/.test(value)) return false;
  if (/^(?:user|username|login|usr)$/i.test(user) && /pass|pw/i.test(value)) return false;
  const unescaped = value.replace(/%[0-9A-Fa-f]{2}/g, '');
  return (
    !localHost.test(host) ||
    ((/\d/.test(unescaped) || mixedCase({ ...candidate, value: unescaped })) &&
      value.length >= 8 &&
      !/pass|secret|local|test|dev/i.test(value))
  );
};

const uriMatcher = at(
  ['://'],
  /(?<=[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s:/?#@"'`<>()[\]{}|,;]{0,100}):(?<secret>[^\s/@"'`<>]{3,200})@(?<host>[\w.[\]{}$-]{1,200}(?::\d{1,5})?)/,
);
const connectionStrings = [
  at(
    ['server=', 'data source=', 'host=', 'driver={', 'user=', 'user id=', 'uid='],
    /[A-Za-z ]{4,11}=[^\n"']{1,200}?;?[;&\s](?:[Pp]assword|[Pp]wd|PWD|PASSWORD)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^\s;"'&]{4,100})/,
  ),
  // As Go's driver of MySQL writes it.
  at(
    ['@tcp(', '@unix('],
    /(?<=["'`\s=](?<user>[\w.-]{1,60}):(?<secret>[^\s/@"'`<>:]{4,100}))@(?:tcp|unix)\((?<host>[^\s"'`()]{1,120})\)/,
  ),
  // As clients of Redis on .NET write it.
  at(
    [',password='],
    /(?<=(?<host>[\w.-]{3,100}):\d{2,5}(?:,\w{1,30}=[\w.]{1,60}){0,4}),[Pp]assword=(?<secret>[^\s,"'`]{4,100})/,
  ),
  at(
    ['jdbc:'],
    /jdbc:[a-z0-9:]{2,30}\/\/(?<host>[^\s"'?;/]{1,120})[^\s"']{0,200}?[?&;]password=(?<secret>[^\s"'&;]{4,100})/,
  ),
];

export const databaseRules = define([
  {
    id: 'uri-password',
    provider: 'Several',
    title: 'Password in a URI',
    evidence: 'context',
    severity: 'high',
    why: 'Whoever reads the address can sign in there: a database, a broker, a tracking server, a package index.',
    revoke: 'Change the password at the server, and build the URI from a variable that is set outside the repository.',
    docs: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
    matchers: [uriMatcher],
    accept: realPassword,
  },
  {
    id: 'uri-token',
    provider: 'Several',
    title: 'Token as the user of a URI',
    evidence: 'context',
    severity: 'high',
    why: 'Git and package indexes take a token in place of the user name; whoever reads the address can use it.',
    revoke: 'Revoke the token at the host, and let a credential helper or a header carry the next one.',
    docs: 'https://git-scm.com/docs/gitcredentials',
    matchers: [at(['https://'], /https:\/\/(?<secret>[A-Za-z0-9_-]{24,120})@(?<host>[\w.-]{3,200})/)],
    // The key of a Sentry project is public: it only takes errors in.
    accept: all(
      mixed,
      ({ value }) => /[A-Z]/.test(value) || /^[a-f0-9]{32,}$/.test(value),
      ({ groups }) => !/^o\d+\.ingest\./.test(groups.host ?? ''),
    ),
  },
  {
    id: 'connection-string-password',
    provider: 'Several',
    title: 'Password in a connection string',
    evidence: 'context',
    severity: 'high',
    why: 'With server and user beside it, it opens the database.',
    revoke: 'Change the password at the server and keep the string outside the repository.',
    docs: 'https://learn.microsoft.com/sql/connect/homepage-sql-connection-programming',
    matchers: connectionStrings,
    accept: realPassword,
  },
  {
    id: 'uri-simple-password',
    provider: 'Several',
    title: 'Simple password in a URI',
    evidence: 'generic',
    severity: 'low',
    why: 'It is a plain word or for this machine only, as in tests; where the address is used in earnest, it is guessed first.',
    revoke: 'Change the password at the server, and build the URI from a variable that is set outside the repository.',
    docs: 'https://cwe.mitre.org/data/definitions/521.html',
    matchers: [uriMatcher, ...connectionStrings],
    accept: writtenInUri,
  },
  {
    id: 'mongodb-atlas-secret',
    provider: 'MongoDB',
    title: 'MongoDB Atlas service account secret',
    severity: 'critical',
    why: 'With its id it administers projects and clusters, and makes database users.',
    revoke: 'Delete the secret under Organization or Project access > Service accounts and create another.',
    docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    matchers: [token('mdb_sa_sk_', String.raw`[\w-]{36,48}`)],
    accept: all(entropyOf(3.7), mixedCase),
  },
  {
    id: 'neon-api-key',
    provider: 'Neon',
    title: 'Neon API key',
    severity: 'critical',
    why: "It creates, reads and deletes the account's databases.",
    revoke: 'Revoke it under Account or Organization settings > API keys and create one for the one project.',
    docs: 'https://neon.com/docs/manage/api-keys',
    matchers: [token('napi_', '[A-Za-z0-9]{40,80}')],
    accept: all(entropyOf(3.7), mixed),
  },
  {
    id: 'planetscale-token',
    provider: 'PlanetScale',
    title: 'PlanetScale password or token',
    severity: 'critical',
    why: "It opens the database or administers the organisation's.",
    revoke: 'Delete it in the console under Passwords or Service tokens.',
    docs: 'https://planetscale.com/docs/concepts/connection-strings',
    matchers: [token(['pscale_pw_', 'pscale_tkn_', 'pscale_oauth_'], String.raw`[\w.-]{32,64}`)],
  },
]);
