/** What looks like the everyday forms and holds no secret: `[kind, path, write]`, where `write(d)` gives a text. */
const stand = (d) =>
  d.pick([
    'changeme',
    'your-password',
    '<password>',
    'xxxxxxxx',
    'your_api_key_here',
    'REPLACE_ME',
    'example',
    '********',
    '...',
  ]);
const hash = (d) => d.pick([d.hex(40), d.hex(64), d.uuid()]);

export const lookalikes = [
  [
    'getenv',
    'app/conf.py',
    () => 'DB = os.getenv("DB_PASSWORD")\nX = os.getenv("DB_PASSWORD", "")\nY = os.getenv("DB_PASSWORD", None)\n',
  ],
  ['getenv-stand-in', 'app/conf.py', (d) => `DB = os.getenv("DB_PASSWORD", "${stand(d)}")\n`],
  ['getenv-file', 'app/conf.py', (d) => `P = os.getenv("DB_PASSWORD_FILE", "/run/secrets/${d.word()}")\n`],
  ['getenv-name', 'app/conf.py', (d) => `K = os.environ.get("SECRET_NAME", "prod/${d.word()}/db")\n`],
  ['getenv-url', 'app/conf.py', (d) => `U = os.getenv("TOKEN_URL", "https://auth.acme.io/${d.word()}/token")\n`],
  [
    'getenv-bool',
    'app/conf.py',
    () => `U = os.getenv("USE_TOKEN", "false")\nT = os.getenv("PASSWORD_ENABLED", "true")\n`,
  ],
  [
    'getenv-number',
    'app/conf.py',
    (d) => `U = int(os.getenv("MAX_TOKENS", "${d.digits(4)}"))\nT = os.getenv("TOKEN_TTL", "${d.digits(5)}")\n`,
  ],
  [
    'get-nested',
    'app/conf.py',
    () => `p = cfg.get("password", os.environ["DB_PASSWORD"])\nq = cfg.get("password", cfg.get("passwd"))\n`,
  ],
  [
    'get-key',
    'app/conf.py',
    (d) => `p = form.get("password", "password_confirm")\nq = data.get("token", "${d.word()}")\n`,
  ],
  [
    'setdefault',
    'app/conf.py',
    () => `os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")\nd.setdefault("password", None)\n`,
  ],
  [
    'config',
    'settings.py',
    () => `P = config("EMAIL_HOST_PASSWORD", default="")\nQ = env("SECRET_KEY")\nR = env.str("DB_PASS")\n`,
  ],
  [
    'field',
    'settings.py',
    () =>
      `    password: str = Field(..., description="Password of the data base")\n    api_key: str = Field(default="", title="The API key")\n`,
  ],
  [
    'type-name',
    'settings.py',
    () =>
      `    password: Optional[SecretStr] = None\n    token: "TokenCredential"\n    api_key: Union[str, Callable[[], str]] = None\n`,
  ],
  [
    'node-or',
    'config.js',
    () =>
      `const password = process.env.DB_PASSWORD || '';\nconst t = process.env.TOKEN ?? undefined;\nconst p = opts.password || 'password';\n`,
  ],
  ['ruby-fetch', 'config.rb', () => `password = ENV.fetch("DB_PASSWORD")\ntoken = ENV.fetch("TOKEN", nil)\n`],
  [
    'php-env',
    'config/db.php',
    () => `<?php return ['password' => env('DB_PASSWORD', ''), 'passwords' => 'users', 'driver' => 'session'];\n`,
  ],
  [
    'spring-value',
    'Conf.java',
    () => `@Value("\${db.password}")\nprivate String p;\n@Value("\${db.password:}")\nprivate String q;\n`,
  ],
  [
    'shell-default',
    'run.sh',
    () => `export DB_PASSWORD="\${DB_PASSWORD:-}"\nTOKEN=\${TOKEN:?set TOKEN}\nPASSWORD=\${1:-changeme}\n`,
  ],
  [
    'argparse',
    'cli.py',
    () =>
      `parser.add_argument("--token", default=None, help="API token to use for the hub")\nparser.add_argument("--password", default="", type=str)\n`,
  ],
  [
    'argparse-token',
    'cli.py',
    (d) =>
      `p.add_argument("--pad-token", default="<pad>")\np.add_argument("--max-tokens", default="${d.digits(4)}")\np.add_argument("--tokenizer", default="bert-base-uncased")\n`,
  ],
  [
    'argparse-env',
    'cli.py',
    () => `p.add_argument("--api-key", default=os.environ.get("API_KEY"), help="key of the service, sk-...")\n`,
  ],
  [
    'click',
    'cli.py',
    () => `@click.option("--password", prompt=True, hide_input=True, help="Password to sign in with")\n`,
  ],
  ['typer', 'cli.py', () => `def main(api_key: str = typer.Option(..., "--api-key", envvar="ACME_API_KEY")): ...\n`],
  [
    'absl',
    'cli.py',
    () =>
      `flags.DEFINE_string("password", None, "Password of the store.")\nflags.DEFINE_string("token_file", "tokens.txt", "Where it is.")\n`,
  ],
  [
    'commander',
    'cli.js',
    () =>
      `program.option("--password <pw>", "password of the database");\nprogram.option("-t, --token <token>", "token for the registry", process.env.TOKEN);\n`,
  ],
  ['yargs', 'cli.js', () => `.option('token', { describe: 'token of the registry', type: 'string' })\n`],
  [
    'go-flag',
    'main.go',
    () =>
      `var pw = flag.String("password", "", "database password")\nvar f = flag.String("token-file", "token.json", "file")\n`,
  ],
  [
    'props',
    'Db.java',
    () =>
      `props.put("password", password);\nprops.setProperty("db.password", System.getenv("DB_PASSWORD"));\nprops.put("password", "password");\n`,
  ],
  [
    'set-password',
    'Db.java',
    () =>
      `dataSource.setPassword(env.get("PW"));\nuser.setPassword("");\nbuilder.password(config.password()).build();\n`,
  ],
  [
    'label-pairs',
    'Form.java',
    () =>
      `labels.put("password", "Password");\nm.put("forgotPassword", "Forgot your password?");\nt.put("token", "Access token");\n`,
  ],
  [
    'spark',
    'job.scala',
    () => `.option("user", user).option("password", sys.env("PW"))\n.option("passwordField", "pw")\n`,
  ],
  [
    'header-set',
    'api.go',
    () =>
      `req.Header.Set("X-Api-Key", apiKey)\nreq.Header.Set("Authorization", "Bearer "+token)\nreq.Header.Set("X-Auth-Token", os.Getenv("TOKEN"))\n`,
  ],
  [
    'header-names',
    'api.js',
    () =>
      `headers.append('x-auth-token', token);\nconst names = ['x-api-key', 'x-request-id'];\nheaders.set('access-control-allow-headers', 'authorization,x-api-key');\n`,
  ],
  [
    'login',
    'mail.py',
    () =>
      `server.login(user, password)\nlogin("bob", password)\nself.login("/accounts/login", "next")\nclient.login(username="bob")\n`,
  ],
  [
    'login-stand-in',
    'test_login.py',
    () => `client.login("user", "password")\nclient.login("admin", "admin")\nlogin("alice", "wrong-password")\n`,
  ],
  [
    'auth-tuple',
    'api.py',
    () =>
      `r = requests.get(url, auth=("user", "pass"))\nr = requests.get(url, auth=(user, password))\nauth = ("username", "password")\n`,
  ],
  [
    'auth-none',
    'api.py',
    () => `auth = ("basic", "digest")\nAUTH = ("login", "logout")\nallowed_auth = ("bearer_token", "api_key")\n`,
  ],
  [
    'connect',
    'db.py',
    () =>
      `psycopg2.connect(host="db", user="app", password=os.environ["PW"])\npsycopg2.connect("dbname=app user=app password=%s" % pw)\npymysql.connect(passwd=settings.PW)\n`,
  ],
  [
    'engine',
    'db.py',
    () =>
      `create_engine("postgresql://user:password@localhost/db")\ncreate_engine(f"postgresql://{user}:{password}@{host}/db")\ncreate_engine("sqlite:///x.db")\n`,
  ],
  [
    'engine-masked',
    'db.py',
    () => `print("postgresql://app:***@db.acme.io/app")\nurl = "postgresql://app:%s@db/app" % quote(pw)\n`,
  ],
  [
    'pdo',
    'db.php',
    () => `$db = new PDO('mysql:host=db;dbname=x', $user, $password);\n$db = new PDO($dsn, 'root', '');\n`,
  ],
  [
    'create-user',
    'seed.py',
    () =>
      `User.objects.create_user("bob", "b@acme.io", password)\nUser.objects.create_user("bob", "b@acme.io", "password")\n`,
  ],
  [
    'tf-output',
    'outputs.json',
    (d) =>
      `{\n  "db_password": { "sensitive": true, "type": "string", "value": null },\n  "vpc_id": { "value": "vpc-0${d.hex(16)}" },\n  "token_url": { "value": "https://x.acme.io/t" }\n}\n`,
  ],
  [
    'tf-output-hcl',
    'outputs.tf',
    () => `output "db_password" {\n  value     = random_password.db.result\n  sensitive = true\n}\n`,
  ],
  [
    'tf-state-hash',
    'terraform.tfstate',
    (d) =>
      `{"version": 4, "lineage": "${d.uuid()}", "outputs": {"image_digest": {"value": "sha256:${d.hex(64)}", "type": "string"}}}\n`,
  ],
  [
    'tf-variable',
    'variables.tf',
    () =>
      `variable "db_password" {\n  type        = string\n  description = "Password of the data base of the store"\n  sensitive   = true\n}\nvariable "token_ttl" {\n  default = "3600s"\n}\n`,
  ],
  [
    'tf-reference',
    'main.tf',
    () =>
      `  password = var.db_password\n  token    = data.vault_generic_secret.x.data["token"]\n  secret   = aws_secretsmanager_secret.db.name\n`,
  ],
  [
    'csv-empty',
    'users.csv',
    (d) => `username,password,role\n${d.word()},,admin\n${d.word()},****,user\n${d.word()},changeme,user\n`,
  ],
  [
    'csv-hashed',
    'users.csv',
    (d) => `id,password_hash,token_id\n1,${d.hex(64)},${d.uuid()}\n2,${d.hex(64)},${d.uuid()}\n`,
  ],
  [
    'csv-tokens',
    'vocab.csv',
    (d) => `token,count,idf\n${d.word()},12,0.5\nthe,9000,0.1\n##ing,55,0.2\n${d.hex(6)},3,9.1\n`,
  ],
  [
    'csv-features',
    'data.csv',
    (d) => `passengers,tokens,keyword,pass_rate\n${d.digits(3)},${d.digits(4)},${d.word()},0.${d.digits(4)}\n`,
  ],
  [
    'csv-key',
    'table.csv',
    (d) => `key,value,hash\nalpha,${d.digits(8)},${d.hex(32)}\nbeta,${d.digits(8)},${d.hex(32)}\n`,
  ],
  [
    'csv-sentences',
    'reviews.csv',
    (d) => `id,text,secret\n1,"my password, is ${d.word()}",no\n2,"token, key and secret",yes\n`,
  ],
  [
    'csv-translations',
    'words.csv',
    () => `key,en,de\npassword,Password,Passwort\ntoken,Token,Token\nsecret,Secret,Geheimnis\n`,
  ],
  ['tsv', 'vocab.tsv', (d) => `token\tid\n${d.word()}\t${d.digits(4)}\n<pad>\t0\n`],
  [
    'yaml-block',
    'values.yaml',
    () =>
      `description: |\n  The password is read from the secret.\npassword: |\n  # set by the operator\nnote: >-\n  token: see the vault\n`,
  ],
  ['yaml-block-stand-in', 'values.yaml', (d) => `password: >-\n  ${stand(d)}\ntoken: |\n  \${TOKEN}\n`],
  [
    'yaml-nested',
    'values.yaml',
    (d) =>
      `password:\n  existingSecret: ${d.word()}-${d.word()}\n  secretKey: db-password\ntoken:\n  - read\n  - write\n`,
  ],
  ['yaml-empty', 'values.yaml', () => `password:\nuser: app\napi_key: ~\ntoken: ""\nport: 5432\n`],
  [
    'yaml-reference',
    'values.yaml',
    () => `password: !Ref DbPassword\ntoken: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\napi_key: \${{ secrets.API_KEY }}\n`,
  ],
  [
    'yaml-schema',
    'openapi.yaml',
    () =>
      `        password:\n          type: string\n          format: password\n          description: The password of the account\n`,
  ],
  [
    'json-name-value',
    'task.json',
    () =>
      `{"environment": [{"name": "DB_PASSWORD", "value": ""}, {"name": "TOKEN_URL", "value": "https://x.acme.io/token"}]}\n`,
  ],
  [
    'json-name-from',
    'task.json',
    (d) =>
      `{"secrets": [{"name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:eu-west-1:${d.digits(12)}:parameter/db"}]}\n`,
  ],
  [
    'json-value-name',
    'task.json',
    (d) => `[{"value": "${d.word()}${d.digits(3)}", "name": "PROJECT"}, {"name": "DB_PASSWORD", "value": "\${DB}"}]\n`,
  ],
  [
    'json-other-value',
    'task.json',
    (d) => `[{"value": "${d.alnum(24)}", "name": "BUILD"}, {"name": "DB_PASSWORD", "valueFrom": "x"}]\n`,
  ],
  [
    'json-schema',
    'schema.json',
    () => `{"password": {"type": "string", "minLength": 8, "title": "Password", "default": ""}}\n`,
  ],
  ['json-next-line', 'conf.json', () => `{\n  "password":\n    null,\n  "token":\n    "\${TOKEN}"\n}\n`],
  [
    'k8s-env',
    'pod.yaml',
    (d) =>
      `env:\n- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: ${d.word()}-db\n      key: password\n- name: TOKEN_PATH\n  value: /var/run/secrets/token\n`,
  ],
  [
    'k8s-env-next',
    'pod.yaml',
    (d) =>
      `env:\n- name: DB_PASSWORD\n  valueFrom: { secretKeyRef: { name: db, key: pw } }\n- name: IMAGE\n  value: ${d.hex(40)}\n`,
  ],
  [
    'k8s-stand-in',
    'pod.yaml',
    () => `env:\n- name: DB_PASSWORD\n  value: $(DB_PASSWORD)\n- name: API_KEY\n  value: "{{ .Values.apiKey }}"\n`,
  ],
  [
    'helm',
    'deploy.sh',
    () => `helm install db bitnami/postgresql --set auth.password=$PW --set auth.existingSecret=db\n`,
  ],
  [
    'ini',
    'app.ini',
    () => `[db]\npassword =\npassword_file = /run/secrets/db\ntoken = %(TOKEN)s\npassword_policy = strong_and_long_1\n`,
  ],
  [
    'properties',
    'application.properties',
    () => `spring.datasource.password=\${DB_PASSWORD}\ndb.password=\npassword.min.length=12\ntoken.uri=/oauth2/token\n`,
  ],
  [
    'xml',
    'settings.xml',
    (d) =>
      `<password>\${env.PW}</password>\n<password></password>\n<password>${d.pick(['***', 'changeit', 'PASSWORD'])}</password>\n<passwordEncoder ref="bcryptEncoder10"/>\n`,
  ],
  ['xml-encrypted', 'settings.xml', (d) => `<password>{${d.base64(32)}}</password>\n`],
  [
    'xml-key-value',
    'web.config',
    (d) =>
      `<add key="password" value="" />\n<add key="password" value="#{Password}#" />\n<add key="webpages:Version" value="3.0.0.0" />\n<add key="TokenLifetime" value="${d.digits(4)}" />\n`,
  ],
  [
    'xml-public-key',
    'app.config',
    (d) =>
      `<assemblyIdentity name="Newtonsoft.Json" publicKeyToken="${d.hex(16)}" />\n<dependentAssembly key="${d.hex(16)}"/>\n`,
  ],
  [
    'plist',
    'Info.plist',
    () =>
      `<key>ApiToken</key>\n<string>$(API_TOKEN)</string>\n<key>NSPasswordPrompt</key>\n<string>Enter your password</string>\n`,
  ],
  [
    'netrc',
    'README.txt',
    () => `machine api.acme.io login <user> password <token>\nmachine learning login page password reset\n`,
  ],
  ['netrc-variable', 'setup.sh', () => `echo "machine api.acme.io login $USER password $TOKEN" >> ~/.netrc\n`],
  ['mycnf', '.my.cnf', () => `[client]\nuser=root\npassword=\n[mysqldump]\npassword=\${MYSQL_PASSWORD}\n`],
  [
    'magic',
    'nb.py',
    () =>
      `%env DB_PASSWORD\n%env TOKENIZERS_PARALLELISM=false\n%set_env API_TOKEN=$token\n%env API_KEY=your_api_key_here\n`,
  ],
  [
    'bang',
    'nb.py',
    () => `!export API_TOKEN=$TOKEN\n!curl -u bob:$PW https://x.acme.io\n!huggingface-cli login --token {token}\n`,
  ],
  [
    'export',
    'env.sh',
    () =>
      `export DB_PASSWORD=$(pass show db)\nexport TOKEN=$1\nexport API_KEY=\nexport PASSWORD_STORE_DIR=~/.password-store\n`,
  ],
  [
    'export-js',
    'db.js',
    () =>
      `export const tokenKinds = ['a1', 'b2'];\nexport default password;\nexport const PASSWORD_RESET_ROUTE = '/reset-password1';\n`,
  ],
  [
    'fish',
    'conf.fish',
    () =>
      `set -x API_TOKEN $argv[1]\nset -gx DB_PASSWORD (pass show db)\nset -e API_TOKEN\nset -x TOKEN_DIR ~/.tokens2\n`,
  ],
  ['set-options', 'run.sh', () => `set -euo pipefail\nset -x\nset -- token password\nunset API_TOKEN\n`],
  [
    'powershell',
    'run.ps1',
    () =>
      `$env:DB_PASSWORD = $password\n$env:TOKEN = (Get-Secret x)\n$p = ConvertTo-SecureString $env:PW -AsPlainText -Force\n$c = Read-Host "Password" -AsSecureString\n`,
  ],
  ['batch', 'run.bat', () => `set DB_PASSWORD=%1\r\nset /p TOKEN="Token: "\r\nset PASSWORD=\r\n`],
  [
    'docker',
    'Dockerfile',
    () =>
      `ARG PIP_TOKEN\nENV DB_PASSWORD=\${DB_PASSWORD}\nENV TOKENIZERS_PARALLELISM=false\nENV PASSWORD_FILE=/run/secrets/db1\nRUN --mount=type=secret,id=token1 pip install x\n`,
  ],
  [
    'docker-run',
    'run.sh',
    () =>
      `docker run -e MYSQL_ROOT_PASSWORD mysql:8\ndocker run -e MYSQL_ROOT_PASSWORD=$PW mysql:8\ndocker build --secret id=token,env=TOKEN .\n`,
  ],
  [
    'long-option',
    'run.sh',
    () =>
      `tool --password-stdin < pw.txt\ntool --password=$PW\ntool --password "$(cat pw)"\ntool --token-file t1.json --password-file /run/p\n`,
  ],
  [
    'long-option-text',
    'help.txt',
    () =>
      `  --password PASSWORD   Password to use for the connection.\n  --token TOKEN         API token (env: ACME_TOKEN)\n  --api-key=KEY         key of the service\n`,
  ],
  [
    'long-option-number',
    'run.sh',
    (d) => `train --max-tokens ${d.digits(4)} --pad-token 0 --token-limit=${d.digits(6)} --num-keys 12\n`,
  ],
  [
    'long-option-next',
    'run.sh',
    () => `cli login --token --write-cache2\ncli login --password - < file\ncli login --with-token < token.txt\n`,
  ],
  [
    'sshpass',
    'run.sh',
    () =>
      `sshpass -p "$PW" ssh ops@h\nsshpass -e ssh ops@h\nsshpass -f pw.txt ssh ops@h\nsshpass -p password ssh root@localhost\n`,
  ],
  [
    'mysql',
    'dump.sh',
    () =>
      `mysql -u root -p app < dump.sql\nmysql -u root -p$PW app\nmysql -h db -P3306 -u root --protocol=tcp app\nmysql -u root -ppassword x\n`,
  ],
  ['redis', 'run.sh', () => `redis-cli -h cache -a "$REDIS_PASSWORD" ping\nredis-cli -h cache ping\n`],
  [
    'ports',
    'run.sh',
    () => `ssh -p 22022 host\nscp -P2222 a b\nnmap -p1-65535 host\nmkdir -p data/tokens2025 models/x1\n`,
  ],
  [
    'chpasswd',
    'Dockerfile',
    () =>
      `RUN echo "root:\${PW}" | chpasswd\nRUN echo 'root:root' | chpasswd\nRUN adduser --disabled-password --gecos '' app\n`,
  ],
  [
    'openssl',
    'run.sh',
    () =>
      `openssl enc -aes-256-cbc -pass env:PW -in a\nopenssl enc -pass file:/run/p1 -in a\nopenssl rsa -passin pass:$PW\n`,
  ],
  [
    'curl',
    'get.sh',
    () =>
      `curl -u bob https://x\ncurl -u "$USER:$PW" https://x\ncurl -u user:password https://x\ncurl --user \${U}:\${P} https://x\ncurl -u : --negotiate https://x\n`,
  ],
  [
    'curl-header',
    'get.sh',
    () =>
      `curl -H "Authorization: Bearer $TOKEN" https://x\ncurl -H "Authorization: token YOUR_TOKEN_HERE" https://x\ncurl -H "X-API-Key: <key>" https://x\n`,
  ],
  [
    'auth-header',
    'api.py',
    () =>
      `headers = {"Authorization": f"Bearer {token}"}\nh = {"Authorization": "Token " + token}\nx = {"Authorization": "Basic %s" % b}\n`,
  ],
  [
    'auth-scheme',
    'api.py',
    () =>
      `"""Authorization: Bearer authentication requires a token from the identity provider."""\nREALM = 'Basic realm="Access to the staging site 2"'\n`,
  ],
  [
    'auth-words',
    'api.py',
    () =>
      `# Basic authorization of requests, token authentication and Bearer tokens are supported\nlog("Authorization: token expired_or_missing_2")\n`,
  ],
  ['py-parens', 'db.py', () => `password = (\n    os.environ["PW"]\n)\ntoken = (\n    None\n)\n`],
  [
    'py-parens-text',
    'db.py',
    () => `password_help = (\n    "Use at least 8 characters, 1 digit"\n)\nraise ValueError(\n    "bad password"\n)\n`,
  ],
  [
    'py-doc',
    'db.py',
    () =>
      `def f(password: str, token: str = "") -> str:\n    """Signs in.\n\n    password: the password of the user1\n    token: a string\n    """\n`,
  ],
  [
    'py-tuple',
    'db.py',
    () => `user, password = line.split(":")\nkey, token = "a", "b"\nusername, password = "user", "pass"\n`,
  ],
  [
    'py-compare',
    'db.py',
    () => `if password == "password": pass\nassert token != "token"\nif "password" in text: pass\n`,
  ],
  [
    'py-format',
    'db.py',
    () => `print("password: %s" % p)\nlog.info("token=%s", t)\nx = "password={}".format(p)\ny = f"password={p!r}"\n`,
  ],
  [
    'py-regex',
    'db.py',
    () =>
      `TOKEN = re.compile(r"[A-Za-z0-9]{20}")\ntoken_pattern = "(?u)\\\\b\\\\w\\\\w+\\\\b"\nPASSWORD_RE = "^(?=.*[A-Z])(?=.*\\\\d).{8,}$"\n`,
  ],
  [
    'nlp',
    'tokens.py',
    () =>
      `bos_token = "<s>"\neos_token="<|endoftext|>"\nmask_token = "[MASK]"\ntokens = ["un", "##aff", "##able"]\npad_token = "▁pad2"\n`,
  ],
  [
    'nlp-model',
    'tokens.py',
    () =>
      `tokenizer = "facebook/opt-1.3b"\ntoken_type = "wordpiece"\ntok = get("token_classification", "dslim/bert-base-NER")\n`,
  ],
  [
    'js',
    'db.js',
    () =>
      'const password = `${user}${salt}`;\nconst token = useToken();\nconst passwordInput = "#password-input-2";\nconst key = `user:${id}:token`;\n',
  ],
  [
    'js-css',
    'form.jsx',
    () =>
      `<input type="password" name="password" id="password1" className="form-control-2" autoComplete="current-password" />\n`,
  ],
  [
    'js-labels',
    'labels.ts',
    () =>
      `export const labels = { password: 'Passwort2', token: 'Zugangs-Token', apiKey: 'API-Schlüssel', secret: 'Geheimnis' };\n`,
  ],
  [
    'js-routes',
    'routes.ts',
    () =>
      `export const routes = { password: '/account/password', token: 'oauth/token', apiKeys: '/settings/api-keys' };\n`,
  ],
  [
    'go',
    'db.go',
    () =>
      `password := os.Getenv("PW")\nconst passwordKey = "password"\ntype Token string\nvar ErrPassword = errors.New("password too short")\n`,
  ],
  [
    'go-tags',
    'db.go',
    () =>
      '\tPassword string `json:"password,omitempty" yaml:"password"`\n\tAPIToken string `env:"API_TOKEN" default:""`\n',
  ],
  [
    'rust',
    'db.rs',
    () =>
      `const PASSWORD_ENV: &str = "DB_PASSWORD";\nlet token = env::var("TOKEN")?;\nlet password = String::new();\n#[serde(rename = "password")]\n`,
  ],
  [
    'java',
    'Db.java',
    () =>
      `private static final String PASSWORD = "password";\nprivate static final String TOKEN_HEADER = "X-Auth-Token";\nchar[] password = console.readPassword("Password: ");\n`,
  ],
  [
    'java-annotation',
    'Db.java',
    () =>
      `@JsonProperty("password")\n@Size(min = 8, message = "{password.too.short}")\n@Column(name = "password_hash2")\nprivate String password;\n`,
  ],
  [
    'csharp',
    'Db.cs',
    () =>
      `public string Password { get; set; } = "";\nvar c = new NetworkCredential(user, password);\nnew NetworkCredential("user", "password");\n`,
  ],
  [
    'ruby',
    'db.rb',
    () => `config.password = ENV['PW']\nvalidates :password, length: { minimum: 8 }\n{ :password => :digest1 }\n`,
  ],
  [
    'php',
    'db.php',
    () =>
      `define( 'DB_PASSWORD', getenv('PW') );\ndefine( 'DB_PASSWORD', 'password_here' );\n$password = $_POST['password'];\n`,
  ],
  ['r', 'db.R', () => `password <- Sys.getenv("PW")\ntoken <- rstudioapi::askForPassword("Token")\n`],
  [
    'c',
    'db.h',
    () => `#define PASSWORD_MAX_LEN "128"\n#define TOKEN_STRING "TOKEN_STRING"\nconst char *password = NULL;\n`,
  ],
  [
    'sql',
    'init.sql',
    () =>
      `CREATE USER app WITH PASSWORD :'pw';\nCREATE USER app IDENTIFIED BY '\${PW}';\nSELECT password FROM users WHERE token = ?;\nALTER ROLE app PASSWORD NULL;\n`,
  ],
  [
    'ansible',
    'vars.yml',
    () =>
      `mysql_root_password: "{{ vault_mysql_root_password }}"\nno_log: true\npassword: "{{ lookup('env', 'PW') }}"\n`,
  ],
  [
    'actions',
    '.github/workflows/x.yml',
    () =>
      `env:\n  API_TOKEN: \${{ secrets.API_TOKEN }}\npermissions:\n  id-token: write\nwith:\n  token: \${{ github.token }}\n`,
  ],
  [
    'connection-string',
    'appsettings.json',
    () =>
      `{"Db": "Server=db;Database=x;User Id=app;Password=\${PW};", "E": "Server=.;Integrated Security=true;", "P": "Server=db;User=sa;Password=<password>"}\n`,
  ],
  [
    'log',
    'train.log',
    (d) =>
      `INFO password=*** for app\nINFO token refreshed in 0.${d.digits(3)}s\nINFO tokens/s: ${d.digits(4)}.5 secret: [redacted]\nINFO commit=${d.hex(40)}\n`,
  ],
  [
    'comment',
    'db.py',
    (d) => `# password: see the vault\n# token: a string of 40 characters\n# key = sha256:${d.hex(64)}\n`,
  ],
  [
    'docs',
    'README.md',
    () =>
      `Set \`API_TOKEN=<your token>\` and run \`tool login --token $API_TOKEN\`.\n\npassword: the password of the user\n`,
  ],
  [
    'hash-named',
    'checks.py',
    (d) =>
      `EXPECTED = "${hash(d)}"\ncache_key = "${hash(d)}"\npassword_hash = "${d.hex(64)}"\ntoken_id = "${d.uuid()}"\n`,
  ],
  [
    'test-dummies',
    'tests/test_x.py',
    () =>
      `password = "password"\ntoken = "token"\nsecret = "secret"\napi_key = "test"\ntoken = "fake-token"\napi_key = "dummy_key"\ntoken="abc"\n`,
  ],
];
