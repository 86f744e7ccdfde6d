import type { Examples } from './example';

export const databaseExamples: Examples = {
  'uri-password': {
    secret: (r) => `Kz${r.alnum(7)}4`,
    in: [
      'DATABASE_URL=postgresql://ml:§@db.corp.net:5432/features',
      'create_engine("mysql+pymysql://ml:§@10.1.2.3/features")',
      'mongodb+srv://ml:§@cluster0.ab1cd.mongodb.net/?retryWrites=true',
      'redis://:§@cache.corp.net:6379/0',
      'amqp://ml:§@rabbit.corp.net//',
      'mlflow.set_tracking_uri("https://ml:§@mlflow.corp.net")',
      'pip install --index-url https://ci:§@pypi.corp.net/simple x',
      ['n.ipynb', '"conn = \\"postgresql://ml:§@db.corp.net/f\\"\\n"'],
      'snowflake://ml:§@xy12345.eu-central-1.snowflakecomputing.com/db'.replace('.snowflakecomputing', '.corp'),
    ],
    passes: [
      'postgresql://user:password@localhost/db',
      'postgresql://postgres:postgres@db:5432/app',
      'mongodb://<user>:<password>@cluster0.mongodb.net',
      'postgresql://{user}:{password}@{host}/{db}',
      'postgresql://ml:${DB_PASSWORD}@db.corp.net/x',
      'postgresql://ml:%s@db.corp.net/x',
      'https://user:pass@example.com/',
      'http://localhost:8080/@scope/pkg',
      'redis://:changeme@redis.corp.net',
      'git+ssh://git@github.com:22/x.git',
      String.raw`uri://us\xA0er:pa\uD7FFss@acme.io:123/x`,
      'https://username:password@proxy.corp.net',
    ],
  },
  'uri-token': {
    secret: (r) => r.hex(40),
    in: ['git clone https://§@git.corp.net/o/r.git', 'git+https://§@git.corp.net/o/r.git'],
    passes: ['https://your-access-token-goes-here@git.corp.net', (r) => `https://${r.hex(32)}.ingest.sentry.io`],
  },
  'connection-string-password': {
    secret: (r) => `Kz${r.alnum(7)}4!`,
    in: [
      'Server=tcp:ml.database.windows.net,1433;Database=f;User ID=ml;Password=§;Encrypt=True',
      'host=db.corp.net dbname=f user=ml password=§',
      'jdbc:postgresql://db.corp.net/f?user=ml&password=§',
    ],
    passes: [
      'Server=x;User ID=ml;Password={your_password};',
      'host=localhost user=postgres password=postgres',
      'Server=db.corp.net;Trusted_Connection=True;',
    ],
  },
  'uri-simple-password': {
    secret: (r) => r.pick(['dobbs', 'tiger', 'foobar', 'hunter2']),
    in: [
      'addr = "amqp://bob:§@localhost:5678/private"',
      'create_engine("mysql://scott:§@localhost/foo")',
      'nats.connect("nats://derek:§@localhost:4222")',
      ['n.ipynb', '"u = \\"mongodb://alice:§@127.0.0.1\\"\\n"'],
      'conn = "user=ml password=§ dbname=f"',
    ],
    passes: [
      'postgresql://user:password@localhost/db',
      'postgresql://user:pass@host:5432/db',
      'postgresql://postgres:postgres@db:5432/app',
      'postgresql://ml:§@example.com/db'.replace('§', 'tiger'),
      ['README.md', 'mysql://scott:tiger@localhost/foo'],
      '# mysql://scott:tiger@localhost/foo',
      'redis://:changeme@redis.corp.net',
      'def f(host=None, port=None, user=None, password=None, **kw):',
      'mongodb://%s:%s@%s',
      'redis://[[username]:[password]]@localhost:6379/0',
    ],
  },
  'planetscale-token': {
    secret: (r) => 'pscale' + '_pw_' + r.alnum(43),
    in: ['password=§'],
    passes: ['pscale' + '_pw_xxx'],
  },
  'mongodb-atlas-secret': {
    secret: (r) => 'mdb_sa' + '_sk_' + r.urlSafe(40),
    in: ['ATLAS_CLIENT_SECRET=§', 'client_secret = "§"'],
    passes: ['ATLAS_CLIENT_SECRET=mdb_sa_sk_...', (r) => `mdb_sa_id_${r.hex(24)}`],
  },
  'neon-api-key': {
    secret: (r) => 'napi' + '_' + r.lower(64),
    in: ['NEON_API_KEY=§', 'neonctl --api-key §'],
    passes: ['napi_create_reference(env, value, 1, &ref)', 'NEON_API_KEY=$NEON'],
  },
};
