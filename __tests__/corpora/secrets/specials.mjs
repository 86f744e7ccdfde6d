import { mark } from './contexts.mjs';

/** Credentials that come in a form of their own: `[id, path, write]`; `write(d)` gives the text of a file with the place marked. */
const pem = (kind, der) =>
  `-----BEGIN ${kind}-----\n${der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END ${kind}-----\n`;
const sequence = (...parts) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 255]), body]);
};
const integer = (bytes) =>
  Buffer.concat([Buffer.from([0x02, 0x82, (bytes.length + 1) >> 8, (bytes.length + 1) & 255, 0]), bytes]);
const small = (n) => Buffer.from([0x02, 1, n]);
const rsa = (d) =>
  sequence(
    small(0),
    integer(d.bytes(256)),
    Buffer.from([0x02, 3, 1, 0, 1]),
    integer(d.bytes(256)),
    ...Array.from({ length: 5 }, () => integer(d.bytes(128))),
  );
const pkcs8 = (d) => {
  const key = rsa(d);
  const algorithm = Buffer.from('300d06092a864886f70d0101010500', 'hex');
  return sequence(small(0), algorithm, Buffer.from([0x04, 0x82, key.length >> 8, key.length & 255]), key);
};
const ec = (d) =>
  Buffer.concat([
    Buffer.from('30770201010420', 'hex'),
    d.bytes(32),
    Buffer.from('a00a06082a8648ce3d030107a14403420004', 'hex'),
    d.bytes(64),
  ]);
const openssh = (d) => {
  const text = (value) =>
    Buffer.concat([Buffer.from([0, 0, value.length >> 8, value.length & 255]), Buffer.from(value)]);
  const publicKey = Buffer.concat([text('ssh-ed25519'), text(d.bytes(32))]);
  const check = d.bytes(4);
  const inner = Buffer.concat([
    check,
    check,
    publicKey,
    text(d.bytes(64)),
    text('ml@build'),
    Buffer.from([1, 2, 3, 4]),
  ]);
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    text('none'),
    text('none'),
    text(''),
    Buffer.from([0, 0, 0, 1]),
    text(publicKey),
    text(inner),
  ]);
};
const kinds = { rsa: ['RSA', rsa], pkcs8: ['', pkcs8], ec: ['EC', ec], openssh: ['OPENSSH', openssh] };
const privateKey = (d, kind) => {
  const [prefix, der] = kinds[kind];
  return pem(`${prefix} PRIVATE KEY`.trim(), der(d));
};
const indent = (text, by) => text.replace(/^(?=.)/gm, by);
const host = (d) => `${d.word()}-${d.word()}.example.org`;
const user = (d) => d.pick(['mlops', 'svc_train', 'airflow', 'app', 'tracker', 'reader']);
const uriPassword = (d) =>
  d.pick([
    () => d.alnum(d.between(12, 24)),
    () => `${d.alnum(9)}%23${d.alnum(4)}`,
    () => `${d.lower(5)}-${d.upperDigits(5)}_${d.alnum(4)}`,
  ])();
const blob = (d) => `https://${d.lower(3)}models.blob.core.windows.net/weights`;
const sas = (d) => `sp=rl&st=${d.date()}T08:00:00Z&se=2027-01-01T08:00:00Z&spr=https&sv=2022-11-02&sr=c&sig=`;
const signature = (d) => encodeURIComponent(d.base64(32));

/** Connection URIs: scheme, port, database; each in several files. */
const schemes = [
  ['postgresql', 5432, '/mlflow'],
  ['postgresql+psycopg2', 5432, '/features'],
  ['postgres', 5432, '/airflow'],
  ['mysql', 3306, '/optuna'],
  ['mysql+pymysql', 3306, '/mlflow?charset=utf8mb4'],
  ['mariadb+mariadbconnector', 3306, '/runs'],
  ['mongodb+srv', undefined, '/experiments?retryWrites=true'],
  ['mongodb', 27017, '/zoo?authSource=admin'],
  ['redis', 6379, '/0'],
  ['rediss', 6380, '/1'],
  ['amqp', 5672, '/vhost'],
  ['amqps', 5671, '/tasks'],
  ['mssql+pyodbc', 1433, '/dw?driver=ODBC+Driver+18'],
  ['clickhouse+native', 9000, '/events'],
  ['snowflake', undefined, '/DB/PUBLIC?warehouse=WH'],
  ['redshift+psycopg2', 5439, '/prod'],
  ['trino', 8443, '/hive'],
  ['cockroachdb', 26257, '/bank'],
  ['neo4j+s', 7687, ''],
  ['ftp', 21, '/data'],
  ['sftp', 22, '/models'],
  ['ldap', 389, ''],
  ['smtp', 587, ''],
  ['https', undefined, '/mlflow'],
  ['http', 5000, '/api/2.0'],
  ['elasticsearch', 9200, '/logs'],
];
const uri = (d, [scheme, port, rest]) => {
  const from = scheme === 'redis' && d.chance(50) ? '' : user(d);
  return `${scheme}://${from}:${mark}${uriPassword(d)}@${host(d)}${port === undefined ? '' : `:${port}`}${rest}`;
};
const uriFiles = [
  ['conf/database.env', (d, v) => `POOL=5\nDATABASE_URL=${v}\n`],
  ['src/db.py', (d, v) => `engine = create_engine("${v}", pool_size=5)\n`],
  ['conf/mlflow.yaml', (d, v) => `mlflow:\n  tracking_uri: ${v}\n  experiment: ${d.name()}\n`],
  [
    'nb/store.ipynb',
    (d, v) =>
      `${JSON.stringify({ cells: [{ cell_type: 'code', execution_count: 1, metadata: {}, outputs: [], source: ['import mlflow\n', `mlflow.set_tracking_uri("${v}")\n`] }], metadata: {}, nbformat: 4, nbformat_minor: 4 }, null, 1)}\n`,
  ],
  ['scripts/migrate.sh', (d, v) => `#!/bin/sh\nalembic -x url='${v}' upgrade head\n`],
  ['logs/worker.log', (d, v) => `${d.time()} ERROR could not connect to ${v}: timeout\n`],
  ['conf/alembic.ini', (d, v) => `[alembic]\nscript_location = migrations\nsqlalchemy.url = ${v}\n`],
];
export const uris = schemes.flatMap((scheme, i) =>
  [0, 3, 5].slice(0, i % 3 === 0 ? 3 : 2).map((step) => {
    const [path, write] = uriFiles[(i + step) % uriFiles.length];
    return [`uri ${scheme[0]}`, path, (d) => write(d, uri(d, scheme))];
  }),
);

export const specials = [
  ['netrc', '.netrc', (d) => `machine ${host(d)}\n  login ${user(d)}\n  password ${mark}${d.password()}\n`],
  [
    'netrc-line',
    'home/_netrc',
    (d) => `machine api.wandb.ai login user password ${mark}${d.hex(40)}\nmachine ${host(d)} login anonymous\n`,
  ],
  [
    'pypirc',
    '.pypirc',
    (d) =>
      `[distutils]\nindex-servers = internal\n\n[internal]\nrepository = https://${host(d)}/simple\nusername = ${user(d)}\npassword = ${mark}${d.password()}\n`,
  ],
  ['kaggle-json', 'kaggle.json', (d) => `{"username":"${d.word()}${d.digits(2)}","key":"${mark}${d.hex(32)}"}`],
  [
    'kaggle-pretty',
    '.kaggle/kaggle.json',
    (d) => JSON.stringify({ username: d.word(), key: mark + d.hex(32) }, null, 2),
  ],
  [
    'kaggle-cell',
    'nb/kaggle.ipynb',
    (d) =>
      JSON.stringify(
        {
          cells: [
            {
              cell_type: 'code',
              metadata: {},
              outputs: [],
              source: [
                '!mkdir -p ~/.kaggle\n',
                `!echo '{"username":"${d.word()}","key":"${mark}${d.hex(32)}"}' > ~/.kaggle/kaggle.json\n`,
              ],
            },
          ],
          metadata: {},
          nbformat: 4,
          nbformat_minor: 2,
        },
        null,
        1,
      ),
  ],
  [
    'docker-auth',
    '.docker/config.json',
    (d) =>
      JSON.stringify(
        { auths: { [host(d)]: { auth: mark + Buffer.from(`${user(d)}:${d.password()}`).toString('base64') } } },
        null,
        2,
      ),
  ],
  [
    'docker-json-secret',
    'k8s/pull.yaml',
    (d) =>
      `apiVersion: v1\nkind: Secret\ntype: kubernetes.io/dockerconfigjson\nmetadata:\n  name: pull\ndata:\n  .dockerconfigjson: ${mark}${Buffer.from(JSON.stringify({ auths: { 'registry.example.org': { username: user(d), password: d.password(), auth: Buffer.from(`${user(d)}:${d.alnum(20)}`).toString('base64') } } })).toString('base64')}\n`,
  ],
  [
    'k8s-password',
    'k8s/db-secret.yaml',
    (d) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  username: ${Buffer.from('postgres').toString('base64')}\n  password: ${mark}${Buffer.from(d.alnum(20)).toString('base64')}\n`,
  ],
  [
    'dvc-local',
    '.dvc/config.local',
    (d) =>
      `['remote "storage"']\n    url = s3://acme-${d.word()}/dvc\n    access_key_id = AKIA${d.base32(16)}\n    secret_access_key = ${mark}${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40)}\n`,
  ],
  [
    'dvc-ssh',
    '.dvc/config',
    (d) =>
      `[core]\n    remote = ssh\n['remote "ssh"']\n    url = ssh://${host(d)}/data\n    user = ${user(d)}\n    password = ${mark}${d.password()}\n`,
  ],
  [
    'dvc-azure',
    '.dvc/config.local',
    (d) =>
      `['remote "az"']\n    url = azure://weights\n    connection_string = 'DefaultEndpointsProtocol=https;AccountName=${d.lower(9)};AccountKey=${mark}${d.base64(64)};EndpointSuffix=core.windows.net'\n`,
  ],
  [
    'mlflow-uri',
    'MLproject',
    (d) =>
      `name: ${d.name()}\nentry_points:\n  main:\n    command: "mlflow server --backend-store-uri postgresql://mlflow:${mark}${d.alnum(16)}@${host(d)}/mlflow"\n`,
  ],
  [
    'mlflow-auth',
    'basic_auth.ini',
    (d) =>
      `[mlflow]\ndefault_permission = READ\ndatabase_uri = sqlite:///basic_auth.db\nadmin_username = admin\nadmin_password = ${mark}${d.password()}\n`,
  ],
  [
    'wandb-settings',
    'wandb/settings',
    (d) =>
      `[default]\nentity = ${d.word()}\nproject = ${d.name()}\nbase_url = https://api.wandb.ai\napi_key = ${mark}${d.hex(40)}\n`,
  ],
  [
    'wandb-login',
    'src/log.py',
    (d) => `import wandb\nwandb.login(key="${mark}${d.hex(40)}")\nwandb.init(project="${d.name()}")\n`,
  ],
  ['wandb-shell', 'scripts/setup.sh', (d) => `pip install wandb\nwandb login ${mark}${d.hex(40)}\n`],
  [
    'comet-experiment',
    'src/comet.py',
    (d) =>
      `from comet_ml import Experiment\nexp = Experiment(api_key="${mark}${d.alnum(25)}", project_name="${d.name()}")\n`,
  ],
  [
    'clearml-conf',
    'clearml.conf',
    (d) =>
      `api {\n    web_server: https://app.clear.ml\n    credentials {\n        "access_key" = "${d.upperDigits(20)}"\n        "secret_key" = "${mark}${d.alnum(50)}"\n    }\n}\n`,
  ],
  ['sas-url', 'src/download.py', (d) => `URL = "${blob(d)}?${sas(d)}${mark}${signature(d)}"\n`],
  [
    'sas-yaml',
    'conf/data.yaml',
    (d) => `dataset:\n  source: ${blob(d)}/train.parquet?${sas(d)}${mark}${signature(d)}\n`,
  ],
  ['sas-token', '.env.azure', (d) => `AZURE_STORAGE_SAS_TOKEN="?${sas(d)}${mark}${signature(d)}"\n`],
  [
    'azure-connection',
    'conf/appsettings.json',
    (d) =>
      JSON.stringify(
        {
          Storage: `DefaultEndpointsProtocol=https;AccountName=${d.lower(8)};AccountKey=${mark}${d.base64(64)};EndpointSuffix=core.windows.net`,
        },
        null,
        2,
      ),
  ],
  [
    'servicebus',
    'conf/bus.env',
    (d) =>
      `BUS=Endpoint=sb://${d.word()}.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${mark}${d.base64(32)}\n`,
  ],
  [
    'ado-net',
    'conf/db.json',
    (d) =>
      JSON.stringify(
        {
          ConnectionStrings: {
            Main: `Server=tcp:${host(d)},1433;Database=dw;User ID=${user(d)};Password=${mark}${d.alnum(18)};Encrypt=True;`,
          },
        },
        null,
        2,
      ),
  ],
  [
    'odbc',
    'src/odbc.py',
    (d) =>
      `cn = pyodbc.connect("DRIVER={ODBC Driver 18};SERVER=${host(d)};UID=${user(d)};PWD=${mark}${d.alnum(16)}")\n`,
  ],
  [
    'jdbc',
    'conf/spark-defaults.conf',
    (d) => `spark.app.url jdbc:postgresql://${host(d)}:5432/dw?user=${user(d)}&password=${mark}${d.alnum(18)}\n`,
  ],
  [
    'libpq',
    'src/pg.py',
    (d) => `conn = psycopg2.connect("host=${host(d)} dbname=runs user=${user(d)} password=${mark}${d.alnum(17)}")\n`,
  ],
  [
    'db-call',
    'src/mysql.py',
    (d) => `db = pymysql.connect(host="${host(d)}", user="${user(d)}", password="${mark}${d.password()}", db="runs")\n`,
  ],
  [
    'snowflake-call',
    'src/snow.py',
    (d) =>
      `ctx = snowflake.connector.connect(\n    user="${user(d)}",\n    password="${mark}${d.password()}",\n    account="${d.lower(7)}-${d.lower(7)}",\n)\n`,
  ],
  [
    'aws-credentials',
    '.aws/credentials',
    (d) =>
      `[default]\naws_access_key_id = AKIA${d.base32(16)}\naws_secret_access_key = ${mark}${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40)}\n`,
  ],
  [
    'boto3',
    'src/s3.py',
    (d) =>
      `s3 = boto3.client(\n    "s3",\n    aws_access_key_id="AKIA${d.base32(16)}",\n    aws_secret_access_key="${mark}${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40)}",\n)\n`,
  ],
  [
    's3fs',
    'src/fs.py',
    (d) =>
      `fs = s3fs.S3FileSystem(key="AKIA${d.base32(16)}", secret="${mark}${d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40)}")\n`,
  ],
  [
    'aws-tfstate',
    'infra/terraform.tfstate',
    (d) =>
      JSON.stringify(
        {
          version: 4,
          resources: [
            {
              type: 'aws_iam_access_key',
              name: 'ci',
              instances: [
                {
                  attributes: {
                    id: `AKIA${d.base32(16)}`,
                    secret: mark + d.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 40),
                    status: 'Active',
                    user: d.word(),
                  },
                },
              ],
            },
          ],
        },
        null,
        2,
      ),
  ],
  [
    'db-tfstate',
    'infra/prod.tfstate',
    (d) =>
      JSON.stringify(
        {
          version: 4,
          resources: [
            {
              type: 'aws_db_instance',
              name: 'mlflow',
              instances: [
                { attributes: { address: host(d), engine: 'postgres', password: mark + d.password(), port: 5432 } },
              ],
            },
          ],
        },
        null,
        2,
      ),
  ],
  [
    'random-password-tfstate',
    'infra/random.tfstate',
    (d) =>
      JSON.stringify(
        {
          version: 4,
          resources: [
            {
              type: 'random_password',
              name: 'db',
              instances: [{ attributes: { length: 24, result: mark + d.alnum(24) }, sensitive_attributes: [] }],
            },
          ],
        },
        null,
        2,
      ),
  ],
  [
    'service-account',
    'keys/gcp.json',
    (d) =>
      JSON.stringify(
        {
          type: 'service_account',
          project_id: d.name(),
          private_key_id: d.hex(40),
          private_key: mark + privateKey(d, 'pkcs8'),
          client_email: `train@${d.name()}.iam.gserviceaccount.com`,
        },
        null,
        2,
      ),
  ],
  ['rsa-key', 'certs/server.key', (d) => mark + privateKey(d, 'rsa')],
  ['pkcs8-key', 'certs/tls.pem', (d) => mark + privateKey(d, 'pkcs8')],
  ['ec-key', 'certs/ec.pem', (d) => mark + privateKey(d, 'ec')],
  ['openssh-key', '.ssh/id_ed25519', (d) => mark + privateKey(d, 'openssh')],
  [
    'yaml-key',
    'conf/ssh.yaml',
    (d) => `deploy:\n  host: ${host(d)}\n  key: |\n    ${mark}${indent(privateKey(d, 'openssh'), '    ').trimStart()}`,
  ],
  ['env-key', '.env.key', (d) => `APP=1\nSIGNING_KEY="${mark}${privateKey(d, 'ec').replaceAll('\n', '\\n')}"\n`],
  ['python-key', 'tests/keys.py', (d) => `KEY = """${mark}${privateKey(d, 'rsa')}"""\n`],
  [
    'cell-key',
    'nb/ssh.ipynb',
    (d) =>
      JSON.stringify(
        {
          cells: [
            {
              cell_type: 'code',
              metadata: {},
              outputs: [],
              source: `key = """${mark}${privateKey(d, 'openssh')}"""\n`.split(/(?<=\n)/),
            },
          ],
          metadata: {},
          nbformat: 4,
          nbformat_minor: 4,
        },
        null,
        1,
      ),
  ],
  [
    'k8s-tls',
    'k8s/tls.yaml',
    (d) =>
      `apiVersion: v1\nkind: Secret\ntype: kubernetes.io/tls\ndata:\n  tls.key: ${mark}${Buffer.from(privateKey(d, 'pkcs8')).toString('base64')}\n`,
  ],
  [
    'slack-webhook',
    'src/notify.py',
    (d) =>
      `HOOK = "${mark}https://hooks.slack.com/${'services'}/T${d.upperDigits(10)}/B${d.upperDigits(10)}/${d.alnum(24)}"\n`,
  ],
  [
    'discord-webhook',
    'conf/alerts.yaml',
    (d) => `alerts:\n  url: ${mark}https://discord.com/api/${'webhooks'}/1${d.digits(18)}/${d.urlSafe(68)}\n`,
  ],
  [
    'teams-webhook',
    'conf/teams.json',
    (d) =>
      JSON.stringify({
        url: `${mark}https://acme.webhook.office.com/webhookb2/${d.uuid()}@${d.uuid()}/IncomingWebhook/${d.hex(32)}/${d.uuid()}`,
      }),
  ],
  [
    'basic-header',
    'scripts/query.sh',
    (d) =>
      `curl -H "Authorization: Basic ${mark}${Buffer.from(`${user(d)}:${d.password()}`).toString('base64')}" https://${host(d)}/\n`,
  ],
  ['curl-user', 'scripts/get.sh', (d) => `curl -u ${user(d)}:${mark}${d.alnum(16)} https://${host(d)}/model.bin -O\n`],
  ['requests-auth', 'src/pull.py', (d) => `r = requests.get(URL, auth=("${user(d)}", "${mark}${d.password()}"))\n`],
  [
    'maven',
    'settings.xml',
    (d) =>
      `<settings><servers><server>\n  <id>internal</id>\n  <username>${user(d)}</username>\n  <password>${mark}${d.password()}</password>\n</server></servers></settings>\n`,
  ],
  [
    'sql-user',
    'db/users.sql',
    (d) => `CREATE DATABASE mlflow;\nCREATE USER tracker WITH PASSWORD '${mark}${d.password()}';\n`,
  ],
  [
    'jupyter-config',
    'jupyter_server_config.py',
    (d) => `c.ServerApp.ip = '0.0.0.0'\nc.ServerApp.token = '${mark}${d.hex(48)}'\n`,
  ],
  [
    'jupyter-url',
    'logs/jupyter.log',
    (d) => `[I ${d.date()} ServerApp] http://0.0.0.0:8888/lab?token=${mark}${d.hex(48)}\n`,
  ],
  [
    'sshpass',
    'scripts/copy.sh',
    (d) => `sshpass -p '${mark}${d.password()}' scp model.bin ${user(d)}@${host(d)}:/srv/\n`,
  ],
  [
    'mysql-flag',
    'scripts/dump.sh',
    (d) => `mysqldump -h ${host(d)} -u ${user(d)} -p${mark}${d.alnum(16)} runs > dump.sql\n`,
  ],
  ['docker-login', 'scripts/login.sh', (d) => `docker login ${host(d)} -u ${user(d)} -p ${mark}${d.alnum(20)}\n`],
  ['pgpass', '.pgpass', (d) => `${host(d)}:5432:mlflow:${user(d)}:${mark}${d.alnum(18)}\n`],
  [
    'airflow',
    'airflow.cfg',
    (d) =>
      `[core]\nfernet_key = ${mark}${d.base64(32).replaceAll('+', '-').replaceAll('/', '_')}\nexecutor = LocalExecutor\n`,
  ],
  [
    'sagemaker',
    'src/launch.py',
    (d) =>
      `est = HuggingFace(\n    entry_point="train.py",\n    environment={"HF_TOKEN": "${mark}${'hf'}_${d.letters(34)}"},\n)\n`,
  ],
  [
    'percent',
    'src/redirect.js',
    (d) =>
      `location = "https://example.org/go?to=https%3A%2F%2Fapi.example.org%3Fkey%3D${mark}${'gsk'}%5F${d.alnum(52)}";\n`,
  ],
];

const packable = [
  ['conf/.env', (d) => `A=1\nDB_PASSWORD=${d.password()}\n`],
  ['train.py', (d) => `x = 1\nhf_token = "${'hf'}_${d.letters(34)}"\n`],
  ['settings.json', (d) => JSON.stringify({ WANDB_API_KEY: d.hex(40) })],
  ['id_rsa', (d) => privateKey(d, 'rsa')],
  [
    'nb/demo.ipynb',
    (d) =>
      JSON.stringify({
        cells: [
          {
            cell_type: 'code',
            metadata: {},
            outputs: [],
            source: [`openai.api_key = "${'sk'}-proj-${d.urlSafe(74)}T3BlbkFJ${d.urlSafe(74)}"`],
          },
        ],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 4,
      }),
  ],
  ['pkg/client.py', (d) => `URL = "postgresql://svc:${d.alnum(16)}@db.example.org/x"\n`],
];
/** Archives: what packs them, and the name of the file. */
export const archives = [
  ['zip', 'data/bundle.zip'],
  ['zip', 'dist/tool-1.0-py3-none-any.whl'],
  ['tar', 'data/export.tar'],
  ['tar.gz', 'dist/tool-1.0.tar.gz'],
  ['gz', 'data/dump.gz'],
  ['zip', 'model/archive.mar'],
  ['zip', 'lib/job.jar'],
].flatMap(([pack, path], i) =>
  [0, 1, 2].map((step) => [`${pack} ${path}`, path, pack, packable[(2 * i + step) % packable.length]]),
);

const u64 = (n) => {
  const b = Buffer.alloc(8);
  b.writeBigUInt64LE(BigInt(n));
  return b;
};
const npy = (d, token) => {
  const header = `{'descr': '<U${token.length}', 'fortran_order': False, 'shape': (1,), }`.padEnd(117) + '\n';
  return Buffer.concat([
    Buffer.from('\x93NUMPY\x01\x00', 'latin1'),
    Buffer.from([118, 0]),
    Buffer.from(header),
    Buffer.from([...Buffer.from(token)].flatMap((byte) => [byte, 0, 0, 0])),
  ]);
};
/** Binary files with a token in them: `[id, path, write(d, token)]`. */
export const binaries = [
  [
    'safetensors',
    'model.safetensors',
    (d, token) => {
      const header = JSON.stringify({
        __metadata__: { format: 'pt', source: token },
        w: { dtype: 'F32', shape: [64], data_offsets: [0, 256] },
      });
      return Buffer.concat([u64(header.length), Buffer.from(header), d.bytes(2_000)]);
    },
  ],
  [
    'pickle',
    'model.pkl',
    (d, token) =>
      Buffer.concat([
        Buffer.from('8004950000000000000000', 'hex'),
        Buffer.from('7d94288c047465737494', 'hex'),
        Buffer.from([0x8c, token.length]),
        Buffer.from(token),
        Buffer.from('9475', 'hex'),
        d.bytes(900),
        Buffer.from('2e', 'hex'),
      ]),
  ],
  ['npy', 'names.npy', npy],
  [
    'png',
    'plot.png',
    (d, token) =>
      Buffer.concat([
        Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
        Buffer.alloc(13),
        Buffer.from([0, 0, 0, token.length + 8]),
        Buffer.from(`tEXtComment\0${token}`),
        d.bytes(3_000),
      ]),
  ],
  [
    'sqlite',
    'mlflow.db',
    (d, token) =>
      Buffer.concat([
        Buffer.from('SQLite format 3\0'),
        Buffer.alloc(84),
        Buffer.alloc(3_900),
        Buffer.from([0x81, 0x12, 3, 4, 0x17]),
        Buffer.from(`hub_token${token}`),
        d.bytes(60),
        Buffer.alloc(200),
      ]),
  ],
  [
    'gguf',
    'model.gguf',
    (d, token) =>
      Buffer.concat([
        Buffer.from('GGUF'),
        Buffer.from([3, 0, 0, 0]),
        u64(0),
        u64(1),
        u64(14),
        Buffer.from('general.source'),
        Buffer.from([8, 0, 0, 0]),
        u64(token.length),
        Buffer.from(token),
        d.bytes(1_000),
      ]),
  ],
  [
    'onnx',
    'model.onnx',
    (d, token) =>
      Buffer.concat([
        Buffer.from([8, 7, 0x12, 7]),
        Buffer.from('pytorch'),
        Buffer.from([0x72, token.length + 9, 10, 3]),
        Buffer.from('src'),
        Buffer.from([0x12, token.length]),
        Buffer.from(token),
        d.bytes(2_000),
        Buffer.alloc(16),
      ]),
  ],
  [
    'pyc',
    'train.cpython-311.pyc',
    (d, token) =>
      Buffer.concat([
        Buffer.from('a70d0d0a000000000000000000000000e3', 'hex'),
        d.bytes(40),
        Buffer.from([0xda, token.length]),
        Buffer.from(token),
        Buffer.from([0, 0, 0]),
        d.bytes(80),
      ]),
  ],
];

/** Encodings other than UTF-8, of texts with a token. */
export const encodings = [
  ['utf-16le', true],
  ['utf-16be', true],
  ['utf-16le', false],
  ['utf-16be', false],
  ['latin1', false],
  ['utf-32le', true],
];
