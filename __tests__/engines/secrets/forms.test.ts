import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { draw, type Draw } from './cases/example';

const engine = createSecretsEngine();
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
  // A slash that is percent-encoded is no digit.
  ['uri-simple-password', 'fs.py', () => 'MY=my-type://my-login:my-pa%2Fssword@my-host:5432/my-schema\n'],
];

const passed: readonly [path: string, text: (r: Draw) => string][] = [
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
