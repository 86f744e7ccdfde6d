import path from 'node:path';
import { expect, it } from '@jest/globals';
import { scanOf } from '../../gates/secrets/reading';

interface Draw {
  readonly alnum: (length: number) => string;
  readonly base64: (bytes: number) => string;
  readonly bytes: (length: number) => Buffer;
  readonly hex: (length: number) => string;
  readonly letters: (length: number) => string;
}
const { crc, drawFrom } = (await import(path.join(import.meta.dirname, 'draw.mjs'))) as {
  crc: (data: Buffer) => number;
  drawFrom: (seed: number) => Draw;
};

const d = drawFrom(8_117);
const password = `v${d.alnum(14)}7Q`;
const hub = 'hf' + '_' + d.letters(34);
const awsSecret = d.base64(30);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const uint32 = (n: number): Buffer => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]);

/** A chunk of a PNG, with its length before and its checksum after, as its format asks. */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc(body))]);
}
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000010000000100802000000', 'hex')),
  chunk('tEXt', Buffer.from(`Comment\0${hub}`)),
  chunk('IDAT', d.bytes(900)),
  chunk('IEND', Buffer.alloc(0)),
]);
const npyHeader = `{'descr': [('${hub}', '<f4')], 'fortran_order': False, 'shape': (4,), }\n`;
const npy = Buffer.concat([
  Buffer.from('\x93NUMPY\x01\0', 'latin1'),
  Buffer.from([npyHeader.length, 0]),
  Buffer.from(npyHeader),
  d.bytes(16),
]);
/** The first page of a database: its header, and at its end a row of one text, whose serial type is twice its length and 13. */
const row = Buffer.from([1, 3, 13 + 2 * hub.length]);
const sqlite = Buffer.concat([
  Buffer.from('SQLite format 3\0'),
  Buffer.alloc(3_900),
  row,
  Buffer.from(hub),
  Buffer.alloc(40),
]);

it.each<[string, string, string | Buffer, string | undefined, string]>([
  ['an env file', '.env', `DEBUG=1\nDB_PASSWORD=${password}\n`, '2:13', 'generic-password'],
  ['an exported variable', '.envrc', `export HF_TOKEN='${hub}'\n`, '1:18', 'huggingface-token'],
  ['a netrc', '.netrc', `machine ml.acme.io\n  login bot\n  password ${password}\n`, '3:12', 'netrc-password'],
  ['a pypirc', '.pypirc', `[internal]\nusername = bot\npassword = ${password}\n`, '3:12', 'generic-password'],
  ['a kaggle.json', 'kaggle.json', `{"username":"ada","key":"${d.hex(32)}"}`, '1:26', 'kaggle-key'],
  [
    'a docker configuration',
    '.docker/config.json',
    `{"auths": {"r.acme.io": {\n  "auth": "${base64(`bot:${password}`)}"}}}`,
    '2:12',
    'docker-config-auth',
  ],
  [
    'a DVC configuration',
    '.dvc/config.local',
    `['remote "s"']\n    secret_access_key = ${awsSecret}\n`,
    '2:25',
    'aws-secret-access-key',
  ],
  [
    'an MLflow configuration',
    'basic_auth.ini',
    `[mlflow]\nadmin_username = admin\nadmin_password = ${password}\n`,
    '3:18',
    'generic-password',
  ],
  [
    'an MLflow tracking URI',
    'train.py',
    `mlflow.set_tracking_uri("https://bot:${password}@ml.acme.io")\n`,
    '1:38',
    'uri-password',
  ],
  [
    'a Secret of Kubernetes',
    'k8s/s.yaml',
    `apiVersion: v1\nkind: Secret\ndata:\n  token: ${base64(hub)}\n`,
    '4:10',
    'huggingface-token',
  ],
  [
    'the state of Terraform',
    'terraform.tfstate',
    `{"resources": [{"type": "aws_db_instance",\n "password": "${password}"}]}`,
    '2:15',
    'generic-password',
  ],
  [
    'what Terraform drew',
    'x.tfstate',
    `{"type": "random_password", "instances": [\n {"result": "${password}"}]}`,
    '2:14',
    'generic-password',
  ],
  ['a log', 'logs/a.log', `start\n12:00 DEBUG env DB_PASSWORD=${password}\n`, '2:29', 'generic-password'],
  ['a CSV file', 'a.csv', `id,name,value\n1,DB_PASSWORD,${password}\n`, '2:15', 'generic-password'],
  ['a pgpass', '.pgpass', `db.acme.io:5432:runs:bot:${password}\n`, '1:26', 'generic-password'],
  ['a statement of SQL', 'a.sql', `CREATE USER bot WITH PASSWORD '${password}';\n`, '1:32', 'generic-password'],
  [
    'a program’s option',
    'a.py',
    `p.add_argument("--db-password", type=str, default="${password}")\n`,
    '1:52',
    'generic-password',
  ],
  [
    'a variable of Terraform',
    'a.tf',
    `variable "db_password" {\n  type    = string\n  default = "${password}"\n}\n`,
    '3:14',
    'generic-password',
  ],
  [
    'a configuration of W&B',
    'config.yaml',
    `db_password:\n  desc: null\n  value: ${password}\n`,
    '3:10',
    'generic-password',
  ],
  [
    'a setting of Hadoop',
    'core-site.xml',
    `<name>db.password</name>\n<value>${password}</value>\n`,
    '2:8',
    'generic-password',
  ],
  ['the header of an npy', 'a.npy', npy, undefined, 'huggingface-token'],
  ['the text of a PNG', 'a.png', png, undefined, 'huggingface-token'],
  ['a row of SQLite', 'a.db', sqlite, undefined, 'huggingface-token'],
])('%s', async (_, file, content, place, rule) => {
  const { detections } = await scanOf(file, content);
  expect(detections.map((each) => each.rule)).toEqual([rule]);
  const { startLine, startColumn } = detections[0]?.location ?? {};
  if (place !== undefined) expect(`${startLine ?? ''}:${startColumn ?? ''}`).toBe(place);
});

/** The bytes that say a text's length or kind stand right before it, and some of them are letters or digits in ASCII. */
it.each(['0', '9', 'A', 'Z', 'a', 'z'])(
  'a token after the byte %s that a pickle or Protocol Buffers put before it',
  async (byte) => {
    for (const before of ['\x8c', '\x12', '\n', '\xda']) {
      const bytes = Buffer.from(`\x80\x04\x95\0\0\0\0${before}${byte}${hub}\x94u.`, 'latin1');
      expect((await scanOf('a.pkl', bytes)).detections.map(({ rule }) => rule)).toEqual(['huggingface-token']);
    }
  },
);
