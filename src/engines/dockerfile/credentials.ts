import { isPlaceholder, isWeakPassword } from '../secrets/placeholder';
import type { Invocation } from './commands';
import type { Span } from './located';
import { options, positional } from './options';
import type { Subject } from './rule';
import { wordSpan } from './rule';
import type { Instruction } from './parse';
import type { Argument } from './values';

/** A literal credential: where its value stands and what it is a credential of. */
export interface Credential {
  readonly instruction: Instruction;
  readonly span: Span;
  readonly value: string;
  /** For a message: "the variable DB_PASSWORD". */
  readonly what: string;
}

/** Names that end so are about a secret without being one: where it lies, how long it is, which it is. */
const aboutSecret =
  /(?:^|_)(?:FILES?|PATH|DIR|FOLDER|URLS?|URI|HOST|PORT|ENDPOINT|NAMES?|ID|IDS|LENGTH|LEN|SIZE|COUNT|LIMIT|MAX|MIN|TTL|AGE|EXPIRY|EXPIRES|EXPIRATION|TIMEOUT|TYPE|MODE|METHOD|POLICY|ALGORITHM|ALG|HEADER|PREFIX|SUFFIX|FORMAT|VERSION|ENABLED|DISABLED|REQUIRED|ENV|VAR|FIELD|SOURCE|STORE|PROVIDER|BACKEND|ARN|FINGERPRINT|SHA256|CHECKSUM)$/;
const secretWord =
  /(?:^|_)(?:[A-Z0-9]*(?:PASSWORD|PASSWD|PASSPHRASE)|PWD|PASS|[A-Z]*SECRET|SECRETS|[A-Z]*TOKEN|CREDENTIALS?|[A-Z]*APIKEY)(?:_|$)/;
const secretKey =
  /(?:^|_)(?:API|ACCESS|PRIVATE|SECRET|AUTH|ENCRYPTION|SIGNING|ACCOUNT|STORAGE|MASTER|LICENSE|SERVICE)_KEY(?:_|$)/;
const passwordWord = /PASSWORD|PASSWD|PASSPHRASE|(?:^|_)(?:PWD|PASS)(?:_|$)/;

/** Whether a variable of that name holds a secret, going by how such variables are named. */
export function isSecretName(name: string): boolean {
  if (name.length > 200) return false;
  const upper = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toUpperCase();
  if (
    aboutSecret.test(upper) ||
    /PUBLIC|TOKENIZER|(?:^|_)(?:PAD|BOS|EOS|UNK|SEP|CLS|MASK)_TOKEN|^(?:OLD)?PWD$/.test(upper)
  )
    return false;
  return secretWord.test(upper) || secretKey.test(upper);
}

/** Long enough for any token or key; a whole key file in a variable is found by its format. */
const maxLength = 4_096;
const switches =
  /^(?:none|null|nil|undefined|true|false|yes|no|on|off|unset|empty|blank|optional|required|hidden|str(?:ing)?|text|n\/a)$/i;

type Literal = 'secret' | 'weak' | undefined;

/** Whether a value is a secret itself, a password that anyone guesses, or neither (a placeholder, a path, a variable). */
function literal(value: string, isPassword: boolean): Literal {
  const text = value.trim();
  if (text.length < 3 || text.length > maxLength || text.includes('$') || switches.test(text)) return undefined;
  if (isPassword && (isWeakPassword(text) || /^change[_-]?(?:me|it)$/i.test(text))) return 'weak';
  if (isWeakPassword(text) || isPlaceholder(text) || /^(?:[a-z]+:\/\/|~?\.{0,2}\/|[A-Za-z]:\\)/i.test(text))
    return undefined;
  if (isPassword) return /^\d{1,3}$/.test(text) ? undefined : 'secret';
  return text.length >= 8 && !/\s/.test(text) && !/^[\d.]+$/.test(text) ? 'secret' : undefined;
}

interface Candidate extends Credential {
  readonly isPassword: boolean;
}

/** The literal credentials of a Dockerfile: `secret` are those nobody should know, `weak` the ones that everybody does. */
export function credentials(
  subject: Subject,
  wanted: 'secret' | 'weak',
  where: 'variables' | 'commands',
): Credential[] {
  const candidates =
    where === 'variables' ? variables(subject) : subject.invocations.flatMap((run) => [...commandLine(run)]);
  return candidates.filter((candidate) => literal(candidate.value, candidate.isPassword) === wanted);
}

function variables({ dockerfile: { instructions } }: Subject): Candidate[] {
  return instructions.flatMap((instruction) => {
    if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') return [];
    return instruction.pairs.flatMap((pair) => {
      if (pair.value === undefined || !isSecretName(pair.name)) return [];
      const what = `the variable ${pair.name}`;
      const isPassword = passwordWord.test(pair.name.toUpperCase());
      return [{ instruction, span: wordSpan(instruction, pair), value: pair.value, what, isPassword }];
    });
  });
}

const passwordOptions = [
  '--password',
  '--passwd',
  '--pass',
  '--http-password',
  '--ftp-password',
  '--proxy-password',
  '--db-password',
  '--admin-password',
  '--passphrase',
];
const tokenOptions = [
  '--token',
  '--auth-token',
  '--access-token',
  '--api-key',
  '--apikey',
  '--secret',
  '--secret-key',
  '--client-secret',
  '--personal-token',
  '--deploy-token',
  '--registry-token',
];
const userinfo = /[a-z][a-z0-9+.-]{0,30}:\/\/(?:([^\s/:@'"]{1,200}):)?([^\s/:@'"]{1,500})@/gi;
const authorization =
  /^(?:(?:proxy-)?authorization:\s*(?:bearer|basic|token)\s+|(?:x-[a-z-]*(?:token|key)|private-token|job-token|api-key):\s*)(\S+)\s*$/i;

/** Credentials on the command line of one program. */
function* commandLine(invocation: Invocation): Iterable<Candidate> {
  const { instruction, name, args, assignments } = invocation;
  const at = (word: Argument, value: string, what: string, isPassword = true): Candidate => {
    const raw = invocation.source.text.slice(word.start, word.end);
    const inset = raw.lastIndexOf(value);
    const start = inset === -1 ? word.start : word.start + inset;
    return {
      instruction,
      span: invocation.source.span(start, inset === -1 ? word.end : start + value.length),
      value,
      what,
      isPassword,
    };
  };
  const given = (names: readonly string[], isPassword: boolean): Candidate[] =>
    options(invocation, ...names).map((option) =>
      at(option.valueWord, option.value, `the value of ${option.word.value.split('=', 1)[0] ?? ''}`, isPassword),
    );

  yield* given(passwordOptions, true);
  yield* given(tokenOptions, false);
  if (name === 'sshpass' || name === 'docker' || name === 'podman')
    yield* name === 'sshpass' || args[0]?.value === 'login' ? given(['-p'], true) : [];
  if (name === 'mysql' || name === 'mysqladmin' || name === 'mysqldump')
    for (const arg of args) if (/^-p./.test(arg.value)) yield at(arg, arg.value.slice(2), 'the value of -p');
  if (name === 'curl' || name === 'wget') {
    const users = name === 'curl' ? options(invocation, '-u', '--user', '-U', '--proxy-user') : [];
    for (const { valueWord, value } of users) {
      const colon = value.indexOf(':');
      if (colon !== -1 && !isPlaceholder(value))
        yield at(valueWord, value.slice(colon + 1), 'the password given to curl');
    }
    for (const { valueWord, value } of options(invocation, '-H', '--header')) {
      const token = authorization.exec(value.slice(0, maxLength))?.[1];
      if (token !== undefined) yield at(valueWord, token, 'the token in a request header', false);
    }
  }
  for (const word of args) {
    if (!word.value.includes('@')) continue;
    for (const match of word.value.matchAll(userinfo)) {
      const secret = match[2] ?? '';
      // Alone before the @ stands a user name, or a token, which is long.
      if (match[1] !== undefined || secret.length >= 16)
        yield at(word, secret, 'the password in an address', match[1] !== undefined);
    }
  }
  const assigned = name === 'export' || name === 'setx' ? [...assignments, ...args] : assignments;
  for (const word of assigned) {
    const equals = word.value.indexOf('=');
    const variable = word.value.slice(0, Math.max(0, equals));
    if (isSecretName(variable))
      yield at(
        word,
        word.value.slice(equals + 1),
        `the variable ${variable}`,
        passwordWord.test(variable.toUpperCase()),
      );
  }
  yield* accounts(invocation, at);
}

/** Passwords of system accounts: `echo user:password | chpasswd`, `echo password | passwd --stdin`, `htpasswd -b file user password`. */
function* accounts(
  invocation: Invocation,
  at: (word: Argument, value: string, what: string) => Candidate,
): Iterable<Candidate> {
  const { name, writers } = invocation;
  if (name === 'htpasswd' && invocation.args.some((arg) => /^-[a-zA-Z]*b/.test(arg.value))) {
    const last = positional(invocation).at(-1);
    if (last !== undefined) yield at(last, last.value, 'the password given to htpasswd');
  }
  if (name !== 'chpasswd' && (name !== 'passwd' || !invocation.args.some((arg) => arg.value === '--stdin'))) return;
  for (const writer of writers) {
    if (writer.name !== 'echo' && writer.name !== 'printf') continue;
    for (const word of positional(writer)) {
      const value = (name === 'chpasswd' ? /^[^:\s]+:(.+?)(?:\\n)?$/s.exec(word.value.trim())?.[1] : word.value) ?? '';
      if (writer.source === invocation.source && value !== '')
        yield at(word, value, 'the password of a system account');
    }
  }
}
