import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { draw, type Draw } from './cases/example';

const engine = createSecretsEngine();

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The sample of jwt.io: it is no secret, but looks like one and so isn't written down here. */
function shownBy(key: string, claims: object): string {
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: '1234567890', name: 'John Doe', ...claims })}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
const rulesIn = (path: string, text: string): string[] => engine.scanText(text, path).map(({ rule }) => rule.id);

/** A drawn password: `Kz` and `4` so that it always mixes. */
const password = (r: Draw): string => `Kz${r.alnum(9)}4`;

/** Forms of a credential beside those that the rules' own examples have. */
const found: readonly [rule: string, path: string, text: (r: Draw) => string][] = [
  ['huggingface-token', '.env', (r) => `HUGGINGFACE_API_TOKEN=api_${r.letters(34)}\n`],
  ['kaggle-key', 's.py', (r) => `k = os.environ.get("KAGGLE_KEY") or "${r.hex(32)}"\n`],
  ['kaggle-key', 's.py', (r) => `config = {\n    "KAGGLE_KEY":\n        "${r.hex(32)}",\n}\n`],
  ['azure-ai-key', 'd.yaml', (r) => `- name: azure_openai_api_key\n  type: STRING\n  value: "${r.hex(32)}"\n`],
  ['generic-password', 'd.yaml', (r) => `- name: db_password\n  type: STRING\n  value: "${password(r)}"\n`],
  ['generic-api-key', 'env.tsv', (r) => `SERVICE_API_KEY\t${r.alnum(40)}\n`],
  ['kaggle-key', 'c.yaml', (r) => `kaggle_key: >-\n  ${r.hex(32)}\n`],
  ['exa-api-key', 'values.yaml', (r) => `secrets:\n  exaApiKey: "${r.uuid()}"\n`],
  ['datadog-key', 'main.go', (r) => `const ddAppKey = "${r.hex(40)}"\n`],
  [
    'azure-storage-account-key',
    'job.py',
    (r) => `conf.set("fs.azure.account.key.ml.dfs.core.windows.net", "${r.base64(86)}==")`,
  ],
  ['generic-api-key', 'conf.py', (r) => `KEY = os.getenv("AZURE_STORAGE_KEY", default="${r.alnum(40)}")`],
  ['generic-api-key', 'E.java', (r) => `private static final String AES_KEY = "${r.alnum(32)}";`],
  ['generic-api-key', 'settings.xml', (r) => `<config><someApiToken>${r.alnum(40)}</someApiToken></config>`],
  ['generic-api-key', 'q.py', (r) => `get("https://api.corp.net/v1?api_key=${r.alnum(32)}&q=1")`],
  [
    'generic-api-key',
    'train.py',
    (r) => `os.environ["SOME_API_KEY"] = "xkRBg/r7${r.digits(4)}xf2nZx5lmF${r.digits(2)}mFG"`,
  ],
  [
    'connection-string-password',
    'main.go',
    (r) => `sql.Open("mysql", "svc:${password(r)}@tcp(db.corp.net:3306)/feat")`,
  ],
  ['connection-string-password', '.env', (r) => `REDIS=cache.corp.net:6380,password=${r.base64(43)}=,ssl=True\n`],
  ['generic-password', 'share.cred', (r) => `username=svc\npassword=${password(r)}\n`],
  ['generic-password', 'wpa.conf', (r) => `network={\n  ssid="lab"\n  psk="${password(r)}"\n}\n`],
  ['generic-password', 'redis.conf', (r) => `port 6379\nrequirepass ${password(r)}\n`],
  ['npm-registry-auth', '.yarnrc.yml', (r) => `    npmAuthToken: "${r.uuid()}"\n`],
  ['newrelic-key', 'blob.txt', (r) => `x: ${r.hex(36)}NRAL\n`],
  ['cloudflare-token', 'x.py', (r) => `call("cfut_${r.alnum(40)}${r.hex(8)}")`],
  ['discord-bot-token', 'bot.js', (r) => `client.login("MT${r.alnum(24)}.${r.alnum(6)}.${r.alnum(38)}")`],
  ['generic-api-key', 'core-site.xml', (r) => `<name>corp.api.key</name><value>${r.alnum(40)}</value>`],
  ['generic-api-key', 'run.json', (r) => `{"args": ["--epochs", "3", "--corp-api-key=${r.hex(64)}"]}`],
  ['generic-api-key', 'run.sh', (r) => `python train.py --corp-api-key ${r.alnum(32)} --epochs 3\n`],
  ['generic-api-key', 'load.sql', (r) => `CREATE SECRET s (TYPE S3, SECRET '${r.alnum(40)}');`],
  ['generic-api-key', 'call.http', (r) => `GET /v1 HTTP/1.1\nX-API-Key: ${r.hex(32)}\n`],
  ['generic-api-key', 'trace.py', (r) => `"""Sends\n    X-Auth-Token: ${r.hex(32)}\n"""\n`],
  ['generic-password', 'rclone.conf', (r) => `[nas]\ntype = sftp\npass = ${r.urlSafe(39)}4\n`],
  [
    'generic-password',
    'samconfig.toml',
    (r) => `parameter_overrides = "DbUser=\\"x\\" DbPassword=\\"${password(r)}\\""\n`,
  ],
  ['generic-password', 'i.json', (r) => `{"Env": ["PATH=/bin", "DB_PASSWORD=Ridge!Maple${r.digits(3)}!"]}`],
  ['command-line-password', 'setup.sh', (r) => `dvc remote modify --local origin password ${password(r)}\n`],
  ['basic-auth-arguments', 'c.py', (r) => `ftp = ftplib.FTP("ftp.corp.net", "svc", "${password(r)}")`],
  ['basic-auth-arguments', 'c.py', (r) => `conn.simple_bind_s("cn=admin,dc=corp", "${password(r)}")`],
  ['basic-auth-arguments', 'c.py', (r) => `creds = pika.PlainCredentials("svc", "${password(r)}")`],
  ['generic-api-key', 'c.py', (r) => `SearchClient(url, "i", AzureKeyCredential("${r.alnum(52)}"))`],
  ['twilio-auth-token', 'c.py', (r) => `client = Client("AC${r.hex(32)}", "${r.hex(32)}")`],
  ['generic-password', 'x.sql', (r) => `create user svc identified by '${password(r)}';`],
  ['generic-password', 'x.sql', (r) => `CREATE USER svc\n  IDENTIFIED BY '${password(r)}';`],
  ['generic-password', 'seed.sql', (r) => `INSERT INTO s VALUES ('redis_password', 'ridge${r.digits(4)}*Falcon');\n`],
  ['wandb-api-key', 'meta.json', (r) => `{"args": [\n  "--lr",\n  "--wandb-api-key",\n  "${r.hex(40)}"\n]}`],
  ['wandb-api-key', 'meta.json', (r) => `{"args": ["--wandb-api-key", "${r.hex(40)}"]}`],
  ['generic-password', 'meta.json', (r) => `["--corp-password",\n "${password(r)}"]`],
  ['generic-api-key', 'job.yaml', (r) => `args:\n  - --corp-api-key\n  - ${r.alnum(40)}\n`],
  ['generic-password', 'p.py', (r) => `t.set_env_variable(name="CORP_PASSWORD", value="${password(r)}")`],
  ['kaggle-key', 'core-site.xml', (r) => `<name>kaggle-key</name>\n  <value>${r.hex(32)}</value>`],
  ['pinecone-api-key', 'a.py', (r) => `p.add_argument('--pinecone-api-key', type=str, default='${r.uuid()}')`],
  ['pinecone-api-key', 'config.yaml', (r) => `pinecone_api_key:\n  desc: null\n  value: ${r.uuid()}\n`],
  ['generic-api-key', 'config.yaml', (r) => `corp_api_key:\n    value: ${r.alnum(40)}\n`],
  ['generic-api-key', 'application.properties', (r) => `corp.storage.key=${r.alnum(40)}\n`],
  ['airflow-fernet-key', 'application.properties', (r) => `corp.fernet.key=${r.urlSafe(43)}=\n`],
  ['simple-password', 'tests/conftest.py', () => 'monkeypatch.setenv("X_PASSWORD", "s3cr3t")\n'],
  // A slash that is percent-encoded is no digit.
  ['uri-simple-password', 'fs.py', () => 'MY=my-type://my-login:my-pa%2Fssword@my-host:5432/my-schema\n'],
];

const inSecret = (text: string): string =>
  `kind: Secret\ndata:\n  SNOWFLAKE_PASSWORD: ${btoa(text)}\n  api_key: ${btoa(text)}\n`;

const passed: readonly [path: string, text: (r: Draw) => string][] = [
  // What jwt.io shows first, signed as it says.
  ...[['your-256-bit-secret', { iat: 1516239022 }] as const, ['secret', { admin: true }] as const].map(
    ([key, claims]): [string, () => string] => ['jwt.md', () => `Authorization: Bearer ${shownBy(key, claims)}\n`],
  ),
  // Encrypted, as Jasypt writes it.
  ['a.properties', (r) => `corp.api.key=ENC(${r.base64(32)})\ncorp.password=ENC(${r.base64(24)})\n`],
  ['a.env', (r) => `CORP_PASSWORD=ENC(${r.base64(32)})\nSNOWFLAKE_PASSWORD="ENC(${r.base64(32)})"\n`],
  ['core-site.xml', (r) => `<name>corp.api.key</name>\n<value>ENC(${r.base64(32)})</value>`],
  ['s.yaml', (r) => inSecret(`ENC(${r.base64(32)})`)],
  ...[
    ...['TODO', 'fill-me-in', 'to_be_set_in_ci', 'xxx-xxx-xxx', '...', '/run/secrets/value', 'secret-from-keyvault'],
    ...[
      '@Microsoft.KeyVault(SecretUri=https://a.vault.azure.net/secrets/k/)',
      'projects/a/secrets/key/versions/latest',
    ],
  ].map((text): [string, () => string] => ['s.yaml', () => inSecret(text)]),
  ['.Renviron', () => "DB_USER=svc\nDB_PASSWORD='fill-me-in'\n"],
  ['tests/conftest.py', () => 'monkeypatch.setenv("X_PASSWORD", "test-key-123")\n'],
  // Options that take the name of a secret.
  ['run.sh', () => 'docker build --secret id=pip_conf2 -t x .\ndocker service create --secret mysql-pw-v2 x\n'],
  // Options without a value, and what follows a name of something else.
  ['a.json', (r) => `["--wandb-run-id",\n "${r.hex(40)}", "--token-hash",\n "${r.hex(64)}", "--password", "--user1"]`],
  ['a.sh', () => 'export CLIENT_SECRET="${CLIENT_SECRET:?missing-value-1}"\n'],
  ['c.yaml', (r) => `secretEnv:\n  DB_PASSWORD: CiQA${r.base64(116)}\n`],
  ['d.yaml', (r) => `annotations:\n  checksum/secret: ${r.hex(64)}\n`],
  ['messages_fr.properties', () => 'error.secret=SecretInvalide42\n'],
  ['k.go', () => 'const secretNamespace = "kube-system-secrets-v2"\n'],
  ['a.js', (r) => `const dsn = 'https://${r.hex(32)}@o${r.digits(6)}.ingest.sentry.io/${r.digits(7)}';\n`],
  ['a.py', () => 'token = "Meta-Llama/Llama-3-70B-Instruct-v2"\n'],
  ['README.md', (r) => `[![cov](https://codecov.io/gh/o/r/graph/badge.svg?token=${r.upper(10)}a8Kd93kfJ2)](x)\n`],
  ['a.html', (r) => `<span class="hljs-token">${r.alnum(32)}</span>`],
  ['a.csproj', (r) => `<publicKeyToken>${r.hex(16)}</publicKeyToken>`],
  ['list.py', (r) => `get("https://api.corp.net/v1?next_page_token=${r.alnum(32)}&x=1")`],
  ['table.md', (r) => `| SERVICE_TOKEN_HASH | ${r.hex(64)} |\n`],
  ['a.tsv', (r) => `ID\tTEXT\tSHA\n12\tTHE_TOKEN\t${r.hex(40)}\n`],
  ['d.yaml', () => "- secret: {secretName: 'tls-0cf1p9ek-cert-44951'}\n"],
  ['redis.conf', () => '# requirepass foobared\n'],
  // Names, types, scopes and keys of tables.
  ['a.py', () => 'GRANT_TYPE_PASSWORD = "urn:ietf:params:oauth:grant-type:password"\nSECRET_WRITE = "secret:write"\n'],
  ['a.py', () => 'AWS_Secret = "AWS::SecretsManager::Secret"\nDATA_JWT_SECRET = "oauth2_jwt_secret"\n'],
  [
    'a.py',
    () => '"""Use `corp.secrets` or `corp.providers.*.secrets`."""\npassword_expires_at_key = "password_expires_at"\n',
  ],
  ['a.py', () => 'secret = get("secret_key%d" % user)\nerrors[CONF_PASSWORD] = "invalid_auth"\n'],
  ['a.py', () => '# (e.g. "a/../../etc/passwd" or "a/../file.txt") is not caught\n'],
  ['a.yaml', () => 'secret: corp-dockerhub-2026\npassword: !encrypted/pkcs1-oaep\n'],
  ['a.ts', () => "const passwordSymbols = 'qwerty!@#$%^123456';\n"],
  // Code in texts without quotes, and between quotes that belong to others.
  ['a.txt', () => 'SECRET_KEY = os.environ["SECRET_KEY"]\nSECRET_KEY = f.read().strip()\ndef f(password=None):\n'],
  ['a.txt', () => 'password1 = forms.CharField(label="Password", widget=forms.PasswordInput)\n'],
  ['a.ps1', () => '$password = [NullString]::Value\n$password = [NetworkCredential]::new("", $Pass).Password\n'],
  ['a.js', () => 'e("label",null,"Password:"),g?_.a.createElement("code",null," ****** "):0\n'],
  ['a.py', () => 'connect(psk=self.pin)\nconnect(\n    psk=entry.data[CONF_KEY],\n)\n'],
  ['a.py', () => 'open(host=self._host, user=self._user, password=self._password\n)\n'],
  ['a.py', () => 'sign(SERVER_PRIVATE_KEY, hashes.SHA256())\nhmac.digest(salt, password, "sha256")\n'],
  ['a.py', () => 'full_secret = "%s/secrets/%s" % (domain, secret_id)\noauth2_passthrough = "oauth2-passthrough"\n'],
  ['a.py', () => 'KEY_OPTIONAL_PASSPHRASE = "ed25519-key"\nif password == "format" in properties[field]:\n    pass\n'],
  ['c.yaml', () => 'api_key: os.environ/E2B_API_KEY\npassword: os.environ/REDIS_PASSWORD\non_pass: allow\n'],
  ['a.js', () => 'q("Explain Article 5(g).","pass"),l("vuln-1","EU AI Act","x")\n'],
  ['a.js', () => 'a=[W.TOKEN,e7.W.OAUTH2_TOKEN_EXCHANGE,e7.W.OAUTH2_ID_JAG,e7.W.AWS]\n'],
  [
    'a.js',
    () => "a={username:`nom d'usuari`,password:`contrasenya`},b={username:`kasutajanimi`,password:`salasõna`}\n",
  ],
  ['c.py', () => 'AzureKeyCredential("your-search-api-key-1")\nset_token("hf-token-prod-eu1-reader")\n'],
  ['c.py', () => 'ftplib.FTP("ftp.corp.net", "anonymous", "anonymous")\nsftp("host.corp.net", "a.txt", "b.txt")\n'],
  [
    's.sh',
    () => 'dvc remote modify --local origin password $DVC_PASSWORD\ndvc remote modify origin ask_password true\n',
  ],
  ['a.json', () => `{"description": "Signals to delete the surface identified by 'surfaceId7'."}`],
  ['a.go', () => 'const stsLDAPPassword = "LDAPPassword"\n'],
  // Nothing that opens anything.
  ['a.py', (r) => `POSTHOG_API_KEY = "phc_${r.alnum(43)}"\n`],
  ['.secrets.baseline', (r) => `{"type": "Secret Keyword", "hashed_secret": "${r.hex(40)}"}`],
  ['a.py', (r) => `EXPECTED = {"token_md5": "${r.hex(32)}"}\n`],
  ['a.py', (r) => `create(IdempotencyToken="terraform-20221125${r.digits(18)}")\n`],
  ['a.py', (r) => `u = "/?X-Amz-Credential=AKID${r.upper(8)}%2F20220513%2Fus-east-1%2Fsqs%2Faws4_request&x=1"\n`],
  ['a.json', (r) => `{"password": "*${r.hex(40).toUpperCase()}"}`],
  ['a.sls', (r) => `a-secret: "NACL[${r.base64(60)}]"\n`],
  ['a.py', () => `token = "${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}"\n`],
  ['a.sh', () => 'curl -sS https://api-url.corp.net:8000/hook/build/success -d x=1\n'],
  [
    'a.py',
    () => '"""Adds a user by htpasswd.\n\n    salt apache.useradd /etc/httpd/htpasswd larry badpass opts=ns\n"""\n',
  ],
  ['translations/es/messages.json', () => '{"x": "postgresql://usuario:contraseña@tu_base/base"}\n'],
  ['e.js', () => "jwt.verify(token, 'your-256-bit-secret-here', { algorithms });\n"],
];

describe('forms of credentials', () => {
  it.each(found)('%s: finds it in %s', (rule, path, text) => {
    for (let seed = 1; seed <= 5; seed++) expect(rulesIn(path, text(draw(seed)))).toContain(rule);
  });

  it.each(passed)('passes over %s', (path, text) => {
    for (let seed = 1; seed <= 5; seed++) {
      const body = text(draw(seed));
      expect([body, ...rulesIn(path, body)]).toEqual([body]);
    }
  });
});
