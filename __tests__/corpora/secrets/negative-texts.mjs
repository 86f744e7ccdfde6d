/** Texts about credentials that hold none: placeholders, references, code and documents. `[id, path, write]`. */
const names = [
  'API_KEY',
  'HF_TOKEN',
  'DB_PASSWORD',
  'WANDB_API_KEY',
  'OPENAI_API_KEY',
  'AWS_SECRET_ACCESS_KEY',
  'CLIENT_SECRET',
  'MLFLOW_TRACKING_PASSWORD',
  'ANTHROPIC_API_KEY',
  'KAGGLE_KEY',
];
const placeholders = [
  'your-api-key',
  'YOUR_TOKEN_HERE',
  '<your-token>',
  'changeme',
  'change_me_please',
  'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  '****************',
  'REPLACE_ME',
  'TODO',
  '...',
  '""',
  'insert-your-key-here',
  '[REDACTED]',
  '{{ api_key }}',
  'my-secret-token',
  'example-key',
  'dummy_token',
  'none',
  'null',
  'todo-set-in-vault',
  'put_your_key_here',
  'fake-key-for-tests',
  '<REDACTED>',
  'test',
  'not-a-real-key',
  'XXXX-XXXX-XXXX-XXXX',
  '0000000000000000000000000000000000000000',
  'abcdefghijklmnopqrstuvwxyz123456',
  '1234567890abcdef1234567890abcdef',
  'enter_your_password',
  'placeholder',
  'sample_api_key_123',
  '${API_KEY}',
  '%API_KEY%',
  '__API_KEY__',
  '#{api_key}#',
];
const shaped = [
  `${'hf'}_${'x'.repeat(34)}`,
  `${'hf'}_...`,
  `${'sk'}-...`,
  `${'sk'}-proj-...`,
  `${'sk'}-${'x'.repeat(48)}`,
  `${'gh'}p_${'x'.repeat(36)}`,
  `AK${'IA'}IOSFODNN7EXAMPLE`,
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  `${'sk'}-ant-api03-...`,
  `${'sk'}-ant-xxxxx`,
  `${'xox'}b-your-bot-token`,
  `${'gl'}pat-XXXXXXXXXXXXXXXXXXXX`,
  `${'hf'}_YOUR_TOKEN_HERE`,
  `${'sk'}-YOUR-OPENAI-KEY`,
  `${'nvapi'}-xxxxxxxx`,
  `${'gsk'}_your_groq_api_key_here`,
  `${'sk'}_test_...`,
  `${'pypi'}-<your token>`,
  `dapi${'X'.repeat(32)}`,
  `AI${'za'}Sy...`,
];
const many = (n, write) => Array.from({ length: n }, (_, i) => write(i)).join('');
const some = (d) => d.pick(d.chance(60) ? placeholders : shaped);
const json = (value) => JSON.stringify(value, null, 2) + '\n';
const quoted = (d) => `"${some(d).replaceAll('"', '')}"`;
const cell = (...source) =>
  JSON.stringify(
    {
      cells: [{ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source }],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 4,
    },
    null,
    1,
  ) + '\n';

export const placeheld = [
  ['env-example', '.env.example', (d) => many(6, () => `${d.pick(names)}=${some(d)}\n`)],
  [
    'env-comments',
    '.env.template',
    (d) =>
      many(
        4,
        () => `# get it at https://example.org/settings/tokens\n# ${d.pick(names)}=${some(d)}\n${d.pick(names)}=\n`,
      ),
  ],
  ['yaml', 'conf/example.yaml', (d) => many(5, () => `${d.pick(names).toLowerCase()}: ${quoted(d)}\n`)],
  ['json', 'conf/example.json', (d) => json(Object.fromEntries(names.map((name) => [name.toLowerCase(), some(d)])))],
  ['toml', 'conf/example.toml', (d) => many(4, () => `${d.pick(names).toLowerCase()} = ${quoted(d)}\n`)],
  [
    'python',
    'examples/quickstart.py',
    (d) =>
      `import os\n${many(4, () => `os.environ["${d.pick(names)}"] = ${quoted(d)}\n`)}client = Client(api_key=${quoted(d)}, token=${quoted(d)})\n`,
  ],
  [
    'readme',
    'README.md',
    (d) =>
      `# ${d.word()}\n\n\`\`\`bash\n${many(4, () => `export ${d.pick(names)}=${some(d)}\n`)}\`\`\`\n\nThen \`Client(token=${quoted(d)})\`.\n`,
  ],
  [
    'notebook',
    'examples/intro.ipynb',
    (d) =>
      cell(
        'import os\n',
        `os.environ["${d.pick(names)}"] = ${quoted(d)}\n`,
        `login(token=${quoted(d)})\n`,
        `openai.api_key = ${quoted(d)} # fill in\n`,
      ),
  ],
  [
    'uris',
    'docs/databases.md',
    (d) =>
      `Set one of\n\n${['postgresql://user:password@localhost:5432/mlflow', 'mysql+pymysql://<user>:<password>@<host>/<db>', 'mongodb://USERNAME:PASSWORD@host:27017', `postgres://\${DB_USER}:\${DB_PASSWORD}@db:5432/x`, 'redis://:***@cache:6379/0', 'https://user:pass@example.com/', 'amqp://guest:guest@localhost:5672/', 'postgresql://{user}:{password}@{host}/{db}', `https://oauth2:$TOKEN@gitlab.com/${d.word()}/x.git`].map((uri) => `    DATABASE_URL=${uri}\n`).join('')}`,
  ],
  [
    'uri-parts',
    'src/urls.py',
    (d) =>
      `url = f"postgresql://{user}:{password}@{host}:{port}/{db}"\nother = "mysql://%s:%s@%s/%s" % (user, pw, host, db)\nthird = "redis://cache.${d.word()}.internal:6379/0"\nfourth = 'mongodb://{}:{}@{}'.format(u, p, h)\n`,
  ],
  [
    'netrc',
    'docs/netrc.example',
    () =>
      'machine api.wandb.ai\n  login user\n  password <your-api-key>\nmachine example.org login USERNAME password PASSWORD\n',
  ],
  [
    'pypirc',
    'docs/pypirc.example',
    () =>
      `[pypi]\nusername = __token__\npassword = pypi-...\n[testpypi]\nusername = __token__\npassword = \${TEST_PYPI_TOKEN}\n`,
  ],
  [
    'kaggle',
    'docs/kaggle.json',
    (d) =>
      json({
        username: 'your-username',
        key: d.pick(['your-api-key', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '<KAGGLE_KEY>', '']),
      }),
  ],
  [
    'docker-auth',
    'docs/docker-config.json',
    () => json({ auths: { 'registry.example.org': { auth: '<base64 of user:password>' } }, credsStore: 'desktop' }),
  ],
  [
    'sas',
    'docs/azure.md',
    () =>
      'Use `https://account.blob.core.windows.net/c?sv=2022-11-02&sr=c&sig=REDACTED` or `?sv=...&sig=<signature>`\nor `AccountName=x;AccountKey=<key>;EndpointSuffix=core.windows.net`.\n',
  ],
  [
    'k8s-placeholder',
    'k8s/secret.example.yaml',
    (d) =>
      `apiVersion: v1\nkind: Secret\ndata:\n  password: ${Buffer.from(d.pick(['changeme', 'your-password', '<password>', 'REPLACE_ME'])).toString('base64')}\n  username: ${Buffer.from(`${d.word()}`).toString('base64')}\nstringData:\n  token: <replace>\n`,
  ],
  [
    'pem-placeholder',
    'docs/tls.md',
    () =>
      `-----BEGIN ${'PRIVATE'} KEY-----\n...\n-----END ${'PRIVATE'} KEY-----\n\n-----BEGIN ${'RSA PRIVATE'} KEY-----\n<your private key>\n-----END ${'RSA PRIVATE'} KEY-----\n`,
  ],
  [
    'publishable',
    'web/keys.ts',
    (d) =>
      `export const stripeKey = "${'pk'}_test_${d.alnum(24)}";\nexport const live = "${'pk'}_live_${d.alnum(24)}";\n`,
  ],
];

export const referred = [
  [
    'python',
    'src/settings.py',
    (d) =>
      `import os\nHF_TOKEN = os.environ["HF_TOKEN"]\napi_key = os.getenv("${d.pick(names)}")\npassword = os.environ.get("DB_PASSWORD", "")\ntoken = config["auth"]["token"]\nsecret = get_secret("prod/${d.word()}/db")\nkey: str = Field(..., env="API_KEY")\n`,
  ],
  [
    'shell',
    'scripts/run.sh',
    (d) =>
      `export HF_TOKEN="$HF_TOKEN"\nexport API_KEY=\${API_KEY:?missing}\nPASSWORD=$(aws secretsmanager get-secret-value --secret-id prod/${d.word()} --query SecretString --output text)\nTOKEN=\`cat /run/secrets/token\`\nread -s -p "Password: " PASSWORD\ncurl -H "Authorization: Bearer $TOKEN" -u "$USER:$PASSWORD" https://api.example.org\n`,
  ],
  [
    'workflow',
    '.github/workflows/publish.yml',
    (d) =>
      `jobs:\n  p:\n    env:\n      HF_TOKEN: \${{ secrets.HF_TOKEN }}\n      WANDB_API_KEY: \${{ secrets.WANDB_${d.word().toUpperCase()} }}\n    steps:\n      - uses: pypa/gh-action-pypi-publish@release/v1\n        with:\n          password: \${{ secrets.PYPI_API_TOKEN }}\n`,
  ],
  [
    'compose',
    'docker-compose.yml',
    (d) =>
      `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:-}\n      POSTGRES_PASSWORD_FILE: /run/secrets/${d.word()}\n      API_TOKEN: \${API_TOKEN}\nsecrets:\n  db_password:\n    file: ./secrets/db_password.txt\n`,
  ],
  [
    'k8s',
    'k8s/deploy.yaml',
    (d) =>
      `env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: ${d.name()}\n        key: password\n  - name: HF_TOKEN\n    valueFrom: {secretKeyRef: {name: hub-token, key: token}}\nimagePullSecrets:\n  - name: regcred-${d.word()}\n`,
  ],
  [
    'terraform',
    'infra/db.tf',
    (d) =>
      `resource "random_password" "db" {\n  length = 24\n}\nresource "aws_db_instance" "x" {\n  password = random_password.db.result\n  username = var.username\n  kms_key_id = aws_kms_key.${d.word()}.arn\n}\nvariable "api_key" {\n  type      = string\n  sensitive = true\n}\n`,
  ],
  [
    'javascript',
    'web/env.js',
    (d) =>
      `const apiKey = process.env.OPENAI_API_KEY;\nconst token = localStorage.getItem("${d.word()}-access-token");\nconst secret = await vault.read('secret/data/${d.word()}');\nexport const authHeader = () => ({ Authorization: \`Bearer \${token}\` });\n`,
  ],
  [
    'helm',
    'chart/templates/secret.yaml',
    (d) =>
      `apiVersion: v1\nkind: Secret\ndata:\n  password: {{ .Values.db.password | b64enc | quote }}\n  token: {{ include "${d.word()}.token" . | b64enc }}\n`,
  ],
  [
    'vault-paths',
    'conf/secrets.yaml',
    (d) =>
      `db_password: op://${d.word()}/postgres/password\napi_key: vault:secret/data/${d.word()}#api_key\ntoken: ssm:/prod/${d.word()}/token\nclient_secret: projects/acme/secrets/${d.name()}/versions/latest\nkey: "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/${d.word()}/${d.hex(32)})"\n`,
  ],
  [
    'jinja',
    'templates/config.j2',
    (d) =>
      `api_key = "{{ lookup('env', 'API_KEY') }}"\npassword: "{{ vault_${d.word()}_password }}"\ntoken: <%= ENV['TOKEN'] %>\n`,
  ],
  [
    'r-julia',
    'analysis/env.R',
    () =>
      `key <- Sys.getenv("OPENAI_API_KEY")\ncon <- dbConnect(Postgres(), password = rstudioapi::askForPassword("Database password"))\ntoken <- keyring::key_get("hf")\n`,
  ],
  [
    'java',
    'src/Config.java',
    (d) =>
      `@Value("\${spring.datasource.password}") private String password;\nString token = System.getenv("API_TOKEN");\nprivate static final String SECRET_NAME = "prod/${d.name()}";\n`,
  ],
];

export const spoken = [
  [
    'tokenizer',
    'src/tokenizer.py',
    (d) =>
      `class Tokenizer:\n    pad_token = "[PAD]"\n    eos_token_id = ${d.digits(5)}\n    special_tokens = ["<|im_start|>", "<|im_end|>"]\n\n    def __call__(self, text, max_tokens=${d.digits(4)}, return_token_type_ids=True):\n        token_key = f"token_{len(self.cache)}"\n        key_padding_mask = self.key_proj(text)\n        return self.convert_tokens_to_ids(text, key=token_key)\n`,
  ],
  [
    'attention',
    'src/attention.py',
    () =>
      `query_key_value = nn.Linear(hidden, 3 * hidden)\nkey = self.key(hidden_states)\nkey_layer = self.transpose_for_scores(key)\npast_key_values: Optional[Tuple] = None\nkey_value_states = encoder_hidden_states\nself.api_key_names = ["query", "key", "value"]\n`,
  ],
  [
    'constants',
    'src/constants.py',
    (d) =>
      `TOKEN_URL = "https://login.example.org/oauth2/token"\nAPI_KEY_HEADER = "X-${d.word()}-Api-Key"\nSECRET_NAME = "prod/${d.word()}/database"\nPASSWORD_FIELD = "password"\nKEY_PREFIX = "cache:user:"\nACCESS_TOKEN_EXPIRE_MINUTES = 30\nTOKEN_TYPE = "bearer"\nPASSWORD_REGEX = r"^(?=.*[a-z])(?=.*\\d).{8,}$"\nSECRETS_DIR = "/run/secrets"\nKEY_FILE = "~/.ssh/id_rsa"\n`,
  ],
  [
    'forms',
    'web/login.tsx',
    (d) =>
      `<input type="password" name="password" placeholder="Enter your password" autoComplete="current-password" />\n<label htmlFor="api-key">{t("settings.apiKey.${d.word()}")}</label>\nconst isPasswordValid = password.length >= 8 && passwordRepeat === password;\n`,
  ],
  [
    'i18n',
    'web/locales/fr.json',
    (d) =>
      json({
        password: 'Mot de passe',
        forgot_password: 'Mot de passe oublié ?',
        api_key: 'Clé d’accès à l’API',
        token_expired: 'Votre jeton a expiré, reconnectez-vous',
        secret: `Secret partagé (${d.word()})`,
        reset_password_token: 'Lien de réinitialisation',
      }),
  ],
  [
    'openapi',
    'api/openapi.yaml',
    (d) =>
      `components:\n  securitySchemes:\n    apiKey:\n      type: apiKey\n      name: X-API-Key-${d.word()}\n      in: header\n  schemas:\n    Login:\n      properties:\n        password: {type: string, format: password, minLength: 12}\n        access_token: {type: string, description: "Short-lived access token"}\n`,
  ],
  [
    'argparse',
    'src/args.py',
    (d) =>
      `p.add_argument("--token", default=None, help="Access token; see https://example.org/${d.word()}/tokens")\np.add_argument("--api-key-file", default="~/.config/${d.word()}/api_key")\np.add_argument("--password-env", default="DB_PASSWORD")\np.add_argument("--tokenizer", default="bert-base-uncased")\np.add_argument("--secret-name", type=str, default="hub-${d.word()}-credentials")\n`,
  ],
  [
    'schema',
    'db/schema.sql',
    (d) =>
      `CREATE TABLE users (\n  id uuid PRIMARY KEY,\n  password_hash varchar(128) NOT NULL,\n  api_token_digest char(64),\n  reset_token text DEFAULT NULL\n);\nCREATE INDEX idx_${d.word()}_token ON sessions (access_token);\nALTER USER app WITH PASSWORD :'app_password';\n`,
  ],
  [
    'tests',
    'tests/test_auth.py',
    () =>
      `def test_rejects_wrong_password(client):\n    assert client.login(password="wrong-password").status == 401\n\ndef test_missing_token():\n    with pytest.raises(ValueError, match="token must not be empty"):\n        make(token="")\n\n@pytest.mark.parametrize("token", [None, "", "invalid-token", "expired-token"])\ndef test_invalid(token): ...\n`,
  ],
  [
    'docs',
    'docs/authentication.md',
    (d) =>
      `# Authentication\n\nPass your API key as \`Authorization: Bearer <token>\`. Keys start with \`${'hf'}_\` or \`${'sk'}-\`. Rotate the password of the\n${d.word()} service account every 90 days; the secret key never leaves the vault. A token looks like \`xxxxx.yyyyy.zzzzz\`.\n`,
  ],
  [
    'dataset',
    'data/qa.jsonl',
    (d) =>
      many(
        6,
        () =>
          JSON.stringify({
            question: `How do I reset the ${d.word()} password?`,
            answer: 'Open settings, choose "Security", then press "Reset password: send link".',
            tokens: Number(d.digits(3)),
            key: `${d.word()}_${d.digits(5)}`,
          }) + '\n',
      ),
  ],
  [
    'log',
    'logs/serve.log',
    (d) =>
      many(
        8,
        () =>
          `${d.time()} INFO user ${d.word()} authenticated with token ***; prompt_tokens=${d.digits(3)} completion_tokens=${d.digits(3)} password=[FILTERED] api_key=**** key_id=${d.hex(8)}\n`,
      ),
  ],
  [
    'hydra',
    'conf/model.yaml',
    (d) =>
      `tokenizer:\n  name_or_path: acme/${d.name()}\n  max_tokens: 4096\n  pad_token: "<pad>"\nkey_dim: 64\nauth_mode: token\npassword_policy: strong-rotating-90-days\ncache_key: ${d.name()}-${d.name()}-v2\n`,
  ],
  [
    'lambda',
    'src/keys.ts',
    (d) =>
      `export const queryKeys = {\n  tokens: ['tokens', '${d.word()}'] as const,\n  apiKey: (id: string) => ['api-key', id] as const,\n};\nconst secretKey = deriveKey(passphrase, salt);\nconst token = jwt.sign({ sub: user.id }, config.jwtSecret);\nif (password !== confirmPassword) throw new PasswordMismatchError();\n`,
  ],
  [
    'css',
    'web/style.css',
    (d) =>
      `.token.keyword{color:#${d.hex(6)}}.token.string{color:#${d.hex(6)}}#password-input::placeholder{color:#${d.hex(6)}}\n[data-token="${d.hex(8)}"]{display:none}\n`,
  ],
  [
    'cli-help',
    'docs/cli.txt',
    (d) =>
      `usage: ${d.word()} [--token TOKEN] [--password PASSWORD] [--api-key KEY]\n\n  --token TOKEN        access token (default: $HF_TOKEN)\n  --password PASSWORD  password for basic auth (default: prompt)\n  -u USER:PASSWORD     credentials\n`,
  ],
  [
    'enumeration',
    'src/kinds.py',
    () =>
      `class AuthType(str, Enum):\n    PASSWORD = "password"\n    API_KEY = "api_key"\n    OAUTH_TOKEN = "oauth_token"\n    CLIENT_SECRET = "client_secret_basic"\n    PRIVATE_KEY = "private_key_jwt"\n`,
  ],
  [
    'utf16-text',
    'docs/notes.txt',
    (d) => ({
      text: `\ufeffDie Passwörter liegen im Tresor. Token: siehe Wiki, Abschnitt ${d.word()}.\r\nAPI key = wird beim Start gelesen\r\n`,
      encoding: 'utf-16le',
    }),
  ],
  [
    'secret-scanner',
    'conf/patterns.toml',
    () =>
      `[[rules]]\nid = "hub-token"\nregex = '''\\b${'hf'}_[A-Za-z]{34}\\b'''\nkeywords = ["${'hf'}_"]\n[[rules]]\nid = "openai"\nregex = '''${'sk'}-(?:proj-)?[A-Za-z0-9_-]{20,}T3Blbk${'FJ'}'''\n`,
  ],
  [
    'renamed-keys',
    'src/state_dict.py',
    (d) =>
      `RENAME = {\n${many(6, (i) => `    "transformer.h.${i}.attn.c_attn.key.weight": "model.layers.${i}.self_attn.k_proj.weight",  # ${d.word()}\n`)}}\nfor key, value in state_dict.items():\n    new_key = key.replace("module.", "").replace("token_type_embeddings", "type_embeddings")\n`,
  ],
];
