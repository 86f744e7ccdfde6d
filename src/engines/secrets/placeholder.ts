import { isPatterned } from './randomness';

/** Words that stand where a secret should, none of which turns up in a drawn string by chance. */
const standIns =
  /example|placeholder|change[_-]?me|replace[_-]?(?:me|with|this)|insert[_-]|dummy|redacted|removed|your[_-]|[_-]your|my[_-](?:secret|token|key|api|pass)|xxxx|\*{3}|\.{3}|…|(?:put|fill|enter|goes)[_ -]?(?:your|in|here)|[_-]here\b|not[_-]?a?[_-]?real|fake[_-]|[_-]fake|^fake|censored/i;

/** The value is computed or filled in elsewhere: a variable, a template, a command, an encrypted value. */
const indirect =
  /^\$[\w({]|\$\{|\$\(|\{\{|\}\}|<%|%>|^<[^>]*>?$|^%\w+%$|%\(\w+\)s|#\{|^\{[\w.:!'"[\]]*\}|^ENC\[|^!(?:vault|ref|sub|getatt|env|secret)|^@[\w./-]+$|^arn:|^(?:vault|op|secretmanager|keyvault|awssm|ref|env|file|ssm):|__\w+__$/i;

/** Whether `value` stands for a secret instead of being one; the rules' own checks come after this one. */
export function isPlaceholder(value: string): boolean {
  return standIns.test(value) || indirect.test(value) || isPatterned(value);
}

/** What people type when any password will do. Compared in lower case. */
const weakPasswords = new Set(
  (
    'password passwd pass passphrase pwd passw0rd p@ssw0rd p@ssword pa$$word password1 password123 pass123 secret secret123 admin admin123 root toor user username ' +
    'guest test test123 testing testpass testpassword test_password test-password test1234 changeit default example postgres postgresql mysql mongo mongodb redis ' +
    'rabbitmq minio minioadmin airflow mlflow jupyter neo4j elastic oracle sa welcome letmein qwerty abc123 123456 12345678 1234 12345 foobar foo bar baz hunter2 ' +
    'none null nil undefined true false yes no empty blank unset string str text value token key api_key apikey credential credentials required optional hidden ' +
    'database db dbpass dbpassword db_password mypassword mypass somepassword newpassword'
  ).split(' '),
);

export function isWeakPassword(value: string): boolean {
  const lower = value.toLowerCase();
  return weakPasswords.has(lower) || weakPasswords.has(lower.replace(/[\d!@#$_.-]+$/, ''));
}
