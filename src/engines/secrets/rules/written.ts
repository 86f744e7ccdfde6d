import { all } from '../checks';
import { allowsUnquoted, isDocument, isTranslation } from '../paths';
import { isForeignWord, isStandIn } from '../placeholder';
import type { Accept, Candidate } from '../rule';
import { isExpression, lineBefore } from './assigned';
import { isWordLike, namesSecret, repeatsName } from './names';

/** What a setting or a schema says about a password, instead of the password. Compared in lower case. */
const aboutPasswords = new Set(
  (
    'on off any basic plain plaintext plain_text invalid unused input field form body query header prompt ask env file vault stdin auto random generated inherit ' +
    'forgot reset bearer oauth oauth2 ldap kerberos saml certificate interactive keyring passwort kennwort contrasena senha contrasenya usuario pasahitza salasana passord slaptazodis palavra-passe parol kodeord heslo geslo lozinka motdepasse wachtwoord parola haslo ' +
    'wrong bad incorrect digest negotiate ntlm encrypted hashed md5 sha256 bcrypt scram strong weak new old current confirm show hide masked sensitive public private internal external ' +
    'varchar char integer int number boolean object array bytes binary date never always redact skip ignore omit self this the for and not with your options option or is are was to from'
  ).split(' '),
);

const speaksOfPasswords = /pass|pwd|secret|cred|token/i;
/** A user, a host or an account is written out beside it. */
const signIn =
  /(?:user|usr|login|uid|account|principal|email|host|addr|server|dbname|database)(?:_?name|id|dn)?["'\])]{0,2}[ \t]{0,12}(?::=|=>|[:=])[ \t]{0,12}[a-z]{0,2}["'`]?[^\s"'`({$<]{2}/i;
const harmlessCall = /(?:secret(?:str|string)?|str|string|bytes?|byte|buffer|quote(?:_plus)?|password|char|of)$/i;

/** The line up to the value is a comment or an interactive example. */
const isRemark = (candidate: Candidate): boolean =>
  /^\s*(?:#(?!define|!)|\/\/|\*|--|>>>|\.\.\.|;|<!--|\/\*)/.test(lineBefore(candidate));

/** How the value is spelled is how people write a password down, even a poor one, and not the name or the kind of one. */
const isSpelledOut: Accept = (candidate) => {
  const { value, text, start, end, matchStart, groups } = candidate;
  const lower = value.toLowerCase();
  if (isStandIn(value) || aboutPasswords.has(lower)) return false;
  if (
    !/[A-Za-z0-9]{3}/.test(value) ||
    isForeignWord(value) ||
    /[\\{}<>$|]|%[sdvq(]|^[#.[(=,:&?*@]|[:?,(]$|^\d{1,3}$|^\d{4}-\d\d-\d\d|^[\d.]*\.[\d.]*$|^[A-Z]+(?:_[A-Z]+)+$|[_-]password$/.test(
      value,
    )
  )
    return false;
  const between = text.slice(matchStart, start);
  const call = /(\w+)\(\s*[a-z]{0,2}["'`]{0,3}$/i.exec(between)?.[1];
  if (groups.keyword !== undefined && call !== undefined && !harmlessCall.test(call)) return false;
  // A comparison, one of several choices, or the value that is a name again.
  if (/[!=]==?/.test(between) || /^["'`]\s{0,4}(?:\||\?|===?|!=|\+|%|:(?!\/)|in\b)/.test(text.slice(end, end + 8)))
    return false;
  if (repeatsName(candidate)) return false;
  // The lone word is a test's verdict, a filter's band, a pass over data as often as a password.
  const isPass = /^pass$/i.test(groups.keyword ?? '');
  if (isPass && groups.rest !== '') return false;
  // Several, by name: who they are for, more often than what they are.
  if (groups.rest === 's') return false;
  if (!isWordLike.test(value)) return !/^[A-Za-z_]+_?\d$/.test(value) || !speaksOfPasswords.test(value);
  const beside =
    signIn.test(text.slice(Math.max(0, matchStart - 200), matchStart)) || signIn.test(text.slice(end, end + 120));
  if (groups.user !== undefined || beside) return true;
  if (isPass) return false;
  // An option in a sentence.
  if (groups.keyword === undefined && text.startsWith('--', matchStart) && !allowsUnquoted(candidate.path))
    return false;
  // Words of identifiers, labels and keys of tables: password_field, ResetPassword, DB_PASSWORD, Passwort.
  if (speaksOfPasswords.test(value) ? /[_-]|[a-z][A-Z]/.test(value) : /^[A-Z]|[_-]/.test(value)) return false;
  return (
    groups.keyword === undefined ||
    !/^[A-Z_]+$/.test(groups.keyword) ||
    !/\.(?:py|[cm]?[jt]sx?|go|java|kt|cs|rb|php|rs)$/.test(candidate.path)
  );
};

/** The name says password, not only secret: under that name stand names of secrets, too. */
const namesPassword: Accept = (candidate) =>
  candidate.groups.keyword === undefined || (!/secret/i.test(candidate.groups.keyword) && namesSecret(candidate));

/** A password that somebody wrote down, however simple, in code or configuration. */
export const writtenPassword: Accept = all(
  namesPassword,
  ({ path }) => !isDocument(path) && !isTranslation(path),
  isSpelledOut,
  (candidate) => !isRemark(candidate),
);

const anyUser = /^(?:user(?:name)?|usr|login|name|u|uname|my_?user(?:name)?|your_?\w*|id|x+|me)?$/i;
const documented = /(?:^|\.)example(?:\.(?:com|org|net))?(?::\d+)?$|^host(?:name)?(?::|$)/i;

/** The same in a URI: `scheme://user:password@host`. */
export const writtenInUri: Accept = (candidate) => {
  const { value, groups, path } = candidate;
  const { user = '', host = '' } = groups;
  if (value === user || documented.test(host) || isDocument(path) || isTranslation(path) || isRemark(candidate))
    return false;
  if (/[\\{}<>$|[\]()*]|%[sdvq(]|^\d{1,5}$|:|%3A$/i.test(value) || !/[A-Za-z0-9]{2}/.test(value)) return false;
  // A connection string, which names its user elsewhere; a call with keywords looks like one.
  if (groups.user === undefined && (/[,()]/.test(value) || isExpression(value))) return false;
  const someone = groups.user === undefined || (!anyUser.test(user) && !/[%*{}$]/.test(user));
  if (isStandIn(value)) return someone && value === 'secret';
  return someone || (user === '' && !speaksOfPasswords.test(value)) || !isWordLike.test(value);
};
